#include "Rules.h"

#include "Claims.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CredentialRules)
};

QString signInAgain()
{
    return W::tr("Sign in again, or fetch a new token file from the portal and take it in.");
}

QString nothingOpens()
{
    return W::tr("The portal refuses every request.");
}

std::optional<Finding> nothingToSend(const Evidence &evidence)
{
    if (!evidence.bearerFailure || evidence.fileFailure)
        return std::nullopt;
    const auto &failure = *evidence.bearerFailure;
    Finding finding;
    finding.evidence = {{failure.message, false}};
    finding.consequence = W::tr("There is nothing to show to the portal.");
    finding.fix = failure.hint;
    switch (failure.kind) {
    case FailureKind::SignInNeeded:
        finding.cause = QStringLiteral("no-token");
        finding.summary = W::tr("There is no token for this portal yet");
        return finding;
    case FailureKind::VaultLocked:
    case FailureKind::VaultAbsent:
    case FailureKind::VaultSilent:
        finding.cause = nameOf(failure.kind);
        finding.summary = W::tr("The token cannot be read from where it is kept");
        return finding;
    default:
        return std::nullopt; // an exchange that failed speaks for itself
    }
}

std::optional<Finding> malformed(const Evidence &evidence)
{
    if (!evidence.bearer || evidence.bearer->flaw.isEmpty())
        return std::nullopt;
    Finding finding;
    const auto isPasted = evidence.bearer->flaw == QLatin1String("pasted-prefix");
    finding.cause = isPasted ? QStringLiteral("pasted-prefix") : QStringLiteral("malformed-token");
    finding.summary = isPasted ? W::tr("Something was pasted along with the token")
                               : W::tr("This is no whole token: it was cut, or something was mixed in");
    finding.evidence = {{evidence.bearer->flawWords, false}};
    finding.consequence = nothingOpens();
    finding.fix = isPasted ? W::tr("Send the token alone, without “token:”, “Bearer” or blanks around it.")
                           : W::tr("Fetch it from the portal again, and take the file in as it is.");
    return finding;
}

/// An access token, an ordinary refresh token, or a jwt of the portal, where the offline token belongs.
std::optional<Finding> wrongKindOfToken(const Evidence &evidence)
{
    if (!evidence.bearer || evidence.profile.kind != PortalKind::CBioPortal)
        return std::nullopt;
    const Claims claims(evidence.bearer->claims);
    const auto type = claims.type();
    Finding finding;
    finding.consequence = nothingOpens();
    if (type == QLatin1String("Bearer") || type == QLatin1String("ID")) {
        finding.cause = QStringLiteral("access-token-sent");
        finding.summary = W::tr("An access token is sent where the offline token belongs");
        finding.evidence = {{W::tr("The token that is sent calls itself “%1”.").arg(type), false}};
        finding.fix = evidence.profile.bearerKind() == BearerKind::AccessToken
            ? W::tr("Let the profile send the offline token: a cBioPortal exchanges it by itself.")
            : W::tr("Take in the offline token that the portal hands out, not an access token.");
        finding.setting
            = Setting {QStringLiteral("send"), nameOf(BearerKind::OfflineToken), nameOf(evidence.profile.bearerKind())};
        return finding;
    }
    if (type == QLatin1String("Refresh") || (evidence.record && !evidence.record->isOffline && !type.isEmpty())) {
        finding.cause = QStringLiteral("refresh-token-not-offline");
        finding.severity = evidence.access && evidence.access->isAccepted ? Severity::Warning : Severity::Error;
        finding.summary = W::tr("The credential ends with the browser's session");
        finding.evidence = {{W::tr("It is an ordinary one: it calls itself “%1”, not “Offline”.").arg(type), false}};
        finding.consequence = W::tr("It works now, and dies when the session at the issuer has been idle, often within "
                                    "half an hour.");
        finding.fix = W::tr("Sign in with the scope offline_access among the profile's scopes.");
        finding.setting = Setting {QStringLiteral("scopes"), QStringLiteral("openid offline_access"),
                                   evidence.profile.scopes.join(QLatin1Char(' '))};
        return finding;
    }
    if (evidence.bearer->algorithm == QLatin1String("HS256") && claims.issuer().isEmpty()
        && claims.authorizedParty().isEmpty()) {
        finding.cause = QStringLiteral("method-jwt");
        finding.who = Fixer::PortalAdministrator;
        finding.severity = evidence.access && evidence.access->isAccepted ? Severity::Note : Severity::Error;
        finding.summary = W::tr("The portal hands out a kind of token that it does not take itself");
        finding.evidence
            = {{W::tr("The token is one of the method “jwt”: signed by the portal alone, without an issuer."), false}};
        finding.consequence = W::tr("cBioPortal 6.4.5 and later give such tokens out and accept none of them.");
        finding.fix = W::tr("Set the method to oauth2, or to uuid where no Keycloak is there, and restart the portal.");
        finding.setting = Setting {QStringLiteral("dat.method"), QStringLiteral("oauth2"), QStringLiteral("jwt")};
        return finding;
    }
    return std::nullopt;
}

