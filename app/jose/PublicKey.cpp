#include "PublicKey.h"

#include "KeyStrength.h"
#include "Shown.h"

#include <QCoreApplication>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace lanyard {

namespace {

template <auto free> struct Free
{
    template <typename T> void operator()(T *thing) const { free(thing); }
};
using Number = std::unique_ptr<BIGNUM, Free<BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Free<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Free<OSSL_PARAM_free>>;
using Context = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PublicKey)
};

struct Curve
{
    const char *name; ///< in JOSE
    const char *group; ///< in OpenSSL
    int octets; ///< of a coordinate, or of an encoded point of OKP
};
constexpr Curve s_ecCurves[] = {{"P-256", "prime256v1", 32}, {"P-384", "secp384r1", 48}, {"P-521", "secp521r1", 66}};
constexpr Curve s_okpCurves[] = {{"Ed25519", "ED25519", 32}, {"Ed448", "ED448", 57}};

tl::unexpected<QString> refused(const QString &reason)
{
    ERR_clear_error(); // what OpenSSL left there belongs to this key, not to the next caller
    return tl::unexpected<QString>(reason);
}

Number number(const QByteArray &bigEndian)
{
    return Number(BN_bin2bn(reinterpret_cast<const unsigned char *>(bigEndian.constData()),
                            static_cast<int>(bigEndian.size()), nullptr));
}

std::shared_ptr<EVP_PKEY> built(const char *type, const Params &params)
{
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *pkey = nullptr;
    if (!context || !params || EVP_PKEY_fromdata_init(context.get()) <= 0
        || EVP_PKEY_fromdata(context.get(), &pkey, EVP_PKEY_PUBLIC_KEY, params.get()) <= 0)
        return nullptr;
    return {pkey, EVP_PKEY_free};
}

bool isOnCurve(EVP_PKEY *pkey)
{
    const Context context(EVP_PKEY_CTX_new_from_pkey(nullptr, pkey, nullptr));
    return context && EVP_PKEY_public_check(context.get()) == 1;
}

QString unknownCurve(const QString &curve)
{
    return Text::tr("Its curve “%1” is none that signs a token.").arg(shown(curve));
}

PublicKey::OrRefusal fromRsaPkey(const std::shared_ptr<EVP_PKEY> &pkey, bool isPssOnly)
{
    BIGNUM *n = nullptr;
    BIGNUM *e = nullptr;
    EVP_PKEY_get_bn_param(pkey.get(), OSSL_PKEY_PARAM_RSA_N, &n);
    EVP_PKEY_get_bn_param(pkey.get(), OSSL_PKEY_PARAM_RSA_E, &e);
    const Number modulus(n);
    const Number exponent(e);
    if (!modulus || !exponent)
        return refused(Text::tr("It is no RSA key that can be read."));
    if (const auto reason = keyStrength::refusalOfRsa(*modulus, *exponent))
        return refused(*reason);
    return PublicKey {pkey, KeyType::Rsa, {}, BN_num_bits(n), isPssOnly};
}

PublicKey::OrRefusal fromEcPkey(const std::shared_ptr<EVP_PKEY> &pkey)
{
    int isExplicit = 0;
    EVP_PKEY_get_int_param(pkey.get(), OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &isExplicit);
    if (isExplicit != 0) // CVE-2020-0601: parameters that only look like a known curve
        return refused(Text::tr("It brings its own curve parameters instead of naming a curve."));
    char group[80] = {};
    EVP_PKEY_get_group_name(pkey.get(), group, sizeof group, nullptr);
    for (const auto &curve : s_ecCurves) {
        if (qstrcmp(curve.group, group) == 0) {
            if (!isOnCurve(pkey.get()))
                return refused(Text::tr("Its point is not on the curve %1.").arg(QLatin1String(curve.name)));
            return PublicKey {pkey, KeyType::Ec, QString::fromLatin1(curve.name)};
        }
    }
    return refused(unknownCurve(QString::fromLatin1(group)));
}

PublicKey::OrRefusal fromOkpPkey(const std::shared_ptr<EVP_PKEY> &pkey, const Curve &curve)
{
    QByteArray point(curve.octets, '\0');
    auto size = static_cast<size_t>(point.size());
    if (EVP_PKEY_get_raw_public_key(pkey.get(), reinterpret_cast<unsigned char *>(point.data()), &size) != 1)
        return refused(Text::tr("It is no Edwards curve key that can be read."));
    if (const auto reason = keyStrength::refusalOfEdwardsPoint(QLatin1String(curve.name), point))
        return refused(*reason);
    return PublicKey {pkey, KeyType::Okp, QString::fromLatin1(curve.name)};
}

} // namespace

