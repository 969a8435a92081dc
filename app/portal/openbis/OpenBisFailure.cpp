#include "OpenBisFailure.h"

#include "Shown.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::OpenBisFailure)
};

QString another()
{
    return Words::tr("Make another one with lanyard credential new.");
}

/// openBIS tells its refusals apart by sentences only (read in the source of openBIS 3.6).
struct Refusal
{
    const char *says;
    FailureKind kind;
    const char *cause;
    QString (*message)(const QString &host);
    QString (*hint)();
};

const Refusal s_refusals[] {
    Refusal {"Personal access token is no longer valid", FailureKind::SessionEnded, "pat-expired",
             [](const QString &host) { return Words::tr("The personal access token for %1 has expired.").arg(host); },
             another},
    Refusal {"Personal access token is not yet valid", FailureKind::Refused, "pat-not-yet-valid",
             [](const QString &host) {
                 return Words::tr("%1 does not take the personal access token yet: its time begins later.").arg(host);
             },
             [] { return Words::tr("Wait until then, check this computer's clock, or make another one."); }},
    Refusal {"cannot be used to manage personal access tokens", FailureKind::Refused, "pat-manages-pats",
             [](const QString &host) {
                 return Words::tr("%1 lets no personal access token make or delete personal access tokens.").arg(host);
             },
             [] { return Words::tr("Sign in with your password or a session token for that."); }},
    Refusal {"Personal access tokens are disabled", FailureKind::Refused, "pat-disabled",
             [](const QString &host) { return Words::tr("%1 has its personal access tokens switched off.").arg(host); },
             [] {
                 return Words::tr("Ask its administrator for personal-access-tokens-enabled = true in "
                                  "service.properties.");
             }},
    Refusal {"is invalid: user is not logged in", FailureKind::SessionEnded, "session-ended",
             [](const QString &host) {
                 return Words::tr("%1 does not know this token: it was deleted, its session ended, or it belongs to "
                                  "another server.")
                     .arg(host);
             },
             another},
    Refusal {"Blank sessionToken", FailureKind::SignInNeeded, "no-token",
             [](const QString &host) { return Words::tr("%1 was asked without a token.").arg(host); }, another},
    Refusal {"is not allowed to create a personal access token for user", FailureKind::Refused, "not-allowed",
             [](const QString &host) {
                 return Words::tr("%1 lets only an instance administrator make a token for somebody else.").arg(host);
             },
             [] {
                 return Words::tr("Ask an instance administrator to make it, or make one for yourself: leave the other "
                                  "user's name out.");
             }},
    Refusal {
        "Access denied to object with", FailureKind::Refused, "not-allowed",
        [](const QString &host) { return Words::tr("%1 says that this token belongs to somebody else.").arg(host); },
        [] { return Words::tr("Only its owner or an instance administrator can delete it."); }},
    Refusal {"Deletion reason cannot be null", FailureKind::Usage, "no-reason",
             [](const QString &host) { return Words::tr("%1 wants a reason for deleting.").arg(host); },
             [] { return Words::tr("Give one with --reason."); }},
};

} // namespace

Failure openBisFailure(const QJsonObject &error, const QString &host)
{
    auto said = error.value(QLatin1String("message")).toString();
    for (const auto &refusal : s_refusals) {
        if (said.contains(QLatin1String(refusal.says)))
            return {refusal.kind, refusal.message(host), refusal.hint(), QLatin1String(refusal.cause)};
    }
    said.remove(QStringLiteral(" (Context: [])"));
    const auto code = error.value(QLatin1String("code")).toInt();
    const auto type
        = error.value(QLatin1String("data")).toObject().value(QLatin1String("exceptionTypeName")).toString();
    if (code == -32601 || code == -32602 || type.endsWith(QLatin1String("InvalidTypeIdException")))
        return {FailureKind::BadAnswer,
                Words::tr("%1 is an openBIS of another version: it does not know what Lanyard asked: “%2”.")
                    .arg(host, shown(said, 200)),
                Words::tr("Personal access tokens need openBIS 20.10.4 or later. Tell its administrator."),
                QStringLiteral("other-api")};
    return {FailureKind::Refused,
            Words::tr("%1 refused it: “%2”").arg(host, shown(said, 300)),
            Words::tr("Change what it names, then try again."),
            {}};
}

Failure noOpenBisAnswer(const HttpAnswer &answer, const QString &host)
{
    if (answer.status >= 500 || answer.status == 429)
        return {FailureKind::ServerError,
                Words::tr("%1 cannot answer at the moment: it answered %2.").arg(host).arg(answer.status),
                Words::tr("Try again later. Your token is kept.")};
    if (answer.status == 404)
        return {FailureKind::Misconfigured, Words::tr("There is no openBIS at this address of %1.").arg(host),
                Words::tr("Give the address before /openbis, as in https://openbis.example.org."),
                QStringLiteral("no-openbis")};
    return {FailureKind::BadAnswer,
            Words::tr("%1 answered %2 with something that is no answer of openBIS.").arg(host).arg(answer.status),
            Words::tr("Check the portal's address, and whether a network's login page stands in between.")};
}

} // namespace lanyard
