#include "FormEncoding.h"
#include "ProviderFake.h"
#include "TokenClient.h"
#include "TokenFailure.h"

#include <QCoroTask>
#include <QHash>
#include <QJsonArray>
#include <QTest>

using namespace lanyard;

/// What a provider refuses, by name: the answers as Keycloak 26.4.7 gives them.
class RefusalsTest : public QObject
{
    Q_OBJECT

    enum Endpoint
    {
        Authorization,
        Refresh,
        Revocation
    };

    static Failure refusedAt(Endpoint endpoint, int status, const QString &error, const QString &description)
    {
        const auto host = QStringLiteral("login.example.org");
        if (endpoint == Authorization)
            return authorizationFailure(host, error, description);
        ScriptedHttp http;
        const FakeClock clock;
        ProviderFake provider(http, clock);
        const auto metadata = QCoro::waitFor(ProviderMetadata::fetch(http, provider.issuer, false));
        const auto answer = jsonAnswer(
            {{QStringLiteral("error"), error}, {QStringLiteral("error_description"), description}}, status);
        http.on("POST", metadata->tokenEndpoint.toString(), answer);
        http.on("POST", metadata->revocationEndpoint.toString(), answer);
        ClientSettings client;
        client.clientId = QStringLiteral("lanyard");
        TokenClient tokens(http, *metadata, client);
        if (endpoint == Revocation)
            return QCoro::waitFor(tokens.revoke(SecretBuffer("x"))).error();
        return QCoro::waitFor(tokens.refresh(SecretBuffer("x"))).error();
    }

    static void rows()
    {
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *situation, Endpoint endpoint, int status, const char *error,
                            const char *description, const char *kind, const char *cause) {
            QTest::newRow(situation) << int(endpoint) << status << QString::fromLatin1(error)
                                     << QString::fromLatin1(description) << QString::fromLatin1(kind)
                                     << QString::fromLatin1(cause);
        };
        row("the session lay idle, or was revoked", Refresh, 400, "invalid_grant", "Offline user session not found",
            "session-ended", "session-ended");
        row("its time is over", Refresh, 400, "invalid_grant", "Token is not active", "session-ended", "token-expired");
        row("an old token under rotation", Refresh, 400, "invalid_grant",
            "Maximum allowed refresh token reuse exceeded", "session-ended", "replayed");
        row("the newest token after a replay", Refresh, 400, "invalid_grant", "Session doesn't have required client",
            "session-ended", "ended-by-replay");
        row("another client's token", Refresh, 400, "invalid_grant",
            "Invalid refresh token. Token client and authorized client don't match", "misconfigured", "other-client");
        row("garbage", Refresh, 400, "invalid_grant", "Invalid refresh token", "session-ended", "malformed-token");
        row("a reason that is new", Refresh, 400, "invalid_grant", "It is Sunday", "session-ended",
            "credential-refused");
        row("the user is disabled", Refresh, 400, "invalid_grant", "User disabled", "user-disabled", "user-disabled");
        row("the account is disabled, at sign-in", Refresh, 400, "invalid_grant", "Account disabled", "user-disabled",
            "account-disabled");
        row("no offline tokens", Refresh, 400, "not_allowed", "Offline tokens not allowed for the user or client",
            "access-denied", "offline-access-not-allowed");
        row("a wrong secret", Refresh, 401, "unauthorized_client", "Invalid client or Invalid client credentials",
            "misconfigured", "wrong-client-secret");
        row("an unknown client", Refresh, 401, "invalid_client", "Invalid client credentials", "misconfigured",
            "unknown-client");
        row("a used or foreign code", Refresh, 400, "invalid_grant", "Code not valid", "access-denied",
            "code-not-valid");
        row("another error of the token endpoint", Refresh, 400, "unsupported_grant_type", "", "misconfigured",
            "token-request-refused");
        row("the provider fails", Refresh, 500, "unknown_error", "", "server-error", "provider-failed");
        row("too many requests", Refresh, 429, "slow_down", "", "server-error", "provider-busy");
        row("no PKCE where it is demanded", Authorization, 0, "invalid_request",
            "Missing parameter: code_challenge_method", "misconfigured", "request-refused");
        row("an unknown scope", Authorization, 0, "invalid_scope", "Invalid scopes: openid x", "misconfigured",
            "unknown-scope");
        row("prompt=none without a session", Authorization, 0, "login_required", "", "sign-in-needed",
            "login-required");
        row("prompt=none before a question", Authorization, 0, "interaction_required", "", "sign-in-needed",
            "question-required");
        row("cancelled at the provider", Authorization, 0, "access_denied", "", "access-denied", "access-denied");
        row("no sign-in by the browser", Authorization, 0, "unauthorized_client",
            "Client is not allowed to initiate browser login", "misconfigured", "flow-not-allowed");
        row("another error of the authorization endpoint", Authorization, 0, "unsupported_response_type", "",
            "misconfigured", "sign-in-refused");
        row("not allowed to revoke", Revocation, 400, "unsupported_token_type", "", "misconfigured",
            "revocation-refused");
        row("the revocation fails", Revocation, 500, "unknown_error", "", "server-error", "not-revoked");
    }

