#include "SettingsSubject.h"

#include "Claims.h"
#include "RolePath.h"
#include "Shown.h"

#include <algorithm>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::RoleRules)
};

/// Every Keycloak account has these; no study is named after them.
bool isOfKeycloak(const QString &role)
{
    return role == QLatin1String("offline_access") || role == QLatin1String("uma_authorization")
        || role.startsWith(QLatin1String("default-roles-"));
}

QStringList rolesOfPeople(QStringList roles)
{
    roles.removeIf(isOfKeycloak);
    return roles;
}

/// The paths where roles stand that could open a study.
QMap<QString, QStringList> pathsWithRoles(const QJsonObject &claims)
{
    QMap<QString, QStringList> paths;
    const auto all = RolePath::allIn(claims);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const auto roles = rolesOfPeople(it.value());
        if (!roles.isEmpty() && it.key() != QLatin1String("resource_access::account::roles")) // Keycloak's own client
            paths.insert(it.key(), roles);
    }
    return paths;
}

/// The path to take, when there is one that needs no guessing.
QString bestPath(const SettingsSubject &subject, const QMap<QString, QStringList> &paths)
{
    const auto login = subject.value(setting::loginRolesPath).value_or(QString());
    const auto client = subject.value(setting::clientId).value_or(QString());
    const auto ofClient = QStringLiteral("resource_access::%1::roles").arg(client);
    for (const auto &path : {login, ofClient}) {
        if (paths.contains(path))
            return path;
    }
    return paths.size() == 1 ? paths.firstKey() : QString();
}

QString listed(const QStringList &roles)
{
    static constexpr qsizetype mostShown = 5;
    QStringList some;
    for (const auto &role : roles.mid(0, mostShown))
        some.append(shown(role));
    return some.join(QStringLiteral(", ")) + (roles.size() > mostShown ? QStringLiteral(", …") : QString());
}

std::optional<Finding> pathInToken(const SettingsSubject &subject)
{
    const auto path = subject.effective(setting::rolesPath);
    const auto &claims = subject.context().claims;
    if (!path || !claims)
        return std::nullopt;
    const auto reading = RolePath(*path).read(*claims);
    const auto paths = pathsWithRoles(*claims);
    if (!rolesOfPeople(reading.roles).isEmpty() || paths.isEmpty())
        return std::nullopt; // where the token holds no role at all, no path helps
    auto evidence = QList<Observation> {subject.seen(setting::rolesPath)};
    evidence.append({reading.missingKey
                         ? Words::tr("In the token “%1” is missing on that path.").arg(shown(*reading.missingKey))
                         : Words::tr("In the token no role stands there that could open a study."),
                     false});
    for (auto it = paths.begin(); it != paths.end(); ++it)
        evidence.append({Words::tr("At %1 the token has: %2").arg(shown(it.key(), 200), listed(it.value())), false});
    const auto best = bestPath(subject, paths);
    return Finding {
        .cause = QStringLiteral("wrong-role-path"),
        .severity = subject.severity(),
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("The portal looks for the roles where the token has none."),
        .evidence = evidence,
        .consequence
        = Words::tr("The portal says nothing and takes the person as one without roles: with a token they see "
                    "the public studies only, whatever the browser shows."),
        .fix = best.isEmpty() ? Words::tr("Set the path to the one of these that holds the roles for studies.")
                              : Words::tr("Set the path to %1.").arg(shown(best, 200)),
        .setting = best.isEmpty()
            ? std::nullopt
            : std::optional(Setting {setting::rolesPath, best, subject.value(setting::rolesPath).value_or(QString())}),
    };
}

