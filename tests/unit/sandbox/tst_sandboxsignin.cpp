#include "SandboxDriver.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QTest>

using namespace lanyard;

/// From the provider's metadata to tokens, and every way in which that is refused (measured on Keycloak 26.4.7).
class TestSandboxSignIn : public QObject
{
    Q_OBJECT
private slots:
    void metadataNamesTheEndpoints();
    void keySetHoldsASigningAndAnEncryptionKey();
    void loginFormLeadsToTokens();
    void wrongPasswordShowsTheFormAgain();
    void cancelSendsAccessDenied();
    void formIsGoodForOneAnswer();
    void badRequestIsAnsweredOnTheRedirect_data();
    void badRequestIsAnsweredOnTheRedirect();
    void badClientOrRedirectGetsAPageAndNoRedirect_data();
    void badClientOrRedirectGetsAPageAndNoRedirect();
    void loginHintFillsTheForm();
    void signedInBrowserIsNotAskedAgain();
    void codeIsChecked_data();
    void codeIsChecked();
    void codeWorksOnce();
    void foreignHostHeaderIsRefused();
    void nothingSecretIsLogged();
};

void TestSandboxSignIn::metadataNamesTheEndpoints()
{
    SandboxDriver sandbox;
    const auto answer
        = sandbox.get(QUrl(sandbox->issuer().toString() + QStringLiteral("/.well-known/openid-configuration")));
    QCOMPARE(answer.status, 200);
    const auto metadata = jsonOf(answer);
    QCOMPARE(metadata.value(QStringLiteral("issuer")).toString(), sandbox->issuer().toString());
    QCOMPARE(metadata.value(QStringLiteral("authorization_response_iss_parameter_supported")).toBool(), true);
    QCOMPARE(metadata.value(QStringLiteral("code_challenge_methods_supported")).toArray(),
             QJsonArray {QStringLiteral("S256")});
    for (const auto *name : {"authorization_endpoint", "token_endpoint", "jwks_uri", "revocation_endpoint",
                             "userinfo_endpoint", "end_session_endpoint"})
        QVERIFY2(metadata.value(QLatin1String(name)).toString().startsWith(sandbox->issuer().toString()), name);
}

void TestSandboxSignIn::keySetHoldsASigningAndAnEncryptionKey()
{
    SandboxDriver sandbox;
    const auto keys = jsonOf(sandbox.get(sandbox.endpoint(QStringLiteral("certs")))).value(QStringLiteral("keys"));
    QStringList algorithms;
    for (const auto &key : keys.toArray())
        algorithms.append(key.toObject().value(QStringLiteral("use")).toString() + QLatin1Char(' ')
                          + key.toObject().value(QStringLiteral("alg")).toString());
    algorithms.sort();
    QCOMPARE(algorithms, QStringList({QStringLiteral("enc RSA-OAEP"), QStringLiteral("sig RS256")}));
}

