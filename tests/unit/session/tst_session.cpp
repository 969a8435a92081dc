#include "FakeBrowser.h"
#include "FakeSecretStore.h"
#include "FormEncoding.h"
#include "ProfileStore.h"
#include "ProviderFake.h"
#include "Session.h"
#include "Vault.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace lanyard;
using namespace std::chrono_literals;

/// One Lanyard over fakes, with a profile of kind `api` before a provider that works.
struct Bench
{
    QTemporaryDir folder;
    FakeClock clock;
    ScriptedHttp http;
    ProviderFake provider {http, clock};
    FakeBrowser browser;
    std::shared_ptr<FakeSecretStore> keychain = std::make_shared<FakeSecretStore>();
    Vault vault {keychain, folder.filePath(QStringLiteral("credentials.json"))};
    ProfileStore profiles {folder.path()};
    Profile profile;
    std::unique_ptr<Session> session;

    Bench()
    {
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Genie (Charité)");
        profile.kind = PortalKind::Api;
        profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
        profile.issuer = provider.issuer;
        profile.clientId = QStringLiteral("lanyard");
        profile.rolePath = QStringLiteral("realm_access::roles");
        profiles.save(profile);
        session = makeSession();
        // The person logs in, and the browser comes back with a code, as the provider's page would send it.
        browser.visit = [this](const QUrl &address) {
            const QUrlQuery query(address);
            provider.nonce = query.queryItemValue(QStringLiteral("nonce"));
            comeBack(address,
                     QStringLiteral("code=4%2Fa%2B%3D%26%25&iss=")
                         + QString::fromLatin1(QUrl::toPercentEncoding(provider.issuer)));
        };
    }

    std::unique_ptr<Session> makeSession()
    {
        const Session::Ports ports {http, vault, profiles, browser, clock};
        return std::make_unique<Session>(profile, ports);
    }

    static void comeBack(const QUrl &authorization, const QString &parameters)
    {
        const QUrlQuery query(authorization);
        const auto redirect = query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
        getFromLoopback(QUrl(redirect + QStringLiteral("?state=") + query.queryItemValue(QStringLiteral("state"))
                             + QLatin1Char('&') + parameters));
    }

    Outcome<void> signIn(SignInOptions options = {}) { return QCoro::waitFor(session->signIn(options)); }
    Outcome<AccessToken> accessToken(bool fresh) { return QCoro::waitFor(session->accessToken(30s, fresh)); }
    QByteArray stored() const { return keychain->entries.at(profile.id + QStringLiteral("/portal")); }
};

