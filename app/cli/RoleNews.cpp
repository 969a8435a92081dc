#include "RoleNews.h"

#include "RoleHistory.h"
#include "Words.h"

#include <QJsonArray>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::RoleNews)
};

} // namespace

void keepRoleHistory(Workspace &workspace)
{
    const auto folder = workspace.folder();
    QObject::connect(&workspace, &Workspace::rolesSeen, [folder](const RolesSeen &seen) {
        // A token is worth more than its history: where that cannot be written, nothing is told of it later.
        RoleHistory::beside(folder).see(seen.profile, seen.subject, seen.roles, seen.at);
    });
    QObject::connect(&workspace.profiles(), &ProfileStore::removed,
                     [folder](const QString &profileId) { RoleHistory::beside(folder).forget(profileId); });
}

QStringList takeRoleNews(CommandContext &context, const Profile &profile)
{
    auto history = RoleHistory::beside(context.workspace.folder());
    const auto entry = history.of(profile.id);
    if (!entry || !entry->hasUnread())
        return {};
    QStringList news;
    for (const auto &change : entry->changes) {
        if (!change.isRead)
            news.append(change.inWords(profile.name, context.workspace.clock().now()));
    }
    history.markRead(profile.id);
    return news;
}

QCoro::Task<Outcome<void>> printRoleHistory(CommandContext &context, std::string name)
{
    const auto profile = context.workspace.profiles().find(QString::fromStdString(name));
    if (!profile)
        co_return unexpected(profile.error());
    const auto &console = context.console;
    auto history = RoleHistory::beside(context.workspace.folder());
    const auto known = history.of(profile->id);
    const auto entry = known.value_or(RoleHistory::Entry());
    if (console.json) {
        QJsonArray changes;
        for (const auto &change : entry.changes)
            changes.append(QJsonObject {{QStringLiteral("at"), inJson(change.at)},
                                        {QStringLiteral("gained"), QJsonArray::fromStringList(change.gained)},
                                        {QStringLiteral("lost"), QJsonArray::fromStringList(change.lost)}});
        console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.role-history/1")},
                           {QStringLiteral("rolePath"), known ? entry.rolePath : profile->rolePath},
                           {QStringLiteral("since"), inJson(entry.since)},
                           {QStringLiteral("roles"), QJsonArray::fromStringList(entry.roles)},
                           {QStringLiteral("changes"), changes}});
        co_return Outcome<void>();
    }
    const auto now = context.workspace.clock().now();
    for (const auto &change : entry.changes) {
        console.print(inWords(change.at, now));
        for (const auto &role : change.gained)
            console.print(QStringLiteral("+ ") + role);
        for (const auto &role : change.lost)
            console.print(QStringLiteral("- ") + role);
    }
    if (!known)
        console.progress(W::tr("Lanyard has seen no roles of “%1” yet.").arg(profile->name));
    else
        console.progress(W::tr("In %1 since %2: %n changes.", nullptr, static_cast<int>(entry.changes.size()))
                             .arg(entry.rolePath, inWords(entry.since, now)));
    if (entry.hasUnread())
        history.markRead(profile->id);
    co_return Outcome<void>();
}

} // namespace lanyard
