#include "TokenAnswer.h"

#include "EndpointAnswer.h"
#include "TokenFailure.h"

namespace lanyard {

Outcome<TokenAnswer> TokenAnswer::parse(const HttpAnswer &answer, const QString &host)
{
    const auto object = endpointAnswer(answer, host, tokenFailure, {QStringLiteral("access_token")},
                                       tr("%1 answered %2 with something that is no token."));
    if (!object)
        return unexpected(object.error());
    const auto text = [&](const char *key) { return object->value(QLatin1String(key)).toString(); };

    TokenAnswer tokens;
    tokens.accessToken = SecretBuffer::taking(text("access_token").toUtf8());
    tokens.refreshToken = SecretBuffer::taking(text("refresh_token").toUtf8());
    tokens.idToken = SecretBuffer::taking(text("id_token").toUtf8());
    tokens.expiresIn = std::chrono::seconds(object->value(QLatin1String("expires_in")).toInteger());
    if (const auto life = object->value(QLatin1String("refresh_expires_in")); life.isDouble())
        tokens.refreshExpiresIn = std::chrono::seconds(life.toInteger());
    return tokens;
}

} // namespace lanyard
