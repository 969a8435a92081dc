#include "PortalToken.h"

#include <QJsonDocument>

namespace lanyard {

Outcome<AccessToken> PortalToken::make(const Profile &profile, const Signer &signer, const QDateTime &now,
                                       std::chrono::seconds lifetime)
{
    if (lifetime.count() < 1 || lifetime.count() > mostSeconds)
        return failure(FailureKind::Usage,
                       tr("A token lasts 1 to %1 seconds, not %2.").arg(mostSeconds).arg(lifetime.count()),
                       tr("Choose a short life: the session that it buys lasts 16 hours in any case."));
    const auto &settings = profile.proteinPaint;
    const auto algorithm = settings.algorithm.isEmpty() ? signer.algorithms().first() : settings.algorithm;
    const auto claims = settings.claims(now, static_cast<int>(lifetime.count()));
    auto token = signer.sign(algorithm, {{QStringLiteral("typ"), QStringLiteral("JWT")}},
                             QJsonDocument(claims).toJson(QJsonDocument::Compact));
    if (!token)
        return unexpected(token.error());
    return AccessToken {SecretBuffer::taking(std::move(*token)), now, now.addSecs(lifetime.count())};
}

} // namespace lanyard
