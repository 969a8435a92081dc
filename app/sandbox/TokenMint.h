#pragma once

#include "Realm.h"
#include "RealmSessions.h"

namespace lanyard::sandbox {

/// Makes tokens with the claims that Keycloak 26 puts into them (measured on Keycloak 26.4.7).
class TokenMint
{
public:
    explicit TokenMint(const Realm &realm) : m_realm(realm) { }

    /// The token endpoint's success (RFC 6749 section 5.1, OpenID Connect Core section 3.1.3.3). The nonce goes into
    /// the ID token; at a refresh there is none (OpenID Connect Core section 12.2).
    QJsonObject answer(const ClientSession &session, const SandboxPerson &person, const QString &nonce) const;

private:
    QByteArray accessToken(const ClientSession &session, const SandboxPerson &person) const;
    QByteArray idToken(const ClientSession &session, const SandboxPerson &person, const QByteArray &accessToken,
                       const QString &nonce) const;
    QByteArray refreshToken(const ClientSession &session) const;
    QJsonObject common(const ClientSession &session, const QString &type) const;
    /// Seconds until the session's refresh tokens end by the clock; 0 when only idleness or a revocation ends them.
    qint64 refreshExpiresIn(const ClientSession &session) const;

    const Realm &m_realm;
};

/// `name`, `given_name`, `family_name`, `email` … (OpenID Connect Core section 5.1).
QJsonObject profileOf(const SandboxPerson &person);

} // namespace lanyard::sandbox
