#include "TokenAnswer.h"

#include "StrictJson.h"
#include "TokenFailure.h"

#include <QJsonObject>

namespace lanyard {

Outcome<TokenAnswer> TokenAnswer::parse(const HttpAnswer &answer, const QString &host)
{
    if (answer.status >= 500 || answer.status == 429) {
        const auto wait = static_cast<int>(answer.retryAfter().count());
        return failure(FailureKind::ServerError,
                       tr("%1 cannot answer at the moment: it answered %2.").arg(host).arg(answer.status),
                       wait > 0 ? tr("Try again in %n seconds. The credential is kept.", nullptr, wait)
                                : tr("Try again in some minutes. The credential is kept."));
    }
    const auto json = StrictJson::parse(answer.body).value; // of two members of one name none is the right one
    const auto object = json.toObject();
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    if (answer.status >= 400 && json.isObject() && !text("error").isEmpty())
        return unexpected(tokenFailure(host, text("error"), text("error_description")));
    if (answer.status != 200 || !json.isObject() || text("access_token").isEmpty())
        return failure(FailureKind::BadAnswer,
                       tr("%1 answered %2 with something that is no token.").arg(host).arg(answer.status),
                       tr("Something between Lanyard and the provider may be answering in its place: a proxy, or a "
                          "network's login page. The credential is kept."));

    TokenAnswer tokens;
    tokens.accessToken = SecretBuffer::taking(text("access_token").toUtf8());
    tokens.refreshToken = SecretBuffer::taking(text("refresh_token").toUtf8());
    tokens.idToken = SecretBuffer::taking(text("id_token").toUtf8());
    tokens.expiresIn = std::chrono::seconds(object.value(QLatin1String("expires_in")).toInteger());
    if (const auto life = object.value(QLatin1String("refresh_expires_in")); life.isDouble())
        tokens.refreshExpiresIn = std::chrono::seconds(life.toInteger());
    return tokens;
}

} // namespace lanyard
