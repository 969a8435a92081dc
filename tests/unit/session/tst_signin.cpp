#include "SessionBench.h"

#include <QCoroTask>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace lanyard;
using namespace std::chrono_literals;

class SignInTest : public QObject
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
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
