#include "SettingsBench.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace lanyard;
using namespace lanyard::bench;

namespace {

/// Of the settings' names that a file of the advice has, those that stand in the documentation with another host.
QByteArray oldKeycloak(QByteArray content)
{
    return content.replace("/realms/", "/auth/realms/");
}

QByteArray asOptions(const QByteArray &properties)
{
    return "--" + properties.trimmed().replace("\n", "\n--") + '\n';
}

/// The file's own issuer tells the provider's addresses, and nothing tells the rest.
QString valueWithoutContext(const QByteArray &name)
{
    const auto line = [&](const char *value) { return QString::fromLatin1(name + '=' + value); };
    const auto endpoint = [&](const char *ending) {
        return line("https://login.example.org/realms/genie/protocol/openid-connect") + QString::fromLatin1(ending);
    };
    return name.endsWith("clientId")            ? line("YOUR_CLIENT_ID")
        : name.endsWith("clientSecret")         ? line("YOUR_CLIENT_SECRET")
        : name.endsWith("accessTokenUri")       ? endpoint("/token")
        : name.endsWith("userAuthorizationUri") ? endpoint("/auth")
                                                : QString();
}

} // namespace

class SettingsCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHealthyFileHasNoFindings_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isAllKnown");
        QTest::newRow("alone") << healthyFile() << false;
        QTest::newRow("beside provider, token and portal") << healthyFile() << true;
        QTest::newRow("options") << asOptions(healthyFile()) << true;
        QTest::newRow("old Keycloak") << oldKeycloak(healthyFile()) << false;
        QTest::newRow("the default port")
            << healthyFile()
                   .replace("example.org/", "example.org:443/")
                   .replace("issuer=https://login.example.org:443", "issuer=https://login.example.org")
            << true;
        QTest::newRow("secret from the environment")
            << healthyBut("dat.oauth2.clientSecret", "dat.oauth2.clientSecret=${SECRET}") << true;
        QTest::newRow("address from the environment")
            << healthyBut("dat.oauth2.accessTokenUri", "dat.oauth2.accessTokenUri=${KEYCLOAK}/token") << true;
        QTest::newRow("what the shipped example leaves") << healthyFile()
                + "dat.ttl_seconds=-1\ndat.unauth_users=\ndat.filter_user_role=\nalways_show_study_group=PUBLIC\n"
                                                         << true;
        QTest::newRow("a uuid portal with its people in the database")
            << QByteArray("authenticate=saml\ndat.method=uuid\ndat.ttl_seconds=2592000\n"
                          "dat.uuid.max_number_per_user=1\nauthorization=true\n")
            << false;
    }
    void aHealthyFileHasNoFindings()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isAllKnown);
        auto findings = checkSettings(parsed(content), isAllKnown ? everythingKnown() : SettingsContext());
        findings.removeIf([](const Finding &finding) { return finding.severity == Severity::Note; });
        QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
    }

    void aMistakeInTheFileIsFoundFirst_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("setting"); // NAME=VALUE; empty: none
        const auto row = [](const char *name, const QByteArray &content, const char *cause, const char *setting) {
            QTest::newRow(name) << content << QString::fromLatin1(cause) << QString::fromLatin1(setting);
        };
        const auto replaced = [&](const char *name, const char *line, const char *cause, const char *setting) {
            QTest::addRow("%s", *line ? line : name)
                << healthyBut(name, line) << QString::fromLatin1(cause) << QString::fromLatin1(setting);
        };
        const QByteArray uuid("authenticate=oauth2\ndat.method=uuid\n");

        replaced("authenticate", "authenticate=false", "no-authentication", "authenticate=oauth2");
        replaced("authenticate", "authenticate=optional_oauth2", "no-authentication", "authenticate=oauth2");
        row("no login, with SAML there", "authenticate=noauthsessionservice\nsaml.keystore.location=x\n",
            "no-authentication", "authenticate=saml");
        row("no login prepared", "authenticate=false\n", "no-authentication", "");
        row("no other login prepared",
            healthyBut("spring.security.oauth2.client.registration.genie.client-id", "")
                .replace("authenticate=oauth2", "authenticate=saml"),
            "login-is-saml", "");
        replaced("authenticate", "authenticate=keycloak", "login-unknown", "authenticate=oauth2");
        replaced("authenticate", "authenticate=saml_plus_basic", "login-is-saml", "authenticate=oauth2");

        replaced("dat.method", "dat.method=none", "method-none", "dat.method=oauth2");
        replaced("dat.method", "", "method-none", "dat.method=oauth2");
        replaced("dat.method", "dat.method=jwt", "method-jwt", "dat.method=oauth2");
        row("jwt without a provider", "dat.method=jwt\ndat.ttl_seconds=1\n", "method-jwt", "dat.method=uuid");
        replaced("dat.method", "dat.method=keycloak", "method-unknown", "dat.method=oauth2");
        row("no limit", uuid + "dat.ttl_seconds=9", "uuid-limit-bug", "dat.uuid.max_number_per_user=1");
        row("limit -1", uuid + "dat.ttl_seconds=9\ndat.uuid.max_number_per_user=-1", "uuid-limit-bug",
            "dat.uuid.max_number_per_user=1");
        row("no lifetime", uuid + "dat.uuid.max_number_per_user=1", "ttl-seconds", "dat.ttl_seconds=2592000");
        row("30 days in words", uuid + "dat.uuid.max_number_per_user=1\ndat.ttl_seconds=30 days", "ttl-seconds",
            "dat.ttl_seconds=2592000");
        row("uuid beside a provider", uuid + "dat.uuid.max_number_per_user=1\ndat.ttl_seconds=9", "users-foreign-key",
            "dat.method=oauth2");
        row("ignored lifetime", healthyFile() + "dat.ttl_seconds=9\n", "ttl-ignored", "");
        row("locked out", healthyFile() + "dat.unauth_users=mallory\n", "unauth-users-no-effect", "");
        row("bare role", healthyFile() + "dat.filter_user_role=DAT_USER\n", "filter-role-spelling",
            "dat.filter_user_role=ROLE_DAT_USER");

        for (const auto *name :
             {"dat.oauth2.clientId", "dat.oauth2.clientSecret", "dat.oauth2.issuer", "dat.oauth2.accessTokenUri",
              "dat.oauth2.userAuthorizationUri", "dat.oauth2.redirectUri"})
            QTest::addRow("no %s", name) << healthyBut(name, "") << QStringLiteral("setting-missing")
                                         << valueWithoutContext(name);
        replaced("dat.oauth2.clientId", "dat.oauth2.clientId=", "setting-missing",
                 "dat.oauth2.clientId=YOUR_CLIENT_ID");
        replaced("dat.oauth2.clientId", "dat.oauth2.clientId=<client-id>", "placeholder-left", "");
        replaced("dat.oauth2.clientSecret", "dat.oauth2.clientSecret=<client-secret>", "placeholder-left", "");
        replaced("dat.oauth2.clientSecret", "dat.oauth2.clientSecret=changeme", "placeholder-left", "");
        replaced("dat.oauth2.clientSecret", "dat.oauth2.clientSecret=x9", "client-secret-short", "");
        replaced("dat.oauth2.issuer", "dat.oauth2.issuer=https://<YOUR_HOST>/realms/genie", "placeholder-left", "");
        replaced("dat.oauth2.accessTokenUri", "dat.oauth2.accessTokenUri=login.example.org/token", "endpoint-malformed",
                 "");
        replaced("dat.oauth2.accessTokenUri",
                 "dat.oauth2.accessTokenUri=https://login.example.org/realms/genie/protocol/openid-connect/auth",
                 "endpoint-ending",
                 "dat.oauth2.accessTokenUri=https://login.example.org/realms/genie/protocol/openid-connect/token");
        replaced("dat.oauth2.userAuthorizationUri",
                 "dat.oauth2.userAuthorizationUri=https://login.example.org/realms/genie/protocol/openid-connect/token",
                 "endpoint-ending",
                 "dat.oauth2.userAuthorizationUri=https://login.example.org/realms/genie/protocol/openid-connect/auth");
        replaced("dat.oauth2.jwkUrl", "dat.oauth2.jwkUrl=https://login.example.org/realms/genie", "endpoint-ending",
                 "dat.oauth2.jwkUrl=https://login.example.org/realms/genie/protocol/openid-connect/certs");
        replaced("dat.oauth2.accessTokenUri",
                 "dat.oauth2.accessTokenUri=https://login.example.org/auth/realms/genie/protocol/openid-connect/token",
                 "auth-prefix", "");
        replaced("dat.oauth2.accessTokenUri",
                 "dat.oauth2.accessTokenUri=https://login.example.org/realms/other/protocol/openid-connect/token",
                 "endpoint-differs", "");
        row("no encryption", healthyFile().replace("https://login", "http://login"), "endpoint-unencrypted",
            "dat.oauth2.accessTokenUri=https://login.example.org/realms/genie/protocol/openid-connect/token");
        replaced("dat.oauth2.redirectUri", "dat.oauth2.redirectUri=https://genie.example.org/api/data-access-token",
                 "redirect-differs", "dat.oauth2.redirectUri=https://genie.example.org/api/data-access-token/oauth2");
        replaced("dat.oauth2.redirectUri", "dat.oauth2.redirectUri=genie", "redirect-differs", "");

        replaced("dat.oauth2.jwtRolesPath", "", "role-paths-differ", "dat.oauth2.jwtRolesPath=realm_access::roles");
        replaced("spring.security.oauth2.client.jwt-roles-path", "", "role-paths-differ",
                 "spring.security.oauth2.client.jwt-roles-path=realm_access::roles");
        row("everybody sees everything", healthyFile() + "always_show_study_group=all\n", "all-studies-shown",
            "always_show_study_group=PUBLIC");

        replaced("dat.oauth2.jwtRolesPath", "dat.oauth2.jwtRolePath=realm_access::roles", "setting-misspelled",
                 "dat.oauth2.jwtRolesPath=realm_access::roles");
        replaced("dat.method", "DAT.method=oauth2", "setting-misspelled", "dat.method=oauth2");
        replaced("dat.method", "--dat.method=oauth2", "setting-misspelled", "dat.method=oauth2");
        replaced("dat.oauth2.clientSecret", "dat.oauth2.client-secret=5qT8mN2xKc7RzW4vBj9LpY6sHd3GfA1e",
                 "setting-misspelled", "");
        row("misspelled beside the right one", healthyFile() + "dat.oauth2.clientID=other\n", "setting-misspelled", "");
        row("twice", "dat.method=uuid\n" + healthyFile(), "setting-repeated", "dat.method=oauth2");
        row("two secrets", "dat.oauth2.clientSecret=Zk3PqXv8Wn1RtYb6Mc5LdHs2Fg9JaT7u\n" + healthyFile(),
            "setting-repeated", "");
        row("twice on a command line", "--filter_groups_by_appname=true\n" + asOptions(healthyFile()),
            "setting-repeated", "filter_groups_by_appname=false");
        replaced("dat.method", "dat.method=\"oauth2\"", "stray-characters", "dat.method=oauth2");
        replaced("dat.method", "dat.method=oauth2 ", "stray-characters", "dat.method=oauth2");
    }
    void aMistakeInTheFileIsFoundFirst()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, cause);
        QFETCH(QString, setting);
        const auto findings = checkSettings(parsed(content));
        QVERIFY2(!findings.isEmpty(), qPrintable(QStringLiteral("%1 was not found").arg(cause)));
        const auto &first = findings.first();
        QVERIFY2(first.cause == cause, qPrintable(told(findings)));
        QCOMPARE(first.setting ? first.setting->name + QLatin1Char('=') + first.setting->value : QString(), setting);
    }

    void aMistakeShowsBesideProviderTokenAndPortal_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<SettingsContext>("context");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("setting"); // NAME=VALUE; empty: none
        QTest::addColumn<Severity>("severity");
        const auto row = [](const char *name, const QByteArray &content, const SettingsContext &context,
                            const char *cause, const char *setting, Severity severity) {
            QTest::newRow(name) << content << context << QString::fromLatin1(cause) << QString::fromLatin1(setting)
                                << severity;
        };
        const auto known = everythingKnown();
        const auto withRoles = [&](const char *roles) {
            auto context = known;
            context.claims = claims(roles);
            return context;
        };
        auto elsewhere = known;
        elsewhere.portal = QUrl(QStringLiteral("https://portal.example.org/cbioportal"));
        auto refusing = known;
        refusing.answered.emplace().controlStatus = 401;
        auto taking = refusing;
        taking.answered->isAccepted = true;
        auto open = known;
        open.answered.emplace().controlStatus = 200;
        SettingsContext tokenOnly;
        tokenOnly.claims = claims();

        row("prefix that nothing answers to", oldKeycloak(healthyFile()), known, "auth-prefix",
            "dat.oauth2.accessTokenUri=https://login.example.org/realms/genie/protocol/openid-connect/token",
            Severity::Error);
        row("a name inside the network",
            healthyBut("dat.oauth2.accessTokenUri",
                       "dat.oauth2.accessTokenUri=http://keycloak:8080/realms/genie/protocol/openid-connect/token"),
            known, "endpoint-differs",
            "dat.oauth2.accessTokenUri=https://login.example.org/realms/genie/protocol/openid-connect/token",
            Severity::Warning);
        row("another realm",
            healthyBut("dat.oauth2.accessTokenUri",
                       "dat.oauth2.accessTokenUri=https://login.example.org/realms/x/protocol/openid-connect/token"),
            known, "endpoint-differs",
            "dat.oauth2.accessTokenUri=https://login.example.org/realms/genie/protocol/openid-connect/token",
            Severity::Error);
        row("keys of another realm have no effect",
            healthyBut("dat.oauth2.jwkUrl",
                       "dat.oauth2.jwkUrl=https://login.example.org/realms/x/protocol/openid-connect/certs"),
            known, "endpoint-differs",
            "dat.oauth2.jwkUrl=https://login.example.org/realms/genie/protocol/openid-connect/certs",
            Severity::Warning);
        for (const auto *issuer :
             {"https://login.example.org/realms/genie/", "http://login.example.org/realms/genie",
              "https://login.example.org:8443/realms/genie", "https://login.example.com/realms/genie"})
            row(issuer, healthyBut("dat.oauth2.issuer", QByteArray("dat.oauth2.issuer=") + issuer), known,
                "issuer-differs", "dat.oauth2.issuer=https://login.example.org/realms/genie", Severity::Warning);
        row("another portal", healthyFile(), elsewhere, "redirect-differs",
            "dat.oauth2.redirectUri=https://portal.example.org/cbioportal/api/data-access-token/oauth2",
            Severity::Error);
        row("not the running settings", healthyBut("authenticate", "authenticate=false"), refusing,
            "settings-not-in-use", "", Severity::Warning);
        row("tokens are taken", healthyBut("dat.method", "dat.method=none"), taking, "settings-not-in-use", "",
            Severity::Warning);
        row("no token is needed", healthyFile(), open, "settings-not-in-use", "", Severity::Warning);
        row("everything is open", healthyBut("authenticate", "authenticate=false"), open, "no-authentication",
            "authenticate=oauth2", Severity::Error);
        row("the token tells the issuer", oldKeycloak(healthyFile()), tokenOnly, "auth-prefix",
            "dat.oauth2.accessTokenUri=https://login.example.org/realms/genie/protocol/openid-connect/token",
            Severity::Error);
        row("the login looks elsewhere",
            healthyFile().replace("client.jwt-roles-path=realm_access::roles", "client.jwt-roles-path=groups"), known,
            "role-paths-differ", "spring.security.oauth2.client.jwt-roles-path=realm_access::roles", Severity::Warning);
        row("a token for another client", healthyBut("dat.oauth2.clientId", "dat.oauth2.clientId=cbioportal"), known,
            "other-client", "", Severity::Note);

        row("default path", healthyBut("dat.oauth2.jwtRolesPath", ""), known, "wrong-role-path",
            "dat.oauth2.jwtRolesPath=realm_access::roles", Severity::Error);
        row("roles of the client", healthyFile(),
            withRoles(R"("resource_access":{"cbioportal_api":{"roles":["STUDY"]},"x":{"roles":["y"]}})"),
            "wrong-role-path", "dat.oauth2.jwtRolesPath=resource_access::cbioportal_api::roles", Severity::Error);
        row("Keycloak's own roles open nothing", healthyFile(),
            withRoles(R"("realm_access":{"roles":["offline_access"]},"groups":["STUDY"])"), "wrong-role-path",
            "dat.oauth2.jwtRolesPath=groups", Severity::Error);
        row("several places",
            healthyBut("dat.oauth2.jwtRolesPath", "dat.oauth2.jwtRolesPath=a::b")
                .replace("client.jwt-roles-path=realm_access::roles", "client.jwt-roles-path=a::b"),
            withRoles(R"("groups":["STUDY"],"roles":["STUDY"])"), "wrong-role-path", "", Severity::Error);
        row("filtered by default", healthyBut("filter_groups_by_appname", ""), known, "missing-app-prefix",
            "filter_groups_by_appname=false", Severity::Error);
        row("prefix of another portal", healthyBut("filter_groups_by_appname", "app.name=genie"),
            withRoles(R"("realm_access":{"roles":["other:STUDY"]})"), "missing-app-prefix",
            "filter_groups_by_appname=false", Severity::Error);
        row("prefix left on", healthyFile() + "app.name=genie\n",
            withRoles(R"("realm_access":{"roles":["genie:STUDY","Genie:PUBLIC"]})"), "missing-app-prefix",
            "filter_groups_by_appname=true", Severity::Error);
    }
    void aMistakeShowsBesideProviderTokenAndPortal()
    {
        QFETCH(QByteArray, content);
        QFETCH(SettingsContext, context);
        QFETCH(QString, cause);
        QFETCH(QString, setting);
        QFETCH(Severity, severity);
        const auto findings = checkSettings(parsed(content), context);
        QVERIFY2(!findings.isEmpty() && findings.first().cause == cause, qPrintable(told(findings)));
        const auto &first = findings.first();
        QCOMPARE(nameOf(first.severity), nameOf(severity));
        QCOMPARE(first.setting ? first.setting->name + QLatin1Char('=') + first.setting->value : QString(), setting);
    }

    void prefixedRolesAreFineWhereThePortalFilters()
    {
        auto context = everythingKnown();
        context.claims = claims(R"("realm_access":{"roles":["genie:STUDY","offline_access"]})");
        const auto findings = checkSettings(
            parsed(healthyBut("filter_groups_by_appname", "app.name=GENIE\nfilter_groups_by_appname=TRUE")), context);
        QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
    }

    /// Three lines of a support thread: the answer was oauth2, because Keycloak signs people in there.
    void uuidWhereKeycloakSignsPeopleInIsToldToUseOauth2_data()
    {
        QTest::addColumn<bool>("isProviderKnown");
        QTest::newRow("provider known") << true;
        QTest::newRow("nothing known") << false;
    }
    void uuidWhereKeycloakSignsPeopleInIsToldToUseOauth2()
    {
        QFETCH(bool, isProviderKnown);
        const auto file = parsed("# User API Token generation\n\ndat.method=uuid\n\ndat.ttl_seconds=2592000\n\n"
                                 "dat.uuid.max_number_per_user=1\n");
        const auto findings = checkSettings(file, isProviderKnown ? everythingKnown() : SettingsContext());
        QVERIFY(!findings.isEmpty());
        const auto &first = findings.first();
        QCOMPARE(first.cause, QStringLiteral("users-foreign-key"));
        QVERIFY2(first.fix.contains(QLatin1String("oauth2")), qPrintable(first.fix));
        QVERIFY2(first.evidence.first().text.contains(QLatin1String("line 3: dat.method=uuid")),
                 qPrintable(first.evidence.first().text));
        QCOMPARE(first.setting.has_value(), isProviderKnown);
        QSet<QString> added; // all that oauth2 needs, and no more
        for (const auto &finding : findings.mid(1)) {
            if (finding.setting)
                added.insert(finding.setting->name);
        }
        QCOMPARE(added.size(), isProviderKnown ? 8 : 0);
    }

    void noSecretIsInAnyFinding_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("short") << QByteArray("dat.oauth2.clientSecret=hunter2");
        QTest::newRow("twice") << QByteArray("dat.oauth2.clientSecret=hunter2hunter2\ndat.oauth2.clientSecret=hunter2");
        QTest::newRow("misspelled") << QByteArray("dat.oauth2.ClientSecret=hunter2");
        QTest::newRow("quoted") << QByteArray("dat.oauth2.clientSecret=\"hunter2\" ");
        QTest::newRow("placeholder") << QByteArray("dat.oauth2.clientSecret=changeme-hunter2");
        QTest::newRow("in an address") << QByteArray(
            "dat.oauth2.accessTokenUri=https://me:hunter2@login.example.org/x");
        QTest::newRow("jwt") << QByteArray("dat.method=jwt\ndat.jwt.secret_key=hunter2");
    }
    void noSecretIsInAnyFinding()
    {
        QFETCH(QByteArray, line);
        const auto findings = checkSettings(parsed(healthyFile() + line), everythingKnown());
        QVERIFY2(!findings.isEmpty(), "each of these lines is to be told of");
        QVERIFY2(!told(findings).contains(QLatin1String("hunter2")), qPrintable(told(findings)));
    }

    void everyFindingSaysAll()
    {
        // One file with most of the mistakes: what a finding is made of must be there for each.
        const auto file = parsed("authenticate=saml\ndat.method=oauth2\ndat.Method=oauth2\ndat.ttl_seconds=5\n"
                                 "dat.unauth_users=x\ndat.filter_user_role=x\ndat.oauth2.clientId=<x>\n"
                                 "dat.oauth2.clientSecret=a\ndat.oauth2.issuer=http://x/\ndat.oauth2.jwkUrl=x\n"
                                 "dat.oauth2.accessTokenUri=http://a.b/auth\ndat.oauth2.redirectUri=http://x/\n"
                                 "dat.oauth2.jwtRolesPath='x::y'\nalways_show_study_group=ALL\n");
        const auto findings = checkSettings(file, everythingKnown());
        QVERIFY2(findings.size() > 12, qPrintable(told(findings)));
        for (const auto &finding : findings) {
            QVERIFY2(!finding.summary.isEmpty() && !finding.consequence.isEmpty() && !finding.fix.isEmpty()
                         && !finding.evidence.isEmpty(),
                     qPrintable(finding.cause));
            QVERIFY2(!told({finding}).contains(QLatin1Char('%')), qPrintable(told({finding})));
        }
        QVERIFY(std::is_sorted(findings.begin(), findings.end(),
                               [](const Finding &one, const Finding &other) { return one.severity < other.severity; }));
    }

    void anyBytesAreChecked()
    {
        QRandomGenerator random(20261122); // always the same, so that a crash comes again
        const auto context = everythingKnown();
        int findings = 0;
        for (int round = 0; round < 500; ++round) {
            auto content = round % 2 ? healthyFile() : asOptions(healthyFile());
            for (int change = random.bounded(1, 30); change > 0; --change)
                content[random.bounded(int(content.size()))] = char(random.bounded(1, 256));
            if (const auto file = PropertiesFile::parse(content, QStringLiteral("x")))
                findings += int(checkSettings(*file, context).size());
        }
        QVERIFY2(findings > 500, "changed letters are mistakes, and mistakes are to be found");
    }
};

QTEST_GUILESS_MAIN(SettingsCheckTest)
#include "tst_settingscheck.moc"
