#include "TokenMint.h"

#include "CompactJws.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace lanyard::sandbox {

namespace {

constexpr qint64 refreshTokenLife = 1800; // Keycloak's default "SSO Session Idle"

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto member = from.begin(); member != from.end(); ++member)
        into.insert(member.key(), member.value());
}

QJsonObject rolesObject(const QStringList &roles)
{
    return {{QStringLiteral("roles"), QJsonArray::fromStringList(roles)}};
}

} // namespace

QJsonObject profileOf(const SandboxPerson &person)
{
    return {{QStringLiteral("preferred_username"), person.user},
            {QStringLiteral("name"), QStringLiteral("%1 %2").arg(person.givenName, person.familyName)},
            {QStringLiteral("given_name"), person.givenName},
            {QStringLiteral("family_name"), person.familyName},
            {QStringLiteral("email"), person.email},
            {QStringLiteral("email_verified"), true}};
}

QJsonObject TokenMint::answer(const ClientSession &session, const SandboxPerson &person, const QString &nonce) const
{
    const auto access = accessToken(session, person);
    QJsonObject object {{QStringLiteral("access_token"), QString::fromLatin1(access)},
                        {QStringLiteral("expires_in"), static_cast<qint64>(m_realm.accessTokenLife.count())},
                        {QStringLiteral("refresh_expires_in"), refreshExpiresIn(session)},
                        {QStringLiteral("refresh_token"), QString::fromLatin1(refreshToken(session))},
                        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                        {QStringLiteral("not-before-policy"), 0},
                        {QStringLiteral("session_state"), session.sid},
                        {QStringLiteral("scope"), session.scope.join(QLatin1Char(' '))}};
    if (session.scope.contains(QLatin1String("openid")))
        object.insert(QStringLiteral("id_token"), QString::fromLatin1(idToken(session, person, access, nonce)));
    return object;
}

QJsonObject TokenMint::common(const ClientSession &session, const QString &type) const
{
    return {{QStringLiteral("iss"), m_realm.issuer.toString()},
            {QStringLiteral("iat"), m_realm.seconds()},
            {QStringLiteral("jti"), randomUuid()},
            {QStringLiteral("typ"), type},
            {QStringLiteral("azp"), session.clientId},
            {QStringLiteral("sid"), session.sid}};
}

QByteArray TokenMint::accessToken(const ClientSession &session, const SandboxPerson &person) const
{
    auto claims = common(session, QStringLiteral("Bearer"));
    merge(claims,
          {{QStringLiteral("exp"), m_realm.seconds() + static_cast<qint64>(m_realm.accessTokenLife.count())},
           {QStringLiteral("auth_time"), session.authTime.toSecsSinceEpoch()},
           {QStringLiteral("aud"), QJsonArray {QStringLiteral("account")}},
           {QStringLiteral("acr"), QStringLiteral("1")},
           {QStringLiteral("scope"), session.scope.join(QLatin1Char(' '))}});
    merge(claims, profileOf(person));
    // Keycloak 25 and later puts `sub` in by the client scope `basic` (measured on cBioPortal 6.4.5).
    if (m_realm.subjectInAccessToken)
        claims.insert(QStringLiteral("sub"), person.subject);
    if (m_realm.rolesInAccessToken) {
        auto realmRoles = person.roles;
        realmRoles << QStringLiteral("default-roles-sandbox") << QStringLiteral("uma_authorization");
        if (person.mayGoOffline)
            realmRoles << QStringLiteral("offline_access");
        const auto account = rolesObject({QStringLiteral("manage-account"), QStringLiteral("view-profile")});
        QJsonObject byClient {{QStringLiteral("account"), account}};
        if (m_realm.clientRolesInAccessToken
            && !person.roles.isEmpty()) // Keycloak writes no entry for a client in which one has no role
            byClient.insert(QStringLiteral("cbioportal"), rolesObject(person.roles));
        claims.insert(QStringLiteral("realm_access"), rolesObject(realmRoles));
        claims.insert(QStringLiteral("resource_access"), byClient);
    }
    return m_realm.signingKey.sign(claims);
}

QByteArray TokenMint::idToken(const ClientSession &session, const SandboxPerson &person, const QByteArray &accessToken,
                              const QString &nonce) const
{
    auto claims = common(session, QStringLiteral("ID"));
    const auto hash = QCryptographicHash::hash(accessToken, QCryptographicHash::Sha256);
    merge(claims,
          {{QStringLiteral("exp"), m_realm.seconds() + static_cast<qint64>(m_realm.accessTokenLife.count())},
           {QStringLiteral("auth_time"), session.authTime.toSecsSinceEpoch()},
           {QStringLiteral("aud"), session.clientId},
           {QStringLiteral("sub"), person.subject},
           {QStringLiteral("acr"), QStringLiteral("1")},
           // The left half of the hash (OpenID Connect Core section 3.1.3.6).
           {QStringLiteral("at_hash"), QString::fromLatin1(base64Url(hash.left(hash.size() / 2)))}});
    merge(claims, profileOf(person));
    if (!nonce.isEmpty())
        claims.insert(QStringLiteral("nonce"), nonce);
    return m_realm.signingKey.sign(claims);
}

QByteArray TokenMint::refreshToken(const ClientSession &session) const
{
    auto claims = common(session, session.offline ? QStringLiteral("Offline") : QStringLiteral("Refresh"));
    merge(claims,
          {{QStringLiteral("aud"), m_realm.issuer.toString()},
           {QStringLiteral("sub"), session.subject},
           {QStringLiteral("scope"), session.scope.join(QLatin1Char(' '))}});
    if (m_realm.rotation)
        claims.insert(QStringLiteral("reuse_id"), randomUuid());
    if (const auto left = refreshExpiresIn(session); left != 0)
        claims.insert(QStringLiteral("exp"), m_realm.seconds() + left);
    return m_realm.refreshSecret.sign(claims);
}

qint64 TokenMint::refreshExpiresIn(const ClientSession &session) const
{
    if (!session.offline)
        return refreshTokenLife;
    if (!m_realm.offlineSessionMax)
        return 0;
    return qMax<qint64>(1, m_realm.offlineSessionMax->count() - session.started.secsTo(m_realm.now()));
}

} // namespace lanyard::sandbox
