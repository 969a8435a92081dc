#include "RealmSessions.h"

#include "CompactJws.h"

#include <algorithm>

namespace lanyard::sandbox {

QString RealmSessions::keepLogin(const AuthorizationAsk &ask)
{
    const auto code = QString::fromLatin1(randomToken());
    m_logins.insert(code, ask);
    return code;
}

std::optional<AuthorizationAsk> RealmSessions::login(const QString &code) const
{
    const auto found = m_logins.constFind(code);
    return found == m_logins.constEnd() ? std::nullopt : std::optional(*found);
}

QByteArray RealmSessions::signIn(const QString &subject, const QDateTime &now)
{
    const auto cookie = randomToken();
    m_signedIn.insert(cookie, {subject, randomUuid(), now});
    return cookie;
}

std::optional<SignedIn> RealmSessions::bySignInCookie(const QByteArray &cookie) const
{
    const auto found = m_signedIn.constFind(cookie);
    return found == m_signedIn.constEnd() ? std::nullopt : std::optional(*found);
}

void RealmSessions::signOut(const QByteArray &cookie)
{
    const auto who = bySignInCookie(cookie);
    if (!who)
        return;
    m_signedIn.remove(cookie);
    for (const auto &session : m_sessions) {
        if (session->sid == who->sid && !session->offline) // an offline session outlives the browser's
            session->ended = true;
    }
}

QString RealmSessions::issueCode(const CodeGrant &grant)
{
    const auto code = QStringList {randomUuid(), randomUuid(), randomUuid()}.join(QLatin1Char('.'));
    m_codes.insert(code, grant);
    return code;
}

std::optional<CodeGrant> RealmSessions::redeemCode(const QString &code, const QDateTime &now)
{
    const auto found = m_codes.constFind(code);
    if (found == m_codes.constEnd())
        return std::nullopt;
    const auto grant = *found;
    m_codes.erase(found);
    return grant.issued.secsTo(now) <= 60 ? std::optional(grant) : std::nullopt;
}

ClientSession &RealmSessions::open(const CodeGrant &grant, const QDateTime &now)
{
    const auto offline = grant.ask.scope.contains(QLatin1String("offline_access"));
    if (auto *session = find(grant.who.sid, grant.ask.clientId, offline);
        session && !session->ended && !session->detached) {
        session->scope = grant.ask.scope;
        session->lastUsed = now;
        return *session;
    }
    m_sessions.prepend(std::make_shared<ClientSession>(ClientSession {
        grant.who.sid, grant.ask.clientId, grant.who.subject, offline, grant.who.authTime, now, now, grant.ask.scope}));
    return *m_sessions.first();
}

ClientSession *RealmSessions::find(const QString &sid, const QString &clientId, bool offline)
{
    const auto found = std::find_if(m_sessions.cbegin(), m_sessions.cend(), [&](const auto &session) {
        return session->sid == sid && session->clientId == clientId && session->offline == offline;
    });
    return found == m_sessions.cend() ? nullptr : found->get();
}

bool RealmSessions::isAlive(const QString &sid, const QString &clientId) const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(), [&](const auto &session) {
        return session->sid == sid && session->clientId == clientId && !session->ended && !session->detached;
    });
}

void RealmSessions::end(const QString &subject, const QString &clientId, bool offlineOnly)
{
    for (const auto &session : m_sessions) {
        if (session->subject == subject && (clientId.isEmpty() || session->clientId == clientId)
            && (session->offline || !offlineOnly))
            session->ended = true;
    }
}

bool RealmSessions::hasOffline(const QString &subject, const QString &clientId) const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(), [&](const auto &session) {
        return session->subject == subject && session->clientId == clientId && session->offline && !session->ended
            && !session->detached;
    });
}

bool RealmSessions::isInUse(const QString &subject, const QString &clientId) const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(), [&](const auto &session) {
        return session->subject == subject && session->clientId == clientId && !session->offline && !session->ended
            && !session->detached;
    });
}

} // namespace lanyard::sandbox
