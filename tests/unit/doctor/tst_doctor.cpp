#include "DoctorCases.h"
#include "FakeClock.h"
#include "FaultyServer.h"

#include <QtTest>

using namespace lanyard;

/// Every cause is set up in the sandbox as an administrator or a person would bring it about.
class TestDoctor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstFindingNamesTheCause_data()
    {
        QTest::addColumn<int>("index");
        const auto all = doctorCases();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(
                qPrintable(QStringList({all.at(i).cause, all.at(i).situation}).join(QLatin1Char(' ')).trimmed()))
                << i;
    }
    void theFirstFindingNamesTheCause()
    {
        QFETCH(int, index);
        const auto theCase = doctorCases().at(index);
        SandboxSettings settings;
        if (theCase.administrator)
            theCase.administrator(settings);
        DoctorBench bench(std::move(settings));
        if (theCase.person)
            theCase.person(bench);
        else
            QVERIFY(bench.signIn());
        const auto evidence = theCase.file ? bench.examine(theCase.file(bench)) : bench.examine();
        auto findings = diagnose(evidence);
        if (theCase.properties) {
            const auto file
                = PropertiesFile::parse(theCase.properties(bench), QStringLiteral("application.properties"));
            QVERIFY(file);
            findings = diagnose(evidence, *file);
        }

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
        QTest::addColumn<QString>("how");
        for (const auto version : {6, 7}) {
            for (const auto *how : {"signed in", "uuid", "token file of the portal's client"})
                QTest::addRow("%s, v%d", how, version) << version << QString::fromLatin1(how);
        }
        QTest::newRow("no roles needed") << 6 << QStringLiteral("no roles needed"); // version 7 tells nobody
    }
    void onAHealthySetUpNothingIsFound()
    {
        QFETCH(int, version);
        QFETCH(QString, how);
        SandboxSettings settings;
        settings.portalVersion = version;
        if (how == QLatin1String("uuid"))
            settings.datMethod = how;
        settings.confidentialPortalClient = how.startsWith(QLatin1String("token file"));
        if (how == QLatin1String("no roles needed")) {
            settings.studies.removeIf(
                [](const SandboxStudy &study) { return !study.groups.contains(QLatin1String("PUBLIC")); });
            settings.people.first().roles.clear();
        }
        DoctorBench bench(std::move(settings));
        if (how == QLatin1String("uuid"))
            bench.takeIn(bench.downloaded());
        else if (how.startsWith(QLatin1String("token file")))
            bench.takeIn(bench.ofPortalsClient());
        else
            QVERIFY(bench.signIn());
        const auto findings = bench.findings();
        QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.first().cause));
    }

    void beforeAStrangerNothingSecretIsSent_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("a network's login page") << QByteArray();
        QTest::newRow("everybody is led elsewhere") << QByteArray("https://evil.example/x");
    }
    void beforeAStrangerNothingSecretIsSent()
    {
        QFETCH(QByteArray, location);
        const auto everywhere = [location](const ServerRequest &) {
            if (!location.isEmpty())
                return ServerAnswer {302, {{"Location", location}}};
            return ServerAnswer {200, {{"Content-Type", "text/html"}}, "<!doctype html><p>Log in to this network."};
        };
        FaultyServer stranger(everywhere, std::nullopt);
        for (const auto kind : {PortalKind::CBioPortal, PortalKind::Api}) {
            DoctorBench bench;
            bench.profile.kind = kind;
            bench.profile.portal = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(stranger.port()));
            QVERIFY(bench.signIn());
            const auto findings = bench.findings();
            QVERIFY2(!findings.isEmpty(), "The doctor found nothing.");
            QCOMPARE(findings.first().cause, QStringLiteral("captive-portal"));
        }
        QVERIFY(!stranger.requests.isEmpty());
        for (const auto &request : stranger.requests)
            QVERIFY2(!request.head.toLower().contains("authorization:"), "The stranger was sent the token.");
    }

    void anAnswerThatIsNoneOfAPortalIsNotPutDownToTheToken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("404 everywhere") << 404 << QByteArray("text/html") << QByteArray("<html>Not Found");
        QTest::newRow("nothing") << 204 << QByteArray() << QByteArray();
        QTest::newRow("JSON of something else") << 200 << QByteArray("application/json") << QByteArray("{\"a\":1}");
        QTest::newRow("text") << 200 << QByteArray("text/plain") << QByteArray("hello");
        QTest::newRow("400 everywhere") << 400 << QByteArray("text/plain") << QByteArray("bad");
    }
    void anAnswerThatIsNoneOfAPortalIsNotPutDownToTheToken()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const auto everywhere
            = [=](const ServerRequest &) { return ServerAnswer {status, {{"Content-Type", type}}, body}; };
        FaultyServer other(everywhere, std::nullopt);
        for (const auto *credential : {"signed in", "uuid", "none"}) {
            DoctorBench bench;
            bench.profile.portal = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(other.port()));
            if (credential == QLatin1String("uuid"))
                bench.takeIn("token: a82c018e-0fb5-420c-9b48-2c6d8b634a29\n");
            else if (credential == QLatin1String("signed in"))
                QVERIFY(bench.signIn());
            const auto findings = bench.findings();
            QVERIFY2(!findings.isEmpty(), credential);
            QVERIFY2(findings.first().cause == QLatin1String("bad-answer"), qPrintable(findings.first().cause));
            QCOMPARE(findings.size(), credential == QLatin1String("none") ? 2 : 1); // beside that there is no token
        }
    }

    void aTestRequestThatIsRefusedIsAFinding_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("cause");
        QTest::newRow("401") << 401 << QStringLiteral("token-not-accepted");
        QTest::newRow("400") << 400 << QStringLiteral("token-not-accepted");
        QTest::newRow("302 to the login") << 302 << QStringLiteral("token-not-accepted");
        QTest::newRow("403") << 403 << QStringLiteral("list-forbidden");
        QTest::newRow("404") << 404 << QStringLiteral("bad-answer");
        QTest::newRow("204") << 204 << QStringLiteral("bad-answer");
        QTest::newRow("200 without the name") << 200 << QStringLiteral("json-pointer");
    }
    void aTestRequestThatIsRefusedIsAFinding()
    {
        QFETCH(int, status);
        QFETCH(QString, cause);
        const auto withToken = [status](const ServerRequest &request) {
            if (!request.head.toLower().contains("authorization:"))
                return ServerAnswer {401};
            return ServerAnswer {status, {{"Location", "/login"}, {"Content-Type", "application/json"}}, "{}"};
        };
        FaultyServer portal(withToken, std::nullopt);
        DoctorBench bench;
        bench.profile.kind = PortalKind::Api;
        bench.profile.namePointer = QStringLiteral("/name");
        bench.profile.portal = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(portal.port()));
        QVERIFY(bench.signIn());
        const auto findings = bench.findings();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().cause, cause);
        QCOMPARE(findings.first().severity, Severity::Error);
    }

    void aSettingIsNamedAlsoWhereItsValueIsNotKnown()
    {
        Finding finding;
        finding.setting = Setting {QStringLiteral("dat.uuid.max_number_per_user"), {}};
        const auto setting = finding.toJson().value(QLatin1String("setting")).toObject();
        QCOMPARE(setting.value(QLatin1String("name")).toString(), QStringLiteral("dat.uuid.max_number_per_user"));
        QCOMPARE(setting.value(QLatin1String("value")).toString(QStringLiteral("not there")), QString());
    }

    void theIssuerIsAskedAboutItselfOncePerExamination()
    {
        DoctorBench bench;
        QVERIFY(bench.signIn());
        const auto asked = [&bench] {
            const auto calls = bench.workspace.activity().all();
            return std::count_if(calls.begin(), calls.end(), [](const Activity &call) {
                return call.path.endsWith(QLatin1String("/.well-known/openid-configuration"));
            });
        };
        for (auto before = asked(), times = before; times < before + 2; ++times) {
            bench.examine();
            QCOMPARE(asked(), times + 1); // each examination anew
        }
    }

    void aTokenFileIsExaminedInPlaceOfTheCredentialAndStoredNowhere()
    {
        DoctorBench bench;
        QVERIFY(bench.signIn());
        const auto before = bench.stored();
        bench.sandbox->endSessions(QStringLiteral("alice"));
        SignInPlan bob;
        bob.user = QStringLiteral("bob-smith");
        bob.password = QStringLiteral("bob");
        const auto token = bench.sandbox.offlineToken(bob);
        const auto evidence = bench.examine("token: " + token.toLatin1() + '\n');
        QVERIFY2(evidence.access && evidence.access->isAccepted,
                 "The file's token was not what the portal was asked with.");
        QCOMPARE(evidence.accessClaims->value(QLatin1String("preferred_username")).toString(), bob.user);
        QCOMPARE(bench.stored(), before);
        QCOMPARE(bench.keychain->entries.size(), 1u);
    }

    void underRotationATokenFileIsNotSpent()
    {
        SandboxSettings settings;
        settings.rotation = true;
        DoctorBench bench(std::move(settings));
        const auto token = bench.sandbox.offlineToken();
        QVERIFY(bench.examine(token.toLatin1()).isSpared);
        bench.profile.kind = PortalKind::Api; // which takes what the token is exchanged for
        const auto refused = QCoro::waitFor(Examination::ofFile(bench.profile, token.toLatin1(), SecretBuffer(),
                                                                bench.browser, bench.workspace.clock().now()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, QStringLiteral("rotation-on"));
        QVERIFY2(bench.sandbox.refresh(token).status == 200, "The examination spent somebody's credential.");
    }

    void thePortalsOwnSettingsNameTheLine()
    {
        SandboxSettings settings;
        settings.clientRolesInAccessToken = false;
        DoctorBench bench(std::move(settings));
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
        DoctorBench bench(std::move(settings));
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
        DoctorBench bench(std::move(settings));
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
