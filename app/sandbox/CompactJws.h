#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace lanyard::sandbox {

QByteArray base64Url(const QByteArray &bytes); ///< RFC 7515 section 2: no padding
QByteArray randomToken(int octets = 16); ///< from the system's generator, base64url
QString randomUuid(); ///< without braces, as Keycloak writes ids

/// What a JWS signature is over: base64url(header) `.` base64url(claims) (RFC 7515 section 5.1).
QByteArray signingInput(const QJsonObject &header, const QJsonObject &claims);
/// The claims of a compact JWS; empty when it is none. Verifies nothing.
QJsonObject claimsOf(const QByteArray &token);

} // namespace lanyard::sandbox
