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
    /// RFC 9126: keeps the request for a minute, and gives the address that stands for it.
    WebAnswer push(const WebRequest &request);
    /// The form's post to `…/login-actions/authenticate?session_code=`.
    WebAnswer logIn(const WebRequest &request);
    WebAnswer logOut(const WebRequest &request);

    static constexpr int pushedLife = 60; ///< in seconds, as Keycloak's
    static QByteArray cookieName() { return "LANYARD_SANDBOX_SIGN_IN"; }

private:
    struct Pushed
    {
        Parameters asked;
        QDateTime endsAt;
    };
    std::optional<Parameters> pushed(const Parameters &named); ///< nothing when used, too old, or another client's
    WebAnswer form(const AuthorizationAsk &ask, const QString &user, const QString &message);
    WebAnswer back(const AuthorizationAsk &ask, const Parameters &parameters) const;
    WebAnswer error(const AuthorizationAsk &ask, const QString &error, const QString &description = {}) const;
    WebAnswer code(const AuthorizationAsk &ask, const SignedIn &who);

    Realm &m_realm;
    RealmSessions &m_sessions;
    QHash<QString, Pushed> m_pushed; ///< by `request_uri`
};

} // namespace lanyard::sandbox
