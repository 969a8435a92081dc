#pragma once

#include "DeviceEndpoint.h"
#include "Realm.h"
#include "RealmSessions.h"
#include "WebMessage.h"

namespace lanyard::sandbox {

/// `POST …/protocol/openid-connect/token`: the authorization code (RFC 6749 section 4.1.3) and refresh (section 6)
/// grants, each refusal with the status and the words that Keycloak uses (measured on Keycloak 26.4.7).
class TokenEndpoint
{
public:
    TokenEndpoint(const Realm &realm, RealmSessions &sessions, DeviceEndpoint &device)
        : m_realm(realm), m_sessions(sessions), m_device(device)
    { }

    WebAnswer answer(const WebRequest &request);

private:
    WebAnswer redeem(const RealmClient &client, const Parameters &form);
    WebAnswer redeemDeviceCode(const RealmClient &client, const Parameters &form); ///< RFC 8628 section 3.4
    WebAnswer open(const CodeGrant &codeGrant);
    WebAnswer refresh(const RealmClient &client, const Parameters &form);
    WebAnswer grant(const ClientSession &session, const SandboxPerson &person, const QString &nonce) const;

    const Realm &m_realm;
    RealmSessions &m_sessions;
    DeviceEndpoint &m_device;
};

} // namespace lanyard::sandbox
