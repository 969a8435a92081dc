#include "RoleHistory.h"

#include "FileLock.h"
#include "RoleDifference.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace lanyard {

namespace {

const QLatin1String s_schema("lanyard.role-history/1");

RoleHistory::Entry fromJson(const QJsonObject &object)
{
    const auto value = [&](const char *key) { return object.value(QLatin1String(key)); };
    RoleHistory::Entry entry;
    entry.rolePath = value("rolePath").toString();
    entry.client = value("client").toString();
    entry.subject = value("subject").toString();
    entry.since = QDateTime::fromString(value("since").toString(), Qt::ISODate);
    entry.roles = value("roles").toVariant().toStringList();
    const auto changes = value("changes").toArray();
    for (const auto &each : changes)
        entry.changes.append(RoleChange::fromJson(each.toObject()));
    return entry;
}

QJsonObject toJson(const RoleHistory::Entry &entry)
{
    QJsonArray changes;
    for (const auto &each : entry.changes)
        changes.append(each.toJson());
    return {{QStringLiteral("rolePath"), entry.rolePath},
            {QStringLiteral("client"), entry.client},
            {QStringLiteral("subject"), entry.subject},
            {QStringLiteral("since"), entry.since.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("roles"), QJsonArray::fromStringList(entry.roles)},
            {QStringLiteral("changes"), changes}};
}

} // namespace

QStringList RoleHistory::Entry::rolesBefore(qsizetype change) const
{
    auto before = roles;
    for (auto i = changes.size() - 1; i >= change; --i) {
        before.removeIf([&](const QString &role) { return changes.at(i).gained.contains(role); });
        before += changes.at(i).lost;
    }
    before.sort();
    return before;
}

bool RoleHistory::Entry::hasUnread() const
{
    return std::any_of(changes.begin(), changes.end(), [](const RoleChange &each) { return !each.isRead; });
}

RoleHistory::RoleHistory(QString file) : m_file(std::move(file)) { }

RoleHistory RoleHistory::beside(const QString &configurationFolder)
{
    return RoleHistory(configurationFolder + QStringLiteral("/role-history.json"));
}

QJsonObject RoleHistory::load() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("profiles")).toObject();
}

std::optional<RoleHistory::Entry> RoleHistory::of(const QString &profileId) const
{
    const auto entry = load().value(profileId);
    return entry.isObject() ? std::optional(fromJson(entry.toObject())) : std::nullopt;
}

Outcome<void> RoleHistory::see(const Profile &profile, const QString &subject, const QStringList &roles,
                               const QDateTime &at)
{
    if (profile.vault == VaultKind::Memory)
        return {};
    const auto client = profile.issuer + QLatin1Char(' ') + profile.clientId;
    const auto isOfSame = [&](const Entry &entry) {
        return entry.rolePath == profile.rolePath && entry.client == client
            && (entry.subject == subject || entry.subject.isEmpty() || subject.isEmpty());
    };
    if (const auto known = of(profile.id); known && isOfSame(*known)) {
        const auto difference = RoleDifference::between(known->roles, roles);
        if (difference.gained.isEmpty() && difference.lost.isEmpty())
            return {}; // as nearly always: nothing is locked or written
    }
    return change([&](QJsonObject &profiles) {
        auto entry = fromJson(profiles.value(profile.id).toObject());
        if (!entry.since.isValid() || !isOfSame(entry)) {
            entry = Entry {profile.rolePath, client, subject, at, roles, {}};
        } else {
            const auto difference = RoleDifference::between(entry.roles, roles); // another process may have seen it
            if (!difference.gained.isEmpty() || !difference.lost.isEmpty())
                entry.changes.append({at, difference.gained, difference.lost});
            entry.changes = entry.changes.last(std::min(entry.changes.size(), mostChanges));
            entry.roles = roles;
        }
        profiles.insert(profile.id, toJson(entry));
    });
}

Outcome<void> RoleHistory::markAll(const QString &profileId, bool isRead) const
{
    return change([&](QJsonObject &profiles) {
        auto entry = fromJson(profiles.value(profileId).toObject());
        for (auto &each : entry.changes) {
            each.isAnnounced = true;
            each.isRead = each.isRead || isRead;
        }
        profiles.insert(profileId, toJson(entry));
    });
}

Outcome<void> RoleHistory::markAnnounced(const QString &profileId)
{
    return markAll(profileId, false);
}

Outcome<void> RoleHistory::markRead(const QString &profileId)
{
    return markAll(profileId, true);
}

Outcome<void> RoleHistory::forget(const QString &profileId)
{
    if (!of(profileId))
        return {};
    return change([&](QJsonObject &profiles) { profiles.remove(profileId); });
}

Outcome<void> RoleHistory::change(const std::function<void(QJsonObject &)> &edit) const
{
    FileLock lock(m_file + QStringLiteral(".lock"));
    const auto taken = lock.tryLockFor(std::chrono::seconds(10));
    if (!taken)
        return unexpected(taken.error());
    auto profiles = load();
    edit(profiles);
    QSaveFile file(m_file);
    const QJsonObject document {{QStringLiteral("schema"), s_schema}, {QStringLiteral("profiles"), profiles}};
    if (!*taken || !file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(document).toJson()) < 0 || !file.commit())
        return failure(FailureKind::Misconfigured,
                       tr("The history of roles could not be written to %1: %2.").arg(m_file, file.errorString()),
                       tr("Make room, or make the folder writable."));
    return {};
}

} // namespace lanyard
