#include "Algorithm.h"

namespace lanyard {

namespace {

using Family = Algorithm::Family;

constexpr Algorithm s_algorithms[] = {
    {"HS256", Family::Hmac, "SHA256", 32, nullptr, 32},
    {"HS384", Family::Hmac, "SHA384", 48, nullptr, 48},
    {"HS512", Family::Hmac, "SHA512", 64, nullptr, 64},
    {"RS256", Family::RsaPkcs1, "SHA256", 32, nullptr, 0},
    {"RS384", Family::RsaPkcs1, "SHA384", 48, nullptr, 0},
    {"RS512", Family::RsaPkcs1, "SHA512", 64, nullptr, 0},
    {"PS256", Family::RsaPss, "SHA256", 32, nullptr, 0},
    {"PS384", Family::RsaPss, "SHA384", 48, nullptr, 0},
    {"PS512", Family::RsaPss, "SHA512", 64, nullptr, 0},
    // RFC 7518 section 3.4: one curve for each, and R and S at the full size of its order.
    {"ES256", Family::Ecdsa, "SHA256", 32, "P-256", 64},
    {"ES384", Family::Ecdsa, "SHA384", 48, "P-384", 96},
    {"ES512", Family::Ecdsa, "SHA512", 64, "P-521", 132},
    {"EdDSA", Family::Eddsa, nullptr, 0, nullptr, 0},
    {"Ed25519", Family::Eddsa, nullptr, 0, "Ed25519", 64},
    {"Ed448", Family::Eddsa, nullptr, 0, "Ed448", 114},
};

} // namespace

KeyType Algorithm::keyType() const
{
    switch (family) {
    case Family::Hmac:
        return KeyType::Oct;
    case Family::RsaPkcs1:
    case Family::RsaPss:
        return KeyType::Rsa;
    case Family::Ecdsa:
        return KeyType::Ec;
    case Family::Eddsa:
        return KeyType::Okp;
    }
    Q_UNREACHABLE();
}

std::optional<Algorithm> Algorithm::named(const QString &name)
{
    for (const auto &algorithm : s_algorithms) {
        if (name == QLatin1String(algorithm.name))
            return algorithm;
    }
    return std::nullopt;
}

} // namespace lanyard
