#include "CredentialIndex.h"

#include "FileLock.h"
#include "Profile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <functional>

namespace lanyard {

namespace {

const QLatin1String s_schema("lanyard.credentials/1");

QString keyOf(const QString &profileId, Slot slot)
{
    return profileId + QLatin1Char('/') + nameOf(slot);
}

QJsonValue fromTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QDateTime toTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

} // namespace

QString nameOf(Slot slot)
{
    switch (slot) {
    case Slot::Portal:
        return QStringLiteral("portal");
    case Slot::Identity:
        return QStringLiteral("identity");
    case Slot::ClientSecret:
        return QStringLiteral("client-secret");
    }
    Q_UNREACHABLE();
}

bool CredentialRecord::isBoundTo(const Profile &profile) const
{
    const auto issuerFits = profile.issuer.isEmpty() || binding.issuer.isEmpty() || binding.issuer == profile.issuer;
    const auto clientFits = isImported || binding.clientId == profile.clientId;
    return issuerFits && clientFits && binding.portalOrigin == profile.portalOrigin();
}

QJsonObject CredentialRecord::toJson() const
{
    return {
        {QStringLiteral("issuer"), binding.issuer},
        {QStringLiteral("clientId"), binding.clientId},
        {QStringLiteral("portalOrigin"), binding.portalOrigin},
        {QStringLiteral("person"), person},
        {QStringLiteral("subject"), subject},
        {QStringLiteral("userName"), userName},
        {QStringLiteral("storedAt"), fromTime(storedAt)},
        {QStringLiteral("signedInAt"), fromTime(signedInAt)},
        {QStringLiteral("lastUsedAt"), fromTime(lastUsedAt)},
        {QStringLiteral("statedEnd"), fromTime(statedEnd)},
        {QStringLiteral("statedEndText"), statedEndText},
        {QStringLiteral("offline"), isOffline},
        {QStringLiteral("imported"), isImported},
        {QStringLiteral("rotates"), rotates},
        {QStringLiteral("portalWarnsBefore"), static_cast<double>(portalWarnsBefore.count())},
        {QStringLiteral("refreshSentAt"), fromTime(refreshSentAt)},
        {QStringLiteral("handedOutAt"), fromTime(handedOutAt)},
        {QStringLiteral("endedBecause"), endedBecause},
        {QStringLiteral("toBeRevokedSince"), fromTime(toBeRevokedSince)},
    };
}

CredentialRecord CredentialRecord::fromJson(const QJsonObject &object)
{
    const auto value = [&](const char *key) { return object.value(QLatin1String(key)); };
    CredentialRecord record;
    record.binding = {value("issuer").toString(), value("clientId").toString(), value("portalOrigin").toString()};
    record.person = value("person").toString();
    record.subject = value("subject").toString();
    record.userName = value("userName").toString();
    record.storedAt = toTime(value("storedAt"));
    record.signedInAt = toTime(value("signedInAt"));
    record.lastUsedAt = toTime(value("lastUsedAt"));
    record.statedEnd = toTime(value("statedEnd"));
    record.statedEndText = value("statedEndText").toString();
    record.isOffline = value("offline").toBool(true);
    record.isImported = value("imported").toBool();
    record.rotates = value("rotates").toBool();
    record.portalWarnsBefore = std::chrono::seconds(value("portalWarnsBefore").toInteger());
    record.refreshSentAt = toTime(value("refreshSentAt"));
    record.handedOutAt = toTime(value("handedOutAt"));
    record.endedBecause = value("endedBecause").toString();
    record.toBeRevokedSince = toTime(value("toBeRevokedSince"));
    return record;
}

CredentialIndex::CredentialIndex(QString file) : m_file(std::move(file)) { }

QJsonObject CredentialIndex::read() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("credentials")).toObject();
}

const QMap<QString, CredentialRecord> &CredentialIndex::stored() const
{
    return m_stored.of(m_file, [this] {
        QMap<QString, CredentialRecord> records;
        const auto credentials = read();
        for (auto entry = credentials.begin(); entry != credentials.end(); ++entry) {
            if (entry->isObject())
                records.insert(entry.key(), CredentialRecord::fromJson(entry->toObject()));
        }
        return records;
    });
}

Outcome<void> CredentialIndex::change(const std::function<void(QJsonObject &)> &edit) const
{
    // Two processes may change different entries at once; the lock is held for a read and a rename only.
    FileLock lock(m_file + QStringLiteral(".lock"));
    const auto hint = tr("Make room, or make the folder writable, then try again.");
    const auto taken = lock.tryLockFor(std::chrono::seconds(10));
    if (!taken)
        return unexpected(taken.error());
    if (!*taken)
        return failure(FailureKind::Misconfigured,
                       tr("The list of stored credentials %1 could not be locked.").arg(m_file), hint);

    auto credentials = read();
    edit(credentials);
    QSaveFile file(m_file);
    const QJsonObject document {{QStringLiteral("schema"), s_schema}, {QStringLiteral("credentials"), credentials}};
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(document).toJson()) < 0 || !file.commit())
        return failure(
            FailureKind::Misconfigured,
            tr("The list of stored credentials could not be written to %1: %2.").arg(m_file, file.errorString()), hint);
    return {};
}

std::optional<CredentialRecord> CredentialIndex::Snapshot::find(const QString &profileId, Slot slot) const
{
    const auto key = keyOf(profileId, slot);
    if (const auto held = inMemory.constFind(key); held != inMemory.cend())
        return *held;
    const auto entry = stored.constFind(key);
    return entry != stored.cend() ? std::optional(*entry) : std::nullopt;
}

std::optional<CredentialRecord> CredentialIndex::find(const QString &profileId, Slot slot) const
{
    return snapshot().find(profileId, slot);
}

Outcome<void> CredentialIndex::put(const QString &profileId, Slot slot, const CredentialRecord &record, bool inMemory)
{
    const auto key = keyOf(profileId, slot);
    if (inMemory) {
        m_inMemory.insert(key, record);
        return {};
    }
    return change([&](QJsonObject &credentials) { credentials.insert(key, record.toJson()); });
}

Outcome<void> CredentialIndex::erase(const QString &profileId, Slot slot)
{
    const auto key = keyOf(profileId, slot);
    if (m_inMemory.remove(key) > 0)
        return {};
    return change([&](QJsonObject &credentials) { credentials.remove(key); });
}

} // namespace lanyard
