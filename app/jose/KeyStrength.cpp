#include "KeyStrength.h"

#include <QCoreApplication>

#include <openssl/bn.h>

#include <algorithm>
#include <memory>

namespace lanyard::keyStrength {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PublicKey)
};

constexpr int s_leastRocaBits = 512; // the shortest that those chips make
constexpr int s_leastModulusBits = 2048;
constexpr int s_mostModulusBits = 16384; // OpenSSL verifies with none longer

/// CVE-2017-15361: Infineon's primes are k·M + (65537^a mod M), M a product of the first primes. So the modulus is a
/// power of 65537 modulo every small prime, which a modulus made otherwise is for these 38 in one case of 2^27.
bool hasRocaFingerprint(const BIGNUM &modulus)
{
    static constexpr unsigned primes[]
        = {3,  5,  7,  11, 13, 17,  19,  23,  29,  31,  37,  41,  43,  47,  53,  59,  61,  67,  71,
           73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
    return std::all_of(std::begin(primes), std::end(primes), [&](unsigned prime) {
        const auto residue = BN_mod_word(&modulus, prime);
        unsigned power = 1;
        do {
            if (power == residue)
                return true;
            power = power * (65537 % prime) % prime;
        } while (power != 1);
        return false;
    });
}

struct FreeNumber
{
    void operator()(BIGNUM *n) const { BN_free(n); }
    void operator()(BN_CTX *c) const { BN_CTX_free(c); }
};
using Number = std::unique_ptr<BIGNUM, FreeNumber>;

Number hex(const char *digits)
{
    BIGNUM *n = nullptr;
    BN_hex2bn(&n, digits);
    return Number(n);
}

} // namespace

std::optional<QString> refusalOfRsa(const BIGNUM &modulus, const BIGNUM &exponent)
{
    const auto bits = BN_num_bits(&modulus);
    if (bits >= s_leastRocaBits && hasRocaFingerprint(modulus)) // before the length: it says more
        return Text::tr("It was made by a chip whose keys can be broken (ROCA, CVE-2017-15361).");
    if (bits < s_leastModulusBits)
        return Text::tr("Its modulus has %n bits; RFC 7518 demands 2048 or more.", nullptr, bits);
    if (bits > s_mostModulusBits)
        return Text::tr("Its modulus has %n bits; no signature is checked with more than 16384.", nullptr, bits);
    if (!BN_is_odd(&modulus))
        return Text::tr("Its modulus is even, so it is no RSA key.");
    if (BN_is_zero(&exponent) || BN_is_one(&exponent))
        return Text::tr("Its public exponent is 1 or less, so that anyone can sign for it.");
    if (!BN_is_odd(&exponent))
        return Text::tr("Its public exponent is even, so it is no RSA key.");
    if (BN_cmp(&exponent, &modulus) >= 0)
        return Text::tr("Its public exponent is not below its modulus, so it is no RSA key.");
    return std::nullopt;
}

std::optional<QString> refusalOfEdwardsPoint(QLatin1String curve, const QByteArray &encoded)
{
    Q_UNUSED(curve);
    Q_UNUSED(encoded);
    Q_UNUSED(hex);
    return std::nullopt;
}

} // namespace lanyard::keyStrength
