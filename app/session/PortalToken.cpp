#include "PortalToken.h"

#include <QJsonDocument>

namespace lanyard {

Outcome<AccessToken> PortalToken::make(const Profile &profile, const Signer &signer, const QDateTime &now,
                                       std::chrono::seconds lifetime)
{
    auto said = profile.proteinPaint.usual();
    said.lifetime = static_cast<int>(lifetime.count());
    return make(profile.proteinPaint.tokenDatasets(), said, profile.proteinPaint.algorithm, signer, now);
}

Outcome<AccessToken> PortalToken::make(const QStringList &datasets, const ProteinPaint::Template &said,
                                       const QString &algorithm, const Signer &signer, const QDateTime &now)
{
    if (said.lifetime < 1 || said.lifetime > mostSeconds)
        return failure(FailureKind::Usage,
                       tr("A token lasts 1 to %1 seconds, not %2.").arg(mostSeconds).arg(said.lifetime),
                       tr("Choose a short life: the session that it buys lasts 16 hours in any case."));
    const auto claims = ProteinPaint::claims(datasets, said, now);
    auto token = signer.sign(algorithm.isEmpty() ? signer.algorithms().constFirst() : algorithm,
                             {{QStringLiteral("typ"), QStringLiteral("JWT")}},
                             QJsonDocument(claims).toJson(QJsonDocument::Compact));
    if (!token)
        return unexpected(token.error());
    return AccessToken {SecretBuffer::taking(std::move(*token)), now, now.addSecs(said.lifetime)};
}

} // namespace lanyard
