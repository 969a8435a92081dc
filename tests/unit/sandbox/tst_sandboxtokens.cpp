#include "SandboxDriver.h"

#include <QTest>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using namespace lanyard;

namespace {

const auto api = QStringLiteral("cbioportal_api");

SandboxSettings rotating()
{
    SandboxSettings settings;
    settings.rotation = true;
    return settings;
}

/// RS256 by OpenSSL from nothing but the JWK's numbers, so that the sandbox does not vouch for itself.
bool verifiesRs256(const QByteArray &token, const QJsonObject &jwk)
{
    const auto octets = [](const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); };
    const auto number = [&](const QString &name) {
        const auto bytes = QByteArray::fromBase64(jwk.value(name).toString().toLatin1(), QByteArray::Base64UrlEncoding);
        return BN_bin2bn(octets(bytes), static_cast<int>(bytes.size()), nullptr);
    };
    auto *n = number(QStringLiteral("n"));
    auto *e = number(QStringLiteral("e"));
    auto *build = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_RSA_N, n);
    OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_RSA_E, e);
    auto *parameters = OSSL_PARAM_BLD_to_param(build);
    auto *making = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(making);
    EVP_PKEY_fromdata(making, &key, EVP_PKEY_PUBLIC_KEY, parameters);

    const auto input = token.left(token.lastIndexOf('.'));
    const auto signature = QByteArray::fromBase64(token.mid(input.size() + 1), QByteArray::Base64UrlEncoding);
    auto *verifying = EVP_MD_CTX_new();
    EVP_DigestVerifyInit(verifying, nullptr, EVP_sha256(), nullptr, key);
    const auto verdict = EVP_DigestVerify(verifying, octets(signature), static_cast<size_t>(signature.size()),
                                          octets(input), static_cast<size_t>(input.size()));
    EVP_MD_CTX_free(verifying);
    EVP_PKEY_free(key);
    EVP_PKEY_CTX_free(making);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(build);
    BN_free(e);
    BN_free(n);
    return verdict == 1;
}

} // namespace

/// What becomes of refresh and offline tokens: row by row as measured on Keycloak 26.4.7.
class TestSandboxTokens : public QObject
{
    Q_OBJECT
private slots:
    void offlineTokenLooksLikeKeycloaks();
    void limitedOfflineSessionCountsDown();
    void unusedOfflineSessionEndsThoughItsTokenStatesNoEnd();
    void ordinaryRefreshTokenEnds();
    void refreshGivesANewStringAndTheOldOneStillWorks();
    void replayUnderRotationEndsTheSession();
    void oneReuseCanBeAllowed();
    void badRefreshTokenIsRefused_data();
    void badRefreshTokenIsRefused();
    void endedSessionIsNotFound();
    void disabledPersonIsToldApart();
    void personWithoutOfflineRoleIsRefused();
    void confidentialClientNeedsItsSecret();
    void roleChangeShowsAtTheNextRefresh();
    void revocationEndsUserInfoAtOnce();
    void revokedAccessTokenEndsAlone();
    void revokingAgainSaysInvalidToken();
    void revokingAnotherClientsTokenIsRefused();
    void publicClientMayNotIntrospect();
    void accountApiEndsAllOfflineTokensOfAClient();
    void accountApiNeedsTheAcceptHeader();
    void accessTokenVerifiesWithThePublishedKey();
};

void TestSandboxTokens::offlineTokenLooksLikeKeycloaks()
{
    SandboxDriver sandbox;
    const auto answer = sandbox.signIn();
    QCOMPARE(answer.status, 200);
    QCOMPARE(jsonOf(answer).value(QStringLiteral("refresh_expires_in")).toInt(-1), 0);
    const auto token = field(answer, "refresh_token");
    QCOMPARE(tokenPart(token, 0).value(QStringLiteral("alg")).toString(), QStringLiteral("HS512"));
    const auto claims = tokenPart(token, 1);
    QCOMPARE(claims.value(QStringLiteral("typ")).toString(), QStringLiteral("Offline"));
    QCOMPARE(claims.value(QStringLiteral("azp")).toString(), api);
    QCOMPARE(claims.value(QStringLiteral("iss")).toString(), sandbox->issuer().toString());
    QCOMPARE(claims.value(QStringLiteral("aud")).toString(), sandbox->issuer().toString());
    QVERIFY(claims.value(QStringLiteral("scope")).toString().contains(QStringLiteral("offline_access")));
    QVERIFY(claims.contains(QStringLiteral("sid")));
    QVERIFY2(!claims.contains(QStringLiteral("exp")), "only a realm that limits offline sessions states an end");
    QVERIFY2(!claims.contains(QStringLiteral("reuse_id")), "reuse_id comes with rotation only");
}

