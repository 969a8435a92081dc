#pragma once

#include "AuthorizationRequest.h"
#include "Claims.h"
#include "ClockSkew.h"
#include "ProviderKeys.h"

namespace lanyard {

/// Who signed in: the ID token of a token answer, checked as OpenID Connect Core section 3.1.3.7 demands.
class IdToken
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::IdToken)
public:
    /// Signature by the provider's keys, `iss`, `aud`, `azp`, `exp`, `iat`, `nonce`, and `at_hash` where it stands.
    /// `BadAnswer` names the rule that is broken; nothing of such an answer may be stored.
    static QCoro::Task<Outcome<Claims>> confirm(ProviderKeys &keys, const ProviderMetadata &provider, QString clientId,
                                                QString nonce, SecretBuffer idToken, SecretBuffer accessToken,
                                                QDateTime now, std::optional<ClockSkew> skew = {});

    /// The rules that need no key, on claims whose signature is good. `nonce` empty: not asked for (a refresh). A
    /// refusal because of the time tells the measured skew.
    static Outcome<void> checkClaims(const Claims &claims, const QString &issuer, const QString &clientId,
                                     const QString &nonce, const QDateTime &now,
                                     const std::optional<ClockSkew> &skew = {});
    static bool accessTokenFits(const Jws &idToken, QByteArrayView accessToken); ///< `at_hash`, section 3.1.3.6
};

} // namespace lanyard
