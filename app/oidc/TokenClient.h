#pragma once

#include "AuthorizationResponse.h"
#include "TokenAnswer.h"

namespace lanyard {

/// Lanyard's own words with the token and revocation endpoints. Each call is one request; no redirect is followed.
class TokenClient
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TokenClient)
public:
    /// All three must outlive the calls.
    TokenClient(HttpClient &http, const ProviderMetadata &provider, const ClientSettings &client);

    QCoro::Task<Outcome<TokenAnswer>> redeem(AuthorizationResponse response,
                                             AuthorizationRequest request); ///< RFC 6749 section 4.1.3
    QCoro::Task<Outcome<TokenAnswer>> refresh(SecretBuffer refreshToken); ///< RFC 6749 section 6
    /// RFC 7009. A token that the provider does not know is as good as revoked.
    QCoro::Task<Outcome<void>> revoke(SecretBuffer refreshToken);

private:
    using Fields = QList<QPair<QByteArray, QByteArray>>;
    HttpRequest post(const QUrl &endpoint, Fields fields) const;
    Failure withoutSecret(Failure failure) const;

    HttpClient &m_http;
    const ProviderMetadata &m_provider;
    const ClientSettings &m_client;
};

} // namespace lanyard
