#include "TokenClient.h"

#include "EndpointAnswer.h"
#include "FormEncoding.h"
#include "TokenFailure.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace lanyard {

namespace {

/// A provider may quote the client's secret, and a short one looks like any other word.
Failure without(const SecretBuffer &secret, Failure failure)
{
    if (!secret.isEmpty())
        failure.message.replace(QString::fromUtf8(secret.view()), QStringLiteral("…"));
    return failure;
}

} // namespace

TokenClient::TokenClient(HttpClient &http, const ProviderMetadata &provider, const ClientSettings &client)
    : m_http(http), m_provider(provider), m_client(client)
{ }

bool TokenClient::namesItselfInForm() const
{
    return m_client.secret.isEmpty() || m_provider.takesSecretInForm;
}

HttpRequest TokenClient::post(const QUrl &endpoint, Fields fields) const
{
    HttpRequest request;
    request.method = "POST";
    request.url = endpoint;
    request.mostBytes = 1024 * 1024;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    // A public client names itself and sends no secret, not even an empty one.
    if (namesItselfInForm()) {
        fields.append({"client_id", m_client.clientId.toUtf8()});
        if (!m_client.secret.isEmpty())
            fields.append({"client_secret", m_client.secret.toByteArray()});
    } else { // RFC 6749 section 2.3.1: both parts form-encoded before base64
        QByteArray pair
            = m_client.clientId.toUtf8().toPercentEncoding() + ':' + m_client.secret.toByteArray().toPercentEncoding();
        request.addHeader("Authorization", "Basic " + pair.toBase64());
        wipe(pair);
    }
    request.body = formEncoded(fields);
    for (auto &field : fields)
        wipe(field.second);
    return request;
}

QCoro::Task<Outcome<TokenAnswer>> TokenClient::tokens(HttpClient &http, HttpRequest request, SecretBuffer secret)
{
    const auto host = request.url.host();
    auto answer = co_await http.send(std::move(request));
    if (!answer)
        co_return unexpected(answer.error());
    auto tokens = TokenAnswer::parse(std::move(*answer), host);
    if (!tokens)
        co_return unexpected(without(secret, tokens.error()));
    co_return std::move(tokens);
}

QCoro::Task<Outcome<TokenAnswer>> TokenClient::redeem(const AuthorizationResponse &response,
                                                      const AuthorizationRequest &request)
{
    Fields fields {{"grant_type", "authorization_code"},
                   {"code", response.code.toUtf8()},
                   {"redirect_uri", request.redirectUri.toUtf8()},
                   {"code_verifier", request.codeVerifier}};
    return tokens(m_http, post(m_provider.tokenEndpoint, std::move(fields)), m_client.secret.copy());
}

QCoro::Task<Outcome<TokenAnswer>> TokenClient::refresh(const SecretBuffer &refreshToken)
{
    Fields fields {{"grant_type", "refresh_token"}, {"refresh_token", refreshToken.toByteArray()}};
    return tokens(m_http, post(m_provider.tokenEndpoint, std::move(fields)), m_client.secret.copy());
}

QCoro::Task<Outcome<TokenAnswer>> TokenClient::redeemDeviceCode(QByteArray deviceCode, QByteArray codeVerifier)
{
    Fields fields {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                   {"device_code", deviceCode},
                   {"code_verifier", codeVerifier}};
    return tokens(m_http, post(m_provider.tokenEndpoint, std::move(fields)), m_client.secret.copy());
}

QCoro::Task<Outcome<QJsonObject>> TokenClient::deviceCode(HttpClient &http, HttpRequest request, SecretBuffer secret)
{
    const auto host = request.url.host();
    const auto answer = co_await http.send(std::move(request));
    if (!answer)
        co_return unexpected(answer.error());
    const EndpointContract contract {
        tokenFailure,
        {QStringLiteral("device_code"), QStringLiteral("user_code"), QStringLiteral("verification_uri")},
        tr("%1 answered %2 with something that is no code to sign in with.")};
    auto code = endpointAnswer(*answer, host, contract);
    if (!code)
        co_return unexpected(without(secret, code.error()));
    co_return std::move(code);
}

QCoro::Task<Outcome<QJsonObject>> TokenClient::requestDeviceCode(const QByteArray &codeVerifier)
{
    // Keycloak demands the challenge here too, where the client demands it; others ignore what they do not know.
    Fields fields {{"scope", m_client.scopes.join(QLatin1Char(' ')).toUtf8()},
                   {"code_challenge", codeChallenge(codeVerifier)},
                   {"code_challenge_method", "S256"}};
    return deviceCode(m_http, post(m_provider.deviceAuthorizationEndpoint, std::move(fields)), m_client.secret.copy());
}

QCoro::Task<Outcome<QUrl>> TokenClient::push(AuthorizationRequest request)
{
    const auto endpoint = m_provider.pushedAuthorizationRequestEndpoint;
    const auto host = QUrl(m_provider.issuer).host();
    if (endpoint.isEmpty())
        co_return failure(FailureKind::Misconfigured,
                          tr("%1 takes no sign-in request ahead of the browser, which the profile asks for.").arg(host),
                          tr("Add the profile without --pushed-authorization."));
    Fields fields;
    for (const auto &[name, value] : QUrlQuery(request.url).queryItems(QUrl::FullyDecoded)) {
        if (name != QLatin1String("client_id") || !namesItselfInForm()) // never twice
            fields.append({name.toUtf8(), value.toUtf8()});
    }
    const auto answer = co_await m_http.send(post(endpoint, fields));
    if (!answer)
        co_return unexpected(answer.error());
    const EndpointContract contract {pushFailure,
                                     {QStringLiteral("request_uri")},
                                     tr("%1 answered %2 with something that is no receipt of the sign-in request."),
                                     {},
                                     201}; // RFC 9126 section 2.2
    const auto object = endpointAnswer(*answer, endpoint.host(), contract);
    if (!object)
        co_return unexpected(without(m_client.secret, object.error()));

    auto address = m_provider.authorizationEndpoint;
    const Fields named {{"client_id", m_client.clientId.toUtf8()},
                        {"request_uri", object->value(QLatin1String("request_uri")).toString().toUtf8()}};
    const auto own = address.query(QUrl::FullyEncoded).toLatin1(); // RFC 6749 section 3.1: it is kept
    address.setQuery(QString::fromLatin1(own.isEmpty() ? formEncoded(named) : own + '&' + formEncoded(named)));
    co_return std::move(address);
}

QCoro::Task<Outcome<void>> TokenClient::revoke(SecretBuffer refreshToken)
{
    const auto host = QUrl(m_provider.issuer).host();
    if (m_provider.revocationEndpoint.isEmpty())
        co_return failure(FailureKind::Misconfigured, tr("%1 offers no way to revoke a credential.").arg(host),
                          tr("End the session in your account page there."), QStringLiteral("no-revocation"));
    Fields fields {{"token", refreshToken.toByteArray()}, {"token_type_hint", "refresh_token"}};
    const auto answer = co_await m_http.send(post(m_provider.revocationEndpoint, std::move(fields)));
    if (!answer)
        co_return unexpected(answer.error());
    const auto error = QJsonDocument::fromJson(answer->body).object();
    const auto text = [&](const char *key) { return error.value(QLatin1String(key)).toString(); };
    if (answer->status == 401 && !text("error").isEmpty()) // the client, not the credential
        co_return unexpected(without(m_client.secret, tokenFailure(host, text("error"), text("error_description"))));
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
