#pragma once

#include "HttpClient.h"

#include <QCoreApplication>

namespace lanyard {

/// What a provider publishes of itself (RFC 8414, OpenID Connect Discovery 1.0), as far as Lanyard uses it.
struct ProviderMetadata
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProviderMetadata)
public:
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl jwksUri;
    QUrl revocationEndpoint; ///< empty when the provider has none
    QUrl deviceAuthorizationEndpoint; ///< RFC 8628 section 4; empty when the provider has none
    QUrl pushedAuthorizationRequestEndpoint; ///< RFC 9126 section 5; empty when the provider has none
    bool requiresPushedAuthorizationRequests = false; ///< RFC 9126 section 5
    bool promisesIssuerInResponse = false; ///< RFC 9207 section 3
    QStringList scopesSupported; ///< empty: not said
    bool takesSecretInForm = false; ///< `client_secret_post` only; else a secret goes as `client_secret_basic`

    /// Whether a secret or a person may be sent there: https, or http where the issuer itself may be reached by it.
    static bool isSafe(const QUrl &address, const QUrl &issuer, bool allowHttp);
    static QUrl locationFor(const QString &issuer);

    /// Fetches and checks: the issuer must be the very same text (Discovery section 4.3), every endpoint https (or http
    /// where the issuer itself may be), and S256 among the PKCE methods when methods are listed (RFC 7636 section 4.2).
    static QCoro::Task<Outcome<ProviderMetadata>> fetch(HttpClient &http, QString issuer, bool allowHttp);
    static Outcome<ProviderMetadata> parse(const QByteArray &json, const QString &issuer, bool allowHttp);
};

} // namespace lanyard
