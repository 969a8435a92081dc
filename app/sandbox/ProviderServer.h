#pragma once

#include "AuthorizationEndpoint.h"
#include "DeviceEndpoint.h"
#include "Realm.h"
#include "RealmSessions.h"
#include "TokenEndpoint.h"
#include "WebMessage.h"

namespace lanyard::sandbox {

/// The OpenID provider: a realm with Keycloak's addresses and Keycloak's answers (measured on Keycloak 26.4.7).
class ProviderServer
{
public:
    ProviderServer(const QUrl &origin, const SandboxSettings &settings);

    WebAnswer answer(const WebRequest &request);

    Realm &realm() { return m_realm; }
    RealmSessions &sessions() { return m_sessions; }

private:
    WebAnswer metadata() const;
    WebAnswer keys() const;
    WebAnswer userInfo(const WebRequest &request) const;
    WebAnswer revoke(const WebRequest &request);
    WebAnswer introspect(const WebRequest &request);
    WebAnswer account(const WebRequest &request, const QString &path);
    /// The claims of the access token in the `Authorization` header; empty when it is none of ours, expired, or its
    /// session has ended.
    QJsonObject bearer(const WebRequest &request) const;

    Realm m_realm;
    RealmSessions m_sessions;
    AuthorizationEndpoint m_authorization;
    DeviceEndpoint m_device;
    TokenEndpoint m_token;
};

} // namespace lanyard::sandbox
