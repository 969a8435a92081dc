#include "ScriptedProvider.h"

#include "FormEncoding.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLocale>

namespace {

const TestKey &honestKey()
{
    static const auto key = TestKey::rsa();
    return key;
}

const TestKey &otherKey()
{
    static const auto key = TestKey::rsa();
    return key;
}

QJsonObject published(const TestKey &key, const QString &id)
{
    return key.jwk({{QStringLiteral("kid"), id},
                    {QStringLiteral("use"), QStringLiteral("sig")},
                    {QStringLiteral("alg"), QStringLiteral("RS256")}});
}

QByteArray formField(const ServerRequest &request, const char *name)
{
    const auto form = lanyard::formDecoded(request.body).value_or(QHash<QString, QString>());
    return form.value(QLatin1String(name)).toLatin1();
}

} // namespace

ServerAnswer jsonPage(const QJsonObject &object, int status)
{
    ServerAnswer page;
    page.status = status;
    page.setHeader("Content-Type", "application/json");
    page.body = jsonText(object);
    return page;
}

ScriptedProvider::ScriptedProvider(const lanyard::Clock &clock, Override &fault) : m_clock(clock), m_fault(fault) { }

void ScriptedProvider::setOrigin(const QString &origin)
{
    m_issuer = origin + QStringLiteral("/realms/genie");
}

QStringList ScriptedProvider::keyWords()
{
    return {QStringLiteral("foreign"), QStringLiteral("rotated"), QStringLiteral("unpublished"),
            QStringLiteral("public-key-as-secret"), QStringLiteral("none")};
}

