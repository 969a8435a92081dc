#pragma once

#include "Realm.h"
#include "RealmSessions.h"
#include "WebMessage.h"

namespace lanyard::sandbox {

/// `POST …/protocol/openid-connect/token`: the authorization code (RFC 6749 section 4.1.3) and refresh (section 6)
/// grants, each refusal with the status and the words that Keycloak uses (measured on Keycloak 26.4.7).
class TokenEndpoint
{
public:
    TokenEndpoint(const Realm &realm, RealmSessions &sessions) : m_realm(realm), m_sessions(sessions) { }

    WebAnswer answer(const WebRequest &request);

private:
    WebAnswer redeem(const RealmClient &client, const Parameters &form);
    WebAnswer refresh(const RealmClient &client, const Parameters &form);
    WebAnswer grant(const ClientSession &session, const SandboxPerson &person, const QString &nonce) const;

    const Realm &m_realm;
    RealmSessions &m_sessions;
};

} // namespace lanyard::sandbox
