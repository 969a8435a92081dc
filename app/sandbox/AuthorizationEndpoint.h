#pragma once

#include "Realm.h"
#include "RealmSessions.h"
#include "WebMessage.h"

namespace lanyard::sandbox {

/// The authorization endpoint and its login form (RFC 6749 section 4.1.1, OpenID Connect Core section 3.1.2).
///
/// Refuses as Keycloak does: an unknown client or a wrong redirect address gets a 400 page and no redirect, all else
/// an error on the redirect, with `state` and `iss` (RFC 9207).
class AuthorizationEndpoint
{
public:
    AuthorizationEndpoint(Realm &realm, RealmSessions &sessions) : m_realm(realm), m_sessions(sessions) { }

    WebAnswer authorize(const WebRequest &request);
    /// The form's post to `…/login-actions/authenticate?session_code=`.
    WebAnswer logIn(const WebRequest &request);
    WebAnswer logOut(const WebRequest &request);

    static QByteArray cookieName() { return "LANYARD_SANDBOX_SIGN_IN"; }

private:
    WebAnswer page(int status, const QByteArray &html) const;
    WebAnswer form(const AuthorizationAsk &ask, const QString &user, const QString &message);
    WebAnswer back(const AuthorizationAsk &ask, const Parameters &parameters) const;
    WebAnswer error(const AuthorizationAsk &ask, const QString &error, const QString &description = {}) const;
    WebAnswer code(const AuthorizationAsk &ask, const SignedIn &who);

    Realm &m_realm;
    RealmSessions &m_sessions;
};

} // namespace lanyard::sandbox
