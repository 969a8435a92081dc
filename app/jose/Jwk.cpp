#include "Jwk.h"

#include "Base64Url.h"
#include "Shown.h"

#include <QJsonArray>

#include <openssl/crypto.h>

namespace lanyard {

namespace {

KeyType typeNamed(const QString &kty)
{
    if (kty == QLatin1String("RSA"))
        return KeyType::Rsa;
    if (kty == QLatin1String("EC"))
        return KeyType::Ec;
    if (kty == QLatin1String("OKP"))
        return KeyType::Okp;
    if (kty == QLatin1String("oct"))
        return KeyType::Oct;
    return KeyType::Other;
}

void wipe(const QByteArray *bytes)
{
    auto *own = const_cast<QByteArray *>(bytes); // made by takeSecret(), and shared with nobody
    OPENSSL_cleanse(own->data(), static_cast<size_t>(own->size()));
    delete own;
}

} // namespace

Jwk Jwk::fromJson(const QJsonValue &json)
{
    Jwk key;
    if (!json.isObject()) {
        key.refuse(tr("It is no JSON object."));
        return key;
    }
    const auto object = json.toObject();
    key.readMembers(object);
    key.readMaterial(object);
    if (const auto own = Algorithm::named(key.m_algorithm)) { // else refused already, or free to choose
        if (key.misfit(*own))
            key.refuse(tr("Its alg %1 does not go with its type or its curve.").arg(key.m_algorithm));
        if (const auto reason = key.weakness(*own))
            key.refuse(*reason);
    }
    return key;
}

Jwk Jwk::fromPublicKey(const PublicKey::OrRefusal &publicKey)
{
    Jwk key;
    key.take(publicKey);
    return key;
}

Jwk Jwk::fromSecret(const QByteArray &secret)
{
    Jwk key;
    key.m_type = KeyType::Oct;
    key.takeSecret(secret);
    return key;
}

QByteArrayView Jwk::secret() const
{
    return m_secret ? QByteArrayView(*m_secret) : QByteArrayView();
}

void Jwk::refuse(const QString &reason)
{
    if (!m_refusal)
        m_refusal = reason;
}

/// RFC 7517 sections 4.1 to 4.5: each of them a string, and `key_ops` a list of strings.
void Jwk::readMembers(const QJsonObject &json)
{
    const auto text = [&](const char *name) {
        const auto value = json.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isString())
            refuse(tr("Its member %1 is no string.").arg(QLatin1String(name)));
        return value.toString();
    };
    const auto kty = text("kty");
    m_type = typeNamed(kty);
    m_holdsPrivateHalf = json.contains(QLatin1String("d")); // RFC 7518 sections 6.2.2.1 and 6.3.2.1, RFC 8037 section 2
    m_keyId = text("kid");
    m_use = text("use");
    m_algorithm = text("alg");
    if (m_type == KeyType::Other)
        refuse(tr("Its type (kty) “%1” is none that Lanyard knows.").arg(shown(kty)));
    if (json.contains(QLatin1String("use")) && m_use != QLatin1String("sig"))
        refuse(m_use == QLatin1String("enc") ? tr("It is for encryption (use is enc), not for signatures.")
                                             : tr("Its use “%1” is not for signatures.").arg(shown(m_use)));
    if (json.contains(QLatin1String("alg")) && !Algorithm::named(m_algorithm))
        refuse(tr("It is for the algorithm “%1”, which is no signature that Lanyard knows.").arg(shown(m_algorithm)));

    const auto operations = json.value(QLatin1String("key_ops"));
    if (operations.isUndefined())
        return;
    QStringList names;
    auto isSound = operations.isArray();
    const auto list = operations.toArray();
    for (const auto &one : list) {
        isSound = isSound && one.isString() && !names.contains(one.toString());
        names.append(one.toString());
    }
    if (!isSound)
        refuse(tr("Its key_ops is not a list of different strings."));
    else if (!names.contains(QLatin1String("verify")))
        refuse(tr("Its key_ops do not allow it to verify."));
    m_keyOperations = names;
}

void Jwk::readMaterial(const QJsonObject &json)
{
    QString missing;
    const auto octets = [&](const char *name) {
        const auto value = json.value(QLatin1String(name));
        const auto read = Base64Url::decode(value.toString().toUtf8());
        if (!value.isString() || !read.isGood())
            missing = QString::fromLatin1(name);
        return read.octets;
    };
    const auto curve = json.value(QLatin1String("crv")).toString();
    PublicKey::OrRefusal key = tl::unexpected<QString>(tr("It is no key that Lanyard can read."));
    switch (m_type) {
    case KeyType::Rsa:
        key = PublicKey::rsa(octets("n"), octets("e"));
        break;
    case KeyType::Ec:
        key = PublicKey::ec(curve, octets("x"), octets("y"));
        break;
    case KeyType::Okp:
        key = PublicKey::okp(curve, octets("x"));
        break;
    case KeyType::Oct: {
        const auto secret = octets("k");
        if (missing.isEmpty())
            takeSecret(secret);
        break;
    }
    case KeyType::Other:
        return;
    }
    if (!missing.isEmpty())
        refuse(tr("Its member %1 is missing, or is not base64url.").arg(missing));
    else if (m_type != KeyType::Oct)
        take(key);
}

void Jwk::take(const PublicKey::OrRefusal &key)
{
    if (!key) {
        refuse(key.error());
        return;
    }
    m_type = key->type;
    m_key = *key;
}

void Jwk::takeSecret(const QByteArray &secret)
{
    if (secret.isEmpty())
        refuse(tr("It is an empty secret, with which anyone can sign."));
    else if (secret.size() < 32) // the shortest hash of RFC 7518 section 3.2; each algorithm asks for its own below
        refuse(tr("It is a secret of %n octets, shorter than the hash of any algorithm.", nullptr,
                  static_cast<int>(secret.size())));
    m_secret.reset(new QByteArray(secret.constData(), secret.size()), wipe);
}

std::optional<QString> Jwk::misfit(const Algorithm &algorithm) const
{
    const auto name = QString::fromLatin1(algorithm.name);
    if (m_type != algorithm.keyType())
        return tr("The key is of another type than %1 takes.").arg(name);
    // RFC 9864: the old name EdDSA and the new one of the curve mean the same signature.
    const auto isSameEddsa = algorithm.family == Algorithm::Family::Eddsa
        && (m_algorithm == QLatin1String("EdDSA") || m_algorithm == curve());
    if (!m_algorithm.isEmpty() && m_algorithm != name && !isSameEddsa)
        return tr("The key is for %1 only, not for %2.").arg(shown(m_algorithm), name);
    if (algorithm.curve && !curve().isEmpty() && curve() != QLatin1String(algorithm.curve))
        return tr("The key's curve %1 does not go with %2.").arg(curve(), name);
    if (m_key.isPssOnly && algorithm.family != Algorithm::Family::RsaPss)
        return tr("The key is for RSASSA-PSS only, not for %1.").arg(name);
    return std::nullopt;
}

std::optional<QString> Jwk::weakness(const Algorithm &algorithm) const
{
    if (m_type != KeyType::Oct || !m_secret || m_secret->size() >= algorithm.digestOctets)
        return std::nullopt;
    return tr("It is a secret of %n octets, shorter than the hash of %1.", nullptr, static_cast<int>(m_secret->size()))
        .arg(QLatin1String(algorithm.name));
}

} // namespace lanyard
