#include "SplitEntries.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

const QByteArray s_mark("lanyard-parts/1 ");

/// What the entry under the secret's own key says when the secret stands in parts.
struct Head
{
    QChar set;
    qsizetype parts;
    qsizetype size;
    QByteArray digest; ///< SHA-256 of the whole secret, in hex

    SecretBuffer text() const
    {
        return SecretBuffer(s_mark + QByteArray(1, set.toLatin1()) + ' ' + QByteArray::number(parts) + ' '
                            + QByteArray::number(size) + ' ' + digest);
    }
    static std::optional<Head> of(QByteArrayView entry)
    {
        static const QRegularExpression form(
            QStringLiteral("\\Alanyard-parts/1 ([ab]) (\\d{1,4}) (\\d{1,8}) ([0-9a-f]{64})\\z"));
        if (!entry.startsWith(s_mark))
            return std::nullopt;
        const auto parts = form.match(QString::fromLatin1(entry));
        if (!parts.hasMatch())
            return Head {QLatin1Char('a'), 0, -1, {}}; // a mark and nothing sensible: fits no parts
        return Head {parts.captured(1).at(0), parts.captured(2).toInt(), parts.captured(3).toInt(),
                     parts.captured(4).toLatin1()};
    }
};

QByteArray digestOf(const SecretBuffer &secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(secret.view());
    return hash.result().toHex();
}

QString partKey(const QString &key, QChar set, qsizetype number)
{
    return QStringLiteral("%1.%2%3").arg(key, set).arg(number);
}

} // namespace

QCoro::Task<Outcome<std::optional<SecretBuffer>>> SplitEntries::read(QString key)
{
    auto entry = co_await m_store->read(key);
    if (!entry || !*entry)
        co_return std::move(entry);
    const auto head = Head::of((*entry)->view());
    if (!head)
        co_return std::move(entry);

    const auto damaged
        = failure(FailureKind::SignInNeeded,
                  tr("The keychain no longer holds the whole credential: a part of it is missing or was changed."),
                  tr("Sign in again; that puts a new one in its place."), QStringLiteral("vault-damaged"));
    auto whole = SecretBuffer::ofSize(std::max<qsizetype>(head->size, 0));
    qsizetype size = 0;
    for (qsizetype number = 0; number < head->parts; ++number) {
        const auto part = co_await m_store->read(partKey(key, head->set, number));
        if (!part)
            co_return unexpected(part.error());
        if (!*part || (*part)->size() > whole.size() - size)
            co_return damaged;
        const auto bytes = (*part)->view();
        std::copy(bytes.begin(), bytes.end(), whole.data() + size);
        size += bytes.size();
    }
    if (size != head->size || digestOf(whole) != head->digest)
        co_return damaged;
    co_return std::optional<SecretBuffer>(std::move(whole));
}

QCoro::Task<Outcome<void>> SplitEntries::write(QString key, SecretBuffer secret)
{
    const auto known = co_await m_store->read(key);
    if (!known)
        co_return unexpected(known.error());
    const auto old = *known ? Head::of((*known)->view()) : std::nullopt;
    const auto set = QLatin1Char(old && old->set == QLatin1Char('a') ? 'b' : 'a');
    auto isSplit = secret.size() > mostBytes || secret.view().startsWith(s_mark);

    auto entry = secret.copy();
    if (isSplit) {
        entry = Head {set, (secret.size() + mostBytes - 1) / mostBytes, secret.size(), digestOf(secret)}.text();
        const auto written = co_await writeParts(key, set, std::move(secret));
        if (!written)
            co_return written;
    }
    const auto flipped = co_await m_store->write(key, std::move(entry));
    if (!flipped)
        co_return flipped;
    // From here on the new secret counts. What cannot be deleted now is deleted by the next one in parts, or by
    // remove().
    if (!old && !isSplit)
        co_return Outcome<void>();
    for (const auto other : {QLatin1Char('a'), QLatin1Char('b')}) {
        if (!isSplit || other != set)
            co_await removeParts(key, other);
    }
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> SplitEntries::writeParts(QString key, QChar set, SecretBuffer secret)
{
    // A crash may have left more parts of this set than are written now.
    const auto cleared = co_await removeParts(key, set);
    if (!cleared)
        co_return cleared;
    for (qsizetype from = 0; from < secret.size(); from += mostBytes) {
        SecretBuffer part(secret.view().sliced(from, std::min(mostBytes, secret.size() - from)));
        const auto written = co_await m_store->write(partKey(key, set, from / mostBytes), std::move(part));
        if (!written)
            co_return written;
    }
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> SplitEntries::removeParts(QString key, QChar set)
{
    qsizetype count = 0;
    for (auto isThere = true; isThere; count += isThere ? 1 : 0) {
        const auto part = co_await m_store->read(partKey(key, set, count));
        if (!part)
            co_return unexpected(part.error());
        isThere = part->has_value();
    }
    while (count > 0) {
        const auto removed = co_await m_store->remove(partKey(key, set, --count));
        if (!removed)
            co_return removed;
    }
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> SplitEntries::remove(QString key)
{
    const auto removed = co_await m_store->remove(key);
    if (!removed)
        co_return removed;
    for (const auto set : {QLatin1Char('a'), QLatin1Char('b')}) {
        const auto cleared = co_await removeParts(key, set);
        if (!cleared)
            co_return cleared;
    }
    co_return Outcome<void>();
}

} // namespace lanyard
