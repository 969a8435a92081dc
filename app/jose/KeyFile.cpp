#include "KeyFile.h"

#include "JwkSet.h"
#include "StrictJson.h"

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/decoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard {

namespace {

using Pkey = std::shared_ptr<EVP_PKEY>;

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// OpenSSL asks the terminal for a pass phrase unless it is given a function that has none.
int noPassPhrase(char *, int, int, void *)
{
    return -1;
}

Pkey fromCertificate(QByteArrayView der)
{
    const auto *at = bytes(der);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())),
                                                                  X509_free);
    Pkey key(certificate ? X509_get_pubkey(certificate.get()) : nullptr, EVP_PKEY_free);
    ERR_clear_error(); // most contents are no certificate, which belongs to nobody after this
    return key;
}

Pkey fromDer(QByteArrayView der, const char *type)
{
    EVP_PKEY *pkey = nullptr;
    const std::unique_ptr<OSSL_DECODER_CTX, decltype(&OSSL_DECODER_CTX_free)> decoder(
        OSSL_DECODER_CTX_new_for_pkey(&pkey, "DER", nullptr, type, 0, nullptr, nullptr), OSSL_DECODER_CTX_free);
    OSSL_DECODER_CTX_set_pem_password_cb(decoder.get(), noPassPhrase, nullptr);
    const auto *at = bytes(der);
    auto left = static_cast<size_t>(der.size());
    const auto isRead = OSSL_DECODER_from_data(decoder.get(), &at, &left) == 1 && left == 0;
    ERR_clear_error();
    Pkey key(pkey, EVP_PKEY_free);
    return isRead ? key : nullptr;
}

/// Any private or public key: PKCS#8, SubjectPublicKeyInfo, PKCS#1, SEC 1. The types that sign tokens come first, since
/// two integers are a PKCS#1 public key, and also the parameters of Diffie-Hellman.
Pkey fromDer(QByteArrayView der)
{
    for (const char *type : {"RSA", "RSA-PSS", "EC", "ED25519", "ED448", static_cast<const char *>(nullptr)}) {
        if (const auto key = fromDer(der, type))
            return key;
    }
    return nullptr;
}

/// Five dashes, or the words between them, also where an editor saved them as UTF-16. A secret that has them is turned
/// away with a clear word; the other mistake would make an HMAC secret of a public key that was damaged on the way.
bool looksLikePem(QByteArrayView octets)
{
    const auto content = octets.toByteArray().replace('\0', QByteArrayView());
    return content.contains("-----") || content.contains("---- BEGIN") || content.contains("BEGIN PUBLIC KEY")
        || content.contains("BEGIN RSA PUBLIC KEY") || content.contains("BEGIN CERTIFICATE");
}

bool looksLikeSsh(QByteArrayView content)
{
    return content.startsWith("ssh-") || content.startsWith("ecdsa-sha2-") || content.startsWith("sk-ssh-")
        || content.startsWith("sk-ecdsa-");
}

/// The content as DER: as it is, or behind base64 without the lines around it, as Keycloak shows a realm's key.
QList<QByteArray> possibleDer(QByteArrayView content)
{
    QList<QByteArray> found {content.toByteArray()};
    auto text = content.toByteArray();
    for (const char space : {' ', '\t', '\r', '\n'})
        text.replace(space, QByteArrayView());
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        if (const auto read = QByteArray::fromBase64Encoding(text, alphabet | QByteArray::AbortOnBase64DecodingErrors))
            found.append(read.decoded);
    }
    return found;
}

/// Whether a key that is cut or changed may be in there: the object identifiers rsaEncryption (RFC 8017 appendix A.1),
/// id-ecPublicKey (RFC 5480 section 2.1.1), id-Ed25519 and id-Ed448 (RFC 8410 section 3), and those of PKCS #5.
bool looksLikeDer(QByteArrayView octets)
{
    return octets.contains("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01")
        || octets.contains("\x06\x07\x2a\x86\x48\xce\x3d\x02\x01") || octets.contains("\x30\x05\x06\x03\x2b\x65")
        || octets.contains("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x05");
}

unexpected<Failure> bad(const QString &message, const QString &hint, const char *cause)
{
    return failure(FailureKind::Misconfigured, message, hint, QString::fromLatin1(cause));
}

} // namespace

