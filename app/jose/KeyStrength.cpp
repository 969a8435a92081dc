#include "KeyStrength.h"

#include <QCoreApplication>

#include <openssl/bn.h>
#include <openssl/rsa.h>

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

constexpr unsigned s_smallPrimes[]
    = {3,  5,  7,  11, 13, 17,  19,  23,  29,  31,  37,  41,  43,  47,  53,  59,  61,  67,  71,
       73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};

bool hasSmallFactor(const BIGNUM &modulus)
{
    return std::any_of(std::begin(s_smallPrimes), std::end(s_smallPrimes),
                       [&](unsigned prime) { return BN_mod_word(&modulus, prime) == 0; });
}

/// CVE-2017-15361: Infineon's primes are k·M + (65537^a mod M), M a product of the first primes. So the modulus is a
/// power of 65537 modulo every small prime, which a modulus made otherwise is for these 38 in one case of 2^27.
bool hasRocaFingerprint(const BIGNUM &modulus)
{
    return std::all_of(std::begin(s_smallPrimes), std::end(s_smallPrimes), [&](unsigned prime) {
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

struct Free
{
    void operator()(BIGNUM *n) const { BN_free(n); }
    void operator()(BN_CTX *c) const { BN_CTX_free(c); }
};
using Number = std::unique_ptr<BIGNUM, Free>;

/// The field of a twisted Edwards curve a·x² + y² = 1 + d·x²·y² (RFC 8032 sections 5.1 and 5.2). The numbers are
/// public, so nothing here needs constant time.
class EdwardsCurve
{
public:
    enum class Point
    {
        Good,
        NotOnCurve,
        SmallOrder
    };

    explicit EdwardsCurve(bool is448)
        : m_context(BN_CTX_new()), m_p(number(1)), m_a(number(1)), m_d(number(is448 ? 39081 : 121665))
    {
        // p is 2^448 - 2^224 - 1 or 2^255 - 19; a is 1 or -1; d is -39081 or -121665/121666.
        BN_lshift(m_p.get(), m_p.get(), is448 ? 448 : 255);
        if (is448) {
            const auto middle = number(1);
            BN_lshift(middle.get(), middle.get(), 224);
            BN_sub(m_p.get(), m_p.get(), middle.get());
        }
        BN_sub_word(m_p.get(), is448 ? 1 : 19);
        if (!is448) {
            BN_mod_inverse(m_a.get(), number(121666).get(), m_p.get(), m_context.get());
            m_d = product(m_d, m_a);
            m_a = difference(number(0), number(1));
        }
        m_d = difference(number(0), m_d);
    }

    Point examine(QByteArray encoded) const
    {
        const auto last = static_cast<unsigned char>(encoded.back());
        encoded.back() = static_cast<char>(last & 0x7f); // without the sign of x
        const Number y(BN_lebin2bn(reinterpret_cast<const unsigned char *>(encoded.constData()),
                                   static_cast<int>(encoded.size()), nullptr));
        if (BN_cmp(y.get(), m_p.get()) >= 0)
            return Point::NotOnCurve; // another spelling of a smaller y (RFC 8032 section 5.1.3, step 1)
        const auto one = number(1);
        const auto ySquare = product(y, y);
        const auto above = difference(one, ySquare);
        auto xSquare = difference(m_a, product(m_d, ySquare));
        BN_mod_inverse(xSquare.get(), xSquare.get(), m_p.get(), m_context.get());
        xSquare = product(above, xSquare);
        if (BN_kronecker(xSquare.get(), m_p.get(), m_context.get()) < 0)
            return Point::NotOnCurve;
        // Order 1 or 2 where x is 0, 4 where y is 0, 8 where doubling leads to y = 0, which is y² = a·x².
        const auto isSmall = BN_is_zero(xSquare.get()) || BN_is_zero(y.get())
            || BN_cmp(ySquare.get(), product(m_a, xSquare).get()) == 0;
        return isSmall ? Point::SmallOrder : Point::Good;
    }

private:
    static Number number(BN_ULONG value)
    {
        Number n(BN_new());
        BN_set_word(n.get(), value);
        return n;
    }
    Number product(const Number &a, const Number &b) const
    {
        Number result(BN_new());
        BN_mod_mul(result.get(), a.get(), b.get(), m_p.get(), m_context.get());
        return result;
    }
    Number difference(const Number &a, const Number &b) const
    {
        Number result(BN_new());
        BN_mod_sub(result.get(), a.get(), b.get(), m_p.get(), m_context.get());
        return result;
    }

    std::unique_ptr<BN_CTX, Free> m_context;
    Number m_p;
    Number m_a;
    Number m_d;
};

} // namespace

std::optional<QString> refusalOfRsa(const BIGNUM &modulus, const BIGNUM &exponent)
{
    const auto bits = BN_num_bits(&modulus);
    if (bits >= s_leastRocaBits && hasRocaFingerprint(modulus)) // before the length: it says more
        return Text::tr("It was made by a chip whose keys can be broken (ROCA, CVE-2017-15361).");
    if (bits < s_leastModulusBits)
        return Text::tr("Its modulus has %n bits; it must have 2048 or more.", nullptr, bits);
    if (bits > s_mostModulusBits)
        return Text::tr("Its modulus has %n bits; no signature is checked with more than 16384.", nullptr, bits);
    if (!BN_is_odd(&modulus))
        return Text::tr("Its modulus is even, so it is no RSA key.");
    if (hasSmallFactor(modulus))
        return Text::tr("Its modulus has a small factor, so that anyone can find its private half.");
    if (BN_is_zero(&exponent) || BN_is_one(&exponent))
        return Text::tr("Its public exponent is 1 or less, so that anyone can sign for it.");
    if (!BN_is_odd(&exponent))
        return Text::tr("Its public exponent is even, so it is no RSA key.");
    if (BN_cmp(&exponent, &modulus) >= 0)
        return Text::tr("Its public exponent is not below its modulus, so it is no RSA key.");
    // OpenSSL checks no signature with these, to save itself the time.
    if (bits > OPENSSL_RSA_SMALL_MODULUS_BITS && BN_num_bits(&exponent) > OPENSSL_RSA_MAX_PUBEXP_BITS)
        return Text::tr("Its public exponent is longer than 64 bits; no signature is checked with that.");
    return std::nullopt;
}

std::optional<QString> refusalOfEdwardsPoint(QLatin1String curve, const QByteArray &encoded)
{
    switch (EdwardsCurve(curve == QLatin1String("Ed448")).examine(encoded)) {
    case EdwardsCurve::Point::Good:
        return std::nullopt;
    case EdwardsCurve::Point::NotOnCurve:
        return Text::tr("Its point is not on the curve %1.").arg(curve);
    case EdwardsCurve::Point::SmallOrder:
        return Text::tr("Its point has a small order on the curve %1, so that anyone can sign for it.").arg(curve);
    }
    Q_UNREACHABLE();
}

} // namespace lanyard::keyStrength
