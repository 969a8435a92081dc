#pragma once

#include "Signer.h"

namespace lanyard::sandbox {

/// An RSA-2048 key that lives as long as the sandbox and is never written anywhere.
class SigningKey
{
public:
    enum class Use
    {
        Signature, ///< JWK `use` sig, `alg` RS256
        Encryption, ///< JWK `use` enc, `alg` RSA-OAEP: Keycloak publishes one too, so that clients must choose
    };

    explicit SigningKey(Use use);

    /// A compact JWS by RS256 (RFC 7518 section 3.3), its header `{alg, typ: JWT, kid}`.
    QByteArray sign(const QJsonObject &claims) const;
    /// Whether this key signed the token, by RS256.
    bool verifies(const QByteArray &token) const;
    /// `kid kty alg use n e` (RFC 7517 section 4, RFC 7518 section 6.3.1).
    QJsonObject publicJwk() const;

private:
    QByteArray number(const char *parameter) const;

    Use m_use;
    Signer m_signer = Signer::newRsa();
    QString m_kid;
};

} // namespace lanyard::sandbox
