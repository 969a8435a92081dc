#include "Rules.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::NetworkRules)
};

/// What a failure of the way there is called, and who can mend it.
Finding unreachable(const Failure &failure, const QString &host, bool isProvider)
{
    Finding finding;
    finding.evidence = {{failure.message, false}};
    finding.fix = failure.hint;
    finding.consequence = isProvider ? W::tr("Without %1 there are no fresh access tokens, and the portal cannot check "
                                             "yours either.")
                                           .arg(host)
                                     : W::tr("Nothing can be asked of %1.").arg(host);
    if (failure.kind == FailureKind::Tls) {
        finding.cause = QStringLiteral("tls");
        finding.summary = W::tr("The certificate of %1 does not verify").arg(host);
    } else if (failure.cause == QLatin1String("proxy")) {
        finding.cause = QStringLiteral("proxy");
        finding.summary = W::tr("The proxy does not let Lanyard through to %1").arg(host);
    } else if (failure.cause == QLatin1String("dns")) {
        finding.cause = QStringLiteral("dns");
        finding.summary = W::tr("No host of the name %1 is known").arg(host);
    } else if (isProvider) {
        finding.cause = QStringLiteral("provider-unreachable");
        finding.summary = W::tr("%1, which signs you in, does not answer").arg(host);
        finding.who = Fixer::ProviderAdministrator;
    } else {
        finding.cause = QStringLiteral("portal-unreachable");
        finding.summary = W::tr("The portal %1 does not answer").arg(host);
        finding.who = Fixer::PortalAdministrator;
    }
    return finding;
}

std::optional<Finding> wrongIssuer(const Evidence &evidence)
{
    const auto &failure = *evidence.providerFailure;
    if (failure.kind == FailureKind::BadAnswer || failure.cause == QLatin1String("captive-portal"))
        return std::nullopt;
    Finding finding;
    finding.evidence = {{failure.message, false}};
    finding.fix = failure.hint;
    finding.consequence = W::tr("Lanyard cannot sign in there or make access tokens.");
    if (evidence.answeringIssuer.isEmpty()) {
        finding.cause = QStringLiteral("wrong-issuer");
        finding.summary = W::tr("The issuer's address is not right");
    } else {
        finding.cause = QStringLiteral("auth-prefix");
        finding.summary = W::tr("The issuer's address is spelled for another version of Keycloak");
        finding.evidence.append({W::tr("%1 answers as an issuer.").arg(evidence.answeringIssuer), true});
        finding.fix = W::tr("Use %1 as the profile's issuer. Keycloak has /auth before /realms up to version 16 only.")
                          .arg(evidence.answeringIssuer);
        finding.setting = Setting {QStringLiteral("issuer"), evidence.answeringIssuer, evidence.profile.issuer};
    }
    return finding;
}

/// A network's own login page answers every address with a page, or sends everybody to another host.
std::optional<Finding> captivePortal(const Evidence &evidence)
{
    const auto byProvider
        = evidence.providerFailure && evidence.providerFailure->cause == QLatin1String("captive-portal");
    const auto isTold = evidence.portalFailure && evidence.portalFailure->cause == QLatin1String("captive-portal");
    // With a token the portal was asked once more; what came then is what counts.
    const auto byPortal = isTold || (evidence.probe && evidence.probe->isInterposed && !evidence.access);
    if (!byProvider && !byPortal)
        return std::nullopt;
    Finding finding;
    finding.cause = QStringLiteral("captive-portal");
    finding.summary
        = W::tr("Something else answers in the place of %1").arg(byPortal ? hostOf(evidence) : issuerHostOf(evidence));
    if (isTold)
        finding.evidence.append({evidence.portalFailure->message, false});
    else if (byPortal)
        finding.evidence.append(
            {W::tr("Where %1 should answer with data, a web page or another address came.").arg(hostOf(evidence)),
             false});
    if (byProvider)
        finding.evidence.append({evidence.providerFailure->message, false});
    finding.consequence = W::tr("Its answers cannot be believed, and nothing secret was sent there.");
    finding.fix = W::tr("Open any page in your browser: a network such as a guest network may want you to log in "
                        "first. Else check the portal's address.");
    return finding;
}

/// Whether what came has nothing to do with a token, so that the address or the portal is at fault.
bool isOfTheAddress(const Evidence &evidence)
{
    if (evidence.access)
        return !evidence.access->isAccepted && evidence.access->refusalCause == QLatin1String("bad-answer");
    const auto &probe = evidence.probe;
    if (!probe || probe->kind == PortalKind::CBioPortal || evidence.profile.kind != PortalKind::CBioPortal)
        return false;
    const auto asksForLogin = probe->status == 401 || probe->status == 403 || probe->status / 100 == 3;
    return !asksForLogin && !isTroubleOfServer(probe->status);
}

