#pragma once

#include "PreparedChecks.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <memory>

struct evp_pkey_st;

namespace lanyard {

/// A public key that OpenSSL has taken, and that is strong enough to be believed. It never changes; copies share it.
struct PublicKey
{
    std::shared_ptr<evp_pkey_st> pkey;
    KeyType type = KeyType::Other;
    QString curve = {}; ///< `crv` by its RFC name, such as `P-256` or `Ed25519`; empty for RSA
    int bits = 0; ///< of an RSA modulus
    bool isPssOnly = false; ///< a key whose certificate or PEM allows RSASSA-PSS only (RFC 4055 section 1.2)

    std::shared_ptr<PreparedChecks> checks = std::make_shared<PreparedChecks>();

    /// Either the key, or a sentence that says why it is not used, translated.
    using OrRefusal = tl::expected<PublicKey, QString>;

    /// From the big-endian numbers of RFC 7518 section 6.3.1, without leading zeros.
    static OrRefusal rsa(const QByteArray &modulus, const QByteArray &exponent);
    /// From coordinates of the full size (RFC 7518 section 6.2.1).
    static OrRefusal ec(const QString &curve, const QByteArray &x, const QByteArray &y);
    /// From the encoded point (RFC 8037 section 2, RFC 8032).
    static OrRefusal okp(const QString &curve, const QByteArray &x);
    /// From a key that OpenSSL read out of a file. The same is demanded of it.
    static OrRefusal fromPkey(std::shared_ptr<evp_pkey_st> pkey);
};

} // namespace lanyard