void TestSandboxSignIn::loginFormLeadsToTokens()
{
    SandboxDriver sandbox;
    const auto page = sandbox.get(sandbox.authorizationUrl());
    QCOMPARE(page.status, 200);
    QCOMPARE(page.mediaType(), QByteArray("text/html"));
    QVERIFY(page.header("Content-Security-Policy").contains("default-src 'none'"));
    for (const auto *part : {"id=\"username\"", "id=\"password\"", "id=\"kc-login\"", "Lanyard sandbox", "bob-smith"})
        QVERIFY2(page.body.contains(part), part);

    const auto back = sandbox.submitLogin(
        page,
        {{QStringLiteral("username"), QStringLiteral("alice")}, {QStringLiteral("password"), QStringLiteral("alice")}});
    QCOMPARE(back.status, 302);
    const auto location = locationOf(back);
    QVERIFY(location.toString().startsWith(redirect));
    QCOMPARE(parameter(location, QStringLiteral("state")), QStringLiteral("state-1"));
    QCOMPARE(parameter(location, QStringLiteral("iss")), sandbox->issuer().toString());
    QVERIFY(!parameter(location, QStringLiteral("session_state")).isEmpty());

    const auto answer = sandbox.post(sandbox.endpoint(QStringLiteral("token")),
                                     {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                                      {QStringLiteral("code"), parameter(location, QStringLiteral("code"))},
                                      {QStringLiteral("redirect_uri"), redirect},
                                      {QStringLiteral("client_id"), QStringLiteral("lanyard")},
                                      {QStringLiteral("code_verifier"), verifier}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
    const auto access = tokenPart(field(answer, "access_token"), 1);
    QCOMPARE(access.value(QStringLiteral("preferred_username")).toString(), QStringLiteral("alice"));
    QCOMPARE(access.value(QStringLiteral("typ")).toString(), QStringLiteral("Bearer"));
    QCOMPARE(access.value(QStringLiteral("azp")).toString(), QStringLiteral("lanyard"));
    QCOMPARE(access.value(QStringLiteral("sub")).toString(), sandbox->people().first().subject);
    QVERIFY(access.value(QStringLiteral("realm_access"))[QStringLiteral("roles")].toArray().contains(
        QStringLiteral("study_private_mel")));
    QVERIFY(access.value(QStringLiteral("resource_access"))[QStringLiteral("cbioportal")][QStringLiteral("roles")]
                .toArray()
                .contains(QStringLiteral("study_private_mel")));

    const auto id = tokenPart(field(answer, "id_token"), 1);
    QCOMPARE(id.value(QStringLiteral("aud")).toString(), QStringLiteral("lanyard"));
    QCOMPARE(id.value(QStringLiteral("nonce")).toString(), QStringLiteral("nonce-1"));
    const auto hash = QCryptographicHash::hash(field(answer, "access_token").toLatin1(), QCryptographicHash::Sha256);
    QCOMPARE(id.value(QStringLiteral("at_hash")).toString().toLatin1(),
             hash.left(16).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void TestSandboxSignIn::wrongPasswordShowsTheFormAgain()
{
    SandboxDriver sandbox;
    const auto page = sandbox.get(sandbox.authorizationUrl());
    const auto again = sandbox.submitLogin(page,
                                           {{QStringLiteral("username"), QStringLiteral("alice<b>")},
                                            {QStringLiteral("password"), QStringLiteral("wrong")}});
    QCOMPARE(again.status, 200);
    QVERIFY(again.body.contains("role=\"alert\""));
    QVERIFY2(!again.body.contains("alice<b>"), "escape what people typed before it goes into the page");
    const auto back = sandbox.submitLogin(again,
                                          {{QStringLiteral("username"), QStringLiteral("alice@example.org")},
                                           {QStringLiteral("password"), QStringLiteral("alice")}});
    QCOMPARE(back.status, 302);
}

void TestSandboxSignIn::cancelSendsAccessDenied()
{
    SandboxDriver sandbox;
    const auto page = sandbox.get(sandbox.authorizationUrl());
    const auto location = locationOf(sandbox.submitLogin(page, {{QStringLiteral("cancel"), QStringLiteral("1")}}));
    QCOMPARE(parameter(location, QStringLiteral("error")), QStringLiteral("access_denied"));
    QCOMPARE(parameter(location, QStringLiteral("state")), QStringLiteral("state-1"));
    QCOMPARE(parameter(location, QStringLiteral("iss")), sandbox->issuer().toString());
}

void TestSandboxSignIn::formIsGoodForOneAnswer()
{
    SandboxDriver sandbox;
    const auto page = sandbox.get(sandbox.authorizationUrl());
    const Fields alice {{QStringLiteral("username"), QStringLiteral("alice")},
                        {QStringLiteral("password"), QStringLiteral("alice")}};
    QCOMPARE(sandbox.submitLogin(page, alice).status, 302);
    QCOMPARE(sandbox.submitLogin(page, alice).status, 400);
}

void TestSandboxSignIn::badRequestIsAnsweredOnTheRedirect_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("no PKCE method") << "code_challenge_method" << QString() << "invalid_request";
    QTest::newRow("plain PKCE") << "code_challenge_method" << "plain" << "invalid_request";
    QTest::newRow("no PKCE challenge") << "code_challenge" << QString() << "invalid_request";
    QTest::newRow("unknown scope") << "scope" << "openid teapot" << "invalid_scope";
    QTest::newRow("no response type") << "response_type" << QString() << "invalid_request";
    QTest::newRow("implicit flow") << "response_type" << "token" << "unsupported_response_type";
    QTest::newRow("prompt=none, not logged in") << "prompt" << "none" << "login_required";
}

void TestSandboxSignIn::badRequestIsAnsweredOnTheRedirect()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, error);
    SandboxDriver sandbox;
    const auto answer = sandbox.get(sandbox.authorizationUrl({{name, value}}));
    QCOMPARE(answer.status, 302);
    const auto location = locationOf(answer);
    QVERIFY(location.toString().startsWith(redirect));
    QCOMPARE(parameter(location, QStringLiteral("error")), error);
    QCOMPARE(parameter(location, QStringLiteral("state")), QStringLiteral("state-1"));
    QCOMPARE(parameter(location, QStringLiteral("iss")), sandbox->issuer().toString());
}

void TestSandboxSignIn::badClientOrRedirectGetsAPageAndNoRedirect_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown client") << "client_id" << "nobody";
    QTest::newRow("no client") << "client_id" << QString();
    QTest::newRow("localhost") << "redirect_uri" << "http://localhost:4000/callback";
    QTest::newRow("another host") << "redirect_uri" << "https://example.org/callback";
    QTest::newRow("a host that begins alike") << "redirect_uri" << "http://127.0.0.1.example.org/callback";
    QTest::newRow("user information") << "redirect_uri" << "http://127.0.0.1@example.org/callback";
    QTest::newRow("no redirect") << "redirect_uri" << QString();
}

