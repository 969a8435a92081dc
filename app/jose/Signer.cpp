#include "Signer.h"

#include "JwkSet.h"

#include <QJsonDocument>

#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>

namespace lanyard {

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

/// EdDSA is not among them: none of the portals takes it.
constexpr const char *s_algorithms[]
    = {"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"};

QByteArray encoded(const QByteArray &octets)
{
    return octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

struct Passphrase
{
    QByteArrayView text;
    bool wasAsked = false;
};

int givePassphrase(char *buffer, int size, int, void *user)
{
    auto *passphrase = static_cast<Passphrase *>(user);
    passphrase->wasAsked = true;
    if (passphrase->text.isEmpty() || passphrase->text.size() > size)
        return -1;
    std::copy(passphrase->text.begin(), passphrase->text.end(), buffer);
    return static_cast<int>(passphrase->text.size());
}

/// R and S side by side at the full size of the curve's order (RFC 7518 section 3.4), where OpenSSL gives ASN.1.
QByteArray sideBySide(const QByteArray &der, int octets)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> pair(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())), ECDSA_SIG_free);
    QByteArray bytes(octets, '\0');
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, octets / 2);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + octets / 2, octets / 2);
    return bytes;
}

unexpected<Failure> bad(const QString &message, const QString &hint, const char *cause)
{
    return failure(FailureKind::Misconfigured, message, hint, QString::fromLatin1(cause));
}

} // namespace

Outcome<Signer> Signer::read(QByteArrayView content, QByteArrayView passphrase)
{
    if (content.contains("-----BEGIN"))
        return fromPem(content, passphrase);
    const auto keys = JwkSet::fromKeyFile(content);
    if (!keys)
        return unexpected(keys.error());
    Signer signer;
    signer.m_key = keys->keys().value(0); // of a secret: the one without the line break
    if (signer.m_key.type() != KeyType::Oct)
        return bad(tr("The file holds a key in a form that Lanyard does not sign with."),
                   tr("Convert the private key to PEM first: openssl pkey -in FILE -out key.pem"), "not-pem");
    if (const auto reason = signer.m_key.refusal())
        return bad(tr("Lanyard does not sign with this secret. %1").arg(*reason),
                   tr("Make a new one: openssl rand -base64 48. It must be set at the server too."), "weak-key");
    return signer;
}

Outcome<Signer> Signer::fromPem(QByteArrayView pem, QByteArrayView passphrase)
{
    const Bio source(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), BIO_free);
    Passphrase asked {passphrase};
    const std::shared_ptr<EVP_PKEY> pkey(PEM_read_bio_PrivateKey(source.get(), nullptr, givePassphrase, &asked),
                                         EVP_PKEY_free);
    ERR_clear_error();
    if (!pkey && asked.wasAsked && passphrase.isEmpty())
        return bad(tr("The private key is encrypted, and no passphrase was given."),
                   tr("Give the passphrase that the key was made with."), "passphrase-needed");
    if (!pkey && asked.wasAsked)
        return bad(tr("This passphrase does not open the private key."), tr("Try again."), "wrong-passphrase");
    if (!pkey && (pem.contains("PUBLIC KEY") || pem.contains("CERTIFICATE")))
        return bad(tr("The file holds a public key, which can check signatures and make none."),
                   tr("Choose the private key that belongs to it."), "public-key");
    if (!pkey)
        return bad(tr("The key file is PEM, but holds no private key that can be read."),
                   tr("Choose a PEM file with a private key, complete and unchanged."), "pem");
    Signer signer;
    signer.m_private = pkey;
    signer.m_key = Jwk::fromPublicKey(PublicKey::fromPkey(pkey));
    if (const auto reason = signer.m_key.refusal())
        return bad(tr("Lanyard does not sign with this key. %1").arg(*reason),
                   tr("Make a stronger one: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem"),
                   "weak-key");
    if (signer.algorithms().isEmpty())
        return bad(tr("Lanyard does not sign with a key of this type."), tr("Choose an RSA or an EC key."), "weak-key");
    return signer;
}

Signer Signer::newRsa()
{
    Signer signer;
    signer.m_private = {EVP_RSA_gen(2048), EVP_PKEY_free};
    Q_ASSERT_X(signer.m_private, "Signer", "OpenSSL made no RSA key");
    signer.m_key = Jwk::fromPublicKey(PublicKey::fromPkey(signer.m_private));
    return signer;
}

QStringList Signer::algorithms() const
{
    QStringList names;
    for (const auto *name : s_algorithms) {
        const auto algorithm = *Algorithm::named(QLatin1String(name));
        if (!m_key.misfit(algorithm) && !m_key.weakness(algorithm))
            names.append(QLatin1String(name));
    }
    return names;
}

Outcome<QByteArray> Signer::sign(const QString &name, QJsonObject header, const QByteArray &payload) const
{
    const auto usable = algorithms();
    if (!usable.contains(name))
        return bad(tr("This key does not sign by “%1”.").arg(name),
                   tr("Choose one of: %1.").arg(usable.join(QStringLiteral(", "))), "wrong-algorithm");
    header.insert(QStringLiteral("alg"), name);
    const auto input = encoded(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' + encoded(payload);
    const auto made = signature(*Algorithm::named(name), input);
    ERR_clear_error();
    if (made.isEmpty()) // such as a PSS key that is bound to another hash (RFC 4055 section 1.2)
        return bad(tr("This key itself does not allow “%1”.").arg(name),
                   tr("Choose another of: %1.").arg(usable.join(QStringLiteral(", "))), "wrong-algorithm");
    return input + '.' + encoded(made);
}

QByteArray Signer::signature(const Algorithm &algorithm, const QByteArray &input) const
{
    const auto *data = reinterpret_cast<const unsigned char *>(input.constData());
    const auto size = static_cast<size_t>(input.size());
    if (algorithm.family == Algorithm::Family::Hmac) {
        QByteArray code(algorithm.digestOctets, '\0');
        unsigned length = 0;
        HMAC(EVP_get_digestbyname(algorithm.digest), m_key.secret().data(), static_cast<int>(m_key.secret().size()),
             data, size, reinterpret_cast<unsigned char *>(code.data()), &length);
        return code;
    }
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX *options = nullptr; // belongs to the context
    auto isReady
        = EVP_DigestSignInit_ex(context.get(), &options, algorithm.digest, nullptr, nullptr, m_private.get(), nullptr)
        == 1;
    if (isReady && algorithm.family == Algorithm::Family::RsaPss) // RFC 7518 section 3.5: salt as long as the hash
        isReady = EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) > 0
            && EVP_PKEY_CTX_set_rsa_mgf1_md_name(options, algorithm.digest, nullptr) > 0
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) > 0;
    QByteArray made(EVP_PKEY_get_size(m_private.get()), '\0');
    auto length = static_cast<size_t>(made.size());
    if (!isReady
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(made.data()), &length, data, size) != 1)
        return {};
    made.truncate(static_cast<qsizetype>(length));
    return algorithm.family == Algorithm::Family::Ecdsa ? sideBySide(made, algorithm.signatureOctets) : made;
}

QByteArray Signer::publicPem() const
{
    const Bio memory(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_PUBKEY(memory.get(), m_private.get());
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, size);
}

QByteArray Signer::content() const
{
    if (!m_private)
        return m_key.secret().toByteArray();
    const Bio memory(BIO_new(BIO_s_secmem()), BIO_free); // wiped when it goes
    PEM_write_bio_PKCS8PrivateKey(memory.get(), m_private.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, size);
}

} // namespace lanyard
