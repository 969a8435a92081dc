#include "SessionBench.h"

#include "FormEncoding.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;

namespace {

const auto s_refusal = QStringLiteral("Pushed Authorization Request is only allowed.");

/// The person logs in: what the browser does not carry, the provider knows from the request that came ahead.
void answerPushed(Bench &bench)
{
    bench.browser.visit = [&bench](const QUrl &) {
        bench.provider.nonce = bench.provider.pushed.value(QStringLiteral("nonce"));
        getFromLoopback(QUrl(bench.provider.pushed.value(QStringLiteral("redirect_uri"))
                             + QStringLiteral("?code=x&state=") + bench.provider.pushed.value(QStringLiteral("state"))
                             + QStringLiteral("&iss=") + bench.provider.issuer));
    };
}

} // namespace

/// RFC 9126, and what may stand in an authorization request at all.
class PushedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBrowserSeesNothingButTheReceipt_data()
    {
        QTest::addColumn<bool>("isRequired");
        QTest::newRow("the provider requires it") << true;
        QTest::newRow("the profile asks for it") << false;
    }
    void theBrowserSeesNothingButTheReceipt()
    {
        QFETCH(bool, isRequired);
        Bench bench;
        bench.provider.metadata.insert(QStringLiteral("require_pushed_authorization_requests"), isRequired);
        bench.profile.pushesAuthorization = !isRequired;
        bench.session = bench.makeSession();
        answerPushed(bench);
        VERIFY_OK(bench.signIn());
        QCOMPARE(
            QString::fromLatin1(bench.browser.opened.first().toEncoded()),
            bench.provider.endpoint("auth")
                + QStringLiteral("?client_id=lanyard&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3Aa%2Bb"));
        const auto &pushed = bench.provider.pushed;
        QCOMPARE(pushed.value(QStringLiteral("client_id")), QStringLiteral("lanyard"));
        QCOMPARE(pushed.value(QStringLiteral("scope")), QStringLiteral("openid offline_access"));
        QCOMPARE(pushed.value(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
        QCOMPARE(pushed.value(QStringLiteral("response_type")), QStringLiteral("code"));
    }

    void nothingIsSentAheadWhereNobodyWantsIt()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        QVERIFY(bench.provider.pushed.isEmpty());
    }

    void aConfidentialClientProvesItselfAndIsNamedOnce_data()
    {
        QTest::addColumn<bool>("inForm");
        QTest::newRow("client_secret_post") << true;
        QTest::newRow("client_secret_basic") << false;
    }
    void aConfidentialClientProvesItselfAndIsNamedOnce()
    {
        QFETCH(bool, inForm);
        Bench bench;
        if (inForm)
            bench.provider.metadata.insert(QStringLiteral("token_endpoint_auth_methods_supported"),
                                           QJsonArray {QStringLiteral("client_secret_post")});
        bench.profile.isConfidential = true;
        bench.profile.pushesAuthorization = true;
        bench.session = bench.makeSession();
        VERIFY_OK(QCoro::waitFor(bench.session->storeClientSecret(SecretBuffer("the secret"))));
        answerPushed(bench);
        VERIFY_OK(bench.signIn());
        const auto request = bench.http.requestsTo(bench.provider.endpoint("ext/par/request")).first();
        QCOMPARE(request.body.count("client_id="), 1);
        QCOMPARE(request.body.contains("client_secret=the%20secret"), inForm);
        QCOMPARE(request.headers.last().first == "Authorization", !inForm);
    }

    void specialLettersArriveAsTheyAre()
    {
        Bench bench;
        bench.profile.pushesAuthorization = true;
        bench.profile.authorizationParameters
            = {{QStringLiteral("kc_idp_hint"), QStringLiteral("Uni & Söhne % + = ä c%41")}};
        bench.session = bench.makeSession();
        answerPushed(bench);
        VERIFY_OK(bench.signIn());
        QCOMPARE(bench.provider.pushed.value(QStringLiteral("kc_idp_hint")),
                 QStringLiteral("Uni & Söhne % + = ä c%41"));
    }

    void aRefusalIsSaidBeforeAnyBrowserOpens_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("description");
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("the redirect") << QStringLiteral("invalid_request")
                                      << QStringLiteral("Invalid parameter: redirect_uri") << FailureKind::Misconfigured
                                      << QStringLiteral("come back");
        QTest::newRow("the secret") << QStringLiteral("unauthorized_client") << QStringLiteral("Invalid client")
                                    << FailureKind::Misconfigured << QStringLiteral("secret");
        QTest::newRow("a scope") << QStringLiteral("invalid_scope") << QStringLiteral("Invalid scopes: x")
                                 << FailureKind::Misconfigured << QStringLiteral("scope");
        QTest::newRow("anything else") << QStringLiteral("invalid_request_object") << QStringLiteral("why")
                                       << FailureKind::Misconfigured << QStringLiteral("why");
    }
    void aRefusalIsSaidBeforeAnyBrowserOpens()
    {
        QFETCH(QString, error);
        QFETCH(QString, description);
        QFETCH(FailureKind, kind);
        QFETCH(QString, says);
        Bench bench;
        bench.profile.pushesAuthorization = true;
        bench.session = bench.makeSession();
        bench.http.on(
            "POST", bench.provider.endpoint("ext/par/request"),
            jsonAnswer({{QStringLiteral("error"), error}, {QStringLiteral("error_description"), description}}, 400));
        const auto done = bench.signIn();
        QVERIFY2(!done && done.error().kind == kind, "the refusal must end the sign-in");
        QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
        QVERIFY(bench.browser.opened.isEmpty());
    }

    void aReceiptThatIsNoneIsRefused()
    {
        Bench bench;
        bench.profile.pushesAuthorization = true;
        bench.session = bench.makeSession();
        bench.http.on("POST", bench.provider.endpoint("ext/par/request"), jsonAnswer({}, 201));
        const auto done = bench.signIn();
        QVERIFY2(!done && done.error().kind == FailureKind::BadAnswer, "without a receipt nothing can be opened");
    }

    void aProfileThatAsksWhereTheProviderCannotIsTold()
    {
        Bench bench;
        bench.profile.pushesAuthorization = true;
        bench.session = bench.makeSession();
        bench.provider.metadata.remove(QStringLiteral("pushed_authorization_request_endpoint"));
        const auto done = bench.signIn();
        QVERIFY2(!done && done.error().hint.contains(QLatin1String("--pushed-authorization")),
                 "the hint must name the option to leave out");
    }

    void aClientThatMustSendAheadIsToldHow()
    {
        Bench bench;
        bench.browser.visit = [&](const QUrl &address) {
            Bench::comeBack(address,
                            QStringLiteral("error=invalid_request&iss=%1&error_description=%2")
                                .arg(bench.provider.issuer, s_refusal));
        };
        const auto done = bench.signIn();
        QVERIFY(!done);
        QCOMPARE(done.error().cause, QStringLiteral("push-required"));
        QVERIFY2(done.error().hint.contains(QLatin1String("--pushed-authorization")), qPrintable(done.error().hint));
    }

    void parametersOfTheProfileAreEncodedOnce_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"kc_idp_hint", "prompt", "login_hint", "audience", "resource"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void parametersOfTheProfileAreEncodedOnce()
    {
        QFETCH(QString, name);
        Bench bench;
        bench.profile.authorizationParameters = {{name, QStringLiteral("a&b%c+d=e ä%41")}};
        bench.session = bench.makeSession();
        VERIFY_OK(bench.signIn());
        const auto query = bench.browser.opened.first().query(QUrl::FullyEncoded).toLatin1();
        QVERIFY2(query.split('&').contains(name.toLatin1() + "=a%26b%25c%2Bd%3De%20%C3%A4%2541"), query.constData());
    }

    void aParameterThatStandsTwiceArrivesTwice()
    {
        Bench bench;
        bench.profile.authorizationParameters
            = {{QStringLiteral("resource"), QStringLiteral("https://a.example.org/?x=1&y=ä")},
               {QStringLiteral("prompt"), QStringLiteral("login")},
               {QStringLiteral("resource"), QStringLiteral("https://b.example.org/c+d")}};
        bench.session = bench.makeSession();
        VERIFY_OK(bench.signIn());
        const QUrlQuery query(bench.browser.opened.first().query(QUrl::FullyEncoded));
        QCOMPARE(query.allQueryItemValues(QStringLiteral("resource"), QUrl::FullyDecoded),
                 QStringList(
                     {QStringLiteral("https://a.example.org/?x=1&y=ä"), QStringLiteral("https://b.example.org/c+d")}));
        QCOMPARE(query.allQueryItemValues(QStringLiteral("client_id")).size(), 1);
    }
};

QTEST_GUILESS_MAIN(PushedTest)
#include "tst_pushed.moc"
