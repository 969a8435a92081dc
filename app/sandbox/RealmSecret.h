#pragma once

#include "Signer.h"

namespace lanyard::sandbox {

/// A symmetric key per run. Keycloak signs offline and refresh tokens with one by HS512, so that no client can verify
/// them (measured on Keycloak 26.4.7).
class RealmSecret
{
public:
    enum class Algorithm
    {
        Hs256, ///< cBioPortal's own tokens of `dat.method=jwt`
        Hs512, ///< Keycloak's refresh and offline tokens
    };

    explicit RealmSecret(Algorithm algorithm);

    QByteArray sign(const QJsonObject &claims) const; ///< compact JWS, header `{alg, typ: JWT, kid}`
    /// Whether this key signed the token, by its own algorithm: the token's header chooses nothing.
    bool verifies(const QByteArray &token) const;

private:
    QString m_algorithm;
    Signer m_signer;
    QString m_kid;
};

} // namespace lanyard::sandbox
