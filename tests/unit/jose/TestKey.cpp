#include "TestKey.h"

#include <QJsonDocument>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/encoder.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace {

std::shared_ptr<EVP_PKEY> owned(EVP_PKEY *pkey)
{
    return {pkey, EVP_PKEY_free};
}

QByteArray number(EVP_PKEY *pkey, const char *name, int octets = 0)
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(pkey, name, &value);
    QByteArray bytes(octets > 0 ? octets : BN_num_bytes(value), '\0');
    BN_bn2binpad(value, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    BN_free(value);
    return bytes;
}

template <typename Write> QByteArray written(Write write)
{
    BIO *memory = BIO_new(BIO_s_mem());
    write(memory);
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory, &data);
    const QByteArray bytes(data, size);
    BIO_free(memory);
    return bytes;
}

const char *digestOf(const QByteArray &algorithm)
{
    return algorithm.endsWith("512") ? "SHA512" : algorithm.endsWith("384") ? "SHA384" : "SHA256";
}

QByteArray sideBySide(const QByteArray &der, int octets)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size()));
    QByteArray bytes(2 * octets, '\0');
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair), out, octets);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair), out + octets, octets);
    ECDSA_SIG_free(pair);
    return bytes;
}

int coordinateOctets(EVP_PKEY *pkey)
{
    return (EVP_PKEY_get_bits(pkey) + 7) / 8;
}

} // namespace

TestKey TestKey::rsa(int bits)
{
    TestKey key;
    key.m_pkey = owned(EVP_RSA_gen(static_cast<unsigned>(bits)));
    return key;
}

TestKey TestKey::rsaPss()
{
    TestKey key;
    EVP_PKEY *pkey = nullptr;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA-PSS", nullptr);
    EVP_PKEY_keygen_init(context);
    EVP_PKEY_CTX_set_rsa_keygen_bits(context, 2048);
    EVP_PKEY_generate(context, &pkey);
    EVP_PKEY_CTX_free(context);
    key.m_pkey = owned(pkey);
    return key;
}

TestKey TestKey::ec(const char *curve)
{
    TestKey key;
    key.m_curve = curve;
    key.m_pkey = owned(EVP_EC_gen(curve));
    return key;
}

TestKey TestKey::okp(const char *curve)
{
    TestKey key;
    key.m_curve = curve;
    key.m_pkey = owned(EVP_PKEY_Q_keygen(nullptr, nullptr, curve));
    return key;
}

TestKey TestKey::oct(int octets)
{
    QByteArray secret;
    for (int i = 0; i < octets; ++i)
        secret.append(static_cast<char>('A' + i % 23));
    return oct(secret);
}

TestKey TestKey::oct(const QByteArray &secret)
{
    TestKey key;
    key.m_secret = secret;
    return key;
}

QJsonObject TestKey::jwk(const QJsonObject &members) const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(base64Url(bytes)); };
    QJsonObject jwk;
    if (!m_pkey) {
        jwk = {{QStringLiteral("kty"), QStringLiteral("oct")}, {QStringLiteral("k"), text(m_secret)}};
    } else if (m_curve.startsWith("Ed") || m_curve.startsWith("X")) {
        QByteArray point(57, '\0');
        auto size = static_cast<size_t>(point.size());
        EVP_PKEY_get_raw_public_key(m_pkey.get(), reinterpret_cast<unsigned char *>(point.data()), &size);
        jwk = {{QStringLiteral("kty"), QStringLiteral("OKP")},
               {QStringLiteral("crv"), QString::fromLatin1(m_curve)},
               {QStringLiteral("x"), text(point.left(static_cast<qsizetype>(size)))}};
    } else if (!m_curve.isEmpty()) {
        const auto octets = coordinateOctets(m_pkey.get());
        jwk = {{QStringLiteral("kty"), QStringLiteral("EC")},
               {QStringLiteral("crv"), QString::fromLatin1(m_curve)},
               {QStringLiteral("x"), text(number(m_pkey.get(), OSSL_PKEY_PARAM_EC_PUB_X, octets))},
               {QStringLiteral("y"), text(number(m_pkey.get(), OSSL_PKEY_PARAM_EC_PUB_Y, octets))}};
    } else {
        jwk = {{QStringLiteral("kty"), QStringLiteral("RSA")},
               {QStringLiteral("n"), text(number(m_pkey.get(), OSSL_PKEY_PARAM_RSA_N))},
               {QStringLiteral("e"), text(number(m_pkey.get(), OSSL_PKEY_PARAM_RSA_E))}};
    }
    for (auto it = members.begin(); it != members.end(); ++it)
        jwk.insert(it.key(), it.value());
    return jwk;
}