ServerAnswer ScriptedProvider::answer(const ServerRequest &request)
{
    const auto endpoint = QString::fromLatin1(request.path).section(QLatin1Char('/'), -1);
    ServerAnswer page;
    if (endpoint == QLatin1String("openid-configuration")) {
        page = QString::fromLatin1(request.path).startsWith(QStringLiteral("/realms/genie/"))
            ? jsonPage(metadata())
            : jsonPage({{QStringLiteral("error"), QStringLiteral("Realm does not exist")}}, 404);
        if (page.status == 200)
            page.body = jsonText(m_fault.members("metadata-members", metadata()));
        page = m_fault.answer("metadata", "provider", page);
    } else if (endpoint == QLatin1String("certs")) {
        page = jsonPage({});
        page.body = keys();
        page = m_fault.answer("keys", "provider", page);
    } else if (endpoint == QLatin1String("token")) {
        page = tokens(request);
    } else if (endpoint == QLatin1String("device")) {
        page = jsonPage({{QStringLiteral("device_code"), QStringLiteral("d")},
                         {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")},
                         {QStringLiteral("verification_uri"), m_issuer + QStringLiteral("/device")},
                         {QStringLiteral("expires_in"), 600}});
    } else if (endpoint == QLatin1String("revoke")) {
        page = m_fault.answer("revoke", "provider", page);
        if (page.status == 200)
            m_credentials.remove(formField(request, "token"));
    } else {
        page.status = 404;
    }
    const auto shift = m_fault.isAt("provider-clock") ? m_fault.json().toInt() : 0;
    const auto date
        = QLocale::c().toString(m_clock.now().addSecs(shift), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")) + " GMT";
    page.headers.prepend({"Date", date.toLatin1()});
    return page;
}

QJsonObject ScriptedProvider::metadata() const
{
    const auto at = [&](const char *name) {
        return m_issuer + QStringLiteral("/protocol/openid-connect/") + QLatin1String(name);
    };
    return {{QStringLiteral("issuer"), m_issuer},
            {QStringLiteral("authorization_endpoint"), at("auth")},
            {QStringLiteral("token_endpoint"), at("token")},
            {QStringLiteral("jwks_uri"), at("certs")},
            {QStringLiteral("revocation_endpoint"), at("revoke")},
            {QStringLiteral("device_authorization_endpoint"), at("auth/device")},
            {QStringLiteral("code_challenge_methods_supported"),
             QJsonArray {QStringLiteral("plain"), QStringLiteral("S256")}},
            {QStringLiteral("authorization_response_iss_parameter_supported"), true},
            {QStringLiteral("token_endpoint_auth_methods_supported"), QJsonArray {QStringLiteral("none")}}};
}

QByteArray ScriptedProvider::keys() const
{
    QJsonArray keys {published(honestKey(), QStringLiteral("key-1"))};
    if (m_fault.is("key", "rotated"))
        keys.append(published(otherKey(), QStringLiteral("key-2")));
    return keySet(keys);
}

ServerAnswer ScriptedProvider::tokens(const ServerRequest &request)
{
    const auto sent = formField(request, "refresh_token");
    // An answer in place of the honest one was given instead of doing the work; one that gets lost was given after it.
    if (m_fault.isAt("token") && !m_fault.losesTheAnswer("token", "provider"))
        return m_fault.answer("token", "provider", {});
    if (m_fault.isAt("poll") && m_fault.met() < 2) { // then the person has entered the code
        m_fault.meet();
        return jsonPage({{QStringLiteral("error"), m_fault.what()}}, 400);
    }
    if (!sent.isEmpty() && !m_credentials.contains(sent))
        return jsonPage(
            {{QStringLiteral("error"), QStringLiteral("invalid_grant")},
             {QStringLiteral("error_description"), QStringLiteral("Maximum allowed refresh token reuse exceeded")}},
            400);
    if (!sent.isEmpty())
        m_nonce.clear();
    return m_fault.answer("token", "provider", jsonPage(m_fault.members("token-members", mint(sent))));
}

QJsonObject ScriptedProvider::mint(const QByteArray &before)
{
    auto access = claims(QStringLiteral("Bearer"));
    access.insert(QStringLiteral("jti"), QString::number(++m_count));
    access.insert(QStringLiteral("realm_access"),
                  QJsonObject {{QStringLiteral("roles"), QJsonArray {QStringLiteral("study_es_0")}}});
    const auto accessToken = sign(access, "access-token-header");

    auto identity = claims(QStringLiteral("ID"));
    identity.insert(QStringLiteral("aud"), QStringLiteral("lanyard"));
    identity.insert(QStringLiteral("nonce"), m_nonce);
    identity.insert(
        QStringLiteral("at_hash"),
        QString::fromLatin1(base64Url(QCryptographicHash::hash(accessToken, QCryptographicHash::Sha256).left(16))));
    const auto idToken = sign(m_fault.members("id-token", identity), "id-token-header");

    auto offline = claims(QStringLiteral("Offline"));
    offline.remove(QStringLiteral("exp"));
    offline.insert(QStringLiteral("jti"), QString::number(m_count));
    offline.insert(QStringLiteral("reuse_id"), QStringLiteral("r"));
    QJsonObject answer {{QStringLiteral("access_token"), QString::fromLatin1(accessToken)},
                        {QStringLiteral("id_token"), QString::fromLatin1(idToken)},
                        {QStringLiteral("expires_in"), 300},
                        {QStringLiteral("refresh_expires_in"), 0}};
    if (m_fault.is("rotation", "off")) { // and says no new one
        m_fault.meet();
        return answer;
    }
    m_credentials.remove(before);
    const auto credential = compact({{QStringLiteral("alg"), QStringLiteral("HS512")}}, jsonText(offline),
                                    TestKey::oct(64)); // as Keycloak signs it: by a secret of the realm
    m_credentials.insert(credential);
    answer.insert(QStringLiteral("refresh_token"), QString::fromLatin1(credential));
    return answer;
}

QJsonObject ScriptedProvider::claims(const QString &type) const
{
    if (m_fault.isAt("provider-clock"))
        m_fault.meet();
    const auto shift = m_fault.isAt("provider-clock") ? m_fault.json().toInt() : 0;
    const auto now = m_clock.now().toSecsSinceEpoch() + shift;
    return {{QStringLiteral("iss"), m_issuer},
            {QStringLiteral("sub"), QStringLiteral("7c1e09f4-52ab-4f0e-9d3a-000000000001")},
            {QStringLiteral("typ"), type},
            {QStringLiteral("azp"), QStringLiteral("lanyard")},
            {QStringLiteral("iat"), now},
            {QStringLiteral("exp"), now + 300},
            {QStringLiteral("email"), QStringLiteral("alice@example.org")}};
}

QByteArray ScriptedProvider::sign(const QJsonObject &claims, const char *headerPlace)
{
    QJsonObject header {{QStringLiteral("alg"), QStringLiteral("RS256")},
                        {QStringLiteral("kid"), QStringLiteral("key-1")},
                        {QStringLiteral("typ"), QStringLiteral("JWT")}};
    header = m_fault.members(headerPlace, header);
    if (m_fault.isAt("key"))
        m_fault.meet();
    if (m_fault.is("key", "none")) {
        header.insert(QStringLiteral("alg"), QStringLiteral("none"));
        return compactOf(jsonText(header), jsonText(claims), {});
    }
    if (m_fault.is("key", "public-key-as-secret")) {
        header.insert(QStringLiteral("alg"), QStringLiteral("HS256"));
        return compact(header, jsonText(claims), TestKey::oct(honestKey().publicPem()));
    }
    if (m_fault.is("key", "rotated") || m_fault.is("key", "unpublished"))
        header.insert(QStringLiteral("kid"), QStringLiteral("key-2"));
    return compact(header, jsonText(claims), m_fault.isAt("key") ? otherKey() : honestKey());
}
