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
};

QTEST_GUILESS_MAIN(OidcTest)
#include "tst_oidc.moc"
