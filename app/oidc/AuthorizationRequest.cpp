#include "AuthorizationRequest.h"

#include <QAbstractOAuthReplyHandler>
#include <QCryptographicHash>
#include <QOAuth2AuthorizationCodeFlow>

#include <openssl/rand.h>

namespace lanyard {

namespace {

constexpr auto s_base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// QUrlQuery keeps `+` and reads `%41` as `A`; a value that went through this comes out of the address as it was.
QVariant encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

QByteArray randomUrlSafe(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(random.data()), bytes) != 1)
        qFatal("The system gives no random numbers, without which nothing here is safe.");
    return random.toBase64(s_base64url);
}

QByteArray codeChallenge(const QByteArray &codeVerifier)
{
    return QCryptographicHash::hash(codeVerifier, QCryptographicHash::Sha256).toBase64(s_base64url);
}

AuthorizationRequest AuthorizationRequest::make(const ProviderMetadata &provider, const ClientSettings &client,
                                                QAbstractOAuthReplyHandler &receiver, const QString &loginHint)
{
    AuthorizationRequest request;
    request.redirectUri = receiver.callback();
    request.state = QString::fromLatin1(randomUrlSafe());
    request.nonce = QString::fromLatin1(randomUrlSafe());
    request.codeVerifier = randomUrlSafe();
    request.issuer = provider.issuer;
    request.promisesIssuerInResponse = provider.promisesIssuerInResponse;

    QOAuth2AuthorizationCodeFlow flow(provider.authorizationEndpoint, provider.tokenEndpoint, nullptr);
    flow.setReplyHandler(&receiver);
    flow.setModifyParametersFunction([&](QAbstractOAuth::Stage, QMultiMap<QString, QVariant> *parameters) {
        // `replace`, for Qt 6.8 and later put a PKCE challenge and a nonce of their own here.
        parameters->replace(QStringLiteral("client_id"), encoded(client.clientId));
        parameters->replace(QStringLiteral("scope"), encoded(client.scopes.join(QLatin1Char(' '))));
        parameters->replace(QStringLiteral("redirect_uri"), encoded(request.redirectUri));
        parameters->replace(QStringLiteral("state"), encoded(request.state));
        parameters->replace(QStringLiteral("nonce"), encoded(request.nonce));
        parameters->replace(QStringLiteral("code_challenge"), QString::fromLatin1(codeChallenge(request.codeVerifier)));
        parameters->replace(QStringLiteral("code_challenge_method"), QStringLiteral("S256"));
        if (!loginHint.isEmpty())
            parameters->replace(QStringLiteral("login_hint"), encoded(loginHint));
        // A parameter of the profile replaces one of the same name here, and may itself come twice, such as `resource`
        // (RFC 8707 section 2). QMultiMap puts the latest first.
        for (const auto &[key, value] : client.authorizationParameters)
            parameters->remove(key);
        for (auto it = client.authorizationParameters.crbegin(); it != client.authorizationParameters.crend(); ++it)
            parameters->insert(it->first, encoded(it->second));
    });
    QObject::connect(&flow, &QAbstractOAuth::authorizeWithBrowser, &flow,
                     [&](const QUrl &address) { request.url = address; });
    flow.grant();
    flow.setReplyHandler(nullptr); // the receiver outlives the flow
    return request;
}

} // namespace lanyard
