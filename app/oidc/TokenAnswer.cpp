#include "TokenAnswer.h"

#include "TokenFailure.h"

#include <QJsonDocument>
#include <QJsonObject>

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
    if (answer.status >= 500 || answer.status == 429) {
        const auto wait = answer.header("Retry-After").toInt();
        return failure(FailureKind::ServerError,
                       tr("%1 cannot answer at the moment: it answered %2.").arg(host).arg(answer.status),
                       wait > 0 ? tr("Try again in %n seconds. The credential is kept.", nullptr, wait)
                                : tr("Try again in some minutes. The credential is kept."));
    }
    const auto document = QJsonDocument::fromJson(answer.body);
    wipe(answer.body);
    const auto object = document.object();
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    if (answer.status >= 400 && document.isObject() && !text("error").isEmpty())
        return unexpected(tokenFailure(host, text("error"), text("error_description")));
    if (answer.status != 200 || !document.isObject() || text("access_token").isEmpty())
        return failure(FailureKind::BadAnswer,
                       tr("%1 answered %2 with something that is no token.").arg(host).arg(answer.status),
                       tr("Something between Lanyard and the provider may be answering in its place: a proxy, or a "
                          "network's login page. The credential is kept."));

    TokenAnswer tokens;
    tokens.accessToken = SecretBuffer::taking(text("access_token"));
    tokens.refreshToken = SecretBuffer::taking(text("refresh_token"));
    tokens.idToken = SecretBuffer::taking(text("id_token"));
    tokens.expiresIn = lifeSpan(object.value(QLatin1String("expires_in"))).value_or(std::chrono::seconds(0));
    tokens.refreshExpiresIn = lifeSpan(object.value(QLatin1String("refresh_expires_in")));
    return tokens;
}

} // namespace lanyard
