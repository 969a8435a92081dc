#include "AuthorizationRequest.h"
#include "CallbackReceiver.h"
#include "FormEncoding.h"
#include "ProviderFake.h"
#include "TokenClient.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace lanyard;

class OidcTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rfc7636AppendixB()
    {
        QCOMPARE(codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void formsAreEncodedOnceAndDecodedOnce_data()
    {
        QTest::addColumn<QString>("value");
        for (const auto *value : {"plain", "4/a+b=c&d%e", "%2F", "a b", "Zoë Müller", "ü&=%+\"'\n", ""})
            QTest::newRow(value) << QString::fromUtf8(value);
    }
    void formsAreEncodedOnceAndDecodedOnce()
    {
        QFETCH(QString, value);
        const auto text = formEncoded(
            {qMakePair(QByteArray("name"), value.toUtf8()), qMakePair(QByteArray("other"), QByteArray("x"))});
        const auto back = formDecoded(text);
        QVERIFY(back.has_value());
        QCOMPARE(back->value(QStringLiteral("name")), value);
    }

    void aParameterThatStandsTwiceIsRefused() { QVERIFY(!formDecoded("state=a&code=x&state=b").has_value()); }

    void metadataThatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another issuer") << QStringLiteral("issuer")
                                        << QJsonValue(QStringLiteral("https://login.example.org/realms/other"));
        QTest::newRow("the issuer with a slash more")
            << QStringLiteral("issuer") << QJsonValue(QStringLiteral("https://login.example.org/realms/genie/"));
        QTest::newRow("a token endpoint without encryption")
            << QStringLiteral("token_endpoint") << QJsonValue(QStringLiteral("http://login.example.org/token"));
        QTest::newRow("no authorization endpoint") << QStringLiteral("authorization_endpoint") << QJsonValue();
        QTest::newRow("a key set at a file")
            << QStringLiteral("jwks_uri") << QJsonValue(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("PKCE methods without S256")
            << QStringLiteral("code_challenge_methods_supported") << QJsonValue(QJsonArray {QStringLiteral("plain")});
    }
    void metadataThatDoesNotFitIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        ScriptedHttp http;
        const FakeClock clock;
        ProviderFake provider(http, clock);
        provider.metadata.insert(field, value);
        const auto fetched = QCoro::waitFor(ProviderMetadata::fetch(http, provider.issuer, false));
        QVERIFY2(!fetched && fetched.error().kind == FailureKind::Misconfigured, "such metadata must not be used");
        QVERIFY(!fetched.error().hint.isEmpty());
    }

    void anEndpointThatIsNotNeededIsForgottenWhenItIsNotSafe()
    {
        ScriptedHttp http;
        const FakeClock clock;
        ProviderFake provider(http, clock);
        const auto whole = QCoro::waitFor(ProviderMetadata::fetch(http, provider.issuer, false));
        QCOMPARE(whole->deviceAuthorizationEndpoint, QUrl(provider.endpoint("auth/device")));
        QCOMPARE(whole->pushedAuthorizationRequestEndpoint, QUrl(provider.endpoint("ext/par/request")));
        QVERIFY(!whole->requiresPushedAuthorizationRequests);
        for (const auto *name :
             {"revocation_endpoint", "device_authorization_endpoint", "pushed_authorization_request_endpoint"})
            provider.metadata.insert(QLatin1String(name), QStringLiteral("http://login.example.org/x"));
        const auto unsafe = QCoro::waitFor(ProviderMetadata::fetch(http, provider.issuer, false));
        QVERIFY2(unsafe->revocationEndpoint.isEmpty() && unsafe->deviceAuthorizationEndpoint.isEmpty()
                     && unsafe->pushedAuthorizationRequestEndpoint.isEmpty(),
                 "nothing may be sent there without encryption");
        provider.metadata.insert(QStringLiteral("require_pushed_authorization_requests"), true);
        const auto useless = QCoro::waitFor(ProviderMetadata::fetch(http, provider.issuer, false));
        QVERIFY2(!useless && useless.error().kind == FailureKind::Misconfigured,
                 "what is required must have an address");
    }

    void aMissingRealmIsNamed()
    {
        ScriptedHttp http;
        http.on("GET", QStringLiteral("https://login.example.org/realms/geni/.well-known/openid-configuration"),
                plainAnswer("{}", "application/json", 404));
        const auto fetched = QCoro::waitFor(
            ProviderMetadata::fetch(http, QStringLiteral("https://login.example.org/realms/geni"), false));
        QVERIFY(!fetched);
        QVERIFY2(fetched.error().message.contains(QStringLiteral("“geni”")), qPrintable(fetched.error().message));
    }

    void aConfidentialClientsSecretGoesIntoTheFormOrTheHeaderEncoded_data()
    {
        QTest::addColumn<bool>("inForm");
        QTest::newRow("client_secret_post") << true;
        QTest::newRow("client_secret_basic") << false;
    }
    void aConfidentialClientsSecretGoesIntoTheFormOrTheHeaderEncoded()
    {
        QFETCH(bool, inForm);
        ScriptedHttp http;
        const FakeClock clock;
        ProviderFake provider(http, clock);
        if (!inForm)
            provider.metadata.insert(QStringLiteral("token_endpoint_auth_methods_supported"),
                                     QJsonArray {QStringLiteral("client_secret_basic")});
        const auto metadata = QCoro::waitFor(ProviderMetadata::fetch(http, provider.issuer, false));
        QVERIFY(metadata.has_value());
        ClientSettings client;
        client.clientId = QStringLiteral("kli ent");
        client.secret = SecretBuffer("gehéim&%+=:");
        TokenClient tokens(http, *metadata, client);
        QCoro::waitFor(tokens.refresh(SecretBuffer("x")));
        const auto request = http.requests.last();
        const QByteArray encodedSecret = "geh%C3%A9im%26%25%2B%3D%3A";
        if (inForm) {
            QVERIFY2(request.body.contains("client_secret=" + encodedSecret), request.body.constData());
        } else {
            QVERIFY(!request.body.contains("client_secret"));
            QCOMPARE(request.headers.last().second, "Basic " + QByteArray("kli%20ent:" + encodedSecret).toBase64());
        }
    }

    void whenEveryFixedPortIsTakenThePortsAreNamed()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto receiver = CallbackReceiver::listen({taken.serverPort()});
        QVERIFY(!receiver);
        QVERIFY2(receiver.error().message.contains(QString::number(taken.serverPort())),
                 qPrintable(receiver.error().message));
    }

    void theRedirectIsTheLoopbackLiteral()
    {
        const auto receiver = CallbackReceiver::listen({});
        QVERIFY(receiver.has_value());
        QVERIFY2((*receiver)->callback().startsWith(QStringLiteral("http://127.0.0.1:")),
                 "RFC 8252 section 8.3: not localhost");
    }
};

QTEST_GUILESS_MAIN(OidcTest)
#include "tst_oidc.moc"
