#include "TokenEndpoint.h"

#include "AuthorizationCheck.h"
#include "ClientAuthentication.h"
#include "CompactJws.h"
#include "TokenMint.h"

namespace lanyard::sandbox {

namespace {

WebAnswer invalidRequest(const QString &description)
{
    return WebAnswer::oauthError(400, QStringLiteral("invalid_request"), description);
}

WebAnswer invalidGrant(const QString &description)
{
    return WebAnswer::oauthError(400, QStringLiteral("invalid_grant"), description);
}

} // namespace

WebAnswer TokenEndpoint::answer(const WebRequest &request)
{
    const auto form = request.form();
    const auto grantType = form.value(QStringLiteral("grant_type"));
    if (grantType.isEmpty())
        return invalidRequest(QStringLiteral("Missing form parameter: grant_type"));
    const auto client = authenticateClient(m_realm, request, form);
    if (!client)
        return client.error();
    if (grantType == QLatin1String("authorization_code"))
        return redeem(**client, form);
    if (grantType == QLatin1String("refresh_token"))
        return refresh(**client, form);
    if (grantType == QLatin1String("urn:ietf:params:oauth:grant-type:device_code"))
        return redeemDeviceCode(**client, form);
    return WebAnswer::oauthError(400, QStringLiteral("unsupported_grant_type"),
                                 QStringLiteral("Unsupported grant_type"));
}

WebAnswer TokenEndpoint::redeem(const RealmClient &client, const Parameters &form)
{
    const auto code = form.value(QStringLiteral("code"));
    if (code.isEmpty())
        return invalidRequest(QStringLiteral("Missing parameter: code"));
    const auto codeGrant = m_sessions.redeemCode(code, m_realm.now());
    if (!codeGrant || codeGrant->ask.clientId != client.id)
        return invalidGrant(QStringLiteral("Code not valid"));
    if (form.value(QStringLiteral("redirect_uri")) != codeGrant->ask.redirectUri)
        return invalidGrant(QStringLiteral("Incorrect redirect_uri"));

    if (const auto problem = verifierProblem(codeGrant->ask, form); !problem.isEmpty())
        return invalidGrant(problem);
    return open(*codeGrant);
}

WebAnswer TokenEndpoint::redeemDeviceCode(const RealmClient &client, const Parameters &form)
{
    const auto allowed = m_device.poll(client, form);
    return allowed ? open(*allowed) : allowed.error();
}

WebAnswer TokenEndpoint::open(const CodeGrant &codeGrant)
{
    const auto *person = m_realm.personBySubject(codeGrant.who.subject);
    if (!person || !person->enabled)
        return invalidGrant(QStringLiteral("Account disabled"));
    if (codeGrant.ask.scope.contains(QLatin1String("offline_access")) && !person->mayGoOffline)
        return WebAnswer::oauthError(400, QStringLiteral("not_allowed"),
                                     QStringLiteral("Offline tokens not allowed for the user or client"));
    return grant(m_sessions.open(codeGrant, m_realm.now()), *person, codeGrant.ask.nonce);
}

WebAnswer TokenEndpoint::refresh(const RealmClient &client, const Parameters &form)
{
    const auto token = form.value(QStringLiteral("refresh_token")).toLatin1();
    if (token.isEmpty())
        return invalidRequest(QStringLiteral("No refresh token"));
    const auto claims = claimsOf(token);
    if (!m_realm.refreshSecret.verifies(token) || claims.isEmpty())
        return invalidGrant(QStringLiteral("Invalid refresh token"));
    if (claims.value(QStringLiteral("azp")).toString() != client.id)
        return invalidGrant(QStringLiteral("Invalid refresh token. Token client and authorized client don't match"));
    if (claims.contains(QStringLiteral("exp")) && claims.value(QStringLiteral("exp")).toInteger() <= m_realm.seconds())
        return invalidGrant(QStringLiteral("Token is not active"));

    const auto offline = claims.value(QStringLiteral("typ")).toString() == QLatin1String("Offline");
    auto *session = m_sessions.find(claims.value(QStringLiteral("sid")).toString(), client.id, offline);
    // The token states no end, and the session still dies when nobody uses it (keycloak#48063).
    if (session && offline && session->lastUsed.secsTo(m_realm.now()) > m_realm.offlineSessionIdle.count())
        session->ended = true;
    if (!session || session->ended)
        return invalidGrant(offline ? QStringLiteral("Offline user session not found")
                                    : QStringLiteral("Session not active"));
    const auto *person = m_realm.personBySubject(session->subject);
    if (!person || !person->enabled)
        return invalidGrant(QStringLiteral("User disabled"));
    if (session->detached)
        return invalidGrant(QStringLiteral("Session doesn't have required client"));

    if (m_realm.rotation) {
        // One replay throws the client out of the session: then the newest token is dead too (measured on
        // Keycloak 26.4.7).
        const auto uses = ++session->uses[claims.value(QStringLiteral("reuse_id")).toString()];
        if (uses > 1 + m_realm.refreshTokenMaxReuse) {
            session->detached = true;
            return invalidGrant(QStringLiteral("Maximum allowed refresh token reuse exceeded"));
        }
    }
    session->lastUsed = m_realm.now();
    return grant(*session, *person, {});
}

WebAnswer TokenEndpoint::grant(const ClientSession &session, const SandboxPerson &person, const QString &nonce) const
{
    // RFC 6749 section 5.1: never to be stored.
    return WebAnswer::json(200, TokenMint(m_realm).answer(session, person, nonce))
        .with("Cache-Control", "no-store")
        .with("Pragma", "no-cache");
}

} // namespace lanyard::sandbox