void TestSandboxSignIn::badClientOrRedirectGetsAPageAndNoRedirect()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    SandboxDriver sandbox;
    const auto answer = sandbox.get(sandbox.authorizationUrl({{name, value}}));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.header("Location").isEmpty());
    QCOMPARE(answer.mediaType(), QByteArray("text/html"));
}

void TestSandboxSignIn::loginHintFillsTheForm()
{
    SandboxDriver sandbox;
    const auto page
        = sandbox.get(sandbox.authorizationUrl({{QStringLiteral("login_hint"), QStringLiteral("bob-smith")}}));
    QVERIFY(page.body.contains("name=\"username\" value=\"bob-smith\""));
}

void TestSandboxSignIn::signedInBrowserIsNotAskedAgain()
{
    SandboxDriver sandbox;
    const auto page = sandbox.get(sandbox.authorizationUrl());
    const auto cookie = cookieOf(sandbox.submitLogin(page,
                                                     {{QStringLiteral("username"), QStringLiteral("alice")},
                                                      {QStringLiteral("password"), QStringLiteral("alice")}}));
    const auto silent
        = sandbox.get(sandbox.authorizationUrl({{QStringLiteral("prompt"), QStringLiteral("none")}}), {}, cookie);
    QVERIFY(!parameter(locationOf(silent), QStringLiteral("code")).isEmpty());
    const auto forced
        = sandbox.get(sandbox.authorizationUrl({{QStringLiteral("prompt"), QStringLiteral("login")}}), {}, cookie);
    QCOMPARE(forced.status, 200);
}

