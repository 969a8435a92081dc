#include "Rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::OpenBisRules)
};

QString nothingOpens()
{
    return W::tr("openBIS refuses every request.");
}

/// What openBIS, or the client before it, said in so many words. The cause decides who can do something.
Finding told(const Failure &failure, const QString &summary, Fixer who)
{
    Finding finding;
    finding.cause = failure.cause;
    finding.who = who;
    finding.summary = summary;
    finding.evidence = {{failure.message, false}};
    finding.consequence = nothingOpens();
    finding.fix = failure.hint;
    return finding;
}

Finding disabled(const Failure &failure)
{
    auto finding
        = told(failure, W::tr("Personal access tokens are switched off at this server"), Fixer::PortalAdministrator);
    finding.setting = Setting {QStringLiteral("personal-access-tokens-enabled"), QStringLiteral("true")};
    return finding;
}

/// A server of 2023 forgets the tokens of users with a dash; all that shows is that it does not know the token.
Finding unknown(const Failure &failure, const Evidence &evidence)
{
    const auto person = evidence.record ? evidence.record->person : QString();
    if (!person.contains(QLatin1Char('-')))
        return told(failure, W::tr("The server does not know this token"), Fixer::You);
    auto finding = told(failure, W::tr("A server of 2023 loses the tokens of users with a dash in their name"),
                        Fixer::PortalAdministrator);
    finding.cause = QStringLiteral("user-id-dash");
    finding.evidence.append({W::tr("The user name “%1” has a dash.").arg(person), false});
    finding.fix = W::tr("Install a newer openBIS, or use a user name without a dash. If the token was deleted, make "
                        "another one.");
    return finding;
}

Finding refused(const Failure &failure, const Evidence &evidence)
{
    if (failure.cause == QLatin1String("pat-expired"))
        return told(failure, W::tr("The personal access token has expired"), Fixer::You);
    if (failure.cause == QLatin1String("pat-not-yet-valid"))
        return told(failure, W::tr("The personal access token is not valid yet"), Fixer::You);
    if (failure.cause == QLatin1String("pat-manages-pats"))
        return told(failure, W::tr("A personal access token cannot make or delete others"), Fixer::You);
    if (failure.cause == QLatin1String("pat-disabled"))
        return disabled(failure);
    if (failure.cause == QLatin1String("user-id-dash"))
        return told(failure, W::tr("The server loses the tokens of users with a dash in their name"),
                    Fixer::PortalAdministrator);
    if (failure.cause == QLatin1String("wrong-password"))
        return told(failure, W::tr("User name and password do not fit"), Fixer::You);
    if (failure.cause == QLatin1String("session-ended"))
        return unknown(failure, evidence);
    auto finding = told(failure, W::tr("openBIS refuses the token"), Fixer::PortalAdministrator);
    if (finding.cause.isEmpty())
        finding.cause = nameOf(failure.kind);
    return finding;
}

/// The token lives as long as the server lets any live: who wanted more was cut, without a word.
std::optional<Finding> periodCut(const OpenBisFacts &facts)
{
    if (!facts.server || !facts.validFrom.isValid() || !facts.validTo.isValid()
        || facts.validFrom.secsTo(facts.validTo) < facts.server->maxValidity.count())
        return std::nullopt;
    const auto days = static_cast<int>(facts.server->maxValidity.count() / 86400);
    Finding finding;
    finding.cause = QStringLiteral("period-cut");
    finding.severity = Severity::Note;
    finding.who = Fixer::PortalAdministrator;
    finding.summary = W::tr("The token lives as long as this server lets a token live");
    finding.evidence
        = {{W::tr("The server says: %n days at most.", nullptr, days), true},
           {W::tr("The token ends on %1.").arg(QLocale().toString(facts.validTo.toLocalTime(), QLocale::ShortFormat)),
            true}};
    finding.consequence = W::tr("A longer time that is asked for is cut without a word.");
    finding.fix = W::tr("Renew it before its end, or let the server allow more.");
    finding.setting = Setting {QStringLiteral("personal-access-tokens-max-validity-period"),
                               {},
                               QString::number(facts.server->maxValidity.count())};
    return finding;
}

} // namespace

QList<Finding> openBisFindings(const Evidence &evidence)
{
    QList<Finding> findings;
    if (evidence.bearerFailure) {
        auto finding = told(*evidence.bearerFailure, W::tr("There is no token to show to openBIS"), Fixer::You);
        finding.cause = evidence.bearerFailure->kind == FailureKind::SignInNeeded
            ? QStringLiteral("no-token")
            : nameOf(evidence.bearerFailure->kind);
        if (evidence.bearerFailure->kind == FailureKind::SignInNeeded)
            finding.fix = W::tr("Have openBIS make one: lanyard credential new '%1'").arg(evidence.profile.name);
        findings.append(finding);
    }
    if (!evidence.openBis)
        return findings;
    if (evidence.openBis->failure)
        findings.append(refused(*evidence.openBis->failure, evidence));
    if (const auto cut = periodCut(*evidence.openBis))
        findings.append(*cut);
    return findings;
}

} // namespace lanyard
