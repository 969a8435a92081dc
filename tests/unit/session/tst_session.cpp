#include "SessionBench.h"

#include <QCoroTask>
#include <QTest>
#include <QUrlQuery>

using namespace lanyard;
using namespace std::chrono_literals;

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRotatedCredentialThatTheKeychainDidNotTakeIsKeptAndStoredWithTheNextCall()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.keychain->failingWrites = Failure {FailureKind::VaultLocked, QStringLiteral("locked"), {}};
        const auto refused = bench.accessToken(true);
        QVERIFY2(!refused && refused.error().kind == FailureKind::VaultLocked,
                 "no access token while the credential behind it is not safe");
        bench.keychain->failingWrites.reset();
        VERIFY_OK(bench.accessToken(true));
        QCOMPARE(bench.stored(), bench.provider.currentRefreshToken());
    }

    void twoSessionsAtOneCredentialTakeTurnsAndBothSucceed()
    {
        Bench bench;
        bench.provider.rotates = true; // the fake refuses every token but the newest
        VERIFY_OK(bench.signIn());
        const auto other = bench.makeSession();
        auto first = bench.session->accessToken(30s, true);
        auto second = other->accessToken(30s, true);
        VERIFY_OK(QCoro::waitFor(std::move(first)));
        VERIFY_OK(QCoro::waitFor(std::move(second)));
        QCOMPARE(bench.stored(), bench.provider.currentRefreshToken());
    }

    void anAccessTokenIsReusedWhileItLastsLongEnough()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto asked = [&] { return bench.http.requestsTo(bench.provider.tokenEndpoint()).size(); };
        const auto before = asked();
        VERIFY_OK(bench.accessToken(false));
        QCOMPARE(asked(), before);
        bench.clock.advance(280s); // 20 s left, 30 s wanted
        VERIFY_OK(bench.accessToken(false));
        QCOMPARE(asked(), before + 1);
    }

    void offlineDeadAndLockedStayDifferentAndKeepTheCredential_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("kind");
        QTest::newRow("offline") << QStringLiteral("offline") << QStringLiteral("offline");
        QTest::newRow("server error") << QStringLiteral("503") << QStringLiteral("server-error");
        QTest::newRow("a captive portal's page") << QStringLiteral("html") << QStringLiteral("bad-answer");
        QTest::newRow("a redirect") << QStringLiteral("302") << QStringLiteral("bad-answer");
        QTest::newRow("locked") << QStringLiteral("locked") << QStringLiteral("vault-locked");
        QTest::newRow("silent") << QStringLiteral("silent") << QStringLiteral("vault-silent");
        QTest::newRow("Offline user session not found")
            << QStringLiteral("invalid_grant") << QStringLiteral("session-ended");
        QTest::newRow("User disabled") << QStringLiteral("invalid_grant") << QStringLiteral("user-disabled");
        QTest::newRow("Invalid refresh token. Token client and authorized client don't match")
            << QStringLiteral("invalid_grant") << QStringLiteral("misconfigured");
        QTest::newRow("Invalid client or Invalid client credentials")
            << QStringLiteral("unauthorized_client") << QStringLiteral("misconfigured");
        QTest::newRow("Offline tokens not allowed for the user or client")
            << QStringLiteral("not_allowed") << QStringLiteral("access-denied");
    }
    void offlineDeadAndLockedStayDifferentAndKeepTheCredential()
    {
        QFETCH(QString, fault);
        QFETCH(QString, kind);
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto endpoint = bench.provider.tokenEndpoint();
        if (fault == QLatin1String("offline"))
            bench.http.on("POST", endpoint, [](const HttpRequest &) -> Outcome<HttpAnswer> {
                return failure(FailureKind::Offline, QStringLiteral("no network"), {});
            });
        else if (fault == QLatin1String("503"))
            bench.http.on("POST", endpoint, plainAnswer("busy", "text/plain", 503));
        else if (fault == QLatin1String("html"))
            bench.http.on("POST", endpoint, plainAnswer("<html>Log in to the network</html>", "text/html"));
        else if (fault == QLatin1String("302"))
            bench.http.on("POST", endpoint, plainAnswer({}, "text/html", 302));
        else if (fault == QLatin1String("locked"))
            bench.keychain->failing = Failure {FailureKind::VaultLocked, QStringLiteral("locked"), {}};
        else if (fault == QLatin1String("silent"))
            bench.keychain->failing = Failure {FailureKind::VaultSilent, QStringLiteral("silent"), {}};
        else
            bench.http.on(
                "POST", endpoint,
                jsonAnswer({{QStringLiteral("error"), fault},
                            {QStringLiteral("error_description"), QString::fromUtf8(QTest::currentDataTag())}},
                           400));
        const auto refused = bench.accessToken(true);
        QVERIFY2(!refused, "the fault must be told");
        QCOMPARE(nameOf(refused.error().kind), kind);
        QVERIFY2(!refused.error().hint.isEmpty() || fault.size() < 8, "a failure says what to do next");
        bench.keychain->failing.reset();
        QVERIFY2(!bench.stored().isEmpty(), "the credential must be kept");
    }

    void aCredentialIsVoidWhenTheProfilePointsElsewhere()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.profile.portal = QUrl(QStringLiteral("https://stranger.example.org"));
        bench.session = bench.makeSession();
        const auto refused = QCoro::waitFor(bench.session->bearer(BearerKind::OfflineToken, 0s, false));
        QVERIFY2(!refused && refused.error().kind == FailureKind::SignInNeeded,
                 "a credential goes only to the portal that it was stored for");
    }

    void theDecodedAccessTokenIsVerified()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto view = QCoro::waitFor(bench.session->decodedAccessToken());
        VERIFY_OK(view);
        QVERIFY2(view->verdict.kind == Verdict::Kind::Valid, qPrintable(view->verdict.reason));
    }

    void underRotationAPortalThatTakesTheOfflineTokenIsNotTestedUnasked()
    {
        Bench bench;
        bench.profile.kind = PortalKind::CBioPortal;
        bench.session = bench.makeSession();
        bench.provider.rotates = true;
        VERIFY_OK(bench.signIn());
        bench.http.requests.clear();
        const auto refused = QCoro::waitFor(bench.session->test({}));
        QVERIFY(!refused && refused.error().kind == FailureKind::CheckFailed);
        QCOMPARE(refused.error().cause, QStringLiteral("rotation-on"));
        QVERIFY2(bench.http.requests.isEmpty(), "nothing may be sent before the person agreed");
    }

    void aChangedRolePathIsUsedAtOnceAndKeepsTheAccessToken()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto asked = bench.http.requestsTo(bench.provider.tokenEndpoint()).size();
        auto changed = bench.profile;
        changed.rolePath = QStringLiteral("groups");
        bench.session->setProfile(changed);
        VERIFY_OK(bench.accessToken(false));
        QCOMPARE(bench.session->profile().rolePath, QStringLiteral("groups"));
        QCOMPARE(bench.http.requestsTo(bench.provider.tokenEndpoint()).size(), asked);
    }

    void anAccessTokenIsNotHandedOutForAnotherPortal()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        VERIFY_OK(bench.accessToken(false));
        auto changed = bench.profile;
        changed.portal = QUrl(QStringLiteral("https://elsewhere.example.net"));
        bench.session->setProfile(changed);
        const auto refused = bench.accessToken(false);
        QVERIFY2(!refused, "the credential was made for another portal, and so was the token that came of it");
        QCOMPARE(refused.error().kind, FailureKind::SignInNeeded);
    }

    void aStatedEndHoldsByThisComputersClock_data()
    {
        QTest::addColumn<int>("refreshExpiresIn");
        QTest::addColumn<int>("clockAheadHours"); // the provider's
        QTest::addColumn<QDateTime>("end");
        const auto end = FakeClock().now().addDays(10);
        QTest::newRow("both say it, and the provider's clock is off") << 864000 << 72 << end;
        QTest::newRow("both say it") << 864000 << 0 << end;
        QTest::newRow("the token alone says it") << 0 << 0 << end;
    }
    void aStatedEndHoldsByThisComputersClock()
    {
        QFETCH(int, refreshExpiresIn);
        QFETCH(int, clockAheadHours);
        Bench bench;
        const auto exp = bench.clock.now().addDays(10).addSecs(clockAheadHours * 3600).toSecsSinceEpoch();
        bench.http.on("POST", bench.provider.tokenEndpoint(), [&](const HttpRequest &) -> Outcome<HttpAnswer> {
            auto answer = bench.provider.tokenAnswer();
            const QJsonObject offline {{QStringLiteral("typ"), QStringLiteral("Offline")},
                                       {QStringLiteral("exp"), exp}};
            answer.insert(QStringLiteral("refresh_token"),
                          QString::fromLatin1(bench.provider.sign(offline, "realm-secret")));
            answer.insert(QStringLiteral("refresh_expires_in"), refreshExpiresIn);
            return jsonAnswer(answer);
        });
        VERIFY_OK(bench.signIn());
        QTEST(bench.session->credential()->statedEnd, "end");
    }

    void aTokenWhoseEndIsCertainAndPastIsNotHandedOut_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<bool>("isHandedOut");
        QTest::newRow("certain") << QByteArray("UTC") << false;
        QTest::newRow("of a time zone that is not known") << QByteArray("XYZ") << true;
    }
    void aTokenWhoseEndIsCertainAndPastIsNotHandedOut()
    {
        QFETCH(QByteArray, zone);
        QFETCH(bool, isHandedOut);
        Bench bench;
        bench.profile.kind = PortalKind::CBioPortal;
        bench.profiles.save(bench.profile);
        bench.session = bench.makeSession();
        auto file = bench.session->inspect(
            "token: a82c018e-0fb5-420c-9b48-2c6d8b634a29\nexpiration_date: Sun Nov 22 15:06:10 " + zone + " 2026\n");
        VERIFY_OK(file);
        VERIFY_OK(QCoro::waitFor(bench.session->import(std::move(*file))));
        const auto bearer
            = [&] { return QCoro::waitFor(bench.session->bearer(std::nullopt, std::chrono::seconds(30), false)); };
        bench.clock.advance(std::chrono::seconds(3600 + 59)); // within the leeway of two clocks
        VERIFY_OK(bearer());
        bench.clock.advance(std::chrono::seconds(1));
        const auto late = bearer();
        QCOMPARE(late.has_value(), isHandedOut);
        if (!isHandedOut) {
            QCOMPARE(late.error().kind, FailureKind::SessionEnded);
            QVERIFY2(late.error().hint.contains(QLatin1String("lanyard import")), qPrintable(late.error().hint));
        }
    }

    void theRolesOfEachTokenThatComesAreTold()
    {
        Bench bench;
        QList<RolesSeen> seen;
        connect(bench.session.get(), &Session::rolesSeen, this, [&](const RolesSeen &each) { seen.append(each); });
        VERIFY_OK(bench.signIn());
        bench.provider.roles = {QStringLiteral("study_es_1")};
        VERIFY_OK(bench.accessToken(false)); // the one that the sign-in brought
        VERIFY_OK(bench.accessToken(true));
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.at(1).roles, bench.provider.roles);
        QCOMPARE(seen.at(1).at, bench.clock.now());
        QCOMPARE(seen.at(1).profile.id, bench.profile.id);
        QVERIFY2(!seen.at(1).subject.isEmpty(), "whose roles they are must be told: another person's are no change");
    }

    void aFailedRefreshTellsNoSecret()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto token = QString::fromLatin1(bench.stored());
        bench.http.on("POST", bench.provider.tokenEndpoint(),
                      jsonAnswer({{QStringLiteral("error"), QStringLiteral("invalid_grant")},
                                  {QStringLiteral("error_description"), QStringLiteral("bad token ") + token}},
                                 400));
        const auto refused = bench.accessToken(true);
        QVERIFY(!refused);
        QVERIFY2(!refused.error().message.contains(token.left(60)),
                 "a provider's words may quote the token: they must be cut");
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
