#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace lanyard::sandbox {

/// openBIS's personal access token. Its name in the server, `permId`, is the secret itself.
struct PersonalAccessToken
{
    QString permId;
    QString sessionName;
    QString owner;
    QString registrator;
    QDateTime validFrom;
    QDateTime validTo;
    QDateTime registeredAt;
    QDateTime accessedAt = {};
};

/// Who a token stands for.
struct OpenBisCaller
{
    QString user;
    QString personalAccessToken = {}; ///< the token, where it is no session token
    QString sessionName = {};
};

/// Sessions of people who logged in, and the personal access tokens that they made.
class AccessTokenStore
{
public:
    QString logIn(const QString &user, const QDateTime &now);
    void logOut(const QString &token) { m_sessions.remove(token); } ///< of a session only: a PAT goes on
    std::optional<QString> userOfSession(const QString &token) const;

    PersonalAccessToken *find(const QString &permId);
    const QList<PersonalAccessToken> &tokens() const { return m_tokens; }
    QString add(PersonalAccessToken token); ///< its `permId`
    void remove(const QString &permId);

private:
    /// `alice-261122030106680x69B7…`: the server's local time and 32 hexadecimal digits.
    static QString newToken(const QString &user, const QDateTime &now);

    QHash<QString, QString> m_sessions;
    QList<PersonalAccessToken> m_tokens;
};

} // namespace lanyard::sandbox
