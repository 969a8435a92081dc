#include "CredentialRenewal.h"

#include "Portal.h"
#include "Session.h"

namespace lanyard {

QCoro::Task<Outcome<RenewalReport>> CredentialRenewal::run(NewCredentialRequest request, Old old, Warn warn)
{
    const auto bearer = co_await m_session.bearer(BearerKind::OfflineToken, std::chrono::seconds(0), false);
    if (!bearer)
        co_return unexpected(bearer.error());
    const auto listed = co_await m_portal.list(bearer->token.copy());
    if (!listed)
        co_return unexpected(listed.error());
    if (const auto cost = m_portal.costOfAnother(*listed); !cost.isEmpty())
        warn(cost);
    auto before = PortalCredential::of(bearer->token.view());
    for (const auto &each : *listed) {
        if (each.isThisOne)
            before = each;
    }

    auto made = co_await m_portal.create(bearer->token.copy(), request);
    if (!made)
        co_return unexpected(made.error());
    RenewalReport report {made->listed, {}, made->notice};
    report.made.isThisOne = true;
    const auto token = made->secret.copy();
    const auto stored = co_await store(std::move(*made));
    if (!stored)
        co_return failure(stored.error().kind,
                          tr("%1 made the token %2, and it could not be stored: %3")
                              .arg(m_session.profile().portal.host(), report.made.id, stored.error().message),
                          stored.error().hint, stored.error().cause);

    const auto taken = co_await isTaken(token.copy());
    if (!taken) {
        report.remark = tr("It is stored, and could not be tried: %1 The one before it was not deleted.")
                            .arg(taken.error().message);
        co_return std::move(report);
    }
    if (!*taken) {
        const auto back = co_await putBack(bearer->token.copy(), before, report.made.id);
        co_return unexpected(back.error());
    }
    if (old == Old::Keep)
        co_return std::move(report);
    const auto removed = co_await m_portal.remove(token.copy(), before.id, tr("Replaced by a newer one."));
    if (removed || removed.error().cause == QLatin1String("gone-already"))
        report.deleted = before.id;
    else
        report.remark = tr("The one before it is still at the portal: %1").arg(removed.error().message);
    co_return std::move(report);
}

QCoro::Task<Outcome<void>> CredentialRenewal::store(NewCredential made)
{
    TokenFile file;
    file.token = std::move(made.secret);
    file.issuedAt = made.listed.validFrom;
    file.expiresAt = made.listed.validTo;
    const auto stored = co_await m_session.import(std::move(file));
    co_return stored;
}

QCoro::Task<Outcome<bool>> CredentialRenewal::isTaken(SecretBuffer token)
{
    const auto &profile = m_session.profile();
    const Bearer bearer {std::move(token), BearerKind::OfflineToken, profile.headerName.toLatin1(),
                         profile.headerPrefix.toUtf8()};
    const auto portal = Portal::make(profile, m_session.http());
    const auto answer = co_await portal->list(bearer.headerValue());
    if (!answer)
        co_return unexpected(answer.error());
    if (answer->status >= 500)
        co_return failure(FailureKind::ServerError, answer->refusal, {});
    co_return answer->isData;
}

QCoro::Task<Outcome<void>> CredentialRenewal::putBack(SecretBuffer old, PortalCredential listed, QString newId)
{
    const auto host = m_session.profile().portal.host();
    const auto works = co_await isTaken(old.copy());
    if (!works || !*works)
        co_return failure(
            FailureKind::Refused,
            tr("%1 made a token but does not take it, nor the one before it. The new one is stored.").arg(host),
            tr("lanyard doctor '%1' finds out why.").arg(m_session.profile().name),
            QStringLiteral("token-not-accepted"));
    co_await m_portal.remove(old.copy(), newId, tr("The portal does not take it."));
    NewCredential again {std::move(old), listed, {}};
    const auto stored = co_await store(std::move(again));
    if (!stored)
        co_return stored;
    co_return failure(FailureKind::Refused,
                      tr("%1 made a token but does not take it. The one before it still works, and is kept.").arg(host),
                      tr("Tell the portal's administrator."), QStringLiteral("token-not-accepted"));
}

} // namespace lanyard
