#include "ReminderSettings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace lanyard {

namespace {

const QLatin1String s_schema("lanyard.reminder-settings/1");
const auto s_quietHours = QStringLiteral("quietHours");

} // namespace

ReminderSettings::ReminderSettings(QString file) : m_file(std::move(file)) { }

ReminderSettings ReminderSettings::beside(const QString &configurationFolder)
{
    return ReminderSettings(configurationFolder + QStringLiteral("/reminder-settings.json"));
}

QuietHours ReminderSettings::quietHours() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto chosen = QJsonDocument::fromJson(file.readAll()).object().value(s_quietHours).toString();
    return QuietHours::fromText(chosen).value_or(QuietHours());
}

Outcome<void> ReminderSettings::save(const QuietHours &quiet) const
{
    QSaveFile file(m_file);
    const QJsonObject document {{QStringLiteral("schema"), s_schema}, {s_quietHours, quiet.text()}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0 || !file.commit())
        return failure(FailureKind::Misconfigured,
                       tr("The settings of reminders could not be written to %1: %2.").arg(m_file, file.errorString()),
                       tr("Make room, or make the folder writable."));
    return {};
}

} // namespace lanyard
