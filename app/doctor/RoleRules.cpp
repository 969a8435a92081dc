#include "Rules.h"

#include "RolePath.h"
#include "Spelling.h"
#include "StudyRoles.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::RoleRules)
};

/// What the roles promise and what the portal answered, put side by side.
struct Roles
{
    QMap<QString, QStringList> paths;
    QStringList open; ///< asked one by one and answered
    QStringList forbidden; ///< 403: on v6 also a study that is not there
    QStringList unknown; ///< 404: no such study (v7)
    QStringList known; ///< ids that the portal itself named
    bool seesPrivate = false; ///< the portal lists a study that is not public

    explicit Roles(const Evidence &evidence) : paths(evidence.rolePaths())
    {
        for (const auto &row : evidence.access->rows) {
            if (!row.name.isEmpty()) // rows that were only asked for have none
                known.append(row.id);
            seesPrivate = seesPrivate || (row.listed && !row.isPublic);
            if (row.status && row.isOpen)
                open.append(row.id);
            else if (row.status == 404)
                unknown.append(row.id);
            else if (row.status)
                forbidden.append(row.id);
        }
    }

    /// Of these, the ones that a role at the path names.
    QStringList namedAt(const QString &path, const QStringList &studies) const
    {
        QStringList named;
        for (const auto &study : studies) {
            for (const auto &role : paths.value(path)) {
                if (role.section(QLatin1Char(':'), -1).endsWith(study, Qt::CaseInsensitive) && !named.contains(study))
                    named.append(study);
            }
        }
        return named;
    }

    /// The path whose roles name the most of them; of several the usual one, else the one with the fewest besides.
    QString pathNamingMost(const QStringList &studies) const
    {
        const auto worth = [&](const QString &path) {
            return std::tuple(namedAt(path, studies).size(), path == Profile::defaultRolePath(PortalKind::CBioPortal),
                              -paths.value(path).size());
        };
        QString best;
        for (auto it = paths.begin(); it != paths.end(); ++it) {
            if (!namedAt(it.key(), studies).isEmpty() && (best.isEmpty() || worth(it.key()) > worth(best)))
                best = it.key();
        }
        return best;
    }
};

Finding closedStudies(const Evidence &evidence, const Roles &roles)
{
    Finding finding;
    const auto closed = roles.forbidden + roles.unknown;
    finding.who = Fixer::PortalAdministrator;
    finding.evidence = {observationOfControl(evidence), observationOfAnswer(evidence)};
    for (auto it = roles.paths.begin(); it != roles.paths.end(); ++it)
        finding.evidence.append(
            {W::tr("%n of your roles stand in %1.", nullptr, static_cast<int>(it.value().size())).arg(it.key()), true});
    if (!closed.isEmpty())
        finding.evidence.append(
            {W::tr("%n studies that your roles name are refused, %1 first.", nullptr, static_cast<int>(closed.size()))
                 .arg(closed.first()),
             false});
    finding.consequence
        = W::tr("You see the public studies only. Those that your roles were meant to open stay closed.");
    return finding;
}

/// Where a portal that nobody set up otherwise looks, which is why the path is the first suspect.
std::optional<Finding> wrongRolePath(const Evidence &evidence, const Roles &roles)
{
    const auto usual = Profile::defaultRolePath(PortalKind::CBioPortal);
    const auto reading = RolePath(usual).read(*evidence.accessClaims);
    if (!reading.missingKey)
        return std::nullopt;
    const auto best = roles.pathNamingMost(roles.forbidden);
    auto finding = closedStudies(evidence, roles);
    finding.cause = QStringLiteral("wrong-role-path");
    finding.summary = W::tr("The portal looks for your roles in the wrong place");
    finding.evidence.append({W::tr("At the portal's usual path %1 the token holds nothing: “%2” is missing.")
                                 .arg(usual, *reading.missingKey),
                             false});
    finding.fix = W::tr("Change this line in application.properties and restart the portal. Nobody needs to sign in "
                        "again.");
    finding.setting = Setting {QStringLiteral("dat.oauth2.jwtRolesPath"), best, usual};
    return finding;
}

