#pragma once

#include <QString>

namespace lanyard {

/// What went wrong, as far as a caller must act differently. Two kinds are never folded into one: a credential survives
/// `Offline`, and does not survive `SessionEnded`.
enum class FailureKind
{
    CheckFailed, ///< a check ran to its end and says no
    Usage, ///< the command or the form was not used as it is meant
    SignInNeeded, ///< there is no credential
    SessionEnded, ///< the provider no longer knows the credential: idle, revoked, replayed
    UserDisabled, ///< the provider knows the person and does not let them in
    Cancelled, ///< the person, or a time limit, ended a sign-in
    Offline, ///< no answer from a host; the credential is kept
    Tls, ///< a certificate did not verify; nothing was sent
    ServerError, ///< a host answered that it cannot answer (5xx, 429)
    BadAnswer, ///< a host answered with something that is not what was asked for
    VaultLocked,
    VaultAbsent,
    VaultSilent, ///< the keychain does not answer at all
    AccessDenied, ///< the provider refused a sign-in
    Refused, ///< the portal refused a call
    Misconfigured, ///< address, issuer, client, client secret, redirect or scope
};

/// The kind's name as scripts see it, such as `session-ended`.
QString nameOf(FailureKind kind);

/// A failure as a value: what happened and why, what to do next, and for scripts which cause it was.
struct Failure
{
    /// Whatever a host or a file put into the sentences, no secret gets into them (`redacted`).
    Failure(FailureKind kind, const QString &message, const QString &hint, const QString &cause = {});

    FailureKind kind;
    QString message; ///< what happened and why, a sentence or two, translated
    QString hint; ///< what to do next, a sentence, translated
    QString cause; ///< a name that scripts may know, such as `rotation-on`; empty where the kind says all
};

} // namespace lanyard
