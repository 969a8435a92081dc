#include "SigningKey.h"

#include "CompactJws.h"

#include <QCryptographicHash>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace lanyard::sandbox {

namespace {

using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

void SigningKey::Free::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

SigningKey::SigningKey(Use use) : m_use(use), m_key(EVP_RSA_gen(2048))
{
    Q_ASSERT_X(m_key, "SigningKey", "OpenSSL made no RSA key");
    m_kid = QString::fromLatin1(
        base64Url(QCryptographicHash::hash(number(OSSL_PKEY_PARAM_RSA_N), QCryptographicHash::Sha256)));
}

QByteArray SigningKey::sign(const QJsonObject &claims) const
{
    const auto input = signingInput({{QStringLiteral("alg"), QStringLiteral("RS256")},
                                     {QStringLiteral("typ"), QStringLiteral("JWT")},
                                     {QStringLiteral("kid"), m_kid}},
                                    claims);
    const DigestContext context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
    size_t size = 0;
    EVP_DigestSign(context.get(), nullptr, &size, octets(input), static_cast<size_t>(input.size()));
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, octets(input),
                   static_cast<size_t>(input.size()));
    return input + '.' + base64Url(signature);
}

bool SigningKey::verifies(const QByteArray &token) const
{
    const auto dot = token.lastIndexOf('.');
    if (dot < 0)
        return false;
    const auto input = token.left(dot);
    const auto signature = QByteArray::fromBase64(token.mid(dot + 1), QByteArray::Base64UrlEncoding);
    const DigestContext context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
    return EVP_DigestVerify(context.get(), octets(signature), static_cast<size_t>(signature.size()), octets(input),
                            static_cast<size_t>(input.size()))
        == 1;
}

QJsonObject SigningKey::publicJwk() const
{
    const auto signs = m_use == Use::Signature;
    return {{QStringLiteral("kid"), m_kid},
            {QStringLiteral("kty"), QStringLiteral("RSA")},
            {QStringLiteral("alg"), signs ? QStringLiteral("RS256") : QStringLiteral("RSA-OAEP")},
            {QStringLiteral("use"), signs ? QStringLiteral("sig") : QStringLiteral("enc")},
            {QStringLiteral("n"), QString::fromLatin1(base64Url(number(OSSL_PKEY_PARAM_RSA_N)))},
            {QStringLiteral("e"), QString::fromLatin1(base64Url(number(OSSL_PKEY_PARAM_RSA_E)))}};
}

QByteArray SigningKey::number(const char *parameter) const
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(m_key.get(), parameter, &value);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> owner(value, BN_free);
    QByteArray bytes(BN_num_bytes(value), Qt::Uninitialized);
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

} // namespace lanyard::sandbox
