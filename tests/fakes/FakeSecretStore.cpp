#include "FakeSecretStore.h"

namespace lanyard {

QCoro::Task<Outcome<std::optional<SecretBuffer>>> FakeSecretStore::read(QString key)
{
    calls.append(QStringLiteral("read ") + key);
    if (failing)
        co_return unexpected(*failing);
    std::optional<SecretBuffer> secret;
    if (const auto found = entries.find(key); found != entries.end())
        secret = SecretBuffer(found->second);
    co_return std::move(secret);
}

QCoro::Task<Outcome<void>> FakeSecretStore::write(QString key, SecretBuffer secret)
{
    calls.append(QStringLiteral("write ") + key);
    if (failing)
        co_return unexpected(*failing);
    if (failingWrites)
        co_return unexpected(*failingWrites);
    entries[key] = secret.toByteArray();
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> FakeSecretStore::remove(QString key)
{
    calls.append(QStringLiteral("remove ") + key);
    if (failing)
        co_return unexpected(*failing);
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
