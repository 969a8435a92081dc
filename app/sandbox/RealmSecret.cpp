#include "RealmSecret.h"

#include "CompactJws.h"

#include <QMessageAuthenticationCode>

namespace lanyard::sandbox {

RealmSecret::RealmSecret(Algorithm algorithm)
    : m_algorithm(algorithm), m_key(SecretBuffer::taking(randomToken(64))), m_kid(randomUuid())
{ }

QByteArray RealmSecret::codeOf(const QByteArray &input) const
{
    const auto hash = m_algorithm == Algorithm::Hs512 ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256;
    return base64Url(QMessageAuthenticationCode::hash(input, m_key.toByteArray(), hash));
}

QByteArray RealmSecret::sign(const QJsonObject &claims) const
{
    const auto name = m_algorithm == Algorithm::Hs512 ? QStringLiteral("HS512") : QStringLiteral("HS256");
    const auto input = signingInput(
        {{QStringLiteral("alg"), name}, {QStringLiteral("typ"), QStringLiteral("JWT")}, {QStringLiteral("kid"), m_kid}},
        claims);
    return input + '.' + codeOf(input);
}

bool RealmSecret::verifies(const QByteArray &token) const
{
    const auto dot = token.lastIndexOf('.');
    return dot > 0 && SecretBuffer(codeOf(token.left(dot))) == SecretBuffer(token.mid(dot + 1));
}

} // namespace lanyard::sandbox
