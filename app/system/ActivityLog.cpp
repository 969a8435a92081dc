#include "ActivityLog.h"

#include "Csv.h"
#include "Redaction.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype shortestSecret = 16; // characters; a study's name seldom has as many, and looking takes time

/// cBioPortal's own tokens are UUIDs, and stand in the address of the call that deletes one.
QString withoutSecrets(const QString &path)
{
    static const QRegularExpression uuid(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"),
                                         QRegularExpression::CaseInsensitiveOption);
    auto parts = path.split(QLatin1Char('/'));
    for (QString &part : parts) {
        if (part.size() < shortestSecret)
            continue;
        if (uuid.match(part).hasMatch() || redacted(part) != part)
            part = QStringLiteral("…");
    }
    return parts.join(QLatin1Char('/'));
}

QByteArray lineOf(const Activity &activity)
{
    QJsonObject line {{QStringLiteral("at"), activity.at.toUTC().toString(Qt::ISODateWithMs)},
                      {QStringLiteral("method"), activity.method},
                      {QStringLiteral("host"), activity.host},
                      {QStringLiteral("path"), activity.path},
                      {QStringLiteral("ms"), qint64(activity.took.count())}};
    if (!activity.profile.isEmpty())
        line.insert(QStringLiteral("profile"), activity.profile);
    if (activity.status != 0)
        line.insert(QStringLiteral("status"), activity.status);
    else
        line.insert(QStringLiteral("failure"), activity.failure);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Activity activityOf(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    return {QDateTime::fromString(text("at"), Qt::ISODateWithMs),
            text("profile"),
            text("method"),
            text("host"),
            text("path"),
            object.value(QLatin1String("status")).toInt(),
            text("failure"),
            std::chrono::milliseconds(object.value(QLatin1String("ms")).toInteger())};
}

} // namespace

void Activity::setAddress(const QUrl &address)
{
    const int usual = address.scheme() == QLatin1String("http") ? 80 : 443;
    host = address.host();
    if (address.port(usual) != usual)
        host += QLatin1Char(':') + QString::number(address.port());
    path = withoutSecrets(address.path(QUrl::FullyEncoded));
}

ActivityLog::ActivityLog(QString file, QObject *parent) : QObject(parent), m_file(std::move(file)) { }

void ActivityLog::add(const Activity &activity, bool isWritten)
{
    if (!isWritten || !write(activity)) {
        m_inMemory.append(activity);
        if (m_inMemory.size() > mostInMemory)
            m_inMemory.removeFirst();
    }
    Q_EMIT added(activity);
}

bool ActivityLog::write(const Activity &activity) const
{
    if (m_file.isEmpty())
        return false;
    QFile file(m_file);
    // Unbuffered: the line goes out in one write, and the lines of two processes do not mix.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    const auto sizeBefore = file.size();
    if (sizeBefore == 0)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto line = lineOf(activity);
    const bool isWritten = file.write(line) == line.size();
    if (sizeBefore + line.size() > mostBytes)
        shorten();
    return isWritten;
}

void ActivityLog::shorten() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(file.size() - mostBytes / 2))
        return;
    file.readLine(); // the rest of a line
    QSaveFile shorter(m_file);
    if (shorter.open(QIODevice::WriteOnly) && shorter.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && shorter.write(file.readAll()) >= 0)
        shorter.commit();
}

QList<Activity> ActivityLog::all() const
{
    QList<Activity> activities;
    QFile file(m_file);
    if (!m_file.isEmpty() && file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            const auto activity = activityOf(file.readLine());
            if (activity.at.isValid()) // else a line that a full disk cut
                activities.append(activity);
        }
    }
    activities += m_inMemory;
    std::stable_sort(activities.begin(), activities.end(),
                     [](const Activity &one, const Activity &other) { return one.at < other.at; });
    return activities;
}

Outcome<void> ActivityLog::clear()
{
    QFile file(m_file);
    if (!m_file.isEmpty() && file.exists() && !file.remove())
        return failure(FailureKind::Misconfigured,
                       tr("The list of calls could not be deleted from %1: %2.").arg(m_file, file.errorString()),
                       tr("Make the folder writable."));
    m_inMemory.clear();
    Q_EMIT cleared();
    return {};
}

QByteArray toCsv(const QList<Activity> &activities)
{
    QByteArray csv = "time,profile,method,host,path,status,failure,milliseconds\r\n";
    for (const auto &activity : activities) {
        const QStringList fields {activity.at.toUTC().toString(Qt::ISODateWithMs),
                                  csvField(activity.profile),
                                  csvField(activity.method),
                                  csvField(activity.host),
                                  csvField(activity.path),
                                  activity.status == 0 ? QString() : QString::number(activity.status),
                                  activity.failure.isEmpty() ? QString() : csvField(activity.failure),
                                  QString::number(activity.took.count())};
        csv += fields.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace lanyard
