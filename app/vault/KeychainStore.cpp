#include "KeychainStore.h"

#include "SecretService.h"

#include <QCoroSignal>
#include <QPointer>

#include <algorithm>

#include <qt6keychain/keychain.h>

namespace lanyard {

namespace {

const auto s_service = QStringLiteral("lanyard");
constexpr std::chrono::milliseconds s_staysReady(500); // one refresh reads and writes several times

QPointer<QKeychain::Job> s_hanging; // at the head of the process's one queue; null as soon as it has ended

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds patience) : m_patience(patience) { }

unexpected<Failure> KeychainStore::silent() const
{
    return failure(
        FailureKind::VaultSilent,
        tr("The keychain has not answered for %n seconds. It may be asking for its password in another window.",
           nullptr, static_cast<int>(m_patience.count() / 1000)),
        tr("Look for the keychain's own window and answer it, then try again. Nothing is lost."));
}

QCoro::Task<Outcome<void>> KeychainStore::mayStart()
{
    if (s_hanging)
        co_return silent();
    if (m_sinceReady.isValid() && !m_sinceReady.hasExpired(s_staysReady.count()))
        co_return Outcome<void>();
    const auto state = co_await SecretService::ready(m_patience);
    if (state)
        m_sinceReady.start();
    co_return state;
}

QCoro::Task<Outcome<void>> KeychainStore::finished(QKeychain::Job *job)
{
    const QPointer<QKeychain::Job> guard(job);
    job->setAutoDelete(false);
    job->start();
    const auto ended = co_await qCoro(job, &QKeychain::Job::finished, m_patience);
    if (!ended) {
        if (guard)
            QObject::connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
        s_hanging = guard;
        m_sinceReady.invalidate();
        co_return silent();
    }
    job->deleteLater();
    if (job->error() != QKeychain::NoError)
        m_sinceReady.invalidate();
    switch (job->error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        co_return Outcome<void>();
    case QKeychain::AccessDeniedByUser:
        co_return failure(FailureKind::VaultLocked,
                          tr("The keychain's password window was closed, so Lanyard cannot reach the credential."),
                          tr("Try again, and type the keychain's password there. Nothing is lost."),
                          QStringLiteral("vault-refused"));
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        co_return failure(FailureKind::VaultLocked,
                          tr("The keychain does not let Lanyard in: %1.").arg(job->errorString()),
                          tr("Allow Lanyard the entry “lanyard” in the keychain's own program, then try again."),
                          QStringLiteral("vault-denied"));
    default:
        co_return failure(FailureKind::VaultAbsent,
                          tr("The keychain could not do its work: %1.").arg(job->errorString()),
                          tr("Start a keychain such as GNOME Keyring or KWallet in your session, then try again."));
    }
}

QCoro::Task<Outcome<std::optional<SecretBuffer>>> KeychainStore::read(QString key)
{
    const auto ready = co_await mayStart();
    if (!ready)
        co_return unexpected(ready.error());
    auto *job = new QKeychain::ReadPasswordJob(s_service);
    job->setKey(key);
    const auto done = co_await finished(job);
    if (!done)
        co_return unexpected(done.error());
    std::optional<SecretBuffer> secret;
    if (job->error() == QKeychain::NoError) {
        secret = SecretBuffer::taking(job->textData());
    } else { // “not found” is also what a keyring says that was locked since it was asked
        const auto state = co_await SecretService::ready(m_patience);
        if (!state)
            co_return unexpected(state.error());
    }
    co_return std::move(secret);
}

QCoro::Task<Outcome<void>> KeychainStore::write(QString key, SecretBuffer secret)
{
    const auto ready = co_await mayStart();
    if (!ready)
        co_return ready;
    auto *job = new QKeychain::WritePasswordJob(s_service);
    job->setKey(key);
    job->setTextData(QString::fromUtf8(secret.view()));
    const auto done = co_await finished(job);
    if (!done)
        co_return done;
    const auto stored = co_await read(key);
    if (!stored)
        co_return unexpected(stored.error());
    if (!*stored || !(**stored == secret))
        co_return failure(FailureKind::VaultSilent,
                          tr("The keychain said that it keeps the credential, and does not give it back."),
                          tr("Try again. If it goes on, look at the entry “lanyard” in the keychain's own program."),
                          QStringLiteral("vault-not-kept"));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> KeychainStore::remove(QString key)
{
    const auto ready = co_await mayStart();
    if (!ready)
        co_return ready;
    auto *job = new QKeychain::DeletePasswordJob(s_service);
    job->setKey(key);
    const auto done = co_await finished(job);
    if (!done)
        co_return done;
    const auto left = co_await read(key);
    if (!left)
        co_return unexpected(left.error());
    if (*left)
        co_return failure(
            FailureKind::VaultLocked, tr("The keychain said that it deleted the credential, but still holds it."),
            tr("Delete the entry “lanyard” in the keychain's own program."), QStringLiteral("vault-not-deleted"));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> KeychainStore::ready()
{
    if (s_hanging)
        co_return silent();
    const auto state
        = co_await SecretService::ready(std::min(m_patience, std::chrono::milliseconds(std::chrono::seconds(3))));
    co_return state;
}

QCoro::Task<Outcome<void>> KeychainStore::unlock()
{
    const auto unlocked = co_await SecretService::unlock(std::chrono::minutes(2));
    co_return unlocked;
}

QString KeychainStore::title() const
{
#if defined(Q_OS_MACOS)
    return tr("Keychain");
#elif defined(Q_OS_WIN)
    return tr("Keychain (Windows credentials)");
#else
    return tr("Keychain (Secret Service)");
#endif
}

} // namespace lanyard
