#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard {

/// Bytes that are wiped when they go out of use, on OpenSSL's secure heap (kept from swap and core dumps) while there
/// is room on it. It can be moved, and copied only by name, so that every further copy of a secret is a visible
/// decision.
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

    /// Zeros, to be filled through `data()`.
    static SecretBuffer ofSize(qsizetype size);
    /// Takes the content over (text as UTF-8) and wipes what it came in, as far as nothing else shares it.
    static SecretBuffer taking(QByteArray &&bytes);
    static SecretBuffer taking(QString &&text);

    SecretBuffer copy() const { return SecretBuffer(view()); }
    QByteArrayView view() const { return {m_bytes, m_size}; }
    char *data() { return m_bytes; }
    /// A copy for a Qt call that takes nothing else. Its memory is not wiped: keep it no longer than the call.
    QByteArray toByteArray() const { return view().toByteArray(); }
    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }

    /// In constant time for buffers of one size.
    friend bool operator==(const SecretBuffer &a, const SecretBuffer &b);

private:
    char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites what a Qt call needed a secret in, and empties it. What is shared with somebody else is theirs to wipe.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace lanyard
