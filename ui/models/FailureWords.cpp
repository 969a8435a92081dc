#include "FailureWords.h"

#include <QCoreApplication>

namespace lanyard::failurewords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::FailureWords)
};

} // namespace

State stateOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Offline:
    case FailureKind::Cancelled:
        return State::Offline;
    case FailureKind::VaultLocked:
    case FailureKind::VaultSilent:
    case FailureKind::VaultAbsent:
    case FailureKind::ServerError:
    case FailureKind::CheckFailed:
        return State::EndsSoon;
    case FailureKind::SignInNeeded:
        return State::NeedsSignIn;
    default:
        return State::Ended;
    }
}

QList<QPair<QString, QString>> actionsOf(FailureKind kind)
{
    const QPair<QString, QString> again {QStringLiteral("again"), Words::tr("Try again")};
    switch (kind) {
    case FailureKind::SignInNeeded:
        return {{QStringLiteral("signIn"), Words::tr("Sign in")}};
    case FailureKind::SessionEnded:
    case FailureKind::UserDisabled:
    case FailureKind::AccessDenied:
        return {{QStringLiteral("signIn"), Words::tr("Sign in again")}};
    case FailureKind::VaultLocked:
        return {{QStringLiteral("unlock"), Words::tr("Unlock")}, again};
    case FailureKind::Usage:
        return {};
    default:
        return {again};
    }
}

QList<QPair<QString, QString>> actionsWithDoctor(FailureKind kind)
{
    auto actions = actionsOf(kind);
    switch (kind) {
    case FailureKind::SessionEnded:
    case FailureKind::UserDisabled:
    case FailureKind::Offline:
    case FailureKind::Tls:
    case FailureKind::ServerError:
    case FailureKind::BadAnswer:
    case FailureKind::AccessDenied:
    case FailureKind::Refused:
    case FailureKind::Misconfigured:
        actions.append({QStringLiteral("findOut"), Words::tr("Find out why")});
        break;
    default:
        break;
    }
    return actions;
}

} // namespace lanyard::failurewords