private Q_SLOTS:
    void everyRefusalHasItsOwnCauseNamesTheHostAndSaysWhatNext_data() { rows(); }
    void everyRefusalHasItsOwnCauseNamesTheHostAndSaysWhatNext()
    {
        QFETCH(int, endpoint);
        QFETCH(int, status);
        QFETCH(QString, error);
        QFETCH(QString, description);
        QFETCH(QString, kind);
        QFETCH(QString, cause);
        const auto refused = refusedAt(Endpoint(endpoint), status, error, description);
        QCOMPARE(nameOf(refused.kind), kind);
        QCOMPARE(refused.cause, cause);
        QVERIFY2(refused.message.contains(QStringLiteral("login.example.org")), qPrintable(refused.message));
        QVERIFY2(refused.hint.size() > 10 && refused.hint.endsWith(QLatin1Char('.')),
                 "a hint is a sentence that says what to do next");
        static QHash<QString, QString> s_situations; // rows are one test: no two of them may share a cause
        QVERIFY2(!s_situations.contains(cause), qPrintable(cause + QStringLiteral(" is also ") + s_situations[cause]));
        s_situations.insert(cause, QString::fromUtf8(QTest::currentDataTag()));
    }

    void aRevocationWithAWrongSecretIsToldAsOne()
    {
        QCOMPARE(refusedAt(Revocation, 401, QStringLiteral("unauthorized_client"), {}).cause,
                 QStringLiteral("wrong-client-secret"));
        QCOMPARE(refusedAt(Revocation, 401, QStringLiteral("invalid_client"), {}).cause,
                 QStringLiteral("unknown-client"));
    }

    void aSecretThatTheProviderQuotesGetsIntoNoFailure_data()
    {
        QTest::addColumn<QString>("endpoint");
        for (const auto *endpoint : {"token", "device", "pushed", "revoke"})
            QTest::newRow(endpoint) << QString::fromLatin1(endpoint);
    }
    void aSecretThatTheProviderQuotesGetsIntoNoFailure()
    {
        QFETCH(QString, endpoint);
        ScriptedHttp http;
        const FakeClock clock;
        const ProviderFake provider(http, clock);
        auto metadata = QCoro::waitFor(ProviderMetadata::fetch(http, provider.issuer, false)).value();
        const QUrl address(QStringLiteral("https://login.example.org/") + endpoint);
        metadata.tokenEndpoint = metadata.deviceAuthorizationEndpoint = address;
        metadata.pushedAuthorizationRequestEndpoint = metadata.revocationEndpoint = address;
        http.on("POST", address.toString(),
                jsonAnswer({{QStringLiteral("error"), QStringLiteral("unauthorized_client")},
                            {QStringLiteral("error_description"), QStringLiteral("Not the secret: s3cret")}},
                           401));
        ClientSettings client;
        client.clientId = QStringLiteral("lanyard");
        client.secret = SecretBuffer("s3cret");
        TokenClient tokens(http, metadata, client);
        const auto refused = endpoint == QLatin1String("token")
            ? QCoro::waitFor(tokens.refresh(SecretBuffer("x"))).error()
            : endpoint == QLatin1String("device") ? QCoro::waitFor(tokens.requestDeviceCode("verifier")).error()
            : endpoint == QLatin1String("pushed") ? QCoro::waitFor(tokens.push({})).error()
                                                  : QCoro::waitFor(tokens.revoke(SecretBuffer("x"))).error();
        QVERIFY2(refused.message.contains(QStringLiteral("Not the secret: "))
                     && !refused.message.contains(QStringLiteral("s3cret")),
                 qPrintable(refused.message));
    }

    void aClientsSecretGoesAsTheMetadataSaysAndArrivesAsItIs_data()
    {
        QTest::addColumn<QJsonValue>("methods");
        QTest::addColumn<bool>("inForm");
        const QString basic = QStringLiteral("client_secret_basic");
        const QString post = QStringLiteral("client_secret_post");
        QTest::newRow("not listed") << QJsonValue(QJsonValue::Undefined) << false; // RFC 8414 section 2
        QTest::newRow("basic") << QJsonValue(QJsonArray {basic}) << false;
        QTest::newRow("post") << QJsonValue(QJsonArray {post}) << true;
        QTest::newRow("both, and more") << QJsonValue(QJsonArray {QStringLiteral("private_key_jwt"), post, basic})
                                        << false; // RFC 6749 section 2.3.1
    }
    void aClientsSecretGoesAsTheMetadataSaysAndArrivesAsItIs()
    {
        QFETCH(QJsonValue, methods);
        QFETCH(bool, inForm);
        ScriptedHttp http;
        const FakeClock clock;
        ProviderFake provider(http, clock);
        provider.metadata.insert(QStringLiteral("token_endpoint_auth_methods_supported"), methods);
        const auto metadata = QCoro::waitFor(ProviderMetadata::fetch(http, provider.issuer, false));
        QVERIFY(metadata.has_value());
        for (const auto *text : {"a&b", "a%b", "a+b", "a=b", "ä", "a:b", "100%25 & ä=+:"}) {
            const QByteArray secret(text);
            ClientSettings client;
            client.clientId = QStringLiteral("kli:ent ä");
            client.secret = SecretBuffer(secret);
            http.on("POST", provider.tokenEndpoint(),
                    jsonAnswer({{QStringLiteral("error"), QStringLiteral("unauthorized_client")},
                                {QStringLiteral("error_description"),
                                 QStringLiteral("Not the secret: ") + QString::fromUtf8(secret)}},
                               401));
            TokenClient tokens(http, *metadata, client);
            const auto refused = QCoro::waitFor(tokens.refresh(SecretBuffer("x")));
            QVERIFY2(!refused && !refused.error().message.contains(QString::fromUtf8(secret)),
                     "a secret that the provider quotes must not get into the failure");

            const auto request = http.requests.last();
            const auto form = formDecoded(request.body).value();
            if (inForm) {
                QCOMPARE(form.value(QStringLiteral("client_secret")), QString::fromUtf8(secret));
                QCOMPARE(form.value(QStringLiteral("client_id")), client.clientId);
                QCOMPARE(request.headers.size(), 2);
            } else { // RFC 6749 section 2.3.1: each half is form-encoded, so that the first colon divides them
                QVERIFY(!form.contains(QStringLiteral("client_secret")));
                const auto header = request.headers.last();
                QCOMPARE(header.first, QByteArray("Authorization"));
                const auto pair = QByteArray::fromBase64(header.second.mid(6)).split(':');
                QCOMPARE(pair.size(), 2);
                QCOMPARE(QByteArray::fromPercentEncoding(pair.at(0)), client.clientId.toUtf8());
                QCOMPARE(QByteArray::fromPercentEncoding(pair.at(1)), secret);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
