#include "TokenAnswer.h"

#include "EndpointAnswer.h"
#include "TokenFailure.h"

namespace lanyard {

namespace {

/// Nothing where it is no number, or none that a token could live for: later sums with it would overflow.
std::optional<std::chrono::seconds> lifeSpan(const QJsonValue &value)
{
    const auto seconds = value.toInteger(-1);
    const auto isLife = seconds >= 0 && seconds <= std::chrono::seconds(std::chrono::years(100)).count();
    return isLife ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

} // namespace

Outcome<TokenAnswer> TokenAnswer::parse(HttpAnswer answer, const QString &host)
{
    const EndpointContract contract {tokenFailure,
                                     {QStringLiteral("access_token")},
                                     tr("%1 answered %2 with something that is no token."),
                                     QStringLiteral("no-token-answer")};
    const auto object = endpointAnswer(answer, host, contract);
    wipe(answer.body);
    if (!object)
        return unexpected(object.error());
    const auto text = [&](const char *key) { return object->value(QLatin1String(key)).toString(); };

    TokenAnswer tokens;
    tokens.accessToken = SecretBuffer::taking(text("access_token"));
    tokens.refreshToken = SecretBuffer::taking(text("refresh_token"));
    tokens.idToken = SecretBuffer::taking(text("id_token"));
    tokens.expiresIn = lifeSpan(object->value(QLatin1String("expires_in"))).value_or(std::chrono::seconds(0));
    tokens.refreshExpiresIn = lifeSpan(object->value(QLatin1String("refresh_expires_in")));
    return tokens;
}

} // namespace lanyard
