#pragma once

#include "HttpClient.h"

#include "SecretBuffer.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace lanyard::sandbox {

/// The portal as an OAuth client of its issuer: finds the endpoints by discovery and asks the token endpoint.
///
/// Lives in a shared pointer, because an answer can come after the sandbox has ended.
class TokenExchange
{
public:
    struct Client
    {
        QUrl issuer;
        QString id;
        SecretBuffer secret; ///< empty: a public client
    };
    struct Endpoints
    {
        QUrl authorization;
        QUrl token;
    };

    /// `http` must outlive every call.
    TokenExchange(Client client, HttpClient &http) : m_client(std::move(client)), m_http(http) { }

    const QString &clientId() const { return m_client.id; }

    static QCoro::Task<Outcome<Endpoints>> endpoints(std::shared_ptr<TokenExchange> self);
    /// The portal's exchange of every call: refresh token in, the token endpoint's whole JSON out (measured on
    /// cBioPortal 6.4.5). A refusal by the issuer is a `Refused`, silence an `Offline`.
    static QCoro::Task<Outcome<QJsonObject>> refresh(std::shared_ptr<TokenExchange> self, SecretBuffer refreshToken);
    static QCoro::Task<Outcome<QJsonObject>> redeem(std::shared_ptr<TokenExchange> self, QString code,
                                                    QUrl redirectUri);

private:
    static QCoro::Task<Outcome<QJsonObject>> post(std::shared_ptr<TokenExchange> self, QByteArray form);
    QByteArray credentials() const;

    Client m_client;
    HttpClient &m_http;
    std::optional<Endpoints> m_endpoints;
};

} // namespace lanyard::sandbox
