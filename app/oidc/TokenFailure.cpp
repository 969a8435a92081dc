#include "TokenFailure.h"

#include "Redaction.h"
#include "Shown.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TokenFailure)
};

QString quoted(const QString &error, const QString &description)
{
    const auto words = providerWords(description);
    return words.isEmpty() ? shown(error) : QStringLiteral("%1 (%2)").arg(words, shown(error));
}

Failure grantFailure(const QString &host, const QString &description)
{
    const auto signIn = Words::tr("Sign in again with lanyard login.");
    const auto says = [&](const char *text) { return description.contains(QLatin1String(text), Qt::CaseInsensitive); };

    if (says("Maximum allowed refresh token reuse exceeded"))
        return {FailureKind::SessionEnded,
                Words::tr("%1 lets this credential be used once only, and it was used before by someone else: another "
                          "program of yours with a copy of it, or a thief. The whole session has been ended.")
                    .arg(host),
                Words::tr("Sign in again. If you know of no second program, tell your institution."),
                QStringLiteral("replayed")};
    if (says("Session doesn't have required client"))
        return {FailureKind::SessionEnded,
                Words::tr("%1 has ended the session of this credential. That happens when an older copy of the "
                          "credential was used again, by another program of yours or by a thief.")
                    .arg(host),
                Words::tr("Sign in again. If you know of no second program, tell your institution."),
                QStringLiteral("ended-by-replay")};
    if (says("Account disabled"))
        return {FailureKind::UserDisabled,
                Words::tr("%1 knows you, but does not let you sign in: your account is disabled.").arg(host),
                Words::tr("Ask your institution to enable it, then sign in again."),
                QStringLiteral("account-disabled")};
    if (says("disabled"))
        return {FailureKind::UserDisabled, Words::tr("%1 says that your account is disabled.").arg(host),
                Words::tr("Ask your institution to enable it. The credential is kept and works again then."),
                QStringLiteral("user-disabled")};
    if (says("client and authorized client don't match"))
        return {FailureKind::Misconfigured, Words::tr("This credential was made for another client at %1.").arg(host),
                Words::tr("Sign in again, or set the profile's client to the one that the credential was made for."),
                QStringLiteral("other-client")};
    if (says("Code not valid"))
        return {FailureKind::AccessDenied,
                Words::tr("%1 no longer accepts this sign-in: it took too long, or was finished twice.").arg(host),
                signIn, QStringLiteral("code-not-valid")};
    if (says("token is not active"))
        return {FailureKind::SessionEnded, Words::tr("%1 says that the time of this credential is over.").arg(host),
                signIn, QStringLiteral("token-expired")};
    if (says("session not found") || says("session not active"))
        return {
            FailureKind::SessionEnded,
            Words::tr("%1 no longer knows this credential: it was revoked, or nobody used it for too long.").arg(host),
            signIn, QStringLiteral("session-ended")};
    if (says("Invalid refresh token"))
        return {FailureKind::SessionEnded,
                Words::tr("%1 cannot read this credential: it was damaged, or comes from another issuer or from before "
                          "the issuer changed its keys.")
                    .arg(host),
                signIn, QStringLiteral("malformed-token")};
    return {FailureKind::SessionEnded,
            Words::tr("%1 does not accept this credential: %2.")
                .arg(host, quoted(QStringLiteral("invalid_grant"), description)),
            signIn, QStringLiteral("credential-refused")};
}

} // namespace

QString providerWords(const QString &description)
{
    return shown(redacted(description.simplified()), 200); // cut last, for half a token looks like a word
}

Failure authorizationFailure(const QString &host, const QString &error, const QString &description)
{
    const auto again = Words::tr("Sign in again.");
    if (error == QLatin1String("access_denied"))
        return {FailureKind::AccessDenied,
                Words::tr("%1 says that you pressed Cancel, or may not use this client.").arg(host), again,
                QStringLiteral("access-denied")};
    if (error == QLatin1String("invalid_scope"))
        return {
            FailureKind::Misconfigured,
            Words::tr("%1 does not know a scope that the profile asks for: %2.").arg(host, quoted(error, description)),
            Words::tr("Check the profile's scopes with your institution."), QStringLiteral("unknown-scope")};
    if (error == QLatin1String("login_required"))
        return {FailureKind::SignInNeeded,
                Words::tr("%1 wants you to log in, and the profile says that it must not ask.").arg(host),
                Words::tr("Take “prompt” out of the profile's authorization parameters."),
                QStringLiteral("login-required")};
    if (error == QLatin1String("interaction_required") || error == QLatin1String("consent_required"))
        return {FailureKind::SignInNeeded,
                Words::tr("%1 wants to ask you something in the browser, and the profile says that it must not ask.")
                    .arg(host),
                Words::tr("Take “prompt” out of the profile's authorization parameters."),
                QStringLiteral("question-required")};
    if (error == QLatin1String("server_error"))
        return {FailureKind::ServerError,
                Words::tr("%1 could not finish the sign-in: %2.").arg(host, quoted(error, description)),
                Words::tr("Try again in some minutes."), QStringLiteral("provider-failed")};
    if (error == QLatin1String("temporarily_unavailable"))
        return {FailureKind::ServerError, Words::tr("%1 takes no sign-ins at the moment.").arg(host),
                Words::tr("Try again in some minutes."), QStringLiteral("provider-busy")};
    if (description.contains(QLatin1String("Pushed Authorization Request"), Qt::CaseInsensitive)) // Keycloak 26.4.7
        return {FailureKind::Misconfigured,
                Words::tr("%1 takes this client's sign-in requests only ahead of the browser, from Lanyard itself.")
                    .arg(host),
                Words::tr("Add the profile with --pushed-authorization."), QStringLiteral("push-required")};
    if (error == QLatin1String("unauthorized_client"))
        return {FailureKind::Misconfigured,
                Words::tr("%1 does not let this client sign people in by the browser: %2.")
                    .arg(host, quoted(error, description)),
                Words::tr("Ask the provider's administrator to switch on the standard flow for the client."),
                QStringLiteral("flow-not-allowed")};
    if (error == QLatin1String("invalid_request"))
        return {FailureKind::Misconfigured,
                Words::tr("%1 did not accept how the sign-in was asked for: %2.").arg(host, quoted(error, description)),
                Words::tr("Check the profile's authorization parameters, and show the provider's administrator this "
                          "sentence."),
                QStringLiteral("request-refused")};
    return {FailureKind::Misconfigured, Words::tr("%1 refused the sign-in: %2.").arg(host, quoted(error, description)),
            Words::tr("Ask the provider's administrator about the client's settings."),
            QStringLiteral("sign-in-refused")};
}