std::optional<Finding> misspelled(const Evidence &evidence, const Roles &roles)
{
    for (const auto &study : roles.unknown + roles.forbidden) {
        const auto meant = spelling::closest(study, roles.known);
        if (meant.isEmpty())
            continue;
        auto finding = closedStudies(evidence, roles);
        finding.cause = QStringLiteral("role-spelling");
        finding.who = Fixer::ProviderAdministrator;
        finding.summary = W::tr("A role is spelled unlike its study");
        finding.evidence.append({W::tr("Your role names “%1”; the portal has a study “%2”.").arg(study, meant), false});
        finding.fix
            = W::tr("Rename the role to “%1”. The portal compares whole names; only upper and lower case do not "
                    "matter.")
                  .arg(meant);
        finding.setting = Setting {QStringLiteral("role"), meant, study};
        return finding;
    }
    return std::nullopt;
}

Finding appPrefix(const Evidence &evidence, const Roles &roles, const QString &path)
{
    auto finding = closedStudies(evidence, roles);
    const auto names = roles.paths.value(path);
    const auto prefixed
        = std::find_if(names.begin(), names.end(), [](const QString &role) { return role.contains(QLatin1Char(':')); });
    finding.cause = QStringLiteral("missing-app-prefix");
    finding.evidence.append({W::tr("The roles stand at %1, where the portal looks.").arg(path), true});
    if (prefixed == names.end()) {
        // Up to version 6 a study that is not there is answered as one that is closed.
        const auto isThere = evidence.portalVersion.startsWith(QLatin1String("v7"));
        finding.summary = isThere
            ? W::tr("The portal wants its own name before each role")
            : W::tr("The portal wants its own name before each role, or has none of the studies that they name");
        if (!isThere)
            finding.evidence.append({W::tr("From here the two cannot be told apart (missing-app-prefix, "
                                           "unknown-study): this version answers for a study that is not there as for "
                                           "one that is closed."),
                                     false});
        finding.evidence.append({W::tr("None of them begins with a name and a colon, as in app:study."), false});
        finding.fix = W::tr("Switch the filter off, or put the portal's app.name and a colon before each role. The "
                            "filter is on unless it is switched off.");
        finding.setting
            = Setting {QStringLiteral("filter_groups_by_appname"), QStringLiteral("false"), QStringLiteral("true")};
    } else {
        finding.summary = W::tr("The name before your roles is not the portal's");
        finding.evidence.append({W::tr("They begin with a name and a colon, as in “%1”.").arg(*prefixed), false});
        finding.fix = W::tr("Give app.name the value that stands before the colon.");
        finding.setting = Setting {QStringLiteral("app.name"), prefixed->section(QLatin1Char(':'), 0, 0)};
    }
    return finding;
}

Finding noRole(const Evidence &evidence, const Roles &roles)
{
    // A token of full scope holds at least the realm's default roles; offline_access comes with the scope itself.
    auto hasOwnRoles = false;
    const auto all = RolePath::allIn(*evidence.accessClaims);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const auto isRoles = it.key().endsWith(QLatin1String("::roles"));
        hasOwnRoles = hasOwnRoles
            || (isRoles && (it.value().size() > 1 || !it.value().contains(QLatin1String("offline_access"))));
    }
    auto finding = closedStudies(evidence, roles);
    finding.who = Fixer::ProviderAdministrator;
    if (hasOwnRoles) {
        finding.cause = QStringLiteral("no-role");
        finding.severity = Severity::Warning;
        finding.summary = W::tr("You were given no role for a study");
        finding.evidence.append({W::tr("The token holds the roles that everybody has, and no other."), false});
        finding.consequence = W::tr("You see the public studies only.");
        finding.fix = W::tr("Ask for the role of the study, or for the group that has it. It works with the next "
                            "request; you need not sign in again.");
    } else {
        finding.cause = QStringLiteral("full-scope-off");
        finding.summary = W::tr("The client leaves your roles out of the token");
        finding.evidence.append({W::tr("The token holds no roles at all, not even those that everybody has."), false});
        finding.fix = W::tr("Switch on “Full scope allowed” in the scope of the client %1, or map the studies' roles "
                            "there; and see that its client scope “roles” is a default one.")
                          .arg(evidence.accessClient);
        finding.setting = Setting {QStringLiteral("fullScopeAllowed"), QStringLiteral("true"), QStringLiteral("false")};
    }
    return finding;
}