PublicKey::OrRefusal PublicKey::rsa(const QByteArray &modulus, const QByteArray &exponent)
{
    if (modulus.isEmpty() || exponent.isEmpty())
        return refused(Text::tr("It lacks its modulus or its exponent."));
    if (modulus.startsWith('\0') || exponent.startsWith('\0')) // RFC 7518 section 2, Base64urlUInt
        return refused(Text::tr("Its modulus or its exponent has a leading zero octet, which is forbidden."));
    const auto n = number(modulus);
    const auto e = number(exponent);
    // Before OpenSSL sees it, which refuses to load some of these with less to say.
    if (const auto reason = keyStrength::refusalOfRsa(*n, *e))
        return refused(*reason);
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const auto pkey = built("RSA", Params(OSSL_PARAM_BLD_to_param(builder.get())));
    if (!pkey)
        return refused(Text::tr("It is no RSA key that can be read."));
    return PublicKey {pkey, KeyType::Rsa, {}, BN_num_bits(n.get())};
}

PublicKey::OrRefusal PublicKey::ec(const QString &curve, const QByteArray &x, const QByteArray &y)
{
    for (const auto &known : s_ecCurves) {
        if (curve != QLatin1String(known.name))
            continue;
        if (x.size() != known.octets || y.size() != known.octets)
            return refused(
                Text::tr("A coordinate of its point has not the %n octets of %1.", nullptr, known.octets).arg(curve));
        const auto point = QByteArray(1, '\x04') + x + y; // SEC 1 section 2.3.3, uncompressed
        const Builder builder(OSSL_PARAM_BLD_new());
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, known.group, 0);
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         static_cast<size_t>(point.size()));
        const auto pkey = built("EC", Params(OSSL_PARAM_BLD_to_param(builder.get())));
        if (!pkey || !isOnCurve(pkey.get()))
            return refused(Text::tr("Its point is not on the curve %1.").arg(curve));
        return PublicKey {pkey, KeyType::Ec, curve};
    }
    return refused(unknownCurve(curve));
}

PublicKey::OrRefusal PublicKey::okp(const QString &curve, const QByteArray &x)
{
    if (curve == QLatin1String("X25519") || curve == QLatin1String("X448"))
        return refused(Text::tr("Its curve %1 is for encryption, not for signatures.").arg(curve));
    for (const auto &known : s_okpCurves) {
        if (curve != QLatin1String(known.name))
            continue;
        if (x.size() != known.octets)
            return refused(Text::tr("Its point has not the %n octets of %1.", nullptr, known.octets).arg(curve));
        const std::shared_ptr<EVP_PKEY> pkey(
            EVP_PKEY_new_raw_public_key_ex(nullptr, known.group, nullptr,
                                           reinterpret_cast<const unsigned char *>(x.constData()),
                                           static_cast<size_t>(x.size())),
            EVP_PKEY_free);
        if (!pkey)
            return refused(Text::tr("It is no Edwards curve key that can be read."));
        return fromOkpPkey(pkey, known);
    }
    return refused(unknownCurve(curve));
}

PublicKey::OrRefusal PublicKey::fromPkey(std::shared_ptr<EVP_PKEY> pkey)
{
    if (EVP_PKEY_is_a(pkey.get(), "RSA") == 1)
        return fromRsaPkey(pkey, false);
    if (EVP_PKEY_is_a(pkey.get(), "RSA-PSS") == 1)
        return fromRsaPkey(pkey, true);
    if (EVP_PKEY_is_a(pkey.get(), "EC") == 1)
        return fromEcPkey(pkey);
    for (const auto &curve : s_okpCurves) {
        if (EVP_PKEY_is_a(pkey.get(), curve.group) == 1)
            return fromOkpPkey(pkey, curve);
    }
    const auto *type = EVP_PKEY_get0_type_name(pkey.get());
    return refused(
        Text::tr("It is a key of the type “%1”, which signs no token.").arg(QLatin1String(type ? type : "?")));
}

} // namespace lanyard
