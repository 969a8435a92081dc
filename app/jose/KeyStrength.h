#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/types.h>

#include <optional>

namespace lanyard::keyStrength {

/// Why an RSA key is not used, translated; nothing when it is good: a modulus of 2048 to 16384 bits (RFC 7518 section
/// 3.3) that is odd and has no ROCA fingerprint (CVE-2017-15361), an exponent that is odd, above 1 and below the
/// modulus.
std::optional<QString> refusalOfRsa(const BIGNUM &modulus, const BIGNUM &exponent);

/// The same for an encoded point of `Ed25519` or `Ed448` of the right length: one that RFC 8032 cannot decode, or of
/// small order, for which one signature fits many messages.
std::optional<QString> refusalOfEdwardsPoint(QLatin1String curve, const QByteArray &encoded);

} // namespace lanyard::keyStrength