/// OAuth2SecurityConfig reads one property for the browser's login, the token's way in another.
std::optional<Finding> pathOfLogin(const SettingsSubject &subject)
{
    const auto path = subject.effective(setting::rolesPath);
    const auto login = subject.effective(setting::loginRolesPath);
    if (subject.authenticate() != QLatin1String("oauth2") || !path || !login || *path == *login)
        return std::nullopt;
    const auto &claims = subject.context().claims;
    const auto leadsToRoles = [&](const QString &to) { return claims && !RolePath(to).read(*claims).roles.isEmpty(); };
    const auto isOnlySaidForTokens = subject.has(setting::rolesPath) && !subject.has(setting::loginRolesPath);
    const auto isLoginWrong = leadsToRoles(*path) || (isOnlySaidForTokens && !leadsToRoles(*login));
    return Finding {
        .cause = QStringLiteral("role-paths-differ"),
        .severity = Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("The browser's login and tokens look for roles in different places."),
        .evidence = {subject.seen(setting::loginRolesPath), subject.seen(setting::rolesPath)},
        .consequence = Words::tr("One of the two can show studies that the other hides."),
        .fix = Words::tr("Set both to the path that holds the roles."),
        .setting
        = isLoginWrong ? Setting {setting::loginRolesPath, *path, *login} : Setting {setting::rolesPath, *login, *path},
    };
}

QString authorityOf(const QString &role)
{
    return (role.startsWith(QLatin1String("ROLE_")) ? role.mid(5) : role).toUpper();
}

/// The portal's rule for prefixes (its CancerStudyPermissionEvaluator), held against the roles of the token.
std::optional<Finding> namePrefix(const SettingsSubject &subject)
{
    const auto &claims = subject.context().claims;
    const auto path = subject.effective(setting::rolesPath);
    const auto filter = subject.effective(setting::filterGroups);
    const auto name = subject.effective(setting::appName);
    if (!claims || !path || !filter || !name)
        return std::nullopt;
    const auto read = rolesOfPeople(RolePath(*path).read(*claims).roles);
    const auto roles
        = read.isEmpty() ? pathsWithRoles(*claims).value(bestPath(subject, pathsWithRoles(*claims))) : read;
    const auto portal = name->isEmpty() ? QString(knownSetting(setting::appName)->fallback) : *name;
    const auto hasPrefix
        = [&](const QString &role) { return authorityOf(role).startsWith(portal.toUpper() + QLatin1Char(':')); };
    const auto isFiltering = filter->compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    const auto count = std::count_if(roles.begin(), roles.end(), hasPrefix);
    if (roles.isEmpty() || (isFiltering ? count > 0 : count < roles.size()))
        return std::nullopt;
    const auto evidence = QList<Observation> {subject.seen(setting::filterGroups),
                                              subject.seen(setting::appName),
                                              {Words::tr("The token has the roles: %1").arg(listed(roles)), false}};
    return Finding {
        .cause = QStringLiteral("missing-app-prefix"),
        .severity = subject.severity(),
        .who = Fixer::PortalAdministrator,
        .summary = isFiltering
            ? Words::tr("The portal counts only roles that begin with “%1:”, and the token has none.")
                  .arg(shown(portal))
            : Words::tr("The roles begin with “%1:”, and the portal does not strip this.").arg(shown(portal)),
        .evidence = evidence,
        .consequence
        = Words::tr("No role of the token opens a study: with a token people see the public studies only."),
        .fix = isFiltering
            ? Words::tr("Let the portal take the roles as they are; or, where several portals share one provider, put "
                        "“%1:” before the roles' names there.")
                  .arg(shown(portal))
            : Words::tr("Let the portal filter roles by its name."),
        .setting = Setting {setting::filterGroups, isFiltering ? QStringLiteral("false") : QStringLiteral("true"),
                            subject.value(setting::filterGroups).value_or(QString())},
    };
}

} // namespace

QList<Finding> roleFindings(const SettingsSubject &subject)
{
    QList<Finding> findings;
    for (const auto rule : {pathInToken, pathOfLogin, namePrefix}) {
        if (auto finding = rule(subject))
            findings.append(*finding);
    }
    return findings;
}

} // namespace lanyard
