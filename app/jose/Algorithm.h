#pragma once

#include <QString>

#include <optional>

namespace lanyard {

/// What a key is made of (`kty`, RFC 7518 section 6.1 and RFC 8037 section 2).
enum class KeyType
{
    Rsa,
    Ec,
    Okp,
    Oct,
    Other, ///< one that Lanyard does not know
};

/// A signature algorithm of JWS (RFC 7518 section 3.1, RFC 8037 section 3.1, RFC 9864 section 2).
struct Algorithm
{
    enum class Family
    {
        Hmac,
        RsaPkcs1,
        RsaPss,
        Ecdsa,
        Eddsa
    };

    const char *name; ///< as in `alg`
    Family family;
    const char *digest; ///< OpenSSL's name; null for EdDSA, which hashes by itself
    int digestOctets; ///< 0 for EdDSA
    const char *curve; ///< the one `crv` that fits; null where there is none, or several (EdDSA)
    int signatureOctets; ///< 0 where the key decides (RSA, EdDSA)

    KeyType keyType() const;
    /// Nothing for an algorithm that is no signature or that Lanyard does not know. Names are case-sensitive. `none` is
    /// not among them.
    static std::optional<Algorithm> named(const QString &name);
};

} // namespace lanyard
