#include "DataAccessTokens.h"

#include "CompactJws.h"

#include <QLocale>

#include <algorithm>

namespace lanyard::sandbox {

namespace {

constexpr int daysOfLife = 30;

} // namespace

QJsonObject DataAccessToken::json() const
{
    const auto text = [](const QDateTime &time) { return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"); };
    return {{QStringLiteral("token"), token},
            {QStringLiteral("username"), username},
            {QStringLiteral("expiration"), text(expiration)},
            {QStringLiteral("creation"), text(creation)}};
}

QByteArray DataAccessToken::file() const
{
    const auto text = [](const QDateTime &time) {
        return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd MMM dd HH:mm:ss 'UTC' yyyy"));
    };
    return QStringLiteral("token: %1\ncreation_date: %2\nexpiration_date: %3\n")
        .arg(token, text(creation), text(expiration))
        .toUtf8();
}

DataAccessToken DataAccessTokens::create(const QString &username, const QDateTime &now)
{
    if (const auto held = of(username); m_mostPerUser > 0 && held.size() >= m_mostPerUser)
        remove(held.first().token);
    m_tokens.append({randomUuid(), username, now, now.addDays(daysOfLife)});
    return m_tokens.last();
}

DataAccessToken DataAccessTokens::createJwt(const QString &username, const QDateTime &now) const
{
    const auto end = now.addDays(daysOfLife);
    const auto token = m_jwtSecret.sign({{QStringLiteral("sub"), username},
                                         {QStringLiteral("iat"), now.toSecsSinceEpoch()},
                                         {QStringLiteral("exp"), end.toSecsSinceEpoch()}});
    return {QString::fromLatin1(token), username, now, end};
}

std::optional<DataAccessToken> DataAccessTokens::find(const QString &token) const
{
    const auto found
        = std::find_if(m_tokens.begin(), m_tokens.end(), [&](const auto &each) { return each.token == token; });
    return found == m_tokens.end() ? std::nullopt : std::optional(*found);
}

QList<DataAccessToken> DataAccessTokens::of(const QString &username) const
{
    QList<DataAccessToken> result;
    std::copy_if(m_tokens.begin(), m_tokens.end(), std::back_inserter(result),
                 [&](const auto &each) { return each.username == username; });
    return result;
}

bool DataAccessTokens::remove(const QString &token)
{
    return m_tokens.removeIf([&](const DataAccessToken &each) { return each.token == token; }) > 0;
}

void DataAccessTokens::removeAll(const QString &username)
{
    m_tokens.removeIf([&](const DataAccessToken &each) { return each.username == username; });
}

} // namespace lanyard::sandbox