Outcome<QList<Jwk>> KeyFile::read(QByteArrayView content)
{
    const auto trimmed = content.trimmed();
    const auto choose = tr("Choose a PEM file, a JWK, a JWK set, or the secret itself.");
    if (trimmed.isEmpty())
        return bad(tr("The key file is empty."), choose, "empty");
    if (content.size() > JwkSet::mostOctets)
        return bad(tr("The key file is longer than any key (1 MiB)."), choose, "too-long");
    if (looksLikePem(content))
        return readPem(content);
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    const auto text = trimmed.startsWith(byteOrderMark) ? trimmed.sliced(byteOrderMark.size()) : trimmed;
    // Never a secret: whoever knows the public key could sign with it.
    if (text.startsWith('{') || text.startsWith('['))
        return readJson(text);
    if (content.toByteArray().replace('\0', "").contains("\"kty\""))
        return bad(tr("The key file holds a JWK that is not written in UTF-8."), choose, "encoding");
    if (looksLikeSsh(trimmed))
        return bad(tr("The key file holds an SSH key."),
                   tr("Convert it first: ssh-keygen -e -m PKCS8 -f FILE writes it as PEM."), "ssh-key");
    const auto candidates = possibleDer(content);
    for (const auto &der : candidates) {
        auto key = fromDer(der);
        if (!key)
            key = fromCertificate(der);
        if (key)
            return QList<Jwk> {Jwk::fromPublicKey(PublicKey::fromPkey(key))};
        if (looksLikeDer(der))
            return bad(tr("The key file holds a key that is damaged or encrypted."),
                       tr("Choose a file with a public key or a certificate, complete and unchanged."), "der");
    }
    return readSecret(content);
}

Outcome<QList<Jwk>> KeyFile::readJson(QByteArrayView json)
{
    const auto hint = tr("Choose a file with a JWK or a JWK set.");
    const auto read = StrictJson::parse(json);
    if (!read.isGood())
        return bad(tr("The key file %1.").arg(read.explanation()), hint, qPrintable(read.cause()));
    const auto object = read.value.toObject();
    if (object.contains(QLatin1String("kty")))
        return QList<Jwk> {Jwk::fromJson(object)};
    const auto set = JwkSet::fromJson(json, JwkSet::Origin::Local);
    if (!set)
        return bad(set.error().message, hint, qPrintable(set.error().cause));
    return set->keys();
}

Outcome<QList<Jwk>> KeyFile::readPem(QByteArrayView pem)
{
    const auto malformed
        = bad(tr("The key file is PEM, but holds no key that can be read."),
              tr("Choose a PEM file with a public key or a certificate, complete and unchanged."), "pem");
    const std::unique_ptr<BIO, decltype(&BIO_free)> source(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())),
                                                           BIO_free);
    QList<Jwk> keys;
    auto hasCertificate = false;
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
    while (PEM_read_bio(source.get(), &name, &header, &data, &size) == 1) {
        const QByteArray label(name);
        const auto isEncrypted = label == "ENCRYPTED PRIVATE KEY" || QByteArrayView(header).contains("ENCRYPTED");
        const QByteArrayView der(data, size);
        const auto isCertificate = label.endsWith("CERTIFICATE");
        const auto isParameters = label.endsWith("PARAMETERS"); // `openssl ecparam -genkey` writes them before the key
        Pkey key;
        if (!isEncrypted && !isParameters)
            key = isCertificate ? fromCertificate(der) : fromDer(der);
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<size_t>(size));
        if (isEncrypted)
            return bad(tr("The key file holds a private key that is encrypted."),
                       tr("Give the public key instead; it is all that a check needs."), "encrypted-key");
        if (isParameters || (isCertificate && hasCertificate))
            continue; // the first certificate of a chain is the one that is meant (RFC 7515 section 4.1.6)
        if (!key)
            return malformed;
        hasCertificate = hasCertificate || isCertificate;
        keys.append(Jwk::fromPublicKey(PublicKey::fromPkey(key)));
    }
    const auto isAtEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    if (!isAtEnd || keys.isEmpty())
        return malformed;
    return keys;
}

/// The octets as they are and, where the file ends in a line break that an editor may have put there, without it. One
/// of the two is the secret; both belong to the person who chose the file.
QList<Jwk> KeyFile::readSecret(QByteArrayView content)
{
    QList<Jwk> keys;
    auto withoutBreak = content;
    if (withoutBreak.endsWith('\n'))
        withoutBreak.chop(1);
    if (withoutBreak.size() < content.size() && withoutBreak.endsWith('\r'))
        withoutBreak.chop(1);
    keys.append(Jwk::fromSecret(withoutBreak.toByteArray()));
    if (withoutBreak.size() < content.size())
        keys.append(Jwk::fromSecret(content.toByteArray()));
    return keys;
}

} // namespace lanyard
