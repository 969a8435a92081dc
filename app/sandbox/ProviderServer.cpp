#include "ProviderServer.h"

#include "ClientAuthentication.h"
#include "CompactJws.h"
#include "TokenMint.h"

namespace lanyard::sandbox {

namespace {

WebAnswer notFound()
{
    return WebAnswer::json(404, QJsonObject {{QStringLiteral("error"), QStringLiteral("HTTP 404 Not Found")}});
}

QJsonArray names(std::initializer_list<const char *> list)
{
    QJsonArray array;
    for (const auto *name : list)
        array.append(QLatin1String(name));
    return array;
}

} // namespace

ProviderServer::ProviderServer(const QUrl &origin, const SandboxSettings &settings)
    : m_realm(QUrl(origin.toString() + QStringLiteral("/realms/sandbox")), settings),
      m_authorization(m_realm, m_sessions), m_device(m_realm, m_sessions), m_token(m_realm, m_sessions, m_device)
{ }

WebAnswer ProviderServer::answer(const WebRequest &request)
{
    const auto base = m_realm.issuer.path();
    if (!request.path.startsWith(base + QLatin1Char('/')))
        return notFound();
    const auto path = request.path.mid(base.size());
    const auto reads = request.method == "GET" || request.method == "HEAD";
    const auto posts = request.method == "POST";

    if (path == QLatin1String("/.well-known/openid-configuration") && reads)
        return metadata();
    if (path.startsWith(QLatin1String("/account")))
        return account(request, path);
    if (path == QLatin1String("/login-actions/authenticate") && posts)
        return m_authorization.logIn(request);

    if (path == QLatin1String("/device") && (reads || posts))
        return posts ? m_device.decide(request) : m_device.page(request);

    const QLatin1String protocol("/protocol/openid-connect");
    if (!path.startsWith(protocol))
        return notFound();
    const auto endpoint = path.mid(protocol.size());
    if (endpoint == QLatin1String("/auth") && (reads || posts))
        return m_authorization.authorize(request);
    if (endpoint == QLatin1String("/certs") && reads)
        return keys();
    if (endpoint == QLatin1String("/userinfo") && (reads || posts))
        return userInfo(request);
    if (endpoint == QLatin1String("/logout"))
        return m_authorization.logOut(request);
    if (!posts)
        return WebAnswer::oauthError(405, QStringLiteral("HTTP 405 Method Not Allowed"), {});
    if (endpoint == QLatin1String("/token"))
        return m_token.answer(request);
    if (endpoint == QLatin1String("/auth/device"))
        return m_device.authorize(request);
    if (endpoint == QLatin1String("/ext/par/request"))
        return m_authorization.push(request);
    if (endpoint == QLatin1String("/revoke"))
        return revoke(request);
    if (endpoint == QLatin1String("/token/introspect"))
        return introspect(request);
    return notFound();
}

WebAnswer ProviderServer::metadata() const
{
    const auto issuer = m_realm.issuer.toString();
    QJsonObject object {{QStringLiteral("issuer"), issuer}};
    const auto endpoint = [&](const char *name, const char *path) {
        object.insert(QLatin1String(name), issuer + QStringLiteral("/protocol/openid-connect/") + QLatin1String(path));
    };
    endpoint("authorization_endpoint", "auth");
    endpoint("token_endpoint", "token");
    endpoint("introspection_endpoint", "token/introspect");
    endpoint("userinfo_endpoint", "userinfo");
    endpoint("end_session_endpoint", "logout");
    endpoint("jwks_uri", "certs");
    endpoint("revocation_endpoint", "revoke");
    endpoint("device_authorization_endpoint", "auth/device");
    endpoint("pushed_authorization_request_endpoint", "ext/par/request");

    const auto list = [&](const char *name, std::initializer_list<const char *> values) {
        object.insert(QLatin1String(name), names(values));
    };
    list("grant_types_supported",
         {"authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"});
    list("response_types_supported", {"code"});
    list("response_modes_supported", {"query"});
    list("subject_types_supported", {"public"});
    list("id_token_signing_alg_values_supported", {"RS256"});
    list("acr_values_supported", {"0", "1"});
    list("prompt_values_supported", {"none", "login"});
    list("claims_supported",
         {"iss", "sub", "aud", "exp", "iat", "auth_time", "name", "given_name", "family_name", "preferred_username",
          "email", "acr", "azp", "nonce"});
    list("claim_types_supported", {"normal"});
    list("code_challenge_methods_supported", {"S256"});
    for (const auto *name : {"token_endpoint_auth_methods_supported", "revocation_endpoint_auth_methods_supported",
                             "introspection_endpoint_auth_methods_supported"})
        list(name, {"client_secret_basic", "client_secret_post"});
    object.insert(QStringLiteral("scopes_supported"), QJsonArray::fromStringList(Realm::scopes()));
    object.insert(QStringLiteral("claims_parameter_supported"), false);
    object.insert(QStringLiteral("request_parameter_supported"), false);
    object.insert(QStringLiteral("request_uri_parameter_supported"), false);
    object.insert(QStringLiteral("require_pushed_authorization_requests"), false);
    object.insert(QStringLiteral("authorization_response_iss_parameter_supported"), true); // RFC 9207 section 3
    return WebAnswer::json(200, object);
}

WebAnswer ProviderServer::keys() const
{
    // The encryption key first: a client that takes whichever key comes first takes the wrong one.
    return WebAnswer::json(
        200,
        QJsonObject {{QStringLiteral("keys"),
                      QJsonArray {m_realm.encryptionKey().publicJwk(), m_realm.signingKey.publicJwk()}}});
}

QJsonObject ProviderServer::bearer(const WebRequest &request) const
{
    const auto authorization = request.header("Authorization");
    if (authorization.left(7).compare("Bearer ", Qt::CaseInsensitive) != 0)
        return {};
    const auto token = authorization.mid(7).trimmed();
    const auto claims = claimsOf(token);
    const auto alive = m_realm.signingKey.verifies(token)
        && !m_sessions.isRevoked(claims.value(QStringLiteral("jti")).toString())
        && claims.value(QStringLiteral("typ")).toString() == QLatin1String("Bearer")
        && claims.value(QStringLiteral("exp")).toInteger() > m_realm.seconds()
        && m_sessions.isAlive(claims.value(QStringLiteral("sid")).toString(),
                              claims.value(QStringLiteral("azp")).toString());
    return alive ? claims : QJsonObject();
}

WebAnswer ProviderServer::userInfo(const WebRequest &request) const
{
    const auto claims = bearer(request);
    const auto *person = m_realm.personBySubject(claims.value(QStringLiteral("sub")).toString());
    if (!person || !person->enabled)
        return WebAnswer::oauthError(401, QStringLiteral("invalid_token"), QStringLiteral("Token verification failed"))
            .with("WWW-Authenticate", "Bearer realm=\"sandbox\", error=\"invalid_token\"");
    auto profile = profileOf(*person);
    profile.insert(QStringLiteral("sub"), person->subject);
    return WebAnswer::json(200, profile);
}

WebAnswer ProviderServer::revoke(const WebRequest &request)
{
    const auto form = request.form();
    const auto client = authenticateClient(m_realm, request, form);
    if (!client)
        return client.error();
    const auto token = form.value(QStringLiteral("token")).toLatin1();
    if (token.isEmpty())
        return WebAnswer::oauthError(400, QStringLiteral("invalid_request"), QStringLiteral("Token not provided"));
    const auto claims = claimsOf(token);
    // Keycloak tells an unknown token by a body, though the status is 200 as RFC 7009 section 2.2 wants.
    const auto unknown = WebAnswer::oauthError(200, QStringLiteral("invalid_token"), QStringLiteral("Invalid token"));
    if (claims.isEmpty() || !(m_realm.refreshSecret.verifies(token) || m_realm.signingKey.verifies(token)))
        return unknown;
    if (claims.value(QStringLiteral("azp")).toString() != (*client)->id)
        return WebAnswer::oauthError(400, QStringLiteral("invalid_request"), QStringLiteral("Unmatching clients"));
    const auto type = claims.value(QStringLiteral("typ")).toString();
    auto *session = m_sessions.find(claims.value(QStringLiteral("sid")).toString(), (*client)->id,
                                    type == QLatin1String("Offline"));
    if (type == QLatin1String("Bearer")) { // this one token; its session goes on
        m_sessions.revokeAccessToken(claims.value(QStringLiteral("jti")).toString());
        return {200};
    }
    if (!session || session->ended)
        return unknown;
    session->ended = true;
    return {200};
}

WebAnswer ProviderServer::introspect(const WebRequest &request)
{
    const auto form = request.form();
    const auto client = authenticateClient(m_realm, request, form);
    if (!client)
        return client.error();
    if (!(*client)->confidential)
        return WebAnswer::oauthError(403, QStringLiteral("invalid_request"), QStringLiteral("Client not allowed."));
    const auto token = form.value(QStringLiteral("token")).toLatin1();
    auto claims = claimsOf(token);
    const auto active = (m_realm.refreshSecret.verifies(token) || m_realm.signingKey.verifies(token))
        && (!claims.contains(QStringLiteral("exp"))
            || claims.value(QStringLiteral("exp")).toInteger() > m_realm.seconds())
        && m_sessions.isAlive(claims.value(QStringLiteral("sid")).toString(),
                              claims.value(QStringLiteral("azp")).toString());
    if (!active)
        claims = {};
    claims.insert(QStringLiteral("active"), active);
    return WebAnswer::json(200, claims);
}

WebAnswer ProviderServer::account(const WebRequest &request, const QString &path)
{
    // Without this header Keycloak serves the account console's page, which knows no DELETE (measured on
    // cBioPortal 6.4.5).
    if (!request.header("Accept").contains("application/json"))
        return {request.method == "GET" ? 200 : 405, "text/html;charset=utf-8"};
    const auto subject = bearer(request).value(QStringLiteral("sub")).toString();
    if (subject.isEmpty())
        return WebAnswer::oauthError(401, QStringLiteral("HTTP 401 Unauthorized"), {});

    const auto parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts); // account, applications, CLIENT, consent
    if (parts.value(1) != QLatin1String("applications"))
        return notFound();
    if (parts.size() == 2 && request.method == "GET") {
        QJsonArray applications;
        for (const auto &client : m_realm.clients())
            applications.append(
                QJsonObject {{QStringLiteral("clientId"), client.id},
                             {QStringLiteral("clientName"), QString()},
                             {QStringLiteral("userConsentRequired"), false},
                             {QStringLiteral("inUse"), m_sessions.isInUse(subject, client.id)},
                             {QStringLiteral("offlineAccess"), m_sessions.hasOffline(subject, client.id)}});
        return WebAnswer::json(200, applications);
    }
    if (parts.size() == 4 && parts.at(3) == QLatin1String("consent") && request.method == "DELETE") {
        if (!m_realm.client(parts.at(2)))
            return notFound();
        m_sessions.end(subject, parts.at(2), true); // all the person's offline tokens of that client, at once
        return {204};
    }
    return notFound();
}

} // namespace lanyard::sandbox
