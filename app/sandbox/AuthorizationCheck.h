#pragma once

#include "Realm.h"
#include "RealmSessions.h"
#include "WebMessage.h"

namespace lanyard::sandbox {

/// An authorization request after its checks: what was asked for, or why it is refused, as Keycloak does (measured on
/// Keycloak 26.4.7).
struct AuthorizationCheck
{
    AuthorizationAsk ask;
    QString error; ///< empty: nothing is wrong
    QString description;
    QString page; ///< what the browser shows in place of the redirect, where the redirect cannot be trusted

    static AuthorizationCheck of(const Realm &realm, const Parameters &asked);
};

/// RFC 7636 section 4.4.1: what is wrong with the challenge of a client's request; empty when nothing is.
QString challengeProblem(const RealmClient &client, const Parameters &asked);
/// RFC 7636 section 4.6: what is wrong with the verifier; empty when nothing is, or no challenge was sent.
QString verifierProblem(const AuthorizationAsk &ask, const Parameters &form);

/// RFC 8252 section 7.3: the loopback literal, any port, any path. `localhost` is refused, as Keycloak does where the
/// client's pattern is `http://127.0.0.1/*`.
bool isAllowedRedirect(const QString &text);

} // namespace lanyard::sandbox
