#include "TokenClient.h"

#include "FormEncoding.h"
#include "TokenFailure.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

TokenClient::TokenClient(HttpClient &http, const ProviderMetadata &provider, const ClientSettings &client)
    : m_http(http), m_provider(provider), m_client(client)
{ }

HttpRequest TokenClient::post(const QUrl &endpoint, Fields fields) const
{
    HttpRequest request;
    request.method = "POST";
    request.url = endpoint;
    request.mostBytes = 1024 * 1024;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    // A public client names itself and sends no secret, not even an empty one.
    if (m_client.secret.isEmpty() || m_provider.takesSecretInForm) {
        fields.append({"client_id", m_client.clientId.toUtf8()});
        if (!m_client.secret.isEmpty())
            fields.append({"client_secret", m_client.secret.toByteArray()});
    } else { // RFC 6749 section 2.3.1: both parts form-encoded before base64
        const auto pair
            = m_client.clientId.toUtf8().toPercentEncoding() + ':' + m_client.secret.toByteArray().toPercentEncoding();
        request.addHeader("Authorization", "Basic " + pair.toBase64());
    }
    request.body = formEncoded(fields);
    return request;
}

Failure TokenClient::withoutSecret(Failure failure) const
{
    // A provider may quote it, and a short one looks like any other word.
    if (!m_client.secret.isEmpty())
        failure.message.replace(QString::fromUtf8(m_client.secret.view()), QStringLiteral("…"));
    return failure;
}

QCoro::Task<Outcome<TokenAnswer>> TokenClient::redeem(AuthorizationResponse response, AuthorizationRequest request)
{
    const Fields fields {{"grant_type", "authorization_code"},
                         {"code", response.code.toUtf8()},
                         {"redirect_uri", request.redirectUri.toUtf8()},
                         {"code_verifier", request.codeVerifier}};
    auto answer = co_await m_http.send(post(m_provider.tokenEndpoint, fields));
    if (!answer)
        co_return unexpected(answer.error());
    auto tokens = TokenAnswer::parse(*answer, m_provider.tokenEndpoint.host());
    if (!tokens)
        co_return unexpected(withoutSecret(tokens.error()));
    co_return std::move(tokens);
}

QCoro::Task<Outcome<TokenAnswer>> TokenClient::refresh(SecretBuffer refreshToken)
{
    const Fields fields {{"grant_type", "refresh_token"}, {"refresh_token", refreshToken.toByteArray()}};
    auto answer = co_await m_http.send(post(m_provider.tokenEndpoint, fields));
    if (!answer)
        co_return unexpected(answer.error());
    auto tokens = TokenAnswer::parse(*answer, m_provider.tokenEndpoint.host());
    if (!tokens)
        co_return unexpected(withoutSecret(tokens.error()));
    co_return std::move(tokens);
}

QCoro::Task<Outcome<void>> TokenClient::revoke(SecretBuffer refreshToken)
{
    const auto host = QUrl(m_provider.issuer).host();
    if (m_provider.revocationEndpoint.isEmpty())
        co_return failure(FailureKind::Misconfigured, tr("%1 offers no way to revoke a credential.").arg(host),
                          tr("End the session in your account page there."), QStringLiteral("no-revocation"));
    const Fields fields {{"token", refreshToken.toByteArray()}, {"token_type_hint", "refresh_token"}};
    const auto answer = co_await m_http.send(post(m_provider.revocationEndpoint, fields));
    if (!answer)
        co_return unexpected(answer.error());
    const auto error = QJsonDocument::fromJson(answer->body).object();
    const auto text = [&](const char *key) { return error.value(QLatin1String(key)).toString(); };
    if (answer->status == 401 && !text("error").isEmpty()) // the client, not the credential
        co_return unexpected(withoutSecret(tokenFailure(host, text("error"), text("error_description"))));
    if (answer->status == 400 || answer->status == 401 || answer->status == 403) // another try would end the same way
        co_return failure(
            FailureKind::Misconfigured,
            tr("%1 does not let this client revoke the credential: it answered %2.").arg(host).arg(answer->status),
            tr("End the session in your account page there, or ask the portal's administrator."),
            QStringLiteral("revocation-refused"));
    if (answer->status != 200) // also 200 with invalid_token in its body is "gone" (RFC 7009 section 2.2)
        co_return failure(FailureKind::ServerError,
                          tr("%1 did not revoke the credential: it answered %2.").arg(host).arg(answer->status),
                          tr("End the session in your account page there, or sign out again later."),
                          QStringLiteral("not-revoked"));
    co_return Outcome<void>();
}

} // namespace lanyard
