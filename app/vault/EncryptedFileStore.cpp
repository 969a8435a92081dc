#include "EncryptedFileStore.h"

#include "Clock.h"
#include "FileLock.h"
#include "SealedFile.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <chrono>
#include <filesystem>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace lanyard {

namespace {

constexpr qint64 s_mostBytes = 16 * 1024 * 1024;
constexpr std::chrono::seconds s_patience(10);
constexpr std::chrono::milliseconds s_pause(10);

bool reachedTheDisk(QFile &file)
{
#if defined(Q_OS_UNIX)
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

} // namespace

EncryptedFileStore::EncryptedFileStore(QString file, std::shared_ptr<PassphraseSource> passphrases,
                                       KeyParameters strength)
    : m_file(std::move(file)), m_passphrases(std::move(passphrases)), m_strength(std::move(strength))
{ }

QString EncryptedFileStore::title() const
{
    return tr("Encrypted file");
}

QCoro::Task<Outcome<std::optional<SecretBuffer>>> EncryptedFileStore::read(QString key)
{
    const auto there = load();
    if (!there)
        co_return unexpected(there.error());
    std::optional<SecretBuffer> secret;
    if (!*there)
        co_return std::move(secret);
    const auto open = co_await withKey();
    if (!open)
        co_return unexpected(open.error());
    const auto sealed = load(); // again: the question may have taken its time
    if (!sealed)
        co_return unexpected(sealed.error());
    const auto secrets = contentOf(sealed->value_or(QByteArray()));
    if (!secrets)
        co_return unexpected(secrets.error());
    if (const auto found = secrets->find(key); found != secrets->end())
        secret = found->second.copy();
    co_return std::move(secret);
}

QCoro::Task<Outcome<void>> EncryptedFileStore::write(QString key, SecretBuffer secret)
{
    const auto open = co_await withKey();
    if (!open)
        co_return open;
    const auto changed = co_await change([&](SecretMap &secrets) { secrets.insert_or_assign(key, std::move(secret)); });
    co_return changed;
}

QCoro::Task<Outcome<void>> EncryptedFileStore::remove(QString key)
{
    const auto there = load();
    if (!there)
        co_return unexpected(there.error());
    if (!*there)
        co_return Outcome<void>();
    const auto open = co_await withKey();
    if (!open)
        co_return open;
    const auto changed = co_await change([&](SecretMap &secrets) { secrets.erase(key); });
    co_return changed;
}

QCoro::Task<Outcome<void>> EncryptedFileStore::ready()
{
    const auto sealed = load();
    if (!sealed)
        co_return unexpected(sealed.error());
    if (*sealed) {
        const auto parameters = SealedFile::parametersOf(**sealed);
        if (!parameters)
            co_return unexpected(parameters.error());
    }
    if (hasKeyFor(*sealed))
        co_return Outcome<void>();
    co_return m_passphrases->atHand();
}

QCoro::Task<Outcome<void>> EncryptedFileStore::unlock()
{
    const auto sealed = load();
    if (!sealed)
        co_return unexpected(sealed.error());
    if (hasKeyFor(*sealed))
        co_return Outcome<void>();
    const auto opened = co_await askForKey();
    co_return opened;
}

bool EncryptedFileStore::hasKeyFor(const Sealed &sealed) const
{
    if (!m_key || !sealed)
        return false;
    const auto parameters = SealedFile::parametersOf(*sealed);
    return parameters && *parameters == m_key->parameters();
}

QCoro::Task<Outcome<void>> EncryptedFileStore::withKey()
{
    const auto state = co_await ready();
    if (!state)
        co_return state;
    const auto opened = co_await unlock();
    co_return opened;
}

QCoro::Task<Outcome<void>> EncryptedFileStore::askForKey()
{
    if (m_isAsking)
        co_return failure(FailureKind::VaultLocked, tr("Lanyard is asking for the encrypted vault's passphrase."),
                          tr("Type it there, then try again."));
    m_isAsking = true;
    const auto asked = qScopeGuard([this] { m_isAsking = false; });
    for (PassphraseQuestion question {m_file};; question.wasWrong = true) {
        const auto sealed = load();
        if (!sealed)
            co_return unexpected(sealed.error());
        question.isNew = !*sealed;
        auto passphrase = co_await m_passphrases->ask(question);
        if (!passphrase)
            co_return unexpected(passphrase.error());
        const auto opened = co_await tryPassphrase(std::move(*passphrase));
        if (opened || opened.error().cause != QLatin1String("wrong-passphrase"))
            co_return opened;
    }
}

QCoro::Task<Outcome<void>> EncryptedFileStore::tryPassphrase(SecretBuffer passphrase)
{
    auto sealed = load();
    if (!sealed)
        co_return unexpected(sealed.error());
    if (!*sealed) {
        auto key = co_await VaultKey::derive(m_strength.salted(), passphrase.copy());
        if (!key)
            co_return unexpected(key.error());
        const auto turn = co_await myTurn();
        if (!turn)
            co_return unexpected(turn.error());
        sealed = load(); // somebody else may have made it meanwhile: then this passphrase must open theirs
        if (!sealed)
            co_return unexpected(sealed.error());
        if (!*sealed) {
            const auto saved = save({}, *key);
            if (saved)
                m_key = std::move(*key);
            co_return saved;
        }
    }
    const auto parameters = SealedFile::parametersOf(**sealed);
    if (!parameters)
        co_return unexpected(parameters.error());
    auto key = co_await VaultKey::derive(*parameters, std::move(passphrase));
    if (!key)
        co_return unexpected(key.error());
    const auto content = SealedFile::open(**sealed, *key);
    if (!content)
        co_return unexpected(content.error());
    m_key = std::move(*key);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> EncryptedFileStore::change(std::function<void(SecretMap &)> edit)
{
    const auto turn = co_await myTurn(); // for a read and a write only
    if (!turn)
        co_return unexpected(turn.error());
    const auto sealed = load();
    if (!sealed)
        co_return unexpected(sealed.error());
    auto secrets = *sealed ? contentOf(**sealed) : Outcome<SecretMap>(); // deleted under way: a new one
    if (!secrets)
        co_return unexpected(secrets.error());
    edit(*secrets);
    co_return save(*secrets, *m_key);
}

QCoro::Task<Outcome<std::unique_ptr<FileLock>>> EncryptedFileStore::myTurn() const
{
    auto lock = std::make_unique<FileLock>(m_file + QStringLiteral(".lock"));
    const QDeadlineTimer deadline(s_patience);
    const SystemClock clock;
    for (;;) {
        const auto locked = lock->tryLock();
        if (!locked)
            co_return unexpected(locked.error());
        if (*locked)
            co_return std::move(lock);
        if (deadline.hasExpired())
            co_return notWritten(tr("another Lanyard has been writing it for too long"));
        co_await clock.sleep(s_pause);
    }
}

Outcome<EncryptedFileStore::Sealed> EncryptedFileStore::load() const
{
    QFile file(m_file);
    if (!file.exists())
        return Sealed();
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureKind::VaultAbsent,
                       tr("The encrypted vault %1 cannot be read: %2.").arg(m_file, file.errorString()),
                       tr("Make the file readable for you alone, then try again."), QStringLiteral("vault-unreadable"));
    return Sealed(file.read(s_mostBytes));
}

Outcome<SecretMap> EncryptedFileStore::contentOf(QByteArrayView sealed) const
{
    const auto content = SealedFile::open(sealed, *m_key);
    if (!content)
        return unexpected(content.error());
    auto secrets = secretsFrom(content->view());
    if (!secrets)
        return failure(FailureKind::VaultAbsent, tr("The encrypted vault opens, and holds no list of credentials."),
                       tr("Move the file %1 away and sign in again.").arg(m_file), QStringLiteral("vault-damaged"));
    return std::move(*secrets);
}

Outcome<void> EncryptedFileStore::save(const SecretMap &secrets, const VaultKey &key) const
{
    const auto plain = toBytes(secrets);
    const auto sealed = SealedFile::seal(plain, key);
    QFile file(m_file + QStringLiteral(".new"));
    file.remove(); // left by a crash; whoever writes holds the lock
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(sealed) != sealed.size() || !reachedTheDisk(file))
        return notWritten(file.errorString());
    file.close();

    // Only what can be opened again may take the old one's place.
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    const auto readBack = SealedFile::open(file.readAll(), key);
    file.close();
    if (!readBack || !(*readBack == plain))
        return notWritten(tr("what was written does not read back"));

    std::error_code error;
    std::filesystem::rename(file.filesystemFileName(), QFileInfo(m_file).filesystemFilePath(), error);
    if (error)
        return notWritten(QString::fromStdString(error.message()));
#if defined(Q_OS_UNIX)
    // The new name, too, must survive a power cut.
    if (const auto handle = ::open(QFile::encodeName(QFileInfo(m_file).path()).constData(), O_RDONLY | O_CLOEXEC);
        handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#endif
    return {};
}

unexpected<Failure> EncryptedFileStore::notWritten(const QString &why) const
{
    return failure(FailureKind::VaultAbsent, tr("The encrypted vault %1 could not be written: %2.").arg(m_file, why),
                   tr("Make room, or make the folder writable, then try again. The old vault is as it was."),
                   QStringLiteral("vault-not-written"));
}

} // namespace lanyard
