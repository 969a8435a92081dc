#pragma once

#include "PublicKey.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace lanyard {

/// One key (RFC 7517 section 4, RFC 7518 section 6, RFC 8037 section 2), parsed once and kept. A key that must not be
/// used is kept too, with the reason, so that a verdict that would need it can say why. Copies share the key.
class Jwk
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Jwk)
public:
    static Jwk fromJson(const QJsonValue &json);
    static Jwk fromPublicKey(const PublicKey::OrRefusal &key);
    static Jwk fromSecret(const QByteArray &secret); ///< for HMAC

    QString keyId() const { return m_keyId; } ///< `kid`, empty when absent
    QString use() const { return m_use; } ///< `use`, empty when absent
    QString algorithm() const { return m_algorithm; } ///< `alg`, empty when absent
    std::optional<QStringList> keyOperations() const { return m_keyOperations; } ///< `key_ops`
    KeyType type() const { return m_type; } ///< `kty`
    QString curve() const { return m_key.curve; } ///< `crv` of a usable key, else empty

    /// Why this key checks no signature at all, a sentence; nothing when it is usable.
    std::optional<QString> refusal() const { return m_refusal; }
    /// Why this key does not go with this algorithm, a sentence; nothing when it does. The key's type, curve and `alg`
    /// decide, and the token's header only chooses inside them (RFC 8725 section 3.1).
    std::optional<QString> misfit(const Algorithm &algorithm) const;
    /// Why this key, though it goes with the algorithm, is too weak for it: an HMAC key shorter than the hash (RFC 7518
    /// section 3.2).
    std::optional<QString> weakness(const Algorithm &algorithm) const;

    /// Whether it was published with its private half, so that anyone who saw it can sign.
    bool holdsPrivateHalf() const { return m_holdsPrivateHalf; }

    const PublicKey &publicKey() const { return m_key; } ///< only of a usable key that is not `oct`
    QByteArrayView secret() const; ///< only of a usable `oct` key

    void refuse(const QString &reason); ///< keeps an earlier reason

private:
    void readMembers(const QJsonObject &json);
    void readMaterial(const QJsonObject &json);
    void take(const PublicKey::OrRefusal &key);
    void takeSecret(const QByteArray &secret);

    QString m_keyId;
    QString m_use;
    QString m_algorithm;
    std::optional<QStringList> m_keyOperations;
    KeyType m_type = KeyType::Other;
    PublicKey m_key;
    std::shared_ptr<const QByteArray> m_secret; ///< wiped with the last copy of the key
    std::optional<QString> m_refusal;
    bool m_holdsPrivateHalf = false;
};

} // namespace lanyard
