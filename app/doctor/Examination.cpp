#include "Examination.h"

#include "ProviderMetadata.h"
#include "Session.h"

#include <QJsonDocument>

namespace lanyard {

namespace {

/// Keycloak before version 17 has /auth before /realms; administrators copy either form from older pages.
QString otherSpelling(const QString &issuer)
{
    const auto realms = QStringLiteral("/realms/");
    const auto auth = QStringLiteral("/auth/realms/");
    auto other = issuer;
    return issuer.contains(auth) ? other.replace(auth, realms) : other.replace(realms, auth);
}

QCoro::Task<void> lookAtProvider(Session &session, Evidence &evidence)
{
    const auto &profile = evidence.profile;
    if (profile.issuer.isEmpty())
        co_return;
    const auto provider = co_await ProviderMetadata::fetch(session.http(), profile.issuer, profile.allowHttp);
    if (provider) {
        evidence.provider = *provider;
        co_return;
    }
    evidence.providerFailure = provider.error();
    const auto other = otherSpelling(profile.issuer);
    if (provider.error().kind != FailureKind::Misconfigured || other == profile.issuer)
        co_return;
    const auto second = co_await ProviderMetadata::fetch(session.http(), other, profile.allowHttp);
    if (second)
        evidence.answeringIssuer = other;
}

QCoro::Task<void> lookAtTokens(Session &session, Evidence &evidence)
{
    const auto bearer = co_await session.bearer(std::nullopt, std::chrono::seconds(30), false);
    if (bearer)
        evidence.bearer = TokenFacts::of(bearer->token.view());
    else
        evidence.bearerFailure = bearer.error();
    if (evidence.profile.issuer.isEmpty() || evidence.providerFailure || !session.canExchange())
        co_return;
    const auto fresh = co_await session.accessToken(std::chrono::seconds(0), true); // what holds now, not a minute ago
    if (!fresh) {
        evidence.exchangeFailure = fresh.error();
        co_return;
    }
    evidence.accessClaims = TokenFacts::of(fresh->token.view()).claims;
    evidence.accessClient = evidence.profile.clientId;
}

QCoro::Task<void> lookAtPortal(Session &session, Evidence &evidence)
{
    const auto probe = co_await PortalProbe::look(session.http(), evidence.profile.portal);
    if (!probe) {
        evidence.portalFailure = probe.error();
        co_return;
    }
    evidence.probe = *probe;
    evidence.portalVersion = probe->version;
    if (!evidence.bearer)
        co_return;

    AccessQuestion question;
    question.studies = Examination::studiesNamedBy(evidence.rolePaths());
    const auto access = co_await session.test(question);
    if (!access) {
        evidence.isSpared = access.error().cause == QLatin1String("rotation-on");
        if (!evidence.isSpared)
            evidence.portalFailure = access.error();
        co_return;
    }
    evidence.access = *access;
    if (!access->isAccepted || !evidence.portalVersion.isEmpty() || evidence.profile.kind != PortalKind::CBioPortal)
        co_return;
    const auto address = evidence.profile.portalUrl(QStringLiteral("/api/info"));
    const auto info = co_await session.call(address, false);
    if (info && info->status == 200)
        evidence.portalVersion
            = QJsonDocument::fromJson(info->body).object().value(QLatin1String("portalVersion")).toString();
}

/// By the provider's clock, which dates the tokens; else by the portal's.
void lookAtClocks(const Session &session, Evidence &evidence)
{
    auto skew = session.clockSkewTo(ProviderMetadata::locationFor(evidence.profile.issuer).host());
    if (!skew)
        skew = session.clockSkewTo(evidence.profile.portal.host());
    if (skew)
        evidence.clockAhead = skew->ahead;
}

} // namespace

QCoro::Task<Evidence> Examination::of(Session &session, QDateTime now)
{
    Evidence evidence;
    evidence.profile = session.profile();
    evidence.now = now;
    evidence.record = session.credential();
    co_await lookAtProvider(session, evidence);
    co_await lookAtTokens(session, evidence);
    co_await lookAtPortal(session, evidence);
    lookAtClocks(session, evidence);
    co_return evidence;
}

QStringList Examination::studiesNamedBy(const QMap<QString, QStringList> &rolePaths, int most)
{
    QStringList studies;
    for (const auto &roles : rolePaths) {
        for (auto role : roles) {
            if (role.startsWith(QLatin1String("ROLE_")))
                role = role.mid(5);
            const auto study = role.section(QLatin1Char(':'), -1);
            if (!study.isEmpty() && study != QLatin1String("ALL") && !studies.contains(study) && studies.size() < most)
                studies.append(study);
        }
    }
    return studies;
}

} // namespace lanyard
