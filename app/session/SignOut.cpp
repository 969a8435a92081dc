#include "SignOut.h"

#include "AccountConsent.h"
#include "Clock.h"
#include "ProfileStore.h"
#include "PybisFile.h"
#include "SlotLock.h"
#include "Vault.h"

#include <array>

namespace lanyard {

namespace {

constexpr std::array s_slots {Slot::Portal, Slot::Identity};

bool isOfVault(FailureKind kind)
{
    return kind == FailureKind::VaultLocked || kind == FailureKind::VaultAbsent || kind == FailureKind::VaultSilent;
}

} // namespace

SignOut::SignOut(CredentialExchange &exchange, Vault &vault, ProfileStore &profiles, const Clock &clock)
    : m_exchange(exchange), m_vault(vault), m_profiles(profiles), m_clock(clock)
{ }

QDateTime SignOut::waitsSince(const Vault &vault, const Profile &profile)
{
    QDateTime since;
    for (const auto slot : s_slots) {
        const auto record = vault.record(profile, slot);
        if (record && record->isToBeRevoked() && (!since.isValid() || record->toBeRevokedSince < since))
            since = record->toBeRevokedSince;
    }
    return since;
}

QCoro::Task<Outcome<SignOutReport>> SignOut::run(Profile profile, bool forget)
{
    SignOutReport report;
    Outcome<void> first;
    for (const auto slot : s_slots) { // the second also when the first has to wait
        const auto ended = co_await end(profile, slot, forget, report);
        if (!ended && first)
            first = ended;
    }
    if (!first)
        co_return unexpected(first.error());
    report.isRevoked = report.wasSignedIn && report.notRevokedBecause.isEmpty();
    co_return std::move(report);
}

QCoro::Task<Outcome<void>> SignOut::retry(Profile profile)
{
    SignOutReport report;
    Outcome<void> first;
    for (const auto slot : s_slots) {
        const auto record = m_vault.record(profile, slot);
        if (!record || !record->isToBeRevoked())
            continue;
        const auto ended = co_await end(profile, slot, false, report);
        if (!ended && first)
            first = ended;
    }
    co_return first;
}

QCoro::Task<Outcome<void>> SignOut::withdrawConsent(HttpClient &http, Profile profile, SecretBuffer accessToken)
{
    const auto lock = co_await SlotLock::acquire(m_profiles.lockFile(profile, nameOf(Slot::Portal)));
    if (!lock)
        co_return unexpected(lock.error());
    const auto record = m_vault.record(profile, Slot::Portal).value_or(CredentialRecord());
    const auto clientId = record.binding.clientId;
    const auto withdrawn = co_await AccountConsent::withdraw(http, profile.issuer, clientId, std::move(accessToken));
    if (!withdrawn)
        co_return withdrawn;
    const auto removed = co_await m_vault.remove(profile, Slot::Portal);
    co_return removed;
}

QCoro::Task<Outcome<void>> SignOut::end(Profile profile, Slot slot, bool forget, SignOutReport &report)
{
    if (!m_vault.record(profile, slot))
        co_return Outcome<void>();
    const auto lock = co_await SlotLock::acquire(m_profiles.lockFile(profile, nameOf(slot)));
    if (!lock)
        co_return unexpected(lock.error());
    if (const auto now = m_profiles.byId(profile.id))
        profile.vault = now->vault; // as Session::turnAt
    auto record = m_vault.record(profile, slot);
    if (!record) // another process signed out while we waited
        co_return Outcome<void>();
    report.wasSignedIn = true;

    const auto revoked = co_await m_exchange.revoke(profile, slot);
    if (!revoked && !forget && isOfVault(revoked.error().kind))
        co_return unexpected(revoked.error());
    if (!revoked && !forget && !CredentialExchange::isFinalRefusal(revoked.error())) {
        if (!record->isToBeRevoked()) {
            record->toBeRevokedSince = m_clock.now();
            const auto marked = m_vault.updateRecord(profile, slot, *record);
            if (!marked)
                co_return unexpected(marked.error());
        }
        // A network's login page in place of the provider's answer looks like a wrong setting, and goes by itself.
        const auto kind
            = revoked.error().kind == FailureKind::Misconfigured ? FailureKind::BadAnswer : revoked.error().kind;
        co_return failure(
            kind,
            tr("“%1” is signed out on this computer, but its credential could not be revoked: %2 It is kept to be "
               "revoked, serves for nothing else, and Lanyard will try again.")
                .arg(profile.name, revoked.error().message),
            tr("Sign out again when %1 can be reached, or delete it without revoking: lanyard logout --forget '%2'")
                .arg(profile.issuer.isEmpty() ? profile.portal.host() : QUrl(profile.issuer).host(), profile.name),
            QStringLiteral("to-be-revoked"));
    }
    if (!revoked)
        report.notRevokedBecause = revoked.error().message;
    if (profile.kind == PortalKind::OpenBis) {
        const auto taken = co_await takeFromPybis(profile);
        if (!taken)
            co_return taken;
    }
    const auto removed = co_await m_vault.remove(profile, slot);
    if (removed)
        m_exchange.forgetUnsaved(slot);
    co_return removed;
}

QCoro::Task<Outcome<void>> SignOut::takeFromPybis(Profile profile)
{
    const PybisFile file(profile.portal);
    const auto token = co_await m_vault.loadToRevoke(profile, Slot::Portal);
    if (token && file.content(*token) == PybisFile::Content::This)
        co_return file.remove();
    co_return Outcome<void>();
}

} // namespace lanyard
