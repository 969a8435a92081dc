#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace lanyard::sandbox {

/// What an authorization request asked for (OpenID Connect Core section 3.1.2.1), after its checks.
struct AuthorizationAsk
{
    QString clientId;
    QString redirectUri; ///< as sent: it must come again character by character (RFC 6749 section 4.1.3)
    QString state;
    QString nonce;
    QStringList scope;
    QString codeChallenge; ///< S256; empty without PKCE
    QString loginHint;
};

/// Somebody who is logged in at the provider, in one browser.
struct SignedIn
{
    QString subject;
    QString sid; ///< the session's id, as `sid` and `session_state`
    QDateTime authTime;
};

/// An authorization code's worth.
struct CodeGrant
{
    AuthorizationAsk ask;
    SignedIn who;
    QDateTime issued;
};

/// One person's session with one client; refresh tokens live and die with it.
struct ClientSession
{
    QString sid;
    QString clientId;
    QString subject;
    bool offline = false;
    QDateTime authTime;
    QDateTime started;
    QDateTime lastUsed; ///< signed in or refreshed
    QStringList scope;
    QHash<QString, int> uses = {}; ///< under rotation: how often each `reuse_id` was sent
    bool ended = false; ///< revoked, logged out or idle for too long
    bool detached = false; ///< a replay threw the client out of the session
};

/// Everything of a provider that changes while people use it.
class RealmSessions
{
public:
    /// A login form that waits for its answer; the code stands in the form's address.
    QString keepLogin(const AuthorizationAsk &ask);
    std::optional<AuthorizationAsk> login(const QString &code) const;
    void dropLogin(const QString &code) { m_logins.remove(code); }

    /// Logs a person in and returns the browser's cookie value.
    QByteArray signIn(const QString &subject, const QDateTime &now);
    std::optional<SignedIn> bySignInCookie(const QByteArray &cookie) const;
    void signOut(const QByteArray &cookie);

    /// A code of three dotted UUIDs, as Keycloak's.
    QString issueCode(const CodeGrant &grant);
    /// The code's grant, once: whoever comes second, or after a minute, gets none (RFC 6749 section 4.1.2).
    std::optional<CodeGrant> redeemCode(const QString &code, const QDateTime &now);

    ClientSession &open(const CodeGrant &grant, const QDateTime &now);
    ClientSession *find(const QString &sid, const QString &clientId, bool offline);
    bool isAlive(const QString &sid, const QString &clientId) const; ///< online or offline
    /// Ends a person's sessions; of one client only, or of all when it is empty.
    void end(const QString &subject, const QString &clientId, bool offlineOnly);
    void revokeAccessToken(const QString &jti) { m_revokedAccess.insert(jti); }
    bool isRevoked(const QString &jti) const { return m_revokedAccess.contains(jti); }
    bool hasOffline(const QString &subject, const QString &clientId) const;
    bool isInUse(const QString &subject, const QString &clientId) const; ///< online

private:
    QHash<QString, AuthorizationAsk> m_logins;
    QHash<QByteArray, SignedIn> m_signedIn;
    QHash<QString, CodeGrant> m_codes;
    QSet<QString> m_revokedAccess;
    QList<std::shared_ptr<ClientSession>> m_sessions; // pointers, because callers hold on to one while others open
};

} // namespace lanyard::sandbox