#define VERIFY_OK(outcome)                                                                                             \
    QVERIFY2((outcome).has_value(), qPrintable((outcome).has_value() ? QString() : (outcome).error().message))

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signingInStoresTheOfflineTokenAndWhoSignedIn()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        QCOMPARE(bench.stored(), bench.provider.currentRefreshToken());
        QCOMPARE(bench.session->credential()->person, QStringLiteral("alice@example.org"));
        QVERIFY(bench.session->credential()->isOffline);
    }

    void theAuthorizationRequestCarriesPkceStateAndNonceAndTheScopes()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const QUrlQuery query(bench.browser.opened.first());
        QCOMPARE(query.queryItemValue(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
        QCOMPARE(query.queryItemValue(QStringLiteral("code_challenge")).size(), 43);
        QCOMPARE(query.queryItemValue(QStringLiteral("state")).size(), 43);
        QCOMPARE(query.queryItemValue(QStringLiteral("nonce")).size(), 43);
        QCOMPARE(query.queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded),
                 QStringLiteral("openid offline_access"));
        QCOMPARE(query.queryItemValue(QStringLiteral("response_type")), QStringLiteral("code"));
        QCOMPARE(query.allQueryItemValues(QStringLiteral("state")).size(), 1);
        QVERIFY(!query.hasQueryItem(QStringLiteral("client_secret")));
    }

    void aClientIdWithSpecialLettersArrivesAsItIs()
    {
        Bench bench;
        bench.profile.clientId = QStringLiteral("klient ä&b=c%41+d");
        bench.session = bench.makeSession();
        bench.provider.idTokenOverrides
            = {{QStringLiteral("aud"), bench.profile.clientId}, {QStringLiteral("azp"), bench.profile.clientId}};
        VERIFY_OK(bench.signIn());
        const auto sent = QByteArray(bench.browser.opened.first().toEncoded());
        QVERIFY2(sent.contains("client_id=klient%20%C3%A4%26b%3Dc%2541%2Bd&")
                     || sent.endsWith("client_id=klient%20%C3%A4%26b%3Dc%2541%2Bd"),
                 qPrintable(QStringLiteral("every special letter must be encoded once: ") + QString::fromLatin1(sent)));
    }

    void theCodeIsDecodedOnceAndEncodedOnce()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto request = bench.http.requestsTo(bench.provider.tokenEndpoint()).first();
        QVERIFY2(request.body.contains("code=4%2Fa%2B%3D%26%25&"), request.body.constData());
        QVERIFY2(!request.body.contains("client_secret"), "a public client sends no secret, not even an empty one");
    }

    void twoAttemptsShareNoStateNonceOrVerifier()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        VERIFY_OK(bench.signIn());
        const QUrlQuery first(bench.browser.opened.at(0));
        const QUrlQuery second(bench.browser.opened.at(1));
        for (const auto &name : {QStringLiteral("state"), QStringLiteral("nonce"), QStringLiteral("code_challenge")})
            QVERIFY2(first.queryItemValue(name) != second.queryItemValue(name), qPrintable(name));
    }

    void anIdTokenThatDoesNotFitIsRefusedAndNothingIsStored_data()
    {
        QTest::addColumn<QJsonObject>("overrides");
        QTest::newRow("another nonce") << QJsonObject {{QStringLiteral("nonce"), QStringLiteral("stale")}};
        QTest::newRow("no nonce") << QJsonObject {{QStringLiteral("nonce"), QJsonValue()}};
        QTest::newRow("another audience") << QJsonObject {{QStringLiteral("aud"), QStringLiteral("other")}};
        QTest::newRow("another authorized party") << QJsonObject {{QStringLiteral("azp"), QStringLiteral("other")}};
        QTest::newRow("another issuer") << QJsonObject {
            {QStringLiteral("iss"), QStringLiteral("https://evil.example.org")}};
        QTest::newRow("ended") << QJsonObject {{QStringLiteral("exp"), 1000}};
        QTest::newRow("no end") << QJsonObject {{QStringLiteral("exp"), QJsonValue()}};
        QTest::newRow("issued in the future") << QJsonObject {{QStringLiteral("iat"), qint64(4102444800)}};
        QTest::newRow("nobody") << QJsonObject {{QStringLiteral("sub"), QJsonValue()}};
        QTest::newRow("another access token")
            << QJsonObject {{QStringLiteral("at_hash"), QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA")}};
    }
    void anIdTokenThatDoesNotFitIsRefusedAndNothingIsStored()
    {
        QFETCH(QJsonObject, overrides);
        Bench bench;
        bench.provider.idTokenOverrides = overrides;
        const auto done = bench.signIn();
        QVERIFY2(!done, "the identity token is wrong, so the sign-in must fail");
        QCOMPARE(nameOf(done.error().kind), nameOf(FailureKind::BadAnswer));
        QVERIFY(bench.keychain->entries.empty());
        QVERIFY(!bench.session->credential());
    }

    void anIdTokenOfAnotherKeyIsRefused()
    {
        Bench bench;
        bench.provider.signsWithAnotherKey = true;
        const auto done = bench.signIn();
        QVERIFY2(!done && done.error().kind == FailureKind::BadAnswer,
                 "a signature of a foreign key must not be trusted");
        QVERIFY(bench.keychain->entries.empty());
    }

    void aResponseOfAnotherIssuerIsRefused_data()
    {
        QTest::addColumn<QString>("parameters");
        QTest::newRow("foreign iss") << QStringLiteral("code=x&iss=https%3A%2F%2Fevil.example.org");
        QTest::newRow("no iss although it is promised") << QStringLiteral("code=x");
        QTest::newRow("an error without iss") << QStringLiteral("error=access_denied");
    }
    void aResponseOfAnotherIssuerIsRefused()
    {
        QFETCH(QString, parameters);
        Bench bench;
        bench.browser.visit = [&](const QUrl &address) { Bench::comeBack(address, parameters); };
        const auto done = bench.signIn();
        QVERIFY2(!done && done.error().cause == QLatin1String("other-issuer"),
                 "RFC 9207: the answering issuer must be the asked one");
        QVERIFY(bench.http.requestsTo(bench.provider.tokenEndpoint()).isEmpty());
    }

    void strayRequestsAreAnsweredAndTheWaitGoesOn()
    {
        Bench bench;
        QList<QByteArray> answers;
        const auto honest = bench.browser.visit;
        bench.browser.visit = [&](const QUrl &address) {
            const QUrlQuery query(address);
            const auto redirect = query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
            const auto state = query.queryItemValue(QStringLiteral("state"));
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("?error=access_denied&state=guessed")));
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("?error=access_denied")));
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("?code=a&code=b&state=") + state));
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("/other?code=a&state=") + state));
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("?code=a&state=") + state), "POST");
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("?code=a&state=") + state), "GET",
                                       "rebound.example.org");
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("?state=") + QString(9000, QLatin1Char('x'))));
            honest(address);
        };
        VERIFY_OK(bench.signIn());
        const QList<QByteArray> statuses {"400", "400", "400", "404", "405", "400", "431"};
        for (qsizetype i = 0; i < statuses.size(); ++i)
            QVERIFY2(answers.at(i).startsWith("HTTP/1.1 " + statuses.at(i)), answers.at(i).left(60).constData());
    }

    void theCallbackPageHoldsNoCodeAndIsNotKept()
    {
        Bench bench;
        QByteArray page;
        bench.browser.visit = [&](const QUrl &address) {
            const QUrlQuery query(address);
            bench.provider.nonce = query.queryItemValue(QStringLiteral("nonce"));
            page = getFromLoopback(QUrl(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)
                                        + QStringLiteral("?code=s3cret-code&state=")
                                        + query.queryItemValue(QStringLiteral("state")) + QStringLiteral("&iss=")
                                        + bench.provider.issuer));
        };
        VERIFY_OK(bench.signIn());
        QVERIFY2(page.startsWith("HTTP/1.1 200") && page.contains("</html>"), "the whole page must arrive");
        QVERIFY(!page.contains("s3cret-code"));
        for (const auto *header :
             {"Cache-Control: no-store", "Referrer-Policy: no-referrer", "Content-Security-Policy: default-src 'none'"})
            QVERIFY2(page.contains(header), header);
    }

    void aRefusedOrCancelledOrForgottenSignInEndsInItsOwnKindAndListensNoMore()
    {
        Bench bench;
        QUrl redirect;
        const auto remember = [&](const QUrl &address) {
            redirect = QUrl(QUrlQuery(address).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        };

        bench.browser.visit = [&](const QUrl &address) {
            remember(address);
            Bench::comeBack(address, QStringLiteral("error=access_denied&iss=") + bench.provider.issuer);
        };
        auto done = bench.signIn();
        QCOMPARE(nameOf(done.error().kind), nameOf(FailureKind::AccessDenied));
        QVERIFY2(getFromLoopback(redirect).isEmpty(), "nothing may listen after a refusal");

        bench.browser.visit = [&](const QUrl &address) {
            remember(address);
            bench.session->cancelSignIn();
        };
        done = bench.signIn();
        QCOMPARE(nameOf(done.error().kind), nameOf(FailureKind::Cancelled));
        QVERIFY2(getFromLoopback(redirect).isEmpty(), "nothing may listen after a cancellation");

        bench.browser.visit = remember;
        SignInOptions hurried;
        hurried.timeout = 0s;
        done = bench.signIn(hurried);
        QCOMPARE(nameOf(done.error().kind), nameOf(FailureKind::Cancelled));
        QVERIFY2(getFromLoopback(redirect).isEmpty(), "nothing may listen after the time limit");
        QVERIFY(!bench.session->isSigningIn());
    }

    void aBrowserThatCannotStartIsToldAndTheAddressStaysGood()
    {
        Bench bench;
        const auto honest = bench.browser.visit;
        bench.browser.visit = nullptr;
        SignInOptions options;
        QString told;
        options.progress = [&](const SignInProgress &progress) {
            if (progress.step != SignInStep::OpenedBrowser)
                return;
            told = progress.browserFailure;
            QTimer::singleShot(0, [honest, address = progress.address] { honest(address); }); // the person copies it
        };
        VERIFY_OK(bench.signIn(options));
        QVERIFY(!told.isEmpty());
    }

    void theRotatedCredentialIsInTheKeychainBeforeTheAccessTokenIsAnswered()
    {
        Bench bench;
        bench.provider.rotates = true;
        VERIFY_OK(bench.signIn());
        const auto before = bench.stored();
        VERIFY_OK(bench.accessToken(true));
        QVERIFY(bench.stored() != before);
        QCOMPARE(bench.stored(), bench.provider.currentRefreshToken());
        QVERIFY(bench.session->credential()->rotates);
    }

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

    void anotherPersonsTokensAtARefreshAreNotStored()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto before = bench.stored();
        bench.provider.idTokenOverrides = {{QStringLiteral("sub"), QStringLiteral("somebody else")}};
        const auto refused = bench.accessToken(true);
        QVERIFY2(!refused && refused.error().kind == FailureKind::BadAnswer,
                 "the same sub must come back (OIDC Core section 12.2)");
        QCOMPARE(bench.stored(), before);
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

    void signingOutRevokesDeletesAndIsDoneOnlyThen()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto report = QCoro::waitFor(bench.session->signOut(false));
        VERIFY_OK(report);
        QVERIFY(report->isRevoked);
        QVERIFY(bench.keychain->entries.empty());
        QVERIFY(!bench.session->credential());
        QCOMPARE(
            bench.http.requestsTo(bench.provider.issuer + QStringLiteral("/protocol/openid-connect/revoke")).size(), 1);
        QCOMPARE(nameOf(bench.accessToken(false).error().kind), nameOf(FailureKind::SignInNeeded));
    }

    void signingOutWithoutANetworkKeepsTheCredentialUnlessItIsToBeForgotten()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.http.on("POST", bench.provider.issuer + QStringLiteral("/protocol/openid-connect/revoke"),
                      [](const HttpRequest &) -> Outcome<HttpAnswer> {
                          return failure(FailureKind::Offline, QStringLiteral("no network"), {});
                      });
        const auto refused = QCoro::waitFor(bench.session->signOut(false));
        QVERIFY(!refused && refused.error().kind == FailureKind::Offline);
        QVERIFY2(!bench.stored().isEmpty(), "it must stay revocable");
        const auto forgotten = QCoro::waitFor(bench.session->signOut(true));
        VERIFY_OK(forgotten);
        QVERIFY(!forgotten->isRevoked && !forgotten->notRevokedBecause.isEmpty());
        QVERIFY(bench.keychain->entries.empty());
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
