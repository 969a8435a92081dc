#pragma once

#include "CredentialIndex.h"
#include "Jws.h"
#include "Profile.h"
#include "SecretBuffer.h"
#include "SignIn.h"
#include "TokenFile.h"
#include "Verdict.h"

#include <QDateTime>

namespace lanyard {

struct AccessToken
{
    SecretBuffer token;
    QDateTime issuedAt;
    QDateTime expiresAt;

    AccessToken copy() const { return {token.copy(), issuedAt, expiresAt}; }
};

/// What the portal takes, with the header it goes into.
struct Bearer
{
    SecretBuffer token;
    BearerKind kind;
    QByteArray headerName;
    QByteArray headerPrefix;

    SecretBuffer headerValue() const; ///< prefix and token
};

/// A token as people look at it.
struct TokenView
{
    Jws jws;
    Verdict verdict;
    QStringList problems;
    QString seenThrough; ///< Lanyard's own client, where the portal's credential is another's: it may hold other roles
};

/// The roles of an access token that has just come, at the profile's role path.
struct RolesSeen
{
    Profile profile;
    QString subject; ///< whose they are, `sub` at the issuer; may be empty
    QStringList roles;
    QDateTime at;
};

struct SignOutReport
{
    bool wasSignedIn = false;
    bool isRevoked = false; ///< the provider confirmed
    QString notRevokedBecause; ///< a sentence, when it could not be revoked
};

} // namespace lanyard