void TestSandboxSignIn::codeIsChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    QTest::newRow("wrong verifier") << "code_verifier" << QString(43, QLatin1Char('x')) << 400 << "invalid_grant"
                                    << "PKCE verification failed: Code mismatch";
    QTest::newRow("no verifier") << "code_verifier" << QString() << 400 << "invalid_grant"
                                 << "PKCE code verifier not specified";
    QTest::newRow("another redirect") << "redirect_uri" << "http://127.0.0.1:1/other" << 400 << "invalid_grant"
                                      << "Incorrect redirect_uri";
    QTest::newRow("foreign code") << "code" << "a.b.c" << 400 << "invalid_grant" << "Code not valid";
    QTest::newRow("another client's code") << "client_id" << "cbioportal_api" << 400 << "invalid_grant"
                                           << "Code not valid";
    QTest::newRow("unknown client") << "client_id" << "nobody" << 401 << "invalid_client"
                                    << "Invalid client or Invalid client credentials";
    QTest::newRow("confidential client without its secret")
        << "client_id" << "cbioportal_portal" << 401 << "unauthorized_client"
        << "Invalid client or Invalid client credentials";
    QTest::newRow("unknown grant") << "grant_type" << "password" << 400 << "unsupported_grant_type"
                                   << "Unsupported grant_type";
}

void TestSandboxSignIn::codeIsChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, status);
    QFETCH(QString, error);
    QFETCH(QString, description);
    SandboxDriver sandbox;
    const auto back = sandbox.submitLogin(
        sandbox.get(sandbox.authorizationUrl()),
        {{QStringLiteral("username"), QStringLiteral("alice")}, {QStringLiteral("password"), QStringLiteral("alice")}});
    Fields form {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                 {QStringLiteral("code"), parameter(locationOf(back), QStringLiteral("code"))},
                 {QStringLiteral("redirect_uri"), redirect},
                 {QStringLiteral("client_id"), QStringLiteral("lanyard")},
                 {QStringLiteral("code_verifier"), verifier}};
    for (auto &each : form) {
        if (each.first == name)
            each.second = value;
    }
    const auto answer = sandbox.post(sandbox.endpoint(QStringLiteral("token")), form);
    QCOMPARE(answer.status, status);
    QCOMPARE(field(answer, "error"), error);
    QCOMPARE(field(answer, "error_description"), description);
}

void TestSandboxSignIn::codeWorksOnce()
{
    SandboxDriver sandbox;
    const auto back = sandbox.submitLogin(
        sandbox.get(sandbox.authorizationUrl()),
        {{QStringLiteral("username"), QStringLiteral("alice")}, {QStringLiteral("password"), QStringLiteral("alice")}});
    const Fields form {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                       {QStringLiteral("code"), parameter(locationOf(back), QStringLiteral("code"))},
                       {QStringLiteral("redirect_uri"), redirect},
                       {QStringLiteral("client_id"), QStringLiteral("lanyard")},
                       {QStringLiteral("code_verifier"), verifier}};
    QCOMPARE(sandbox.post(sandbox.endpoint(QStringLiteral("token")), form).status, 200);
    const auto again = sandbox.post(sandbox.endpoint(QStringLiteral("token")), form);
    QCOMPARE(again.status, 400);
    QCOMPARE(field(again, "error_description"), QStringLiteral("Code not valid"));
}

void TestSandboxSignIn::foreignHostHeaderIsRefused()
{
    SandboxDriver sandbox;
    for (const auto &address : {sandbox->issuer(), sandbox->portal()}) {
        HttpRequest request;
        request.url = address;
        request.headers.append(QPair<QByteArray, QByteArray>("Host", "evil.example.org"));
        QCOMPARE(sandbox.send(request).status, 421);
    }
}

void TestSandboxSignIn::nothingSecretIsLogged()
{
    static QStringList logged;
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { logged.append(message); });
    SandboxDriver sandbox;
    const auto token = sandbox.offlineToken();
    const auto studies = sandbox.studies(token);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(studies.size() > 2);
    for (const auto &message : logged)
        QVERIFY2(!message.contains(token) && !message.contains(QStringLiteral("code=")),
                 "a log category prints requests: drop it where the server starts");
}

QTEST_GUILESS_MAIN(TestSandboxSignIn)
#include "tst_sandboxsignin.moc"
