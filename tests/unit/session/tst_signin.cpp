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
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
