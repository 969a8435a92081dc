#include "Realm.h"

#include "CompactJws.h"

#include <algorithm>

namespace lanyard::sandbox {

namespace {

const SystemClock systemClock;

} // namespace

Realm::Realm(const QUrl &realmIssuer, const SandboxSettings &settings)
    : issuer(realmIssuer), rotation(settings.rotation), refreshTokenMaxReuse(settings.refreshTokenMaxReuse),
      accessTokenLife(settings.accessTokenLife), offlineSessionMax(settings.offlineSessionMax),
      offlineSessionIdle(settings.offlineSessionIdle), subjectInAccessToken(settings.subjectInAccessToken),
      rolesInAccessToken(settings.rolesInAccessToken), clientRolesInAccessToken(settings.clientRolesInAccessToken),
      m_clock(settings.clock ? settings.clock : &systemClock), m_people(settings.people)
{
    for (auto &person : m_people) {
        if (person.subject.isEmpty())
            person.subject = randomUuid();
    }
    m_clients.push_back({QStringLiteral("lanyard"), false, true});
    // The portal's own code flow sends no PKCE, so a client that people also download through must not demand it
    // (measured on cBioPortal 6.4.5).
    m_clients.push_back({QStringLiteral("cbioportal_api"), false, false});
    m_clients.push_back({QStringLiteral("cbioportal_portal"), true, false, SecretBuffer::taking(randomToken(24))});
}

const SigningKey &Realm::encryptionKey() const
{
    if (!m_encryptionKey) // an RSA key takes a tenth of a second, and few runs need this one
        m_encryptionKey.emplace(SigningKey::Use::Encryption);
    return *m_encryptionKey;
}

const RealmClient *Realm::client(const QString &id) const
{
    const auto found
        = std::find_if(m_clients.begin(), m_clients.end(), [&](const auto &each) { return each.id == id; });
    return found == m_clients.end() ? nullptr : &*found;
}

SandboxPerson *Realm::personByUser(const QString &user)
{
    const auto name = user.trimmed();
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const auto &person) {
        return person.user == name || person.email.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_people.end() ? nullptr : &*found;
}

const SandboxPerson *Realm::personBySubject(const QString &subject) const
{
    const auto found = std::find_if(m_people.cbegin(), m_people.cend(),
                                    [&](const auto &person) { return person.subject == subject; });
    return found == m_people.cend() ? nullptr : &*found;
}

const QStringList &Realm::scopes()
{
    static const QStringList known {
        QStringLiteral("openid"), QStringLiteral("profile"),     QStringLiteral("email"),
        QStringLiteral("roles"),  QStringLiteral("basic"),       QStringLiteral("offline_access"),
        QStringLiteral("acr"),    QStringLiteral("web-origins"),
    };
    return known;
}

std::optional<QStringList> Realm::grantedScope(const QString &asked)
{
    auto scope = asked.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!std::all_of(scope.cbegin(), scope.cend(), [](const QString &name) { return scopes().contains(name); }))
        return std::nullopt;
    for (const auto &name : {QStringLiteral("profile"), QStringLiteral("email")}) {
        if (!scope.contains(name))
            scope.append(name);
    }
    return scope;
}

} // namespace lanyard::sandbox
