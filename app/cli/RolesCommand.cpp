#include "Command.h"
#include "RoleComparison.h"
#include "RoleNews.h"
#include "RolePath.h"
#include "Words.h"

#include <QJsonArray>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::RolesCommand)
};

QCoro::Task<Outcome<void>> printRoles(CommandContext &context, std::string name, std::string path)
{
    const auto session = sessionNamed(context, name);
    if (!session)
        co_return unexpected(session.error());
    const auto view = co_await (*session)->decodedAccessToken();
    if (!view)
        co_return unexpected(view.error());
    const auto claims = view->jws.claims().value_or(QJsonObject());
    const RolePath rolePath(path.empty() ? (*session)->profile().rolePath : QString::fromStdString(path));
    const auto reading = rolePath.read(claims);
    const auto paths = RolePath::allIn(claims);

    auto &console = context.console;
    if (console.json) {
        QJsonObject all;
        for (auto it = paths.begin(); it != paths.end(); ++it)
            all.insert(it.key(), QJsonArray::fromStringList(it.value()));
        console.printJson(
            {{QStringLiteral("schema"), QStringLiteral("lanyard.roles/1")},
             {QStringLiteral("rolePath"), rolePath.text()},
             {QStringLiteral("roles"), QJsonArray::fromStringList(reading.roles)},
             {QStringLiteral("missingKey"), reading.missingKey ? QJsonValue(*reading.missingKey) : QJsonValue()},
             {QStringLiteral("paths"), all},
             {QStringLiteral("seenThrough"),
              view->seenThrough.isEmpty() ? QJsonValue() : QJsonValue(view->seenThrough)}});
    } else {
        for (const auto &role : reading.roles)
            console.print(role);
        console.progress(
            W::tr("%n roles in %1.", nullptr, static_cast<int>(reading.roles.size())).arg(rolePath.text()));
        if (!view->seenThrough.isEmpty())
            console.progress(seenThroughInWords(view->seenThrough));
        for (auto it = paths.begin(); it != paths.end(); ++it) {
            if (it.key() != rolePath.text())
                console.progress(W::tr("Also: %n in %1.", nullptr, static_cast<int>(it.value().size())).arg(it.key()));
        }
        for (const auto &news : console.quiet ? QStringList() : takeRoleNews(context, (*session)->profile()))
            console.progress(news);
    }
    if (reading.missingKey)
        co_return failure(
            FailureKind::CheckFailed,
            (reading.isThere ? W::tr("The token holds no roles at %1: “%2” is no list of roles.")
                             : W::tr("The token holds no roles at %1: “%2” is missing."))
                .arg(rolePath.text(), *reading.missingKey),
            paths.isEmpty()
                ? W::tr("No claim in this token holds roles. Ask the provider's administrator for a roles scope.")
                : W::tr("These hold something: %1.")
                      .arg(QStringList(paths.keyBegin(), paths.keyEnd()).join(QStringLiteral(", "))),
            QStringLiteral("wrong-role-path"));
    co_return Outcome<void>();
}

} // namespace

void addRolesCommand(CommandLine &line)
{
    const auto name = std::make_shared<std::string>();
    const auto path = std::make_shared<std::string>();
    const auto against = std::make_shared<std::string>();
    const auto history = std::make_shared<bool>(false);
    auto *command = line.add(line.top(), "roles", W::tr("The roles that the access token holds, and where"),
                             [name, path, against, history](CommandContext &context) {
                                 return *history        ? printRoleHistory(context, *name)
                                     : against->empty() ? printRoles(context, *name, *path)
                                                        : compareRoles(context, *name, *path, *against);
                             });
    command->add_option("name", *name)->required();
    command->add_option("--path", *path, W::tr("Look there instead of at the profile's role path").toStdString());
    command->add_option("--diff", *against,
                        W::tr("What was gained and lost against another profile, a token file, or the output of "
                              "roles --json")
                            .toStdString());
    command
        ->add_flag("--history", *history,
                   W::tr("What was gained and lost since Lanyard looks, and when; asks no server").toStdString())
        ->excludes("--diff", "--path");
}

} // namespace lanyard
