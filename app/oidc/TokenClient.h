#pragma once

#include "AuthorizationResponse.h"
#include "TokenAnswer.h"

#include <QJsonObject>

namespace lanyard {

/// Lanyard's own words with the endpoints that no browser is sent to. Each call is one request; no redirect is
/// followed.
class TokenClient
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TokenClient)
public:
    /// All three must outlive the calls.
    TokenClient(HttpClient &http, const ProviderMetadata &provider, const ClientSettings &client);

    QCoro::Task<Outcome<TokenAnswer>> redeem(const AuthorizationResponse &response,
                                             const AuthorizationRequest &request); ///< RFC 6749 section 4.1.3
    QCoro::Task<Outcome<TokenAnswer>> refresh(const SecretBuffer &refreshToken); ///< RFC 6749 section 6
    /// Sends the request ahead (RFC 9126): the address to open, which names it and holds nothing else of it.
    QCoro::Task<Outcome<QUrl>> push(AuthorizationRequest request);
    /// RFC 8628 section 3.1, always with PKCE: the answer's `device_code`, `user_code`, `verification_uri`, and more.
    QCoro::Task<Outcome<QJsonObject>> requestDeviceCode(const QByteArray &codeVerifier);
    QCoro::Task<Outcome<TokenAnswer>> redeemDeviceCode(QByteArray deviceCode,
                                                       QByteArray codeVerifier); ///< RFC 8628 section 3.4
    /// RFC 7009. A token that the provider does not know is as good as revoked.
    QCoro::Task<Outcome<void>> revoke(SecretBuffer refreshToken);

private:
    using Fields = QList<QPair<QByteArray, QByteArray>>;
    HttpRequest post(const QUrl &endpoint, Fields fields) const;
    bool namesItselfInForm() const; ///< else in the header, together with its secret
    /// Static, and the same for `deviceCode`: who cancels leaves the request behind, and this object is gone then.
    static QCoro::Task<Outcome<TokenAnswer>> tokens(HttpClient &http, HttpRequest request, SecretBuffer secret);
    static QCoro::Task<Outcome<QJsonObject>> deviceCode(HttpClient &http, HttpRequest request, SecretBuffer secret);

    HttpClient &m_http;
    const ProviderMetadata &m_provider;
    const ClientSettings &m_client;
};

} // namespace lanyard
