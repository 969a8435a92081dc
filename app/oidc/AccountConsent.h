#pragma once

#include "HttpClient.h"
#include "SecretBuffer.h"

#include <QCoreApplication>

namespace lanyard {

/// What a person once allowed a client to have, in Keycloak's account API. It is the one way to end the tokens of a
/// client whose secret one does not know: withdrawing the consent ends all that the person has of that client, at once.
class AccountConsent
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::AccountConsent)
public:
    /// `accessToken` is of another client's sign-in of the same person. `AccessDenied` with the cause
    /// `account-audience` or `account-role` says what that client's tokens lack; `Misconfigured` with the cause
    /// `no-account-api` where the issuer has no such API.
    static QCoro::Task<Outcome<void>> withdraw(HttpClient &http, QString issuer, QString clientId,
                                               SecretBuffer accessToken);
};

} // namespace lanyard
