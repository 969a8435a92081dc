#include "SecretMap.h"

#include <QtEndian>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype s_lengthSize = 4;

char *append(char *to, QByteArrayView bytes)
{
    qToBigEndian(static_cast<quint32>(bytes.size()), to);
    return std::copy(bytes.begin(), bytes.end(), to + s_lengthSize);
}

/// The next field, which `bytes` then begins after.
std::optional<QByteArrayView> taken(QByteArrayView &bytes)
{
    if (bytes.size() < s_lengthSize)
        return std::nullopt;
    const qsizetype size = qFromBigEndian<quint32>(bytes.data());
    bytes = bytes.sliced(s_lengthSize);
    if (bytes.size() < size)
        return std::nullopt;
    const auto field = bytes.first(size);
    bytes = bytes.sliced(size);
    return field;
}

} // namespace

SecretBuffer toBytes(const SecretMap &secrets)
{
    qsizetype size = 0;
    for (const auto &[key, secret] : secrets)
        size += 2 * s_lengthSize + key.toUtf8().size() + secret.size();
    auto bytes = SecretBuffer::ofSize(size);
    auto *end = bytes.data();
    for (const auto &[key, secret] : secrets)
        end = append(append(end, key.toUtf8()), secret.view());
    return bytes;
}

std::optional<SecretMap> secretsFrom(QByteArrayView bytes)
{
    SecretMap secrets;
    while (!bytes.isEmpty()) {
        const auto key = taken(bytes);
        const auto secret = key ? taken(bytes) : std::nullopt;
        if (!secret)
            return std::nullopt;
        secrets.insert_or_assign(QString::fromUtf8(*key), SecretBuffer(*secret));
    }
    return secrets;
}

} // namespace lanyard
