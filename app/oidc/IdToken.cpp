#include "IdToken.h"

#include "TokenInspection.h"

#include <QCryptographicHash>

namespace lanyard {

Outcome<void> IdToken::checkClaims(const Claims &claims, const QString &issuer, const QString &clientId,
                                   const QString &nonce, const QDateTime &now, const std::optional<ClockSkew> &skew)
{
    const auto refuse = [&](const QString &why) {
        return failure(FailureKind::BadAnswer,
                       tr("%1 did not prove who signed in: %2. Nothing was stored.").arg(QUrl(issuer).host(), why),
                       tr("Sign in again. If it happens again, tell the provider's administrator this sentence."));
    };
    const auto refuseForItsTime = [&](const QString &why, const QString &guess) {
        if (skew && !skew->exceeds(std::chrono::seconds(clockLeewaySeconds)))
            return refuse(why); // the clocks agree: the token itself is wrong
        return failure(FailureKind::BadAnswer,
                       tr("%1 did not prove who signed in: %2; %3. Nothing was stored.")
                           .arg(QUrl(issuer).host(), why, skew ? skew->inWords() : guess),
                       tr("Set this computer's clock, then sign in again. If it is right, tell the provider's "
                          "administrator."),
                       QStringLiteral("clock-off"));
    };
    if (claims.issuer() != issuer)
        return refuse(tr("its identity token was issued by “%1”").arg(claims.issuer()));
    if (!claims.audience().contains(clientId))
        return refuse(tr("its identity token was made for another client"));
    if (claims.audience().size() > 1 && claims.authorizedParty().isEmpty())
        return refuse(tr("its identity token names several clients and not which one asked"));
    if (!claims.authorizedParty().isEmpty() && claims.authorizedParty() != clientId)
        return refuse(tr("its identity token was asked for by the client “%1”").arg(claims.authorizedParty()));
    if (claims.subject().isEmpty())
        return refuse(tr("its identity token names nobody"));
    if (!claims.expiresAt() || !claims.issuedAt())
        return refuse(tr("its identity token does not say from when until when it is good"));
    if (now > claims.expiresAt()->addSecs(clockLeewaySeconds))
        return refuseForItsTime(tr("its identity token has ended"), tr("this computer's clock may be ahead"));
    if (now < claims.issuedAt()->addSecs(-clockLeewaySeconds))
        return refuseForItsTime(tr("its identity token was issued in the future"),
                                tr("this computer's clock may be behind"));
    if (!nonce.isEmpty() && claims.nonce() != nonce)
        return refuse(tr("its identity token belongs to another sign-in"));
    return {};
}

bool IdToken::accessTokenFits(const Jws &idToken, QByteArrayView accessToken)
{
    const auto claims = idToken.claims();
    const auto stated = claims ? claims->value(QLatin1String("at_hash")).toString() : QString();
    if (stated.isEmpty())
        return true; // optional in the code flow
    const auto algorithm = idToken.algorithm();
    const auto method = algorithm.endsWith(QLatin1String("384")) ? QCryptographicHash::Sha384
        : algorithm.endsWith(QLatin1String("512"))               ? QCryptographicHash::Sha512
        : algorithm == QLatin1String("EdDSA")                    ? QCryptographicHash::Sha512
                                                                 : QCryptographicHash::Sha256;
    const auto hash = QCryptographicHash::hash(accessToken, method);
    const auto left
        = hash.left(hash.size() / 2).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return stated.toLatin1() == left;
}

QCoro::Task<Outcome<Claims>> IdToken::confirm(ProviderKeys &keys, const ProviderMetadata &provider, QString clientId,
                                              QString nonce, SecretBuffer idToken, SecretBuffer accessToken,
                                              QDateTime now, std::optional<ClockSkew> skew)
{
    const auto host = QUrl(provider.issuer).host();
    const auto issuer = provider.issuer;
    const auto again = tr("Sign in again. If it happens again, tell the provider's administrator this sentence.");
    if (idToken.isEmpty())
        co_return failure(
            FailureKind::BadAnswer,
            tr("%1 did not say who signed in: its answer holds no identity token. Nothing was stored.").arg(host),
            tr("The scope openid must be among the profile's scopes."));
    const auto jws = Jws::parse(idToken.view());
    if (!jws)
        co_return failure(FailureKind::BadAnswer,
                          tr("The identity token of %1 cannot be read: %2").arg(host, jws.error().message), again);
    const auto verdict = co_await keys.verdictOn(*jws, provider.jwksUri);
    if (!verdict)
        co_return failure(verdict.error().kind,
                          tr("The identity token of %1 could not be checked: %2 Nothing was stored.")
                              .arg(host, verdict.error().message),
                          tr("Sign in again in some minutes. A credential from before is kept."),
                          verdict.error().cause);
    if (verdict->kind != Verdict::Kind::Valid)
        co_return failure(
            FailureKind::BadAnswer,
            tr("The identity token of %1 does not verify: %2 Nothing was stored.").arg(host, verdict->reason), again);
    const auto object = jws->claims();
    if (!object)
        co_return failure(FailureKind::BadAnswer, tr("The identity token of %1 holds no claims.").arg(host), again);

    Claims claims(*object);
    const auto checked = checkClaims(claims, issuer, clientId, nonce, now, skew);
    if (!checked)
        co_return unexpected(checked.error());
    if (!accessTokenFits(*jws, accessToken.view()))
        co_return failure(
            FailureKind::BadAnswer,
            tr("The identity token of %1 does not belong to the access token that came with it. Nothing was stored.")
                .arg(host),
            again);
    co_return claims;
}

} // namespace lanyard
