#pragma once

#include "Signer.h"

namespace lanyard::sandbox {

QByteArray base64Url(const QByteArray &bytes); ///< RFC 7515 section 2: no padding
QByteArray randomToken(int octets = 16); ///< from the system's generator, base64url
QString randomUuid(); ///< without braces, as Keycloak writes ids

/// A compact JWS with the header `{alg, typ: JWT, kid}`; without a `kid` when it is empty.
QByteArray signedToken(const Signer &signer, const QString &algorithm, const QString &kid, const QJsonObject &claims);
/// Whether this key signed the token by this algorithm: the token's header chooses nothing.
bool isSignedBy(const Signer &signer, const QString &algorithm, const QByteArray &token);
/// The claims of a compact JWS; empty when it is none. Verifies nothing.
QJsonObject claimsOf(const QByteArray &token);

} // namespace lanyard::sandbox
