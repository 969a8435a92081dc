#include "SealedFile.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace lanyard {

namespace {

const QByteArray s_magic("LANYARDV");
constexpr char s_version = 1;
constexpr qsizetype s_versionAt = 8;
constexpr qsizetype s_proofAt = 34;
constexpr qsizetype s_nonceAt = 50;
constexpr qsizetype s_checksumAt = 62;
constexpr int s_nonceSize = 12;
constexpr int s_tagSize = 16;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray checksumOf(QByteArrayView header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(header.first(s_checksumAt));
    return hash.result().first(SealedFile::headerSize - s_checksumAt);
}

QByteArray headerFor(const VaultKey &key)
{
    const auto &parameters = key.parameters();
    const auto number = [](quint32 value) {
        QByteArray bytes(4, Qt::Uninitialized);
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    QByteArray nonce(s_nonceSize, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(nonce.data()), s_nonceSize) != 1)
        qFatal("The system gives no random numbers, without which nothing here is safe."); // a nonce used twice would
                                                                                           // open both files
    auto header = s_magic + s_version + char(parameters.logN) + number(parameters.r) + number(parameters.p)
        + parameters.salt + key.proof() + nonce;
    return header + checksumOf(header);
}

} // namespace

unexpected<Failure> SealedFile::damaged()
{
    return failure(FailureKind::VaultAbsent,
                   tr("The encrypted vault is damaged: its file was changed or cut off since Lanyard wrote it."),
                   tr("Put a copy of it in its place if you have one, or move it away and sign in again."),
                   QStringLiteral("vault-damaged"));
}

Outcome<KeyParameters> SealedFile::parametersOf(QByteArrayView file)
{
    if (file.size() > s_versionAt && file.startsWith(s_magic) && file[s_versionAt] != s_version)
        return failure(FailureKind::VaultAbsent,
                       tr("The encrypted vault was written by another version of Lanyard (format %1), which this one "
                          "cannot read.")
                           .arg(int(quint8(file[s_versionAt]))),
                       tr("Use the newer Lanyard. The file was left as it is."), QStringLiteral("vault-version"));
    if (file.size() < headerSize + s_tagSize || !file.startsWith(s_magic)
        || file.sliced(s_checksumAt, headerSize - s_checksumAt) != checksumOf(file))
        return damaged();
    KeyParameters parameters;
    parameters.logN = quint8(file[9]);
    parameters.r = qFromBigEndian<quint32>(file.data() + 10);
    parameters.p = qFromBigEndian<quint32>(file.data() + 14);
    parameters.salt = file.sliced(18, KeyParameters::saltSize).toByteArray();
    if (!parameters.isSane())
        return damaged();
    return parameters;
}

Outcome<SecretBuffer> SealedFile::open(QByteArrayView file, const VaultKey &key)
{
    const auto parameters = parametersOf(file);
    if (!parameters)
        return unexpected(parameters.error());
    const auto proof = key.proof();
    if (*parameters != key.parameters()
        || CRYPTO_memcmp(file.data() + s_proofAt, proof.data(), size_t(proof.size())) != 0)
        return failure(FailureKind::VaultLocked, tr("This passphrase does not open the encrypted vault."),
                       tr("Try again. Capital letters and the keyboard's language count."),
                       QStringLiteral("wrong-passphrase"));

    const auto body = file.sliced(headerSize, file.size() - headerSize - s_tagSize);
    auto tag = file.last(s_tagSize).toByteArray();
    auto content = SecretBuffer::ofSize(body.size());
    auto *out = reinterpret_cast<unsigned char *>(content.data());
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    auto size = 0;
    EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.bytes(), octets(file) + s_nonceAt);
    EVP_DecryptUpdate(cipher.get(), nullptr, &size, octets(file), int(headerSize));
    EVP_DecryptUpdate(cipher.get(), out, &size, octets(body), int(body.size()));
    EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, s_tagSize, tag.data());
    if (EVP_DecryptFinal_ex(cipher.get(), out + size, &size) != 1)
        return damaged();
    return content;
}

QByteArray SealedFile::seal(const SecretBuffer &content, const VaultKey &key)
{
    const auto header = headerFor(key);
    auto file = header + QByteArray(content.size() + s_tagSize, '\0');
    auto *out = reinterpret_cast<unsigned char *>(file.data()) + headerSize;
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    auto size = 0;
    EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.bytes(), octets(header) + s_nonceAt);
    EVP_EncryptUpdate(cipher.get(), nullptr, &size, octets(header), int(headerSize));
    EVP_EncryptUpdate(cipher.get(), out, &size, octets(content.view()), int(content.size()));
    EVP_EncryptFinal_ex(cipher.get(), out + content.size(), &size);
    EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, s_tagSize, out + content.size());
    return file;
}

} // namespace lanyard
