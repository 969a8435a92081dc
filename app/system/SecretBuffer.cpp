#include "SecretBuffer.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace lanyard {

SecretBuffer::SecretBuffer(QByteArrayView bytes)
    : m_bytes(bytes.isEmpty() ? nullptr : new char[static_cast<size_t>(bytes.size())]), m_size(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{ }

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBuffer::~SecretBuffer()
{
    if (m_bytes)
        OPENSSL_cleanse(m_bytes.get(), static_cast<size_t>(m_size));
}

SecretBuffer SecretBuffer::taking(QByteArray &&bytes)
{
    SecretBuffer secret(bytes);
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

bool operator==(const SecretBuffer &a, const SecretBuffer &b)
{
    return a.m_size == b.m_size && CRYPTO_memcmp(a.m_bytes.get(), b.m_bytes.get(), static_cast<size_t>(a.m_size)) == 0;
}

} // namespace lanyard
