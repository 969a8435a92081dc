#include "RealmSecret.h"

#include "CompactJws.h"

namespace lanyard::sandbox {

RealmSecret::RealmSecret(Algorithm algorithm)
    : m_algorithm(algorithm == Algorithm::Hs512 ? QStringLiteral("HS512") : QStringLiteral("HS256")),
      m_signer(*Signer::read(randomToken(64))), m_kid(randomUuid())
{ }

QByteArray RealmSecret::sign(const QJsonObject &claims) const
{
    return signedToken(m_signer, m_algorithm, m_kid, claims);
}

bool RealmSecret::verifies(const QByteArray &token) const
{
    return isSignedBy(m_signer, m_algorithm, token);
}

} // namespace lanyard::sandbox
