#include "DoctorBench.h"
#include "FakeClock.h"

#include <QTcpServer>
#include <QtTest>

#include <functional>

using namespace lanyard;

namespace {

using Bench = DoctorBench;

/// One cause: how it is set up, and how the person got there.
struct Case
{
    QString cause;
    std::function<void(SandboxSettings &)> administrator = [](SandboxSettings &) { };
    std::function<void(Bench &)> person = [](Bench &bench) { QVERIFY(bench.signIn()); };
    QString settingName = {};
    QString settingValue = {};
};

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

QList<Case> cases()
{
    const auto signIn = [](Bench &bench) { QVERIFY(bench.signIn()); };
    return {
        {"no-token", {}, [](Bench &) {}},
        {"malformed-token",
         {},
         [=](Bench &bench) {
             signIn(bench);
             bench.store(bench.stored().left(100));
         }},
        {"pasted-prefix",
         {},
         [=](Bench &bench) {
             signIn(bench);
             bench.store("token: " + bench.stored());
         }},
        {"access-token-sent",
         {},
         [=](Bench &bench) {
             bench.profile.send = BearerKind::AccessToken;
             signIn(bench);
         },
         "send",
         "offline-token"},
        {"refresh-token-not-offline",
         {},
         [=](Bench &bench) {
             bench.profile.scopes = {QStringLiteral("openid")};
             signIn(bench);
         }},
        {"other-client",
         {},
         [=](Bench &bench) {
             bench.profile.clientId = QStringLiteral("lanyard");
             signIn(bench);
         }},
        {"session-ended",
         {},
         [=](Bench &bench) {
             signIn(bench);
             bench.sandbox->endSessions(QStringLiteral("alice"));
         }},
        {"user-disabled",
         {},
         [=](Bench &bench) {
             signIn(bench);
             bench.sandbox->setEnabled(QStringLiteral("alice"), false);
         }},
        {"replayed", [](SandboxSettings &settings) { settings.rotation = true; },
         [=](Bench &bench) {
             signIn(bench);
             bench.callPortal(QStringLiteral("/api/studies")); // the portal throws the replacement away
         }},
        {"rotation-on", [](SandboxSettings &settings) { settings.rotation = true; }, signIn, "revokeRefreshToken",
         "false"},
        {"missing-sub", [](SandboxSettings &settings) { settings.subjectInAccessToken = false; }, signIn,
         "defaultClientScopes", "basic"},
        {"lightweight-token",
         [](SandboxSettings &settings) {
             settings.subjectInAccessToken = false;
             settings.rolesInAccessToken = false;
         },
         signIn},
        {"full-scope-off", [](SandboxSettings &settings) { settings.rolesInAccessToken = false; }, signIn,
         "fullScopeAllowed", "true"},
        {"wrong-role-path", [](SandboxSettings &settings) { settings.clientRolesInAccessToken = false; }, signIn,
         "dat.oauth2.jwtRolesPath", "realm_access::roles"},
        {"missing-app-prefix", [](SandboxSettings &settings) { settings.filterGroupsByAppName = true; }, signIn,
         "filter_groups_by_appname", "false"},
        {"role-spelling",
         [](SandboxSettings &settings) {
             settings.portalVersion = 7;
             settings.showUnauthorizedStudies = true;
             settings.people = peopleWith({tampered(privateStudy())});
         },
         signIn, "role", privateStudy()},
        {"unknown-study",
         [](SandboxSettings &settings) {
             settings.portalVersion = 7;
             settings.people = peopleWith({QStringLiteral("zebrafish_2031")});
         },
         signIn},
        {"no-role", [](SandboxSettings &settings) { settings.people = peopleWith({}); }, signIn},
        {"portal-exchange-broken", [](SandboxSettings &settings) { settings.datMethod = QStringLiteral("none"); },
         signIn},
        {"no-authentication", [](SandboxSettings &settings) { settings.authenticates = false; }, signIn},
        {"provider-unreachable",
         {},
         [=](Bench &bench) {
             signIn(bench);
             QTcpServer free; // a port where nobody listens
             free.listen(QHostAddress::LocalHost);
             bench.profile.issuer = QStringLiteral("http://127.0.0.1:%1/realms/sandbox").arg(free.serverPort());
         }},
        {"auth-prefix",
         {},
         [=](Bench &bench) {
             bench.profile.issuer.replace(QLatin1String("/realms/"), QLatin1String("/auth/realms/"));
         }},
        {"dns",
         {},
         [=](Bench &bench) {
             signIn(bench);
             bench.profile.portal = QUrl(QStringLiteral("http://portal.invalid"));
         }},
        {"proxy",
         {},
         [=](Bench &bench) {
             QTcpServer free;
             free.listen(QHostAddress::LocalHost);
             bench.profile.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(free.serverPort()));
         }},
        {"header-too-large",
         {},
         [=](Bench &bench) {
             signIn(bench);
             bench.store(bench.stored() + QByteArray(20000, 'A'));
         }},
    };
}

} // namespace

