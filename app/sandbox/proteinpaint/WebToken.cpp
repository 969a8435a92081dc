#include "WebToken.h"

#include "Algorithm.h"
#include "Verdict.h"

namespace lanyard::sandbox {

namespace {

tl::unexpected<QJsonObject> error(const QString &name, const QString &message, const QJsonObject &further = {})
{
    auto object = further;
    object.insert(QStringLiteral("name"), name);
    object.insert(QStringLiteral("message"), message);
    return tl::unexpected(object);
}

tl::unexpected<QJsonObject> webTokenError(const char *message)
{
    return error(QStringLiteral("JsonWebTokenError"), QString::fromLatin1(message));
}

QString isoTime(double seconds)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000), Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

tl::expected<QJsonObject, QJsonObject> verifiedWebToken(const QByteArray &token, const JwkSet &keys,
                                                        const QDateTime &now)
{
    if (token.count('.') != 2)
        return webTokenError("jwt malformed");
    if (token.endsWith('.'))
        return webTokenError("jwt signature is required");
    const auto jws = Jws::parse(token);
    if (!jws || !jws->claims())
        return webTokenError("invalid token");
    // The key decides which algorithms are looked at, so that a public key is never an HMAC secret.
    const auto algorithm = Algorithm::named(jws->algorithm());
    if (!algorithm || keys.keys().isEmpty() || keys.keys().constFirst().misfit(*algorithm))
        return webTokenError("invalid algorithm");
    if (verify(*jws, keys).kind != Verdict::Kind::Valid)
        return webTokenError("invalid signature");

    const auto claims = *jws->claims();
    const auto seconds = static_cast<double>(now.toMSecsSinceEpoch()) / 1000;
    const auto notBefore = claims.value(QLatin1String("nbf"));
    if (!notBefore.isUndefined() && !notBefore.isDouble())
        return webTokenError("invalid nbf value");
    if (notBefore.toDouble() > seconds)
        return error(QStringLiteral("NotBeforeError"), QStringLiteral("jwt not active"),
                     {{QStringLiteral("date"), isoTime(notBefore.toDouble())}});
    const auto expires = claims.value(QLatin1String("exp"));
    if (!expires.isUndefined() && !expires.isDouble())
        return webTokenError("invalid exp value");
    if (expires.isDouble() && seconds >= expires.toDouble())
        return error(QStringLiteral("TokenExpiredError"), QStringLiteral("jwt expired"),
                     {{QStringLiteral("expiredAt"), isoTime(expires.toDouble())}});
    return claims;
}

} // namespace lanyard::sandbox
