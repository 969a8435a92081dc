// What the controllers of a profile ask of it, each a call that goes out.

#include "ProfileContext.h"

#include "Examination.h"
#include "PastedToken.h"
#include "Portal.h"
#include "RolePath.h"

namespace lanyard {

QCoro::Task<Outcome<void>> ProfileContext::doSignIn(SignInOptions options)
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    co_return co_await (*open)->signIn(std::move(options));
}

QCoro::Task<Outcome<TokenView>> ProfileContext::doLoadToken(bool fresh)
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    Session *const live = *open;
    if (fresh) {
        const auto renewed = co_await live->accessToken(std::chrono::seconds(0), true);
        if (!renewed)
            co_return unexpected(renewed.error());
    }
    auto view = co_await live->decodedAccessToken();
    co_return std::move(view);
}

CompareController::Past ProfileContext::pastRoles() const
{
    const auto known = roleHistory().of(m_profile.id);
    if (!known || known->rolePath != m_profile.rolePath) // those of another path were neither gained nor lost
        return {};
    CompareController::Past past {known->since, {}};
    for (auto change = known->changes.size() - 1; change >= 0; --change)
        past.earlier.append({known->changes.at(change).at, known->rolesBefore(change)});
    return past;
}

QList<CompareController::Other> ProfileContext::comparable() const
{
    QList<CompareController::Other> others;
    for (const Profile &other : m_workspace.profiles().all()) {
        const bool hasRoles = other.kind != PortalKind::ProteinPaint && !other.issuer.isEmpty()
            && (m_workspace.vault().record(other, Slot::Portal) || m_workspace.vault().record(other, Slot::Identity));
        if (hasRoles && other.id != m_profile.id)
            others.append({other.id, other.name});
    }
    return others;
}

QCoro::Task<Outcome<QStringList>> ProfileContext::rolesOf(QString profileId)
{
    const auto other = m_workspace.profiles().byId(profileId);
    if (!other)
        co_return lanyard::failure(FailureKind::Usage, tr("That profile is gone."), tr("Choose another one."));
    const auto open = m_workspace.session(*other);
    if (!open)
        co_return unexpected(open.error());
    const auto view = co_await (*open)->decodedAccessToken();
    if (!view)
        co_return unexpected(view.error());
    co_return RolePath(other->rolePath).read(view->jws.claims().value_or(QJsonObject())).roles;
}

Outcome<QStringList> ProfileContext::rolesIn(QByteArrayView pasted) const
{
    const auto jws = tokenIn(pasted);
    if (!jws)
        return unexpected(jws.error());
    const auto reading = RolePath(m_profile.rolePath).read(jws->claims().value_or(QJsonObject()));
    if (reading.missingKey) // an offline token, for one: held against it, every role would look gained
        return lanyard::failure(FailureKind::Usage, tr("That token holds no roles at %1.").arg(m_profile.rolePath),
                                tr("Copy an access token to the clipboard, and choose it again."));
    return reading.roles;
}

QCoro::Task<Outcome<AccessReport>> ProfileContext::doAsk(AccessQuestion question)
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    auto report = co_await (*open)->test(std::move(question));
    co_return std::move(report);
}

QCoro::Task<Outcome<Evidence>> ProfileContext::doExamine()
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    auto evidence = co_await Examination::of(**open, now());
    co_return std::move(evidence);
}

QCoro::Task<Outcome<void>> ProfileContext::doImport(TokenFile file)
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    co_return co_await (*open)->import(std::move(file));
}

QCoro::Task<Outcome<HttpAnswer>> ProfileContext::doSend(QUrl address, bool maySpend)
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    auto answer = co_await (*open)->call(std::move(address), maySpend);
    co_return std::move(answer);
}

QCoro::Task<Outcome<SignOutReport>> ProfileContext::doSignOut(bool forget)
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    Session *const live = *open;
    const auto list = m_credentials->openList();
    const bool endsIt = m_credentials->needsSession() && m_credentials->mayChange();
    if (endsIt) { // a token of openBIS does not delete itself; the person's session does
        const auto held = co_await list->heldId();
        if (!held.isEmpty()) {
            const auto removed = co_await list->remove(held, QString());
            if (!removed)
                co_return unexpected(removed.error());
        }
    }
    auto report = co_await live->signOut(forget || endsIt);
    if (report && endsIt) {
        report->isRevoked = report->wasSignedIn;
        report->notRevokedBecause.clear();
    }
    co_return std::move(report);
}

QCoro::Task<Outcome<SignOutReport>> ProfileContext::doEndConsent()
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    Session *const live = *open;
    const auto ended = co_await live->withdrawConsent();
    if (!ended)
        co_return unexpected(ended.error());
    auto report = co_await live->signOut(false);
    co_return std::move(report);
}

QCoro::Task<Outcome<SecretBuffer>> ProfileContext::doReadToken()
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    auto bearer = co_await (*open)->bearer(BearerKind::OfflineToken, std::chrono::seconds(0), false);
    if (!bearer)
        co_return unexpected(bearer.error());
    co_return std::move(bearer->token);
}

QCoro::Task<Outcome<Signer>> ProfileContext::doReadKey()
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    auto key = co_await (*open)->signingKey();
    co_return std::move(key);
}

QCoro::Task<Outcome<void>> ProfileContext::doKeepKey(Signer key)
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    co_return co_await (*open)->storeSigningKey(std::move(key));
}

QCoro::Task<Outcome<PortalAnswer>> ProfileContext::doAskDataset(QString dataset, SecretBuffer token)
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    const auto portal = Portal::make(m_profile, (*open)->http());
    auto answer = co_await portal->ask(std::move(dataset), std::move(token));
    co_return std::move(answer);
}

QCoro::Task<Outcome<void>> ProfileContext::doUnlock()
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    co_return co_await (*open)->unlockVault();
}

QCoro::Task<Outcome<void>> ProfileContext::doRenew()
{
    const auto open = session();
    if (!open)
        co_return unexpected(open.error());
    const auto renewed = co_await renewBySelf(**open, m_workspace.vault(), now());
    co_return renewed;
}

} // namespace lanyard
