#pragma once

#include "CredentialIndex.h"
#include "Jws.h"
#include "Profile.h"
#include "SecretBuffer.h"
#include "Verdict.h"

#include <QUrl>

#include <chrono>
#include <functional>

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
};

enum class SignInStep
{
    AskedProvider, ///< metadata fetched
    OpenedBrowser, ///< or failed to: see `SignInProgress::browserFailure`
    Waiting, ///< for the person, in the browser
    Checking, ///< who answered, and the signature
    Storing, ///< in the vault
};

struct SignInProgress
{
    SignInStep step;
    QUrl address; ///< of the provider's page, from `OpenedBrowser` on
    QString browserFailure; ///< why no browser could be started; empty when one was
};

struct SignInOptions
{
    bool openBrowser = true;
    std::chrono::seconds timeout {300};
    std::function<void(const SignInProgress &)> progress = {};
};

/// What a portal's token file holds, as shown before it is taken in.
struct TokenFile
{
    SecretBuffer token;
    QString issuer; ///< empty when the token does not say (a uuid)
    QString clientId; ///< `azp`
    QString subject;
    QDateTime issuedAt;
    QDateTime expiresAt; ///< from the token or the file; not valid: none said
    bool isOffline = false;
    bool rotates = false;
};

struct SignOutReport
{
    bool wasSignedIn = false;
    bool isRevoked = false; ///< the provider confirmed
    QString notRevokedBecause; ///< a sentence, when it could not be revoked
};

} // namespace lanyard