void TestSandboxTokens::limitedOfflineSessionCountsDown()
{
    FakeClock clock;
    SandboxSettings settings;
    settings.clock = &clock;
    settings.offlineSessionMax = std::chrono::hours(1);
    SandboxDriver sandbox(std::move(settings));
    const auto first = sandbox.signIn();
    QCOMPARE(jsonOf(first).value(QStringLiteral("refresh_expires_in")).toInt(), 3600);
    clock.advance(std::chrono::minutes(10));
    const auto second = sandbox.refresh(field(first, "refresh_token"));
    QCOMPARE(jsonOf(second).value(QStringLiteral("refresh_expires_in")).toInt(), 3000);
    const auto token = field(second, "refresh_token");
    QCOMPARE(tokenPart(token, 1).value(QStringLiteral("exp")).toInteger(),
             clock.now().addSecs(3000).toSecsSinceEpoch());
    clock.advance(std::chrono::minutes(51));
    QCOMPARE(field(sandbox.refresh(token), "error_description"), QStringLiteral("Token is not active"));
}

void TestSandboxTokens::unusedOfflineSessionEndsThoughItsTokenStatesNoEnd()
{
    FakeClock clock;
    SandboxSettings settings;
    settings.clock = &clock;
    SandboxDriver sandbox(std::move(settings));
    const auto token = sandbox.offlineToken();
    clock.advance(std::chrono::hours(24 * 29));
    QCOMPARE(sandbox.refresh(token).status, 200);
    clock.advance(std::chrono::hours(24 * 29));
    QCOMPARE(sandbox.refresh(token).status, 200);
    clock.advance(std::chrono::hours(24 * 31));
    QCOMPARE(field(sandbox.refresh(token), "error_description"), QStringLiteral("Offline user session not found"));
}

void TestSandboxTokens::ordinaryRefreshTokenEnds()
{
    FakeClock clock;
    SandboxSettings settings;
    settings.clock = &clock;
    SandboxDriver sandbox(std::move(settings));
    SignInPlan plan;
    plan.scope = QStringLiteral("openid");
    const auto answer = sandbox.signIn(plan);
    QCOMPARE(jsonOf(answer).value(QStringLiteral("refresh_expires_in")).toInt(), 1800);
    const auto token = field(answer, "refresh_token");
    QCOMPARE(tokenPart(token, 1).value(QStringLiteral("typ")).toString(), QStringLiteral("Refresh"));
    clock.advance(std::chrono::seconds(1800));
    QCOMPARE(sandbox.refresh(token).status, 400);
}

void TestSandboxTokens::refreshGivesANewStringAndTheOldOneStillWorks()
{
    SandboxDriver sandbox;
    const auto token = sandbox.offlineToken();
    const auto answer = sandbox.refresh(token);
    QCOMPARE(answer.status, 200);
    QVERIFY(field(answer, "refresh_token") != token);
    QCOMPARE(sandbox.refresh(token).status, 200);
    QVERIFY2(!tokenPart(field(answer, "id_token"), 1).contains(QStringLiteral("nonce")),
             "a refreshed ID token carries no nonce (OpenID Connect Core section 12.2)");
}

void TestSandboxTokens::replayUnderRotationEndsTheSession()
{
    SandboxDriver sandbox(rotating());
    const auto first = sandbox.offlineToken();
    QVERIFY(tokenPart(first, 1).contains(QStringLiteral("reuse_id")));
    const auto second = field(sandbox.refresh(first), "refresh_token");
    const auto third = field(sandbox.refresh(second), "refresh_token");
    const auto replay = sandbox.refresh(first);
    QCOMPARE(replay.status, 400);
    QCOMPARE(field(replay, "error_description"), QStringLiteral("Maximum allowed refresh token reuse exceeded"));
    const auto newest = sandbox.refresh(third);
    QCOMPARE(newest.status, 400);
    QCOMPARE(field(newest, "error_description"), QStringLiteral("Session doesn't have required client"));
}

void TestSandboxTokens::oneReuseCanBeAllowed()
{
    auto settings = rotating();
    settings.refreshTokenMaxReuse = 1;
    SandboxDriver sandbox(std::move(settings));
    const auto token = sandbox.offlineToken();
    QCOMPARE(sandbox.refresh(token).status, 200);
    QCOMPARE(sandbox.refresh(token).status, 200);
    QCOMPARE(sandbox.refresh(token).status, 400);
}

