#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>

struct evp_pkey_st;

/// A key pair or a secret that a test makes for itself with OpenSSL, so that no private key lies in the repository.
class TestKey
{
public:
    static TestKey rsa(int bits = 2048);
    static TestKey rsaPss(); ///< of the type id-RSASSA-PSS
    static TestKey ec(const char *curve); ///< `P-256`, `P-384`, `P-521`, or an OpenSSL name
    static TestKey okp(const char *curve); ///< `Ed25519`, `Ed448`
    static TestKey oct(int octets);
    static TestKey oct(const QByteArray &secret);

    /// The public JWK (the secret one of `oct`), with these members added or replaced.
    QJsonObject jwk(const QJsonObject &members = {}) const;
    QByteArray publicPem() const;
    QByteArray privatePem(const QByteArray &passPhrase = {}) const;
    QByteArray certificatePem() const;
    QByteArray publicDer() const;
    QByteArray publicPkcs1(const char *format) const; ///< of RSA, as `PEM` or `DER`
    QByteArray publicPemWithOwnParameters() const; ///< of EC: the curve spelled out instead of named
    QByteArray secret() const { return m_secret; }

    /// The signature of that algorithm as JWS wants it; empty when the key cannot make it.
    QByteArray sign(const QByteArray &algorithm, const QByteArray &input) const;
    QByteArray signAsOpenSsl(const QByteArray &algorithm, const QByteArray &input) const; ///< ECDSA as ASN.1

private:
    std::shared_ptr<evp_pkey_st> m_pkey;
    QByteArray m_curve;
    QByteArray m_secret;
};

QByteArray base64Url(const QByteArray &octets);
QByteArray jsonText(const QJsonObject &object);
QByteArray keySet(const QJsonArray &keys);
/// `header.payload.signature`; the header's `alg` chooses how it is signed unless `signedAs` says another.
QByteArray compact(const QJsonObject &header, const QByteArray &payload, const TestKey &key,
                   const QByteArray &signedAs = {});
/// `header.payload.signature` of parts that are encoded and nothing else.
QByteArray compactOf(const QByteArray &header, const QByteArray &payload, const QByteArray &signature = "signature");