std::optional<Finding> otherIssuer(const Evidence &evidence)
{
    if (!evidence.bearer || evidence.profile.issuer.isEmpty())
        return std::nullopt;
    const auto issuer = Claims(evidence.bearer->claims).issuer();
    if (issuer.isEmpty() || issuer == evidence.profile.issuer)
        return std::nullopt;
    Finding finding;
    finding.cause = QStringLiteral("other-issuer");
    finding.summary = W::tr("The token was issued somewhere else");
    finding.evidence = {{W::tr("The token says %1.").arg(issuer), false},
                        {W::tr("The profile says %1.").arg(evidence.profile.issuer), true}};
    finding.consequence = nothingOpens();
    finding.fix = signInAgain();
    return finding;
}

std::optional<Finding> expired(const Evidence &evidence)
{
    if (!evidence.bearer)
        return std::nullopt;
    auto end = Claims(evidence.bearer->claims).expiresAt();
    if (!end && evidence.record && evidence.record->statedEnd.isValid())
        end = evidence.record->statedEnd;
    if (!end || *end > evidence.now || (evidence.access && evidence.access->isAccepted))
        return std::nullopt;
    Finding finding;
    finding.cause = QStringLiteral("token-expired");
    finding.summary = W::tr("The token has ended");
    finding.evidence
        = {{W::tr("It was good until %1.").arg(QLocale().toString(end->toLocalTime(), QLocale::LongFormat)), false}};
    finding.consequence = nothingOpens();
    finding.fix = signInAgain();
    return finding;
}

/// The provider's own word on the credential.
std::optional<Finding> refusedExchange(const Evidence &evidence)
{
    if (!evidence.exchangeFailure || evidence.providerFailure || otherIssuer(evidence))
        return std::nullopt;
    const auto &failure = *evidence.exchangeFailure;
    const auto isPortals = evidence.profile.kind == PortalKind::CBioPortal;
    Finding finding;
    finding.evidence = {{failure.message, false}};
    finding.fix = failure.hint;
    finding.consequence = isPortals ? nothingOpens() : W::tr("There are no access tokens for the portal.");
    finding.cause = failure.cause.isEmpty() ? nameOf(failure.kind) : failure.cause;
    if (finding.cause == QLatin1String("replayed")) {
        finding.summary = W::tr("The credential was used twice, and its session was ended for it");
    } else if (finding.cause == QLatin1String("ended-by-replay")) {
        finding.cause = QStringLiteral("replayed");
        finding.summary = W::tr("An older copy of the credential was used again, and its session was ended for it");
    } else if (finding.cause == QLatin1String("token-expired")) {
        finding.summary = W::tr("The time of the credential is over");
    } else if (failure.kind == FailureKind::UserDisabled) {
        finding.who = Fixer::ProviderAdministrator;
        finding.summary = W::tr("Your account is disabled at %1").arg(issuerHostOf(evidence));
    } else if (failure.kind == FailureKind::SessionEnded) {
        finding.cause = QStringLiteral("session-ended");
        finding.summary = W::tr("%1 no longer knows the credential").arg(issuerHostOf(evidence));
    } else if (finding.cause == QLatin1String("other-client")) {
        finding.summary = W::tr("The credential was made for another client");
    } else if (failure.kind == FailureKind::Misconfigured) {
        finding.summary = W::tr("%1 does not take the profile's client as it is set up").arg(issuerHostOf(evidence));
    } else if (failure.kind == FailureKind::SignInNeeded) {
        return std::nullopt; // told as no token
    } else {
        finding.summary = W::tr("%1 gave no access token").arg(issuerHostOf(evidence));
    }
    return finding;
}

