#include "FakeSecretStore.h"

namespace lanyard {

Outcome<void> FakeSecretStore::begin(const QString &call)
{
    calls.append(call);
    if (callsLeft && --*callsLeft < 0)
        return failure(FailureKind::VaultSilent, QStringLiteral("The fake keychain has ended."), {});
    if (failing)
        return unexpected(*failing);
    return {};
}

QCoro::Task<Outcome<std::optional<SecretBuffer>>> FakeSecretStore::read(QString key)
{
    if (const auto begun = begin(QStringLiteral("read ") + key); !begun)
        co_return unexpected(begun.error());
    std::optional<SecretBuffer> secret;
    if (const auto found = entries.find(key); found != entries.end())
        secret = SecretBuffer(found->second);
    co_return std::move(secret);
}

QCoro::Task<Outcome<void>> FakeSecretStore::write(QString key, SecretBuffer secret)
{
    if (const auto begun = begin(QStringLiteral("write ") + key); !begun)
        co_return begun;
    if (failingWrites)
        co_return unexpected(*failingWrites);
    entries[key] = secret.toByteArray();
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> FakeSecretStore::remove(QString key)
{
    if (const auto begun = begin(QStringLiteral("remove ") + key); !begun)
        co_return begun;
    entries.erase(key);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> FakeSecretStore::ready()
{
    if (failing)
        co_return unexpected(*failing);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> FakeSecretStore::unlock()
{
    failing.reset();
    co_return Outcome<void>();
}

} // namespace lanyard
