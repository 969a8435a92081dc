#include "Rules.h"

#include "Claims.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PortalRules)
};

bool isRefused(const Evidence &evidence)
{
    return evidence.access && !evidence.access->isAccepted;
}

std::optional<Finding> noAuthentication(const Evidence &evidence)
{
    const auto answersEverybody = evidence.access ? evidence.access->controlStatus == 200
                                                  : evidence.probe && !evidence.probe->demandsLogin && !evidence.bearer;
    if (!answersEverybody || evidence.profile.kind != PortalKind::CBioPortal || !evidence.probe
        || !evidence.probe->kind)
        return std::nullopt;
    Finding finding;
    finding.cause = QStringLiteral("no-authentication");
    finding.severity = Severity::Warning;
    finding.who = Fixer::PortalAdministrator;
    finding.summary = W::tr("The portal asks nobody for a token");
    finding.evidence = {{W::tr("Without a token %1 answers with its studies.").arg(hostOf(evidence)), false}};
    finding.consequence = W::tr("Everybody sees every study. No answer says anything about your token.");
    finding.fix = W::tr("If the studies are not meant for everybody, let the portal demand a login.");
    finding.setting = Setting {QStringLiteral("authenticate"), QStringLiteral("oauth2"), QStringLiteral("false")};
    return finding;
}

bool looksLikePortalsClient(const QString &clientId)
{
    return clientId.contains(QLatin1String("cbioportal"), Qt::CaseInsensitive);
}

Finding portalExchangeBroken(const Evidence &evidence)
{
    Finding finding;
    finding.cause = QStringLiteral("portal-exchange-broken");
    finding.who = Fixer::PortalAdministrator;
    finding.summary = W::tr("The portal itself cannot exchange your token");
    finding.consequence = W::tr("Nobody's token works there.");
    finding.fix
        = W::tr("In the portal's log look for “Authentication server did not return an access token”. Then check "
                "its client secret, its address of the token endpoint, and whether it reaches %1.")
              .arg(issuerHostOf(evidence));
    finding.setting = Setting {QStringLiteral("dat.oauth2.clientSecret"), {}};
    return finding;
}

Finding otherClient(const QString &client)
{
    Finding finding;
    finding.cause = QStringLiteral("other-client");
    finding.summary = W::tr("The token was made for another client than the portal's");
    finding.consequence = W::tr("The portal exchanges only tokens of its own client and refuses every request.");
    finding.fix
        = W::tr("Fetch the token from the portal's page and take the file in, or ask the portal's administrator "
                "for the client whose tokens it takes (dat.oauth2.clientId). It is not %1.")
              .arg(client);
    return finding;
}

/// All that can be checked from here is good, and still the portal refuses.
QList<Finding> refusedAgainstEvidence(const Evidence &evidence)
{
    const auto client = Claims(evidence.bearer->claims).authorizedParty();
    QList<Observation> seen {observationOfControl(evidence), observationOfAnswer(evidence)};
    if (evidence.seesWhatPortalSees())
        seen.append({W::tr("%1 gives Lanyard an access token for the same credential, with your name in it.")
                         .arg(issuerHostOf(evidence)),
                     true});
    const auto undecided = W::tr("From here the two cannot be told apart: the portal never says why it refuses.");

    auto broken = portalExchangeBroken(evidence);
    auto other = otherClient(client);
    const auto isPortals = (evidence.record && evidence.record->isImported) || looksLikePortalsClient(client);
    auto &first = isPortals ? broken : other;
    auto &second = isPortals ? other : broken;
    first.evidence = seen + QList<Observation> {{W::tr("The token belongs to the client %1.").arg(client), !isPortals}};
    second.severity = Severity::Warning;
    second.evidence = {{undecided, false}};
    if (evidence.record && evidence.record->isImported)
        return {first}; // the portal handed it out: it is its own client's
    return {first, second};
}

/// The credential is another client's, so that Lanyard cannot ask the provider about it.
QList<Finding> refusedAndOutOfReach(const Evidence &evidence)
{
    Finding ended;
    ended.cause = QStringLiteral("session-ended");
    ended.summary = evidence.bearer->isUuid ? W::tr("The portal no longer knows this token")
                                            : W::tr("The token has probably been revoked, or was unused for too long");
    ended.evidence = {observationOfControl(evidence), observationOfAnswer(evidence)};
    if (evidence.accessClaims)
        ended.evidence.append(
            {W::tr("Your account works: %1 gives access tokens to Lanyard's own client.").arg(issuerHostOf(evidence)),
             true});
    ended.consequence = W::tr("The portal refuses every request.");
    ended.fix = evidence.bearer->isUuid
        ? W::tr("Fetch a new one. A portal that allows one token per person ends the older one when a new one is made.")
        : W::tr("Fetch a new token file from the portal and take it in.");
    if (evidence.bearer->isUuid)
        return {ended};
    auto broken = portalExchangeBroken(evidence);
    broken.severity = Severity::Warning;
    broken.evidence
        = {{W::tr("It cannot be ruled out from here: only the portal's own client may ask about this token. "
                  "If a fresh token is refused too, it is this."),
            false}};
    return {ended, broken};
}

} // namespace

QString hostOf(const Evidence &evidence)
{
    return evidence.profile.portal.host();
}

QString issuerHostOf(const Evidence &evidence)
{
    return QUrl(evidence.profile.issuer).host();
}

Observation observationOfControl(const Evidence &evidence)
{
    const auto status = evidence.access ? evidence.access->controlStatus : 0;
    return {W::tr("Without a token %1 answers %2.").arg(hostOf(evidence)).arg(status), status != 200};
}

Observation observationOfAnswer(const Evidence &evidence)
{
    const auto &access = *evidence.access;
    if (!access.isAccepted)
        return {access.refusal, false};
    const auto listed
        = std::count_if(access.rows.begin(), access.rows.end(), [](const AccessRow &row) { return row.listed; });
    return {W::tr("The portal accepts the token and lists %n studies.", nullptr, static_cast<int>(listed)), true};
}

QList<Finding> portalFindings(const Evidence &evidence, const QList<Finding> &others)
{
    QList<Finding> findings;
    if (const auto open = noAuthentication(evidence))
        findings.append(*open);
    const auto known = others + findings;
    const auto isExplained = std::any_of(known.begin(), known.end(),
                                         [](const Finding &finding) { return finding.severity == Severity::Error; });
    if (!isRefused(evidence) || isExplained || evidence.profile.kind != PortalKind::CBioPortal)
        return findings;
    return findings
        + (evidence.seesWhatPortalSees() ? refusedAgainstEvidence(evidence) : refusedAndOutOfReach(evidence));
}

} // namespace lanyard