QByteArray TestKey::publicPem() const
{
    return written([&](BIO *bio) { PEM_write_bio_PUBKEY(bio, m_pkey.get()); });
}

QByteArray TestKey::privatePem(const QByteArray &passPhrase) const
{
    return written([&](BIO *bio) {
        PEM_write_bio_PKCS8PrivateKey(bio, m_pkey.get(), passPhrase.isEmpty() ? nullptr : EVP_aes_256_cbc(),
                                      passPhrase.isEmpty() ? nullptr : passPhrase.constData(),
                                      static_cast<int>(passPhrase.size()), nullptr, nullptr);
    });
}

QByteArray TestKey::certificatePem() const
{
    X509 *certificate = X509_new();
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, m_pkey.get());
    X509_sign(certificate, m_pkey.get(), m_curve.startsWith("Ed") ? nullptr : EVP_sha256());
    const auto pem = written([&](BIO *bio) { PEM_write_bio_X509(bio, certificate); });
    X509_free(certificate);
    return pem;
}

QByteArray TestKey::publicDer() const
{
    return written([&](BIO *bio) { i2d_PUBKEY_bio(bio, m_pkey.get()); });
}

QByteArray TestKey::publicPkcs1(const char *format) const
{
    return written([&](BIO *bio) {
        auto *encoder
            = OSSL_ENCODER_CTX_new_for_pkey(m_pkey.get(), EVP_PKEY_PUBLIC_KEY, format, "type-specific", nullptr);
        OSSL_ENCODER_to_bio(encoder, bio);
        OSSL_ENCODER_CTX_free(encoder);
    });
}

QByteArray TestKey::publicPemWithOwnParameters() const
{
    EVP_PKEY *copy = EVP_PKEY_dup(m_pkey.get());
    EVP_PKEY_set_utf8_string_param(copy, OSSL_PKEY_PARAM_EC_ENCODING, "explicit");
    const auto pem = written([&](BIO *bio) { PEM_write_bio_PUBKEY(bio, copy); });
    EVP_PKEY_free(copy);
    return pem;
}

QByteArray TestKey::sign(const QByteArray &algorithm, const QByteArray &input) const
{
    const auto signature = signAsOpenSsl(algorithm, input);
    return signature.isEmpty() || !algorithm.startsWith("ES") ? signature
                                                              : sideBySide(signature, coordinateOctets(m_pkey.get()));
}

QByteArray TestKey::signAsOpenSsl(const QByteArray &algorithm, const QByteArray &input) const
{
    const auto *data = reinterpret_cast<const unsigned char *>(input.constData());
    const auto size = static_cast<size_t>(input.size());
    if (!m_pkey) {
        unsigned char code[EVP_MAX_MD_SIZE];
        unsigned length = 0;
        HMAC(EVP_get_digestbyname(digestOf(algorithm)), m_secret.constData(), static_cast<int>(m_secret.size()), data,
             size, code, &length);
        return QByteArray(reinterpret_cast<const char *>(code), static_cast<qsizetype>(length));
    }
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *options = nullptr;
    EVP_DigestSignInit_ex(context, &options, algorithm.startsWith("Ed") ? nullptr : digestOf(algorithm), nullptr,
                          nullptr, m_pkey.get(), nullptr);
    if (algorithm.startsWith("PS")) {
        EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST);
    }
    QByteArray signature(2048, '\0');
    auto length = static_cast<size_t>(signature.size());
    const auto isSigned
        = EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &length, data, size) == 1;
    EVP_MD_CTX_free(context);
    signature.truncate(isSigned ? static_cast<qsizetype>(length) : 0);
    return signature;
}

QByteArray base64Url(const QByteArray &octets)
{
    return octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray keySet(const QJsonArray &keys)
{
    return jsonText({{QStringLiteral("keys"), keys}});
}

QByteArray compact(const QJsonObject &header, const QByteArray &payload, const TestKey &key, const QByteArray &signedAs)
{
    const auto input = base64Url(jsonText(header)) + '.' + base64Url(payload);
    const auto algorithm = header.value(QStringLiteral("alg")).toString().toLatin1();
    return input + '.' + base64Url(key.sign(signedAs.isEmpty() ? algorithm : signedAs, input));
}

QByteArray compactOf(const QByteArray &header, const QByteArray &payload, const QByteArray &signature)
{
    return base64Url(header) + '.' + base64Url(payload) + '.' + base64Url(signature);
}
