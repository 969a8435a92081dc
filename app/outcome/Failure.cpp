#include "Failure.h"

#include "Redaction.h"

namespace lanyard {

Failure::Failure(FailureKind theKind, const QString &theMessage, const QString &theHint, const QString &theCause)
    : kind(theKind), message(redacted(theMessage)), hint(redacted(theHint)), cause(theCause)
{ }

QString nameOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::CheckFailed:
        return QStringLiteral("check-failed");
    case FailureKind::Usage:
        return QStringLiteral("usage");
    case FailureKind::SignInNeeded:
        return QStringLiteral("sign-in-needed");
    case FailureKind::SessionEnded:
        return QStringLiteral("session-ended");
    case FailureKind::UserDisabled:
        return QStringLiteral("user-disabled");
    case FailureKind::Cancelled:
        return QStringLiteral("cancelled");
    case FailureKind::Offline:
        return QStringLiteral("offline");
    case FailureKind::Tls:
        return QStringLiteral("tls");
    case FailureKind::ServerError:
        return QStringLiteral("server-error");
    case FailureKind::BadAnswer:
        return QStringLiteral("bad-answer");
    case FailureKind::VaultLocked:
        return QStringLiteral("vault-locked");
    case FailureKind::VaultAbsent:
        return QStringLiteral("vault-absent");
    case FailureKind::VaultSilent:
        return QStringLiteral("vault-silent");
    case FailureKind::AccessDenied:
        return QStringLiteral("access-denied");
    case FailureKind::Refused:
        return QStringLiteral("refused");
    case FailureKind::Misconfigured:
        return QStringLiteral("misconfigured");
    }
    Q_UNREACHABLE();
}

} // namespace lanyard
