#include "MemoryStore.h"

namespace lanyard {

QCoro::Task<Outcome<std::optional<SecretBuffer>>> MemoryStore::read(QString key)
{
    std::optional<SecretBuffer> secret;
    if (const auto found = m_secrets.find(key); found != m_secrets.end())
        secret = found->second.copy();
    co_return std::move(secret);
}

QCoro::Task<Outcome<void>> MemoryStore::write(QString key, SecretBuffer secret)
{
    m_secrets[key] = std::move(secret);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> MemoryStore::remove(QString key)
{
    m_secrets.erase(key);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> MemoryStore::ready()
{
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> MemoryStore::unlock()
{
    co_return Outcome<void>();
}

QString MemoryStore::title() const
{
    return tr("Memory, until Lanyard ends");
}

} // namespace lanyard