Failure pushFailure(const QString &host, const QString &error, const QString &description)
{
    if (error == QLatin1String("unauthorized_client") || error == QLatin1String("invalid_client"))
        return tokenFailure(host, error, description);
    if (error == QLatin1String("invalid_redirect_uri")
        || description.contains(QLatin1String("redirect_uri"), Qt::CaseInsensitive))
        return {FailureKind::Misconfigured,
                Words::tr("%1 does not let the browser come back to this computer: %2.")
                    .arg(host, quoted(error, description)),
                Words::tr("Ask the provider's administrator to allow http://127.0.0.1/* as the client's redirect "
                          "address."),
                QStringLiteral("redirect-not-allowed")};
    return authorizationFailure(host, error, description);
}

Failure tokenFailure(const QString &host, const QString &error, const QString &description)
{
    if (error == QLatin1String("invalid_grant"))
        return grantFailure(host, description);
    if (error == QLatin1String("authorization_pending"))
        return {FailureKind::SignInNeeded, Words::tr("%1 still waits for you to enter the code.").arg(host),
                Words::tr("Enter the code in a browser."), causes::authorizationPending};
    if (error == QLatin1String("slow_down"))
        return {FailureKind::ServerError, Words::tr("%1 was asked too often.").arg(host),
                Words::tr("Try again in some minutes."), causes::slowDown};
    if (error == QLatin1String("expired_token"))
        return {FailureKind::Cancelled,
                Words::tr("Nobody finished the sign-in at %1 in time. The code is no longer good.").arg(host),
                Words::tr("Sign in again: that gives a new code."), QStringLiteral("code-ended")};
    if (error == QLatin1String("access_denied"))
        return authorizationFailure(host, error, description);
    const auto isAboutCodes = description.contains(QLatin1String("Device"), Qt::CaseInsensitive); // Keycloak 26.4.7
    if (error == QLatin1String("unauthorized_client") && isAboutCodes)
        return {FailureKind::Misconfigured,
                Words::tr("%1 does not let this client sign in with a code: %2.").arg(host, quoted(error, description)),
                Words::tr("Sign in with the browser on this computer, or ask the provider's administrator to allow "
                          "the device authorization grant for the client."),
                QStringLiteral("no-device-grant")};
    if (error == QLatin1String("unauthorized_client"))
        return {FailureKind::Misconfigured,
                Words::tr("%1 does not accept the client's secret, or there is none: %2.")
                    .arg(host, quoted(error, description)),
                Words::tr("Ask for the client's secret and store it, or use a client that needs none."),
                QStringLiteral("wrong-client-secret")};
    if (error == QLatin1String("invalid_client"))
        return {FailureKind::Misconfigured,
                Words::tr("%1 does not know this client: %2.").arg(host, quoted(error, description)),
                Words::tr("Check the profile's client with your institution."), QStringLiteral("unknown-client")};
    if (error == QLatin1String("not_allowed"))
        return {FailureKind::AccessDenied,
                Words::tr("%1 does not give you, or this client, a credential that outlives the browser session.")
                    .arg(host),
                Words::tr("Ask the provider's administrator for the role offline_access, or add the profile with "
                          "--scope openid alone."),
                QStringLiteral("offline-access-not-allowed")};
    if (error == QLatin1String("invalid_scope"))
        return authorizationFailure(host, error, description);
    return {FailureKind::Misconfigured,
            Words::tr("%1 refused to give a token: %2.").arg(host, quoted(error, description)),
            Words::tr("Ask the provider's administrator about the client's settings."),
            QStringLiteral("token-request-refused")};
}

} // namespace lanyard
