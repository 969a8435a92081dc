#pragma once

#include "Jwk.h"
#include "Outcome.h"

namespace lanyard {

/// A key that makes signatures: a secret for HMAC, or a private RSA, RSA-PSS or EC key. What Lanyard would not believe
/// as a check it does not use to sign either. Copies share the key.
class Signer
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Signer)
public:
    /// Reads a PEM file with a private key, a JWK of type `oct`, or else a secret for HMAC, without the line break at
    /// the file's end. A failure is `Misconfigured` with the causes of JwkSet::fromKeyFile(), or `passphrase-needed`,
    /// `wrong-passphrase`, `public-key` (it can check and not sign), `not-pem`, `weak-key`.
    static Outcome<Signer> read(QByteArrayView content, QByteArrayView passphrase = {});
    static Signer newRsa(); ///< of 2048 bits

    /// The algorithms that this key signs with, the usual one first; never empty.
    QStringList algorithms() const;
    /// A compact JWS (RFC 7515 section 7.1) of that algorithm; `alg` is added to the header. `Misconfigured`, cause
    /// `wrong-algorithm`, when the key does not go with it.
    Outcome<QByteArray> sign(const QString &algorithm, QJsonObject header, const QByteArray &payload) const;

    /// For checks: the public half, or the secret itself.
    const Jwk &key() const { return m_key; }
    QByteArray publicPem() const; ///< of a key that is no secret: what a server checks with
    /// What read() takes back, without a passphrase: for a vault. The caller wipes it.
    QByteArray content() const;

private:
    static Outcome<Signer> fromPem(QByteArrayView pem, QByteArrayView passphrase);
    QByteArray signature(const Algorithm &algorithm, const QByteArray &input) const;

    Jwk m_key;
    std::shared_ptr<evp_pkey_st> m_private; ///< null: HMAC
};

} // namespace lanyard
