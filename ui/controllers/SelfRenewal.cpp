#include "SelfRenewal.h"

#include "CredentialRenewal.h"
#include "Reminder.h"
#include "Session.h"
#include "Vault.h"

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SelfRenewal)
};

/// The identity's is exchanged by Lanyard itself; another client's only its portal can exchange.
QCoro::Task<Outcome<void>> use(Session &session, bool isPortals)
{
    if (!isPortals) {
        const auto token = co_await session.accessToken(std::chrono::seconds(0), true);
        if (!token)
            co_return unexpected(token.error());
        co_return Outcome<void>();
    }
    const AccessQuestion question;
    const auto report = co_await session.test(question);
    if (!report)
        co_return unexpected(report.error());
    if (!report->isAccepted)
        co_return failure(
            FailureKind::Refused,
            Words::tr("%1 did not accept the token, which therefore still ends.").arg(session.profile().portal.host()),
            Words::tr("The doctor can find out why."), QStringLiteral("token-not-accepted"));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> another(Session &session)
{
    const auto portal = PortalCredentials::make(session.profile(), session.http());
    CredentialRenewal renewal(session, *portal);
    const NewCredentialRequest request;
    const auto warn = [](const QString &) { }; // what another may cost is the oldest one, and that ends soon
    // Kept: it may be in use elsewhere, and ends by itself.
    const auto report = co_await renewal.run(request, CredentialRenewal::Old::Keep, warn);
    if (!report)
        co_return unexpected(report.error());
    co_return Outcome<void>();
}

} // namespace

std::optional<Reminder> firstToEnd(const Profile &profile, const Vault &vault, const QDateTime &now)
{
    const auto all = Reminder::all({profile}, vault, now);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

bool renewsBySelf(const Reminder &reminder)
{
    return reminder.state != Reminder::State::ToBeRevoked
        && (reminder.way == RenewalWay::Use || reminder.way == RenewalWay::AnotherToken);
}

QCoro::Task<Outcome<void>> renewBySelf(Session &session, const Vault &vault, QDateTime now)
{
    const auto &profile = session.profile();
    const auto reminder = firstToEnd(profile, vault, now);
    if (!reminder || !renewsBySelf(*reminder)) {
        const auto token = co_await session.accessToken(std::chrono::seconds(0), true);
        if (!token)
            co_return unexpected(token.error());
        co_return Outcome<void>();
    }
    const auto record = vault.record(profile, reminder->slot);
    const auto isPortals = record && record->binding.clientId != profile.clientId;
    auto renewed = reminder->way == RenewalWay::Use ? use(session, isPortals) : another(session);
    const auto done = co_await renewed;
    co_return done;
}

} // namespace lanyard
