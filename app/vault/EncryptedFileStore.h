#pragma once

#include "PassphraseSource.h"
#include "SecretMap.h"
#include "SecretStore.h"
#include "VaultKey.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace lanyard {

class FileLock;

/// Secrets in one encrypted file (see `SealedFile`), for computers without a keychain and by explicit choice only.
///
/// The passphrase is asked for once per run; its key is kept for as long as this object lives. A change locks the file
/// against other processes, reads it again, writes a new one beside it, reads that back, and only then puts it in the
/// old one's place: a crash leaves the old or the new file. Without a file there are no secrets, and nobody is asked.
class EncryptedFileStore final : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::EncryptedFileStore)
public:
    /// `strength`: of a new vault's key, which gets a salt of its own.
    EncryptedFileStore(QString file, std::shared_ptr<PassphraseSource> passphrases, KeyParameters strength = {});

    QCoro::Task<Outcome<std::optional<SecretBuffer>>> read(QString key) override;
    QCoro::Task<Outcome<void>> write(QString key, SecretBuffer secret) override;
    QCoro::Task<Outcome<void>> remove(QString key) override;
    QCoro::Task<Outcome<void>> ready() override;
    QCoro::Task<Outcome<void>> unlock() override;
    QString title() const override;

private:
    using Sealed = std::optional<QByteArray>; ///< the file's bytes, or nothing where there is no file

    bool hasKeyFor(const Sealed &sealed) const;
    QCoro::Task<Outcome<void>> withKey(); ///< asks where it may
    QCoro::Task<Outcome<void>> askForKey();
    /// Whether the passphrase opens what is there; makes the file where there is none.
    QCoro::Task<Outcome<void>> tryPassphrase(SecretBuffer passphrase);
    QCoro::Task<Outcome<void>> change(std::function<void(SecretMap &)> edit);

    QCoro::Task<Outcome<std::unique_ptr<FileLock>>> myTurn() const; ///< among all processes
    Outcome<Sealed> load() const;
    Outcome<SecretMap> contentOf(QByteArrayView sealed) const;
    Outcome<void> save(const SecretMap &secrets, const VaultKey &key) const;
    unexpected<Failure> notWritten(const QString &why) const;

    QString m_file;
    std::shared_ptr<PassphraseSource> m_passphrases;
    KeyParameters m_strength;
    std::optional<VaultKey> m_key;
    bool m_isAsking = false;
};

} // namespace lanyard
