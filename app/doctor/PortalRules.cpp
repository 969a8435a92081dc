#include "Rules.h"

#include "Claims.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PortalRules)
};

bool isRefused(const Evidence &evidence)
{
    const auto &access = evidence.access;
    return access && !access->isAccepted && !isTroubleOfServer(access->status) && access->status != 403;
}

/// An answer that says nothing about the token, or takes it and forbids what was asked.
std::optional<Finding> noAnswer(const Evidence &evidence)
{
    const auto &access = evidence.access;
    if (!access || access->isAccepted || !(isTroubleOfServer(access->status) || access->status == 403))
        return std::nullopt;
    Finding finding;
    finding.who = Fixer::PortalAdministrator;
    finding.evidence = {observationOfControl(evidence), observationOfAnswer(evidence)};
    if (access->status == 403) {
        finding.cause = QStringLiteral("list-forbidden");
        finding.summary = W::tr("The portal takes the token and forbids what every program asks first");
        finding.consequence = W::tr("No program gets as far as the data.");
        finding.fix = W::tr("Ask the portal's administrator whether a rule before the portal, or a role that you lack, "
                            "closes it.");
    } else {
        finding.cause = QStringLiteral("portal-unreachable");
        finding.summary = W::tr("The portal %1 cannot answer at the moment").arg(hostOf(evidence));
        finding.consequence = W::tr("Nothing can be said about your token until it does.");
        finding.fix = W::tr("Try again later. If it lasts, tell the portal's administrator what it answered.");
    }
    return finding;
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
    const auto isHandedOut = evidence.record && evidence.record->isImported; // then it is the portal's own client's
    const auto isPortals = isHandedOut || looksLikePortalsClient(client);
    auto &first = isPortals ? broken : other;
    auto &second = isPortals ? other : broken;
    if (isPortals && !isHandedOut)
        first.summary = W::tr("The portal cannot exchange your token, or takes those of another client only");
    else if (!isPortals)
        first.summary = W::tr("The token was made for another client than the portal's, or the portal cannot exchange "
                              "it");
    first.evidence = seen + QList<Observation> {{W::tr("The token belongs to the client %1.").arg(client), !isPortals}};
    second.severity = Severity::Warning;
    second.evidence = {{undecided, false}};
    if (isHandedOut)
        return {first};
    return {first, second};
}

/// Of an API only the one request is known, and what came.
Finding refusedRequest(const Evidence &evidence)
{
    const auto &profile = evidence.profile;
    Finding finding;
    finding.cause = evidence.access->refusalCause;
    finding.evidence = {observationOfControl(evidence), observationOfAnswer(evidence)};
    if (finding.cause == QLatin1String("json-pointer")) {
        finding.summary = W::tr("The answer to the test request has no name where the profile looks for it");
        finding.consequence = W::tr("It may be another answer than the one that is meant, and proves nothing.");
        finding.fix = W::tr("Look at what the portal answers, and set the place: lanyard profile set '%1' "
                            "name-pointer=/KEY/KEY")
                          .arg(profile.name);
        return finding;
    }
    finding.summary = W::tr("%1 does not accept the token").arg(hostOf(evidence));
    finding.consequence = W::tr("The portal refuses every request.");
    finding.evidence.append({W::tr("The token went out in the header %1.").arg(profile.headerName), true});
    finding.fix = W::tr("Compare with the portal's documentation which header it reads, what stands there before the "
                        "token, and which kind of token it takes (send): lanyard profile show '%1'. If all of that is "
                        "right, get a new token.")
                      .arg(profile.name);
    return finding;
}

/// A token that the portal made itself, and whose time is not over as far as is known.
Finding refusedUuid(const Evidence &evidence)
{
    const auto shouldLive = evidence.record && evidence.record->statedEnd.isValid();
    Finding finding;
    finding.cause = shouldLive ? QStringLiteral("uuid-limit-reached") : QStringLiteral("session-ended");
    finding.summary = shouldLive ? W::tr("A newer token has ended this one, or somebody deleted it")
                                 : W::tr("The portal no longer knows this token: its time is over, or it was deleted");
    finding.evidence = {observationOfControl(evidence), observationOfAnswer(evidence)};
    if (shouldLive)
        finding.evidence.append(
            {W::tr("Its time is not over: it was made to last until %1.")
                 .arg(QLocale().toString(evidence.record->statedEnd.toLocalTime(), QLocale::LongFormat)),
             true});
    finding.consequence = W::tr("The portal refuses every request.");
    finding.fix = W::tr("Fetch a new one. A portal that allows one token per person ends the older one whenever a new "
                        "one is made, which opening its download page does; its administrator can allow more.");
    if (shouldLive)
        finding.setting = Setting {QStringLiteral("dat.uuid.max_number_per_user"), {}};
    return finding;
}

/// The credential is another client's, so that Lanyard cannot ask the provider about it.
QList<Finding> refusedAndOutOfReach(const Evidence &evidence)
{
    if (evidence.bearer->isUuid)
        return {refusedUuid(evidence)};
    Finding ended;
    ended.cause = QStringLiteral("session-ended");
    ended.summary = W::tr("The token was revoked or unused for too long, or the portal cannot exchange it");
    ended.evidence = {observationOfControl(evidence), observationOfAnswer(evidence)};
    if (evidence.accessClaims)
        ended.evidence.append(
            {W::tr("Your account works: %1 gives access tokens to Lanyard's own client.").arg(issuerHostOf(evidence)),
             true});
    ended.consequence = W::tr("The portal refuses every request.");
    ended.fix = W::tr("Fetch a new token file from the portal and take it in.");
    auto broken = portalExchangeBroken(evidence);
    broken.severity = Severity::Warning;
    broken.evidence
        = {{W::tr("It cannot be ruled out from here: only the portal's own client may ask about this token. "
                  "If a fresh token is refused too, it is this."),
            false}};
    const auto client = Claims(evidence.bearer->claims).authorizedParty();
    const auto named = evidence.profile.clientId;
    if (!looksLikePortalsClient(named) || looksLikePortalsClient(client))
        return {ended, broken};
    auto other = otherClient(client);
    other.evidence = ended.evidence
        + QList<Observation> {
            {W::tr("The token belongs to the client %1, and the profile names %2.").arg(client, named), false}};
    ended.severity = Severity::Warning;
    return {other, ended, broken};
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
    if (const auto trouble = noAnswer(evidence))
        findings.append(*trouble);
    const auto known = others + findings;
    const auto isExplained = std::any_of(known.begin(), known.end(),
                                         [](const Finding &finding) { return finding.severity == Severity::Error; });
    if (!isRefused(evidence) || isExplained)
        return findings;
    if (evidence.profile.kind == PortalKind::Api)
        return findings + QList<Finding> {refusedRequest(evidence)};
    return findings
        + (evidence.seesWhatPortalSees() ? refusedAgainstEvidence(evidence) : refusedAndOutOfReach(evidence));
}

} // namespace lanyard
