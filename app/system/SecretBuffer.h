#pragma once

#include <QByteArray>

#include <memory>

namespace lanyard {

/// Bytes that are wiped when they go out of use. It can be moved, and copied only by name, so that every further copy
/// of a secret is a visible decision.
class SecretBuffer
{
public:
    SecretBuffer() = default;
    explicit SecretBuffer(QByteArrayView bytes);
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;
    ~SecretBuffer();

    /// Takes the bytes over and wipes the array they came in, as far as nothing else shares it.
    static SecretBuffer taking(QByteArray &&bytes);

    SecretBuffer copy() const { return SecretBuffer(view()); }
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    /// A copy for a Qt call that takes nothing else. Its memory is not wiped: keep it no longer than the call.
    QByteArray toByteArray() const { return view().toByteArray(); }
    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }

    /// In constant time for buffers of one size.
    friend bool operator==(const SecretBuffer &a, const SecretBuffer &b);

private:
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

} // namespace lanyard