void TestSandboxTokens::badRefreshTokenIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    QTest::newRow("garbage") << "garbage" << api << 400 << "invalid_grant" << "Invalid refresh token";
    QTest::newRow("tampered with") << "tampered" << api << 400 << "invalid_grant" << "Invalid refresh token";
    QTest::newRow("an access token") << "access" << api << 400 << "invalid_grant" << "Invalid refresh token";
    QTest::newRow("another client's") << "good" << "lanyard" << 400 << "invalid_grant"
                                      << "Invalid refresh token. Token client and authorized client don't match";
    QTest::newRow("none") << "none" << api << 400 << "invalid_request" << "No refresh token";
    QTest::newRow("unknown client") << "good" << "nobody" << 401 << "invalid_client"
                                    << "Invalid client or Invalid client credentials";
}

void TestSandboxTokens::badRefreshTokenIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QString, clientId);
    SandboxDriver sandbox;
    const auto signedIn = sandbox.signIn();
    auto token = field(signedIn, kind == QLatin1String("access") ? "access_token" : "refresh_token");
    if (kind == QLatin1String("garbage"))
        token = QStringLiteral("not.a.token");
    if (kind == QLatin1String("none"))
        token.clear();
    if (kind == QLatin1String("tampered"))
        token[token.indexOf(QLatin1Char('.')) + 5]
            = token.at(token.indexOf(QLatin1Char('.')) + 5) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
    const auto answer = sandbox.refresh(token, {{QStringLiteral("client_id"), clientId}});
    QTEST(answer.status, "status");
    QTEST(field(answer, "error"), "error");
    QTEST(field(answer, "error_description"), "description");
}

void TestSandboxTokens::endedSessionIsNotFound()
{
    SandboxDriver sandbox;
    const auto token = sandbox.offlineToken();
    QVERIFY(sandbox->endSessions(QStringLiteral("alice")));
    const auto answer = sandbox.refresh(token);
    QCOMPARE(answer.status, 400);
    QCOMPARE(field(answer, "error"), QStringLiteral("invalid_grant"));
    QCOMPARE(field(answer, "error_description"), QStringLiteral("Offline user session not found"));
}

void TestSandboxTokens::disabledPersonIsToldApart()
{
    SandboxDriver sandbox;
    const auto token = sandbox.offlineToken();
    QVERIFY(sandbox->setEnabled(QStringLiteral("alice"), false));
    QCOMPARE(field(sandbox.refresh(token), "error_description"), QStringLiteral("User disabled"));
    QVERIFY(sandbox->setEnabled(QStringLiteral("alice"), true));
    QCOMPARE(sandbox.refresh(token).status, 200);
}

void TestSandboxTokens::personWithoutOfflineRoleIsRefused()
{
    SandboxSettings settings;
    settings.people.first().mayGoOffline = false;
    SandboxDriver sandbox(std::move(settings));
    const auto answer = sandbox.signIn();
    QCOMPARE(answer.status, 400);
    QCOMPARE(field(answer, "error"), QStringLiteral("not_allowed"));
    QCOMPARE(field(answer, "error_description"), QStringLiteral("Offline tokens not allowed for the user or client"));
}

void TestSandboxTokens::confidentialClientNeedsItsSecret()
{
    SandboxDriver sandbox;
    SignInPlan plan;
    plan.clientId = QStringLiteral("cbioportal_portal");
    const auto refused = sandbox.signIn(plan);
    QCOMPARE(refused.status, 401);
    QCOMPARE(field(refused, "error"), QStringLiteral("unauthorized_client"));
    plan.clientSecret = QString::fromLatin1(sandbox->confidentialClientSecret().toByteArray());
    QCOMPARE(sandbox.signIn(plan).status, 200);
}

void TestSandboxTokens::roleChangeShowsAtTheNextRefresh()
{
    SandboxDriver sandbox;
    const auto token = sandbox.offlineToken();
    QVERIFY(sandbox->setRoles(QStringLiteral("alice"), {QStringLiteral("new_role")}));
    const auto claims = tokenPart(field(sandbox.refresh(token), "access_token"), 1);
    QCOMPARE(claims.value(QStringLiteral("resource_access"))[QStringLiteral("cbioportal")][QStringLiteral("roles")],
             QJsonValue(QJsonArray {QStringLiteral("new_role")}));
}

void TestSandboxTokens::revocationEndsUserInfoAtOnce()
{
    SandboxDriver sandbox;
    const auto answer = sandbox.signIn();
    const auto bearer = "Bearer " + field(answer, "access_token").toLatin1();
    const auto userInfo = sandbox.endpoint(QStringLiteral("userinfo"));
    QCOMPARE(field(sandbox.get(userInfo, bearer), "email"), QStringLiteral("alice@example.org"));
    const auto other = sandbox.offlineToken();

    const auto revoked = sandbox.revoke(field(answer, "refresh_token"));
    QCOMPARE(revoked.status, 200);
    QVERIFY(revoked.body.isEmpty());
    QCOMPARE(sandbox.get(userInfo, bearer).status, 401);
    QCOMPARE(field(sandbox.refresh(field(answer, "refresh_token")), "error_description"),
             QStringLiteral("Offline user session not found"));
    QCOMPARE(sandbox.refresh(other).status, 200);
}

