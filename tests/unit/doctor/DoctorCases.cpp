#include "DoctorCases.h"

#include "DoctorNetworkCases.h"
#include "SettingsBench.h"

#include <QtTest>

namespace lanyard {

namespace {

using Bench = DoctorBench;

QList<SandboxPerson> peopleWith(const QStringList &rolesOfAlice)
{
    auto people = SandboxSettings::defaultPeople();
    for (auto &person : people) {
        if (person.user == QLatin1String("alice"))
            person.roles = rolesOfAlice;
    }
    return people;
}

QString privateStudy()
{
    for (const auto &study : SandboxSettings::defaultStudies()) {
        if (!study.isPublic)
            return study.id;
    }
    return {};
}

QString tampered(QString text)
{
    return text.replace(QLatin1Char('_'), QLatin1Char('-'));
}

void signIn(Bench &bench)
{
    QVERIFY(bench.signIn());
}

/// The maintainers' advice with this issuer and portal, and one line changed.
QByteArray settingsOf(const Bench &bench, const QByteArray &name, const QByteArray &line)
{
    return bench::healthyBut(name, line)
        .replace("https://login.example.org/realms/genie", bench.profile.issuer.toUtf8())
        .replace("https://genie.example.org", bench.profile.portal.toString().toUtf8());
}

/// What is sent, and what the provider says of it.
QList<DoctorCase> fromCredentials()
{
    const auto rotates = [](SandboxSettings &settings) { settings.rotation = true; };
    const auto oneCall = [](Bench &bench) {
        signIn(bench);
        bench.callPortal(QStringLiteral("/api/studies")); // the portal throws the replacement away
    };
    const auto clock = std::make_shared<FakeClock>();
    return {
        {.cause = "no-token", .person = [](Bench &) {}},
        {.cause = "malformed-token",
         .person =
             [](Bench &bench) {
                 signIn(bench);
                 bench.store(bench.stored().left(100));
             }},
        {.cause = "pasted-prefix",
         .person =
             [](Bench &bench) {
                 signIn(bench);
                 bench.store("token: " + bench.stored());
             }},
        {.cause = "access-token-sent",
         .person =
             [](Bench &bench) {
                 bench.profile.send = BearerKind::AccessToken;
                 signIn(bench);
             },
         .settingName = "send",
         .settingValue = "offline-token"},
        {.cause = "refresh-token-not-offline",
         .person =
             [](Bench &bench) {
                 bench.profile.scopes = {QStringLiteral("openid")};
                 signIn(bench);
             }},
        {.cause = "other-client",
         .person =
             [](Bench &bench) {
                 bench.profile.clientId = QStringLiteral("lanyard");
                 signIn(bench);
             }},
        {.cause = "other-issuer",
         .person =
             [](Bench &bench) {
                 signIn(bench);
                 SandboxDriver elsewhere;
                 bench.store(elsewhere.offlineToken().toLatin1());
             }},
        {.cause = "session-ended",
         .person =
             [](Bench &bench) {
                 signIn(bench);
                 bench.sandbox->endSessions(QStringLiteral("alice"));
             }},
        {.cause = "token-expired",
         .situation = "the portal's own",
         .administrator =
             [=](SandboxSettings &settings) {
                 clock->advance(
                     std::chrono::seconds(clock->now().secsTo(QDateTime::currentDateTimeUtc().addDays(-40))));
                 settings.clock = clock.get();
                 settings.datMethod = QStringLiteral("uuid");
             },
         .person =
             [=](Bench &bench) {
                 bench.takeIn(bench.downloaded());
                 clock->advance(std::chrono::hours(24 * 40));
             }},
        {.cause = "token-expired",
         .situation = "the realm limits offline sessions",
         .administrator =
             [=](SandboxSettings &settings) {
                 clock->advance(
                     std::chrono::seconds(clock->now().secsTo(QDateTime::currentDateTimeUtc().addSecs(-2 * 3600))));
                 settings.clock = clock.get();
                 settings.offlineSessionMax = std::chrono::hours(1);
             },
         .person =
             [=](Bench &bench) {
                 bench.takeIn("token: " + bench.sandbox.offlineToken().toLatin1());
                 bench.profile.issuer = bench.sandbox->issuer().toString();
                 bench.profile.clientId = QStringLiteral("cbioportal_api");
                 clock->advance(std::chrono::hours(2));
             }},
        {.cause = "user-disabled",
         .person =
             [](Bench &bench) {
                 signIn(bench);
                 bench.sandbox->setEnabled(QStringLiteral("alice"), false);
             }},
        {.cause = "replayed", .administrator = rotates, .person = oneCall},
        {.cause = "replayed",
         .situation = "looked at twice",
         .administrator = rotates,
         .person =
             [=](Bench &bench) {
                 oneCall(bench);
                 bench.examine();
             }},
        {.cause = "rotation-on",
         .administrator = rotates,
         .settingName = "revokeRefreshToken",
         .settingValue = "false"},
        {.cause = "missing-sub",
         .administrator = [](SandboxSettings &settings) { settings.subjectInAccessToken = false; },
         .settingName = "defaultClientScopes",
         .settingValue = "basic"},
        {.cause = "lightweight-token",
         .administrator =
             [](SandboxSettings &settings) {
                 settings.subjectInAccessToken = false;
                 settings.rolesInAccessToken = false;
             }},
    };
}

/// Which studies the roles open.
QList<DoctorCase> fromRoles()
{
    return {
        {.cause = "full-scope-off",
         .administrator = [](SandboxSettings &settings) { settings.rolesInAccessToken = false; },
         .settingName = "fullScopeAllowed",
         .settingValue = "true"},
        {.cause = "wrong-role-path",
         .administrator = [](SandboxSettings &settings) { settings.clientRolesInAccessToken = false; },
         .settingName = "dat.oauth2.jwtRolesPath",
         .settingValue = "realm_access::roles"},
        {.cause = "wrong-role-path",
         .situation = "of the profile, which leads to roles that open nothing",
         .person =
             [](Bench &bench) {
                 bench.profile.rolePath = QStringLiteral("resource_access::account::roles");
                 bench.signIn();
             },
         .settingName = "rolePath",
         .settingValue = "resource_access::cbioportal::roles"},
        {.cause = "missing-app-prefix",
         .administrator = [](SandboxSettings &settings) { settings.filterGroupsByAppName = true; },
         .settingName = "filter_groups_by_appname",
         .settingValue = "false"},
        {.cause = "role-spelling",
         .administrator =
             [](SandboxSettings &settings) {
                 settings.portalVersion = 7;
                 settings.showUnauthorizedStudies = true;
                 settings.people = peopleWith({tampered(privateStudy())});
             },
         .settingName = "role",
         .settingValue = privateStudy()},
        {.cause = "unknown-study",
         .administrator =
             [](SandboxSettings &settings) {
                 settings.portalVersion = 7;
                 settings.people = peopleWith({QStringLiteral("zebrafish_2031")});
             }},
        {.cause = "unknown-study",
         .situation = "on version 6, where all studies are public",
         .administrator =
             [](SandboxSettings &settings) {
                 settings.studies.removeIf(
                     [](const SandboxStudy &study) { return !study.groups.contains(QLatin1String("PUBLIC")); });
                 settings.people = peopleWith({QStringLiteral("zebrafish_2031")});
             }},
        {.cause = "no-role", .administrator = [](SandboxSettings &settings) { settings.people = peopleWith({}); }},
        {.cause = "public-only",
         .administrator =
             [](SandboxSettings &settings) {
                 settings.confidentialPortalClient = true;
                 settings.rolePath = QStringLiteral("foo::bar");
             },
         .person = [](Bench &bench) { bench.takeIn(bench.ofPortalsClient()); }},
    };
}

/// What the portal itself does.
QList<DoctorCase> fromPortals()
{
    const auto uuid = [](SandboxSettings &settings) { settings.datMethod = QStringLiteral("uuid"); };
    const auto noLimit = [=](SandboxSettings &settings) {
        uuid(settings);
        settings.maxTokensPerUser = -1;
    };
    const auto notInTable = [=](SandboxSettings &settings) {
        uuid(settings);
        settings.people.first().inPortalDatabase = false;
    };
    const auto takesNothing = [](SandboxSettings &settings) { settings.datMethod = QStringLiteral("none"); };
    const auto download = [](Bench &bench) { return bench.downloaded(); };
    const auto with = [](const QByteArray &name, const QByteArray &line) {
        return [=](const Bench &bench) { return settingsOf(bench, name, line); };
    };
    return {
        {.cause = "portal-exchange-broken", .administrator = takesNothing},
        {.cause = "portal-exchange-broken",
         .situation = "while a token is fetched",
         .file =
             [](Bench &bench) {
                 return bench.sandbox.portal(QStringLiteral("/api/data-access-token/oauth2?code=bogus")).body;
             },
         .settingName = "dat.oauth2.clientSecret"},
        {.cause = "method-none",
         .administrator = takesNothing,
         .properties = with("dat.method", "dat.method=none"),
         .settingName = "dat.method",
         .settingValue = "oauth2"},
        {.cause = "method-jwt",
         .administrator = [](SandboxSettings &settings) { settings.datMethod = QStringLiteral("jwt"); },
         .person = [](Bench &bench) { bench.takeIn(bench.downloaded()); },
         .settingName = "dat.method",
         .settingValue = "oauth2"},
        {.cause = "no-authentication",
         .administrator = [](SandboxSettings &settings) { settings.authenticates = false; }},
        {.cause = "login-is-saml",
         .administrator = [](SandboxSettings &settings) { settings.rolePath = QStringLiteral("realm_access::roles"); },
         .properties = with("authenticate", "authenticate=saml")},
        {.cause = "filter-role-spelling",
         .properties = [](const Bench &bench) { return settingsOf(bench, "", "") + "dat.filter_user_role=DAT_USER\n"; },
         .settingName = "dat.filter_user_role",
         .settingValue = "ROLE_DAT_USER"},
        {.cause = "unauth-users-no-effect",
         .properties = [](const Bench &bench) { return settingsOf(bench, "", "") + "dat.unauth_users=mallory\n"; }},
        {.cause = "uuid-limit-reached",
         .administrator = uuid,
         .person =
             [=](Bench &bench) {
                 bench.takeIn(bench.downloaded());
                 bench.downloaded(); // the second ends the first
             },
         .settingName = "dat.uuid.max_number_per_user"},
        {.cause = "users-foreign-key", .administrator = notInTable, .file = download},
        {.cause = "users-foreign-key",
         .situation = "with settings",
         .administrator = notInTable,
         .file = download,
         .properties =
             [](const Bench &) {
                 return "authenticate=oauth2\ndat.method=uuid\ndat.ttl_seconds=9\ndat.uuid.max_number_per_user=1\n";
             }},
        {.cause = "uuid-limit-bug",
         .administrator = noLimit,
         .file = download,
         .properties = [](const Bench &) { return "authenticate=oauth2\ndat.method=uuid\ndat.ttl_seconds=9\n"; },
         .settingName = "dat.uuid.max_number_per_user",
         .settingValue = "1"},
    };
}

/// Token files that an administrator is handed, and that hold none.
QList<DoctorCase> fromFiles()
{
    return {
        {.cause = "malformed-token",
         .situation = "login page in the file",
         .file = [](Bench &) { return QByteArray("<!doctype html><title>Log in</title>"); }},
        {.cause = "access-token-sent",
         .situation = "in the file",
         .file = [](Bench &bench) { return field(bench.sandbox.signIn(), "access_token").toLatin1(); }},
        {.cause = "other-issuer",
         .situation = "in the file",
         .file =
             [](Bench &) {
                 SandboxDriver elsewhere;
                 return elsewhere.offlineToken().toLatin1();
             }},
        {.cause = "session-ended",
         .situation = "in the file, beside a good credential",
         .file =
             [](Bench &bench) {
                 const auto token = bench.sandbox.offlineToken();
                 bench.sandbox.revoke(token);
                 return "token: " + token.toLatin1() + '\n';
             }},
        {.cause = "rotation-on",
         .situation = "in the file",
         .administrator = [](SandboxSettings &settings) { settings.rotation = true; },
         .file = [](Bench &bench) { return bench.sandbox.offlineToken().toLatin1(); }},
    };
}

/// The way there.
} // namespace

QList<DoctorCase> doctorCases()
{
    return fromCredentials() + fromRoles() + fromPortals() + fromFiles() + doctorNetworkCases();
}

} // namespace lanyard
