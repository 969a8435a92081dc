#pragma once

#include "ClientSettings.h"
#include "ProviderMetadata.h"

class QAbstractOAuthReplyHandler;

namespace lanyard {

/// One attempt to sign in (RFC 6749 section 4.1.1): its own state, nonce and PKCE verifier, 256 random bits each.
struct AuthorizationRequest
{
    QUrl url; ///< what the browser opens
    QString redirectUri;
    QString state;
    QString nonce;
    QByteArray codeVerifier; ///< RFC 7636 section 4.1
    QString issuer;
    bool promisesIssuerInResponse = false;

    /// Built by QtNetworkAuth, one flow object per attempt; `receiver` says where the answer comes in,
    /// `loginHint` whose name the provider may fill in (OpenID Connect Core section 3.1.2.1).
    static AuthorizationRequest make(const ProviderMetadata &provider, const ClientSettings &client,
                                     QAbstractOAuthReplyHandler &receiver, const QString &loginHint = {});
};

QByteArray randomUrlSafe(int bytes = 32); ///< base64url without padding
QByteArray codeChallenge(const QByteArray &codeVerifier); ///< S256, RFC 7636 section 4.2

} // namespace lanyard
