#include "Examination.h"

#include "OpenBisTokens.h"
#include "ProviderMetadata.h"
#include "Session.h"
#include "Workspace.h"

#include <QJsonDocument>
#include <QTemporaryDir>

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
    const auto provider = co_await session.provider();
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

QCoro::Task<void> lookAtTokens(Session &session, Evidence &evidence, bool mayExchange)
{
    const auto bearer = co_await session.bearer(std::nullopt, std::chrono::seconds(0), false); // ended or not
    if (bearer)
        evidence.bearer = TokenFacts::of(bearer->token.view());
    else
        evidence.bearerFailure = bearer.error();
    if (evidence.profile.issuer.isEmpty() || evidence.providerFailure || !session.canExchange() || !mayExchange)
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
    if (!evidence.portalVersion.startsWith(QLatin1String("v6")))
        co_return;
    const auto count = evidence.profile.portalUrl(QStringLiteral("/api/studies"), QStringLiteral("projection=META"));
    const auto all = co_await session.call(count, false);
    auto isNumber = false;
    const auto number = all ? all->header("total-count").toInt(&isNumber) : 0;
    if (isNumber)
        evidence.allStudies = number;
}

QCoro::Task<void> lookAtOpenBis(Session &session, Evidence &evidence)
{
    OpenBisTokens tokens(evidence.profile.portal, session.http());
    const auto open = co_await tokens.client().publicInformation();
    if (!open) {
        evidence.portalFailure = open.error();
        co_return;
    }
    const auto bearer = co_await session.bearer(std::nullopt, std::chrono::seconds(0), false);
    if (!bearer) {
        evidence.bearerFailure = bearer.error();
        co_return;
    }
    OpenBisFacts facts;
    if (evidence.record) {
        facts.validFrom = evidence.record->signedInAt;
        facts.validTo = evidence.record->statedEnd;
    }
    const auto itself = co_await tokens.itself(bearer->token.copy());
    if (itself) {
        facts.validFrom = itself->validFrom;
        facts.validTo = itself->validTo;
    } else {
        facts.failure = itself.error();
    }
    const auto server = co_await tokens.client().information(bearer->token.copy());
    if (server)
        facts.server = *server;
    evidence.openBis = facts;
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

QCoro::Task<Evidence> examine(Session &session, QDateTime now, bool mayExchange)
{
    Evidence evidence;
    evidence.profile = session.profile();
    evidence.now = now;
    evidence.record = session.credential();
    if (evidence.profile.kind == PortalKind::OpenBis) {
        co_await lookAtOpenBis(session, evidence);
        co_return evidence;
    }
    co_await lookAtProvider(session, evidence);
    co_await lookAtTokens(session, evidence, mayExchange);
    co_await lookAtPortal(session, evidence);
    lookAtClocks(session, evidence);
    co_return evidence;
}

} // namespace

QCoro::Task<Evidence> Examination::of(Session &session, QDateTime now)
{
    auto evidence = co_await examine(session, now, true);
    co_return std::move(evidence);
}

QCoro::Task<Outcome<Evidence>> Examination::ofFile(Profile profile, QByteArray content, SecretBuffer clientSecret,
                                                   std::shared_ptr<Browser> browser, QDateTime now)
{
    // The same profile at another desk, whose keychain is memory: it ends with this examination.
    const QTemporaryDir folder;
    Workspace desk(folder.path(), std::make_shared<MemoryStore>(), std::move(browser));
    profile.vault = VaultKind::Keychain;
    const auto added = co_await desk.add(profile, std::move(clientSecret));
    if (!added)
        co_return unexpected(added.error());
    const auto session = desk.session(profile);
    if (!session)
        co_return unexpected(session.error());
    auto file = (*session)->inspect(content);
    wipe(content);
    std::optional<Failure> unfit;
    auto rotates = false;
    if (file) {
        rotates = file->rotates;
        if (rotates && profile.bearerKind() == BearerKind::AccessToken)
            co_return failure(FailureKind::CheckFailed,
                              tr("The realm of this token lets it be used once: to look at it would end it."),
                              tr("Ask the person for a report of their own Lanyard: lanyard doctor NAME --report FILE"),
                              QStringLiteral("rotation-on"));
        const auto taken = co_await (*session)->import(std::move(*file));
        if (!taken)
            co_return unexpected(taken.error());
    } else {
        unfit = file.error();
    }
    auto evidence = co_await examine(**session, now, !rotates);
    evidence.fileFailure = unfit;
    co_return std::move(evidence);
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