Finding unknownStudy(const Evidence &evidence, const Roles &roles)
{
    auto finding = closedStudies(evidence, roles);
    finding.cause = QStringLiteral("unknown-study");
    finding.summary = W::tr("Your roles name studies that the portal does not have");
    if (roles.unknown.isEmpty())
        finding.evidence.append(
            {W::tr("The portal has %n studies, and lists all of them.", nullptr, static_cast<int>(roles.known.size())),
             true});
    else
        finding.evidence.append(
            {W::tr("For “%1” the portal says that there is no such study.").arg(roles.unknown.first()), false});
    finding.consequence = W::tr("These roles open nothing.");
    finding.fix = W::tr("Compare the roles with the studies' own ids, which stand in their addresses at the portal.");
    return finding;
}

Finding publicOnly(const Evidence &evidence)
{
    Finding finding;
    finding.cause = QStringLiteral("public-only");
    finding.severity = Severity::Warning;
    finding.who = Fixer::PortalAdministrator;
    finding.summary = W::tr("The portal lists public studies only");
    finding.evidence = {observationOfControl(evidence),
                        observationOfAnswer(evidence),
                        {W::tr("Which roles you have cannot be seen from here: this token is exchanged by the portal "
                               "alone."),
                         false}};
    finding.consequence = W::tr("If you were given a role for a study, it does not arrive.");
    finding.fix = W::tr("Ask the portal's administrator to check dat.oauth2.jwtRolesPath and your roles; or give this "
                        "profile an issuer and a client of Lanyard's own, which shows them.");
    return finding;
}

/// The profile's own path is for looking only; the portal has its own.
std::optional<Finding> profilesPath(const Evidence &evidence, const Roles &roles)
{
    const auto reading = RolePath(evidence.profile.rolePath).read(*evidence.accessClaims);
    const auto best = roles.pathNamingMost(roles.open);
    const bool namesNone = !best.isEmpty() && roles.namedAt(evidence.profile.rolePath, roles.open).isEmpty();
    if ((!reading.missingKey && !namesNone) || roles.open.isEmpty())
        return std::nullopt;
    Finding finding;
    finding.cause = QStringLiteral("wrong-role-path");
    finding.severity = Severity::Note;
    finding.summary = W::tr("Lanyard looks for your roles in another place than the portal");
    finding.evidence = {
        {reading.missingKey
             ? W::tr("At the profile's role path %1 the token holds nothing: “%2” is missing.")
                   .arg(evidence.profile.rolePath, *reading.missingKey)
             : W::tr("No role at the profile's role path %1 names a study that opens.").arg(evidence.profile.rolePath),
         false}};
    finding.consequence
        = W::tr("The portal opens your studies; it is only that Lanyard's pages do not show which role promised them.");
    finding.fix = W::tr("Make %1 the role path of the profile.").arg(best);
    finding.setting = Setting {QStringLiteral("rolePath"), best, evidence.profile.rolePath};
    return finding;
}

} // namespace

QList<Finding> roleFindings(const Evidence &evidence)
{
    if (!evidence.access || !evidence.access->isAccepted || evidence.access->controlStatus == 200
        || evidence.profile.kind != PortalKind::CBioPortal)
        return {};
    const Roles roles(evidence);
    const auto seesAll = roles.seesPrivate || evidence.hidesNothing();
    if (!evidence.accessClaims)
        return seesAll ? QList<Finding> {} : QList<Finding> {publicOnly(evidence)};
    if (roles.paths.isEmpty())
        return seesAll ? QList<Finding> {} : QList<Finding> {noRole(evidence, roles)};

    QList<Finding> findings;
    if (const auto path = profilesPath(evidence, roles))
        findings.append(*path);
    // A role that names no study may be another application's: it is a complaint only when it nearly names one.
    if (const auto near = misspelled(evidence, roles); near && (roles.seesPrivate || roles.unknown.size() > 0))
        return QList<Finding> {*near} + findings;
    if (roles.seesPrivate || !roles.open.isEmpty())
        return findings;
    if (roles.forbidden.isEmpty() || evidence.hidesNothing())
        return findings
            + (roles.unknown.isEmpty() && roles.forbidden.isEmpty() ? QList<Finding> {}
                                                                    : QList<Finding> {unknownStudy(evidence, roles)});

    if (const auto path = wrongRolePath(evidence, roles))
        return QList<Finding> {*path} + findings;
    if (const auto near = misspelled(evidence, roles))
        findings.append(*near);
    findings.append(appPrefix(evidence, roles, Profile::defaultRolePath(PortalKind::CBioPortal)));
    return findings;
}

} // namespace lanyard