/// Every cause is set up in the sandbox as an administrator or a person would bring it about.
class TestDoctor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstFindingNamesTheCause_data()
    {
        QTest::addColumn<int>("index");
        const auto all = cases();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all.at(i).cause)) << i;
    }
    void theFirstFindingNamesTheCause()
    {
        QFETCH(int, index);
        const auto theCase = cases().at(index);
        SandboxSettings settings;
        if (theCase.administrator)
            theCase.administrator(settings);
        Bench bench(std::move(settings));
        theCase.person(bench);
        const auto findings = bench.findings();

        QVERIFY2(!findings.isEmpty(), "The doctor found nothing.");
        const auto &first = findings.first();
        QCOMPARE(first.cause, theCase.cause);
        QVERIFY(!first.summary.isEmpty() && !first.evidence.isEmpty() && !first.consequence.isEmpty()
                && !first.fix.isEmpty());
        if (!theCase.settingName.isEmpty()) {
            QVERIFY2(first.setting.has_value(), "The finding names no setting to change.");
            QCOMPARE(first.setting->name, theCase.settingName);
            QCOMPARE(first.setting->value, theCase.settingValue);
        }
    }

    void onAHealthySetUpNothingIsFound_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("v6") << 6;
        QTest::newRow("v7") << 7;
    }
    void onAHealthySetUpNothingIsFound()
    {
        QFETCH(int, version);
        SandboxSettings settings;
        settings.portalVersion = version;
        Bench bench(std::move(settings));
        QVERIFY(bench.signIn());
        const auto findings = bench.findings();
        QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.first().cause));
    }

    void thePortalsOwnSettingsNameTheLine()
    {
        SandboxSettings settings;
        settings.clientRolesInAccessToken = false;
        Bench bench(std::move(settings));
        QVERIFY(bench.signIn());
        const auto file = PropertiesFile::parse("authenticate=oauth2\ndat.method=oauth2\n"
                                                "dat.oauth2.jwtRolesPath=resource_access::cbioportal::roles\n",
                                                QStringLiteral("application.properties"));
        QVERIFY(file);
        const auto findings = diagnose(bench.examine(), *file);
        const auto isPath = [](const Finding &finding) { return finding.cause == QLatin1String("wrong-role-path"); };
        QCOMPARE(std::count_if(findings.begin(), findings.end(), isPath), 1);
        const auto found = std::find_if(findings.begin(), findings.end(), isPath);
        QCOMPARE(found->setting->value, QStringLiteral("realm_access::roles"));
        QVERIFY2(std::any_of(found->evidence.begin(), found->evidence.end(),
                             [](const Observation &seen) { return seen.text.contains(QLatin1Char('3')); }),
                 "The evidence does not name the line.");
    }

    void aClockThatIsOffIsTold_data()
    {
        QTest::addColumn<int>("serversAhead");
        QTest::addColumn<QString>("words");
        QTest::newRow("behind") << 600 << QStringLiteral("10 minutes behind");
        QTest::newRow("ahead") << -600 << QStringLiteral("10 minutes ahead");
        QTest::newRow("near enough") << 20 << QString();
    }
    void aClockThatIsOffIsTold()
    {
        QFETCH(int, serversAhead);
        QFETCH(QString, words);
        FakeClock servers;
        servers.advance(std::chrono::seconds(servers.now().secsTo(QDateTime::currentDateTimeUtc())));
        SandboxSettings settings;
        settings.clock = &servers;
        Bench bench(std::move(settings));
        QVERIFY(bench.signIn());
        servers.advance(std::chrono::seconds(serversAhead));
        const auto findings = bench.findings();
        if (words.isEmpty()) {
            QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.first().cause));
            return;
        }
        QVERIFY2(!findings.isEmpty(), "The doctor found nothing.");
        QCOMPARE(findings.first().cause, QStringLiteral("clock-off"));
        QVERIFY2(findings.first().evidence.first().text.contains(words),
                 qPrintable(findings.first().evidence.first().text));
    }

    void underRotationThePortalIsNotAsked()
    {
        SandboxSettings settings;
        settings.rotation = true;
        Bench bench(std::move(settings));
        QVERIFY(bench.signIn());
        const auto evidence = bench.examine();
        QVERIFY(evidence.isSpared);
        QVERIFY(!evidence.access);
        QVERIFY2(bench.callPortal(QStringLiteral("/api/studies"))->status == 200,
                 "The examination spent the credential.");
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
