#include "SigningKey.h"

#include "CompactJws.h"

#include <QCryptographicHash>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>

namespace lanyard::sandbox {

SigningKey::SigningKey(Use use) : m_use(use)
{
    m_kid = QString::fromLatin1(
        base64Url(QCryptographicHash::hash(number(OSSL_PKEY_PARAM_RSA_N), QCryptographicHash::Sha256)));
}

QByteArray SigningKey::sign(const QJsonObject &claims) const
{
    return signedToken(m_signer, QStringLiteral("RS256"), m_kid, claims);
}

bool SigningKey::verifies(const QByteArray &token) const
{
    return isSignedBy(m_signer, QStringLiteral("RS256"), token);
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
    EVP_PKEY_get_bn_param(m_signer.key().publicKey().pkey.get(), parameter, &value);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> owner(value, BN_free);
    QByteArray bytes(BN_num_bytes(value), Qt::Uninitialized);
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

} // namespace lanyard::sandbox
