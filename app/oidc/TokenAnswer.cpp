#include "TokenAnswer.h"

#include "TokenFailure.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

Outcome<TokenAnswer> TokenAnswer::parse(const HttpAnswer &answer, const QString &host)
{
    if (answer.status >= 500 || answer.status == 429) {
        const auto wait = answer.header("Retry-After").toInt();
        return failure(FailureKind::ServerError,
                       tr("%1 cannot answer at the moment: it answered %2.").arg(host).arg(answer.status),
                       wait > 0 ? tr("Try again in %n seconds. The credential is kept.", nullptr, wait)
                                : tr("Try again in some minutes. The credential is kept."),
                       answer.status == 429 || answer.status == 503 ? QStringLiteral("provider-busy")
                                                                    : QStringLiteral("provider-failed"));
    }
    const auto document = QJsonDocument::fromJson(answer.body);
    const auto object = document.object();
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    if (answer.status >= 400 && document.isObject() && !text("error").isEmpty())
        return unexpected(tokenFailure(host, text("error"), text("error_description")));
    if (answer.status != 200 || !document.isObject() || text("access_token").isEmpty())
        return failure(FailureKind::BadAnswer,
                       tr("%1 answered %2 with something that is no token.").arg(host).arg(answer.status),
                       tr("Something between Lanyard and the provider may be answering in its place: a proxy, or a "
                          "network's login page. The credential is kept."),
                       QStringLiteral("no-token-answer"));

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
