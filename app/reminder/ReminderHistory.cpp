#include "ReminderHistory.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace lanyard {

namespace {

const QLatin1String s_schema("lanyard.reminder-history/1");

} // namespace

ReminderHistory::ReminderHistory(QString file) : m_file(std::move(file))
{
    load();
}

void ReminderHistory::load()
{
    QFile source(m_file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    const auto said = QJsonDocument::fromJson(source.readAll()).object().value(QLatin1String("said")).toObject();
    const auto time = [](const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODate); };
    for (auto it = said.begin(); it != said.end(); ++it) {
        const auto entry = it->toObject();
        const Entry read {entry.value(QLatin1String("step")).toString(), time(entry.value(QLatin1String("saidAt"))),
                          time(entry.value(QLatin1String("againAt")))};
        const auto mine = m_entries.constFind(it.key());
        if (mine == m_entries.cend() || read.saidAt > mine->saidAt) // else mine could not be written
            m_entries.insert(it.key(), read);
    }
}

void ReminderHistory::say(const QString &cause, const QString &step, const QDateTime &now)
{
    m_entries.insert(cause, {step, now, {}});
}

void ReminderHistory::putOff(const QString &cause, const QDateTime &until)
{
    m_entries[cause].againAt = until;
}

Outcome<void> ReminderHistory::save() const
{
    QJsonObject said;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
        said.insert(it.key(),
                    QJsonObject {{QStringLiteral("step"), it->step},
                                 {QStringLiteral("saidAt"), it->saidAt.toUTC().toString(Qt::ISODate)},
                                 {QStringLiteral("againAt"), it->againAt.toUTC().toString(Qt::ISODate)}});
    QSaveFile file(m_file);
    const QJsonObject document {{QStringLiteral("schema"), s_schema}, {QStringLiteral("said"), said}};
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(document).toJson()) < 0 || !file.commit())
        return failure(
            FailureKind::Misconfigured,
            tr("The record of shown reminders could not be written to %1: %2.").arg(m_file, file.errorString()),
            tr("Make room, or make the folder writable."));
    return {};
}

} // namespace lanyard
