#include "SecretBuffer.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <new>
#include <utility>

namespace lanyard {

namespace {

char *allocated(size_t size)
{
    if (size == 0)
        return nullptr;
    auto *bytes = OPENSSL_secure_zalloc(size); // none where the secure heap is full
    if (!bytes)
        bytes = OPENSSL_zalloc(size);
    if (!bytes)
        throw std::bad_alloc();
    return static_cast<char *>(bytes);
}

} // namespace

SecretBuffer::SecretBuffer(QByteArrayView bytes)
    : m_bytes(allocated(static_cast<size_t>(bytes.size()))), m_size(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes);
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0))
{ }

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBuffer::~SecretBuffer()
{
    OPENSSL_secure_clear_free(m_bytes, static_cast<size_t>(m_size)); // knows which heap it came from
}

SecretBuffer SecretBuffer::ofSize(qsizetype size)
{
    SecretBuffer secret;
    secret.m_bytes = allocated(static_cast<size_t>(size));
    secret.m_size = size;
    return secret;
}

SecretBuffer SecretBuffer::taking(QByteArray &&bytes)
{
    SecretBuffer secret(bytes);
    wipe(bytes);
    return secret;
}

SecretBuffer SecretBuffer::taking(QString &&text)
{
    auto secret = taking(text.toUtf8());
    wipe(text);
    return secret;
}

bool operator==(const SecretBuffer &a, const SecretBuffer &b)
{
    return a.m_size == b.m_size && CRYPTO_memcmp(a.m_bytes, b.m_bytes, static_cast<size_t>(a.m_size)) == 0;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace lanyard
