#pragma once

#include "RealmSecret.h"
#include "SandboxSettings.h"
#include "SigningKey.h"

#include <vector>

namespace lanyard::sandbox {

/// An OAuth client of the realm. Each may redirect to any path and port of `http://127.0.0.1` (RFC 8252 section 7.3),
/// and nowhere else.
struct RealmClient
{
    QString id;
    bool confidential = false;
    bool demandsPkce = false; ///< refuses a request without S256
    SecretBuffer secret = {}; ///< of a confidential client
};

/// What the provider knows: people, clients and keys of one run, in memory only.
class Realm
{
public:
    Realm(const QUrl &issuer, const SandboxSettings &settings);

    const QUrl issuer; ///< `http://127.0.0.1:PORT/realms/sandbox`
    bool rotation; ///< an administrator may switch it while people are at work
    const int refreshTokenMaxReuse;
    const std::chrono::seconds accessTokenLife;
    const std::optional<std::chrono::seconds> offlineSessionMax;
    const std::chrono::seconds offlineSessionIdle;
    const bool subjectInAccessToken;
    const bool rolesInAccessToken;
    const bool clientRolesInAccessToken;
    const SigningKey signingKey {SigningKey::Use::Signature};
    const RealmSecret refreshSecret {RealmSecret::Algorithm::Hs512};

    QDateTime now() const { return m_clock->now(); }
    qint64 seconds() const { return now().toSecsSinceEpoch(); }

    const SigningKey &encryptionKey() const; ///< made when somebody first asks for the key set

    const RealmClient *client(const QString &id) const; ///< null when unknown
    const std::vector<RealmClient> &clients() const { return m_clients; }
    const QList<SandboxPerson> &people() const { return m_people; }
    SandboxPerson *personByUser(const QString &user); ///< by user name or e-mail address; null when unknown
    const SandboxPerson *personBySubject(const QString &subject) const;

    /// The scopes that a request may name; any other is `invalid_scope`.
    static const QStringList &scopes();
    /// What a request for these scopes, a space between, is given: the client's default ones too, whether named or not.
    /// Nothing when one of them is unknown.
    static std::optional<QStringList> grantedScope(const QString &asked);

private:
    const Clock *m_clock;
    mutable std::optional<SigningKey> m_encryptionKey;
    QList<SandboxPerson> m_people;
    std::vector<RealmClient> m_clients;
};

} // namespace lanyard::sandbox
