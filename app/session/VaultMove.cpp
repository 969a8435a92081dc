#include "VaultMove.h"

#include "ProfileStore.h"
#include "SlotLock.h"
#include "Vault.h"

#include <vector>

namespace lanyard {

namespace {

constexpr auto s_slots = {Slot::Portal, Slot::Identity, Slot::ClientSecret};

unexpected<Failure> with(const QString &state, const Failure &cause)
{
    return failure(cause.kind, cause.message + QLatin1Char(' ') + state, cause.hint, cause.cause);
}

} // namespace

QCoro::Task<Outcome<VaultMoveReport>> VaultMove::run(Profile profile, VaultKind to)
{
    std::vector<SlotLock> turns;
    for (const auto slot : s_slots) {
        auto turn = co_await SlotLock::acquire(m_profiles.lockFile(profile, nameOf(slot)));
        if (!turn)
            co_return unexpected(turn.error());
        turns.push_back(std::move(*turn));
    }
    profile = m_profiles.byId(profile.id).value_or(profile); // as it is now that nobody else has a turn
    if (profile.vault == VaultKind::Memory)
        co_return failure(FailureKind::Usage, tr("“%1” belongs to the sandbox, which keeps nothing.").arg(profile.name),
                          tr("Move a profile that you added yourself."));
    VaultMoveReport report {profile.vault, to, {}};
    const auto name = profile.name;
    const auto oldTitle = m_vault.title(to == VaultKind::File ? VaultKind::Keychain : VaultKind::File);
    if (profile.vault != to) {
        const auto copied = co_await copyAll(profile, to);
        if (!copied)
            co_return with(
                tr("Nothing was moved: the credentials of “%1” are where they were, in: %2.").arg(name, oldTitle),
                copied.error());
        report.moved = *copied;
        auto changed = profile;
        changed.vault = to;
        const auto saved = m_profiles.save(changed);
        if (!saved) {
            co_await deleteAll(profile, to); // copies that nobody would look for
            co_return with(
                tr("Nothing was moved: the credentials of “%1” are where they were, in: %2.").arg(name, oldTitle),
                saved.error());
        }
    }
    // Also where the profile says so already: an earlier move may have ended here.
    const auto deleted = co_await deleteAll(profile, to == VaultKind::File ? VaultKind::Keychain : VaultKind::File);
    if (!deleted)
        co_return with(tr("The credentials of “%1” are kept in “%2”, but a copy may still be in “%3”. Move again to "
                          "delete it.")
                           .arg(name, m_vault.title(to), oldTitle),
                       deleted.error());
    co_return std::move(report);
}

QCoro::Task<Outcome<QList<Slot>>> VaultMove::copyAll(Profile profile, VaultKind to)
{
    QList<Slot> copied;
    for (const auto slot : s_slots) {
        if (!m_vault.record(profile, slot))
            continue;
        const auto done = co_await m_vault.copy(profile, slot, to);
        if (!done) {
            co_await deleteAll(profile, to); // what came over before; the failure to tell is the first one
            co_return unexpected(done.error());
        }
        if (*done)
            copied.append(slot);
    }
    co_return std::move(copied);
}

QCoro::Task<Outcome<void>> VaultMove::deleteAll(Profile profile, VaultKind from)
{
    for (const auto slot : s_slots) {
        if (!m_vault.record(profile, slot))
            continue;
        const auto removed = co_await m_vault.removeCopy(profile, slot, from);
        if (!removed)
            co_return removed;
    }
    co_return Outcome<void>();
}

} // namespace lanyard
