#include "ProviderFake.h"

#include "FormEncoding.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace lanyard {

namespace {

QByteArray base64url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString parameter(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    QByteArray bytes(BN_num_bytes(number), Qt::Uninitialized);
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(number);
    return QString::fromLatin1(base64url(bytes));
}

using Key = std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)>;

EVP_PKEY *firstKey() // once for all fakes: making one takes longer than most tests
{
    static const Key key(EVP_RSA_gen(2048), EVP_PKEY_free);
    return key.get();
}

EVP_PKEY *secondKey()
{
    static const Key key(EVP_RSA_gen(2048), EVP_PKEY_free);
    return key.get();
}

} // namespace

ProviderFake::ProviderFake(ScriptedHttp &http, const FakeClock &clock)
    : m_clock(clock), m_key(firstKey()), m_otherKey(secondKey())
{
    metadata = {
        {QStringLiteral("issuer"), issuer},
        {QStringLiteral("authorization_endpoint"), endpoint("auth")},
        {QStringLiteral("token_endpoint"), endpoint("token")},
        {QStringLiteral("jwks_uri"), endpoint("certs")},
        {QStringLiteral("revocation_endpoint"), endpoint("revoke")},
        {QStringLiteral("device_authorization_endpoint"), endpoint("auth/device")},
        {QStringLiteral("pushed_authorization_request_endpoint"), endpoint("ext/par/request")},
        {QStringLiteral("code_challenge_methods_supported"),
         QJsonArray {QStringLiteral("plain"), QStringLiteral("S256")}},
        {QStringLiteral("authorization_response_iss_parameter_supported"), true},
        {QStringLiteral("token_endpoint_auth_methods_supported"),
         QJsonArray {QStringLiteral("client_secret_basic"), QStringLiteral("client_secret_post")}},
    };
    deviceAnswer = {{QStringLiteral("device_code"), QStringLiteral("the-device-code")},
                    {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")},
                    {QStringLiteral("verification_uri"), QStringLiteral("https://login.example.org/device")},
                    {QStringLiteral("verification_uri_complete"),
                     QStringLiteral("https://login.example.org/device?user_code=WDJB-MJHT")},
                    {QStringLiteral("expires_in"), 600},
                    {QStringLiteral("interval"), 7}};
    const QJsonObject key {{QStringLiteral("kty"), QStringLiteral("RSA")},
                           {QStringLiteral("kid"), QStringLiteral("key-1")},
                           {QStringLiteral("use"), QStringLiteral("sig")},
                           {QStringLiteral("alg"), QStringLiteral("RS256")},
                           {QStringLiteral("n"), parameter(m_key, OSSL_PKEY_PARAM_RSA_N)},
                           {QStringLiteral("e"), parameter(m_key, OSSL_PKEY_PARAM_RSA_E)}};
    http.on("GET", issuer + QStringLiteral("/.well-known/openid-configuration"),
            [this](const HttpRequest &) -> Outcome<HttpAnswer> { return jsonAnswer(metadata); });
    http.on("GET", endpoint("certs"), jsonAnswer({{QStringLiteral("keys"), QJsonArray {key}}}));
    http.on("POST", endpoint("token"), [this](const HttpRequest &request) { return answerTokenRequest(request); });
    http.on("POST", endpoint("auth/device"),
            [this](const HttpRequest &) -> Outcome<HttpAnswer> { return jsonAnswer(deviceAnswer); });
    http.on("POST", endpoint("ext/par/request"), [this](const HttpRequest &request) -> Outcome<HttpAnswer> {
        pushed = formDecoded(request.body).value_or(QHash<QString, QString>());
        return jsonAnswer({{QStringLiteral("request_uri"), QStringLiteral("urn:ietf:params:oauth:request_uri:a+b")},
                           {QStringLiteral("expires_in"), 60}},
                          201);
    });
    http.on("POST", endpoint("revoke"), plainAnswer({}, "text/plain"));
}

ProviderFake::~ProviderFake() = default;

QByteArray ProviderFake::sign(const QJsonObject &claims, const QByteArray &keyId) const
{
    const QJsonObject header {{QStringLiteral("alg"), QStringLiteral("RS256")},
                              {QStringLiteral("kid"), QString::fromLatin1(keyId)},
                              {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const auto input = base64url(compact(header)) + '.' + base64url(compact(claims));
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, signsWithAnotherKey ? m_otherKey : m_key);
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    size_t size = 0;
    EVP_DigestSign(context.get(), nullptr, &size, bytes, static_cast<size_t>(input.size()));
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                   static_cast<size_t>(input.size()));
    return input + '.' + base64url(signature);
}

QJsonObject ProviderFake::baseClaims(const QString &type) const
{
    const auto now = m_clock.now().toSecsSinceEpoch();
    return {{QStringLiteral("iss"), issuer},
            {QStringLiteral("sub"), QStringLiteral("7c1e09f4-52ab-4f0e-9d3a-000000000001")},
            {QStringLiteral("typ"), type},
            {QStringLiteral("azp"), QStringLiteral("lanyard")},
            {QStringLiteral("iat"), now},
            {QStringLiteral("exp"), now + 300},
            {QStringLiteral("preferred_username"), QStringLiteral("alice")},
            {QStringLiteral("email"), QStringLiteral("alice@example.org")}};
}

QJsonObject ProviderFake::tokenAnswer()
{
    auto access = baseClaims(QStringLiteral("Bearer"));
    access.insert(QStringLiteral("jti"), ++m_count);
    access.insert(QStringLiteral("realm_access"),
                  QJsonObject {{QStringLiteral("roles"), QJsonArray::fromStringList(roles)}});
    auto identity = baseClaims(QStringLiteral("ID"));
    identity.insert(QStringLiteral("aud"), QStringLiteral("lanyard"));
    identity.insert(QStringLiteral("nonce"), nonce);
    for (auto it = idTokenOverrides.constBegin(); it != idTokenOverrides.constEnd(); ++it) {
        if (it->isNull())
            identity.remove(it.key());
        else
            identity.insert(it.key(), *it);
    }
    auto offline = baseClaims(QStringLiteral("Offline"));
    offline.remove(QStringLiteral("exp"));
    offline.insert(QStringLiteral("jti"), m_count);
    if (!session.isEmpty())
        offline.insert(QStringLiteral("sid"), session);
    if (rotates)
        offline.insert(QStringLiteral("reuse_id"), QStringLiteral("r"));
    m_refreshToken = sign(offline, "realm-secret");
    return {{QStringLiteral("access_token"), QString::fromLatin1(sign(access, "key-1"))},
            {QStringLiteral("refresh_token"), QString::fromLatin1(m_refreshToken)},
            {QStringLiteral("id_token"), QString::fromLatin1(sign(identity, idTokenKeyId))},
            {QStringLiteral("expires_in"), 300},
            {QStringLiteral("refresh_expires_in"), 0}};
}

Outcome<HttpAnswer> ProviderFake::answerTokenRequest(const HttpRequest &request)
{
    const auto form = formDecoded(request.body).value_or(QHash<QString, QString>());
    const auto isRefresh = form.value(QStringLiteral("grant_type")) == QLatin1String("refresh_token");
    if (isRefresh && form.value(QStringLiteral("refresh_token")).toLatin1() != m_refreshToken)
        return jsonAnswer(
            {{QStringLiteral("error"), QStringLiteral("invalid_grant")},
             {QStringLiteral("error_description"), QStringLiteral("Maximum allowed refresh token reuse exceeded")}},
            400);
    if (form.value(QStringLiteral("grant_type")).endsWith(QLatin1String("device_code")))
        return answerPoll();
    if (isRefresh)
        nonce.clear();
    return jsonAnswer(tokenAnswer());
}

Outcome<HttpAnswer> ProviderFake::answerPoll()
{
    if (deviceErrors.isEmpty())
        return jsonAnswer(tokenAnswer());
    const auto error = deviceErrors.takeFirst();
    if (error == QLatin1String("offline"))
        return failure(FailureKind::Offline, QStringLiteral("No answer in time."), {});
    if (const auto status = error.toInt(); status > 0)
        return plainAnswer("busy", "text/plain", status);
    return jsonAnswer({{QStringLiteral("error"), error}}, 400);
}

} // namespace lanyard
