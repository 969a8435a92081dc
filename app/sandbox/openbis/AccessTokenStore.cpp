#include "AccessTokenStore.h"

#include "PortalAnswers.h"

#include <algorithm>

namespace lanyard::sandbox {

QString AccessTokenStore::newToken(const QString &user, const QDateTime &now)
{
    return user + QLatin1Char('-') + now.toLocalTime().toString(QStringLiteral("yyMMddHHmmsszzz")) + QLatin1Char('x')
        + QString::fromLatin1(newSessionId());
}

QString AccessTokenStore::logIn(const QString &user, const QDateTime &now)
{
    const auto token = newToken(user, now);
    m_sessions.insert(token, user);
    return token;
}

std::optional<QString> AccessTokenStore::userOfSession(const QString &token) const
{
    const auto found = m_sessions.constFind(token);
    return found == m_sessions.constEnd() ? std::nullopt : std::optional(*found);
}

PersonalAccessToken *AccessTokenStore::find(const QString &permId)
{
    const auto found
        = std::find_if(m_tokens.begin(), m_tokens.end(), [&](const auto &token) { return token.permId == permId; });
    return found == m_tokens.end() ? nullptr : &*found;
}

QString AccessTokenStore::add(PersonalAccessToken token)
{
    const auto permId = QStringLiteral("$pat-") + newToken(token.owner, token.registeredAt);
    token.permId = permId;
    m_tokens.append(std::move(token));
    // A search answers in the order of a hash, which is none.
    std::sort(m_tokens.begin(), m_tokens.end(),
              [](const auto &a, const auto &b) { return a.permId.right(32) < b.permId.right(32); });
    return permId;
}

void AccessTokenStore::remove(const QString &permId)
{
    m_tokens.removeIf([&](const auto &token) { return token.permId == permId; });
}

} // namespace lanyard::sandbox