void TestSandboxTokens::revokedAccessTokenEndsAlone()
{
    SandboxDriver sandbox;
    const auto answer = sandbox.signIn();
    QCOMPARE(sandbox.revoke(field(answer, "access_token")).status, 200);
    QCOMPARE(
        sandbox.get(sandbox.endpoint(QStringLiteral("userinfo")), "Bearer " + field(answer, "access_token").toLatin1())
            .status,
        401);
    QCOMPARE(sandbox.refresh(field(answer, "refresh_token")).status, 200);
}

void TestSandboxTokens::revokingAgainSaysInvalidToken()
{
    SandboxDriver sandbox;
    const auto token = sandbox.offlineToken();
    QCOMPARE(sandbox.revoke(token).status, 200);
    const auto again = sandbox.revoke(token);
    QCOMPARE(again.status, 200);
    QCOMPARE(field(again, "error"), QStringLiteral("invalid_token"));
}

void TestSandboxTokens::revokingAnotherClientsTokenIsRefused()
{
    SandboxDriver sandbox;
    const auto answer = sandbox.revoke(sandbox.offlineToken(), QStringLiteral("lanyard"));
    QCOMPARE(answer.status, 400);
    QCOMPARE(field(answer, "error_description"), QStringLiteral("Unmatching clients"));
}

void TestSandboxTokens::publicClientMayNotIntrospect()
{
    SandboxDriver sandbox;
    const auto answer
        = sandbox.post(sandbox.endpoint(QStringLiteral("token/introspect")),
                       {{QStringLiteral("token"), sandbox.offlineToken()}, {QStringLiteral("client_id"), api}});
    QCOMPARE(answer.status, 403);
    QCOMPARE(field(answer, "error_description"), QStringLiteral("Client not allowed."));
}

void TestSandboxTokens::accountApiEndsAllOfflineTokensOfAClient()
{
    SandboxDriver sandbox;
    const auto one = sandbox.offlineToken();
    const auto two = sandbox.offlineToken();
    SignInPlan own;
    own.clientId = QStringLiteral("lanyard");
    own.scope = QStringLiteral("openid");
    HttpRequest request;
    request.url = QUrl(sandbox->issuer().toString() + QStringLiteral("/account/applications"));
    request.headers = {{"Authorization", "Bearer " + field(sandbox.signIn(own), "access_token").toLatin1()},
                       {"Accept", "application/json"}};
    const auto list = sandbox.send(request);
    QCOMPARE(list.status, 200);
    QVERIFY(list.body.contains("\"clientId\":\"cbioportal_api\""));
    QVERIFY(list.body.contains("\"offlineAccess\":true"));

    request.method = "DELETE";
    request.url = QUrl(request.url.toString() + QStringLiteral("/cbioportal_api/consent"));
    QCOMPARE(sandbox.send(request).status, 204);
    QCOMPARE(sandbox.refresh(one).status, 400);
    QCOMPARE(sandbox.refresh(two).status, 400);
}

void TestSandboxTokens::accountApiNeedsTheAcceptHeader()
{
    SandboxDriver sandbox;
    HttpRequest request;
    request.method = "DELETE";
    request.url = QUrl(sandbox->issuer().toString() + QStringLiteral("/account/applications/cbioportal_api/consent"));
    request.headers
        = {{"Authorization", "Bearer " + field(sandbox.signIn(), "access_token").toLatin1()}, {"Accept", "*/*"}};
    QCOMPARE(sandbox.send(request).status, 405);
}

void TestSandboxTokens::accessTokenVerifiesWithThePublishedKey()
{
    SandboxDriver sandbox;
    const auto token = field(sandbox.signIn(), "access_token");
    const auto keys = jsonOf(sandbox.get(sandbox.endpoint(QStringLiteral("certs")))).value(QStringLiteral("keys"));
    for (const auto &key : keys.toArray()) {
        const auto isNamed = key[QStringLiteral("kid")] == tokenPart(token, 0).value(QStringLiteral("kid"));
        QCOMPARE(isNamed, key[QStringLiteral("use")].toString() == QLatin1String("sig"));
        QCOMPARE(verifiesRs256(token.toLatin1(), key.toObject()), isNamed);
    }
}

QTEST_GUILESS_MAIN(TestSandboxTokens)
#include "tst_sandboxtokens.moc"
