#include "RoleComparison.h"

#include "RoleDifference.h"
#include "RolePath.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::RoleComparison)
};

constexpr qint64 s_mostBytes = 1024 * 1024;

unexpected<Failure> notComparable(const QString &why)
{
    return failure(FailureKind::Usage, why,
                   W::tr("Give a profile's name, a file with an access token, or what lanyard roles --json printed."));
}

Outcome<QStringList> rolesPrinted(const QJsonObject &object, const QString &fileName, const RolePath &path)
{
    if (object.value(QLatin1String("schema")) != QLatin1String("lanyard.roles/1"))
        return notComparable(W::tr("%1 is not what lanyard roles --json prints.").arg(fileName));
    const auto isSamePath = object.value(QLatin1String("rolePath")) == path.text();
    const auto roles = isSamePath ? object.value(QLatin1String("roles"))
                                  : object.value(QLatin1String("paths")).toObject().value(path.text());
    if (!roles.isArray())
        return notComparable(W::tr("%1 says nothing of roles at %2.").arg(fileName, path.text()));
    return roles.toVariant().toStringList();
}

Outcome<QStringList> rolesInFile(const std::string &name, const RolePath &path)
{
    const auto fileName = QString::fromStdString(name);
    const auto content = Console::readFile(name, s_mostBytes);
    if (!content)
        return notComparable(W::tr("“%1” is neither a profile nor a file that can be read.").arg(fileName));
    if (const auto printed = QJsonDocument::fromJson(*content); printed.isObject())
        return rolesPrinted(printed.object(), fileName, path);
    const auto jws = Jws::parse(QByteArrayView(*content).trimmed()); // an access token, which no import takes
    const auto reading = path.read(jws ? jws->claims().value_or(QJsonObject()) : QJsonObject());
    if (reading.missingKey) // an offline token, for one: held against it, every role would look gained
        return notComparable(W::tr("The token in %1 holds no roles at %2.").arg(fileName, path.text()));
    return reading.roles;
}

QCoro::Task<Outcome<QStringList>> rolesOf(Session &session, RolePath path)
{
    const auto view = co_await session.decodedAccessToken();
    if (!view)
        co_return unexpected(view.error());
    co_return path.read(view->jws.claims().value_or(QJsonObject())).roles;
}

} // namespace

QCoro::Task<Outcome<void>> compareRoles(CommandContext &context, std::string name, std::string path,
                                        std::string against)
{
    const auto session = sessionNamed(context, name);
    if (!session)
        co_return unexpected(session.error());
    const auto pathOf = [&](const Profile &profile) {
        return RolePath(path.empty() ? profile.rolePath : QString::fromStdString(path));
    };
    const auto rolePath = pathOf((*session)->profile());
    Outcome<QStringList> before;
    if (const auto other = context.workspace.profiles().find(QString::fromStdString(against)); other) {
        const auto otherSession = context.workspace.session(*other);
        if (!otherSession)
            co_return unexpected(otherSession.error());
        before = co_await rolesOf(**otherSession, pathOf(*other));
    } else {
        before = rolesInFile(against, rolePath);
    }
    if (!before)
        co_return unexpected(before.error());
    const auto now = co_await rolesOf(**session, rolePath);
    if (!now)
        co_return unexpected(now.error());

    const auto difference = RoleDifference::between(*before, *now);
    const auto &console = context.console;
    if (console.json) {
        console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.roles-diff/1")},
                           {QStringLiteral("rolePath"), rolePath.text()},
                           {QStringLiteral("against"), QString::fromStdString(against)},
                           {QStringLiteral("gained"), QJsonArray::fromStringList(difference.gained)},
                           {QStringLiteral("lost"), QJsonArray::fromStringList(difference.lost)},
                           {QStringLiteral("same"), QJsonArray::fromStringList(difference.same)}});
        co_return Outcome<void>();
    }
    for (const auto &role : difference.gained)
        console.print(QStringLiteral("+ ") + role);
    for (const auto &role : difference.lost)
        console.print(QStringLiteral("- ") + role);
    console.progress(W::tr("In %1, against %2: %3 gained, %4 lost, %5 the same.")
                         .arg(rolePath.text(), QString::fromStdString(against))
                         .arg(difference.gained.size())
                         .arg(difference.lost.size())
                         .arg(difference.same.size()));
    co_return Outcome<void>();
}

} // namespace lanyard
