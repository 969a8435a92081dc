#include "TokenExchange.h"

#include <QJsonDocument>

namespace lanyard::sandbox {

namespace {

QByteArray encoded(QByteArrayView value)
{
    return value.toByteArray().toPercentEncoding();
}

unexpected<Failure> refused(int status)
{
    // Nobody reads this but the portal, which says no more than "302" to its caller.
    return failure(FailureKind::Refused, QStringLiteral("The issuer answered %1.").arg(status), {});
}

} // namespace

QCoro::Task<Outcome<TokenExchange::Endpoints>> TokenExchange::endpoints(std::shared_ptr<TokenExchange> self)
{
    if (self->m_endpoints)
        co_return Endpoints(*self->m_endpoints); // a copy: QCoro 0.8 moves out of whatever a coroutine returns
    HttpRequest request;
    request.url = QUrl(self->m_client.issuer.toString() + QStringLiteral("/.well-known/openid-configuration"));
    const auto answer = co_await self->m_http.send(std::move(request));
    if (!answer)
        co_return unexpected(answer.error());
    if (answer->status != 200)
        co_return refused(answer->status);
    const auto metadata = QJsonDocument::fromJson(answer->body).object();
    const auto address = [&](const char *name) { return QUrl(metadata.value(QLatin1String(name)).toString()); };
    const Endpoints found {address("authorization_endpoint"), address("token_endpoint")};
    // Whoever else's metadata this is must not get the client's secret (OpenID Connect Discovery section 4.3).
    const auto isIssuers = metadata.value(QStringLiteral("issuer")).toString() == self->m_client.issuer.toString();
    if (!isIssuers || found.token.isEmpty() || found.authorization.isEmpty())
        co_return refused(answer->status);
    self->m_endpoints = found;
    co_return found;
}

QCoro::Task<Outcome<QJsonObject>> TokenExchange::refresh(std::shared_ptr<TokenExchange> self, SecretBuffer refreshToken)
{
    auto form = "grant_type=refresh_token&refresh_token=" + encoded(refreshToken.view()) + self->credentials();
    co_return co_await post(self, std::move(form));
}

QCoro::Task<Outcome<QJsonObject>> TokenExchange::redeem(std::shared_ptr<TokenExchange> self, QString code,
                                                        QUrl redirectUri)
{
    auto form = "grant_type=authorization_code&scope=openid%20offline_access&code=" + encoded(code.toUtf8())
        + "&redirect_uri=" + encoded(redirectUri.toEncoded()) + self->credentials();
    co_return co_await post(self, std::move(form));
}

QCoro::Task<Outcome<QJsonObject>> TokenExchange::post(std::shared_ptr<TokenExchange> self, QByteArray form)
{
    const auto where = co_await endpoints(self);
    if (!where)
        co_return unexpected(where.error());
    HttpRequest request;
    request.method = "POST";
    request.url = where->token;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = std::move(form);
    const auto answer = co_await self->m_http.send(std::move(request));
    if (!answer)
        co_return unexpected(answer.error());
    if (answer->status != 200)
        co_return refused(answer->status);
    co_return QJsonDocument::fromJson(answer->body).object();
}

QByteArray TokenExchange::credentials() const
{
    auto form = "&client_id=" + encoded(m_client.id.toUtf8());
    if (!m_client.secret.isEmpty())
        form += "&client_secret=" + encoded(m_client.secret.view());
    return form;
}

} // namespace lanyard::sandbox