std::optional<Finding> badAnswer(const Evidence &evidence)
{
    if (!isOfTheAddress(evidence))
        return std::nullopt;
    const auto isApi = evidence.profile.kind == PortalKind::Api;
    const auto host = hostOf(evidence);
    const auto &kind = evidence.probe ? evidence.probe->kind : std::nullopt;
    Finding finding;
    finding.cause = QStringLiteral("bad-answer");
    finding.summary = isApi ? W::tr("%1 answers the test request otherwise than the profile expects").arg(host)
                            : W::tr("%1 does not answer as a cBioPortal does").arg(host);
    if (evidence.access)
        finding.evidence = {observationOfControl(evidence), observationOfAnswer(evidence)};
    else
        finding.evidence
            = {{W::tr("Asked for its studies, %1 answers %2.").arg(host).arg(evidence.probe->status), false}};
    if (kind && kind != evidence.profile.kind)
        finding.evidence.append({W::tr("It answers as %1 does.").arg(titleOf(*kind)), false});
    finding.consequence = W::tr("Nothing is known of your token, and nothing speaks against it.");
    finding.fix = isApi
        ? W::tr("Compare the address, the path of the test request and the status that it expects with the portal's "
                "documentation: lanyard profile show '%1'. If they are right, tell the portal's administrator what it "
                "answered.")
              .arg(evidence.profile.name)
        : W::tr("Compare the profile's address with the one in your browser: lanyard profile set '%1' portal=ADDRESS. "
                "If it is right, tell the portal's administrator what it answered.")
              .arg(evidence.profile.name);
    return finding;
}

/// Tomcat takes headers of 16 KiB in all, and some proxies half of that.
constexpr qsizetype s_longBearer = 7000;

std::optional<Finding> headerTooLarge(const Evidence &evidence)
{
    const auto tooLarge = evidence.access
        && (evidence.access->status == 400 || evidence.access->status == 431 || evidence.access->status == 413);
    if (!tooLarge || evidence.access->isAccepted || !evidence.bearer || evidence.bearer->octets < s_longBearer)
        return std::nullopt;
    Finding finding;
    finding.cause = QStringLiteral("header-too-large");
    finding.who = Fixer::PortalAdministrator;
    finding.summary = W::tr("The token is too long for the portal");
    finding.evidence = {{W::tr("The token has %n bytes.", nullptr, static_cast<int>(evidence.bearer->octets)), false},
                        observationOfAnswer(evidence)};
    finding.consequence = W::tr("The portal's web server turns the request away before the portal sees it.");
    finding.fix = W::tr("Let the server take longer headers, or keep roles of other applications out of the token.");
    finding.setting = Setting {QStringLiteral("server.max-http-request-header-size"), QStringLiteral("64KB")};
    return finding;
}

std::optional<Finding> clockOff(const Evidence &evidence)
{
    using namespace std::chrono;
    if (!evidence.clockAhead || abs(*evidence.clockAhead) <= seconds(60))
        return std::nullopt;
    const auto minutes = static_cast<int>(abs(*evidence.clockAhead).count() + 30) / 60;
    const auto isAhead = *evidence.clockAhead > seconds(0);
    Finding finding;
    finding.cause = QStringLiteral("clock-off");
    finding.severity = evidence.exchangeFailure || evidence.bearerFailure ? Severity::Error : Severity::Warning;
    finding.summary = W::tr("This computer's clock is wrong");
    finding.evidence = {{isAhead ? W::tr("It is %n minutes ahead of the servers' clocks.", nullptr, minutes)
                                 : W::tr("It is %n minutes behind the servers' clocks.", nullptr, minutes),
                         false}};
    finding.consequence
        = W::tr("Fresh tokens look as if they had ended or not begun, a sign-in may be refused, and reminders come at "
                "the wrong time.");
    finding.fix = W::tr("Let the system set the time from the network.");
    return finding;
}

} // namespace

QList<Finding> networkFindings(const Evidence &evidence)
{
    QList<Finding> findings;
    if (const auto captive = captivePortal(evidence))
        findings.append(*captive);
    else if (evidence.portalFailure && evidence.portalFailure->cause != QLatin1String("no-dataset")) // not asked
        findings.append(unreachable(*evidence.portalFailure, hostOf(evidence), false));
    else if (const auto other = badAnswer(evidence))
        findings.append(*other);
    if (evidence.providerFailure && findings.isEmpty()) {
        const auto kind = evidence.providerFailure->kind;
        if (kind == FailureKind::Offline || kind == FailureKind::Tls || kind == FailureKind::ServerError)
            findings.append(unreachable(*evidence.providerFailure, issuerHostOf(evidence), true));
        else if (const auto wrong = wrongIssuer(evidence))
            findings.append(*wrong);
    }
    if (const auto large = headerTooLarge(evidence))
        findings.append(*large);
    if (const auto clock = clockOff(evidence)) // it may be the reason for all the rest
        findings.prepend(*clock);
    return findings;
}

} // namespace lanyard