std::optional<Finding> rotation(const Evidence &evidence)
{
    const auto rotates = (evidence.bearer && Claims(evidence.bearer->claims).rotates())
        || (evidence.record && evidence.record->rotates);
    if (!rotates || evidence.profile.kind != PortalKind::CBioPortal
        || evidence.profile.bearerKind() != BearerKind::OfflineToken)
        return std::nullopt;
    Finding finding;
    finding.cause = QStringLiteral("rotation-on");
    finding.who = Fixer::ProviderAdministrator;
    finding.summary = W::tr("The issuer lets a credential be used once, and this portal uses it with every request");
    finding.evidence = {{W::tr("The token says that each use replaces it."), false},
                        {W::tr("A cBioPortal exchanges it for each request and throws the replacement away."), false}};
    if (evidence.isSpared)
        finding.evidence.append({W::tr("Lanyard did not ask the portal, because that would use it up."), true});
    finding.consequence = W::tr("The first request works, every further one is refused, and the credential is dead.");
    finding.fix = W::tr("Switch off “Revoke Refresh Token” in the realm, under Realm settings, Tokens; or give the "
                        "portal a realm of its own. Then sign in again.");
    finding.setting = Setting {QStringLiteral("revokeRefreshToken"), QStringLiteral("false"), QStringLiteral("true")};
    return finding;
}

/// What Keycloak leaves out of the access token that the portal needs.
std::optional<Finding> poorAccessToken(const Evidence &evidence)
{
    if (!evidence.seesWhatPortalSees() || evidence.profile.kind != PortalKind::CBioPortal)
        return std::nullopt;
    const auto &json = *evidence.accessClaims;
    if (!Claims(json).subject().isEmpty())
        return std::nullopt;
    const auto hasRoles
        = json.contains(QLatin1String("realm_access")) || json.contains(QLatin1String("resource_access"));
    Finding finding;
    finding.who = Fixer::ProviderAdministrator;
    finding.evidence = {{W::tr("%1 gives an access token for the credential.").arg(issuerHostOf(evidence)), true},
                        {W::tr("The access token does not say whom it belongs to: “sub” is missing."), false}};
    finding.consequence = W::tr("The portal finds nobody in it and refuses every request.");
    if (hasRoles) {
        finding.cause = QStringLiteral("missing-sub");
        finding.summary = W::tr("The access token does not say who you are");
        finding.fix
            = W::tr("Add the client scope “basic” to the client %1 as a default one. Keycloak has put “sub” there "
                    "since version 25; the portal's older documentation takes it away.")
                  .arg(evidence.accessClient);
        finding.setting = Setting {QStringLiteral("defaultClientScopes"), QStringLiteral("basic")};
    } else {
        finding.cause = QStringLiteral("lightweight-token");
        finding.summary = W::tr("The access token holds almost nothing");
        finding.evidence.append({W::tr("It holds no roles either."), false});
        finding.fix
            = W::tr("Switch off “Always use lightweight access token” in the advanced settings of the client %1.")
                  .arg(evidence.accessClient);
        finding.setting = Setting {QStringLiteral("client.use.lightweight.access.token.enabled"),
                                   QStringLiteral("false"), QStringLiteral("true")};
    }
    return finding;
}

} // namespace

QList<Finding> credentialFindings(const Evidence &evidence)
{
    QList<Finding> findings;
    for (const auto rule : {nothingToSend, malformed, otherIssuer, refusedExchange, wrongKindOfToken, expired,
                            poorAccessToken, rotation}) {
        const auto finding = rule(evidence);
        const auto isTold = finding && std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &told) {
                                return told.cause == finding->cause; // the token and the provider can say the same
                            });
        if (finding && !isTold)
            findings.append(*finding);
    }
    return findings;
}

} // namespace lanyard
