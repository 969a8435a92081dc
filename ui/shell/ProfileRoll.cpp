#include "ProfileRoll.h"

#include "KindWords.h"
#include "ProfileContext.h"
#include "Workspace.h"

namespace lanyard {

ProfileRoll ProfileRoll::call(Workspace &workspace, const std::function<ProfileContext *(const QString &)> &contextOf,
                              const std::function<bool(const QString &)> &hides)
{
    ProfileRoll roll;
    const auto now = workspace.clock().now();
    const auto records = workspace.vault().records();
    for (const auto &profile : workspace.profiles().all()) {
        if (hides(profile.id))
            continue;
        ProfileRow row {profile.id, profile.name, titleOf(profile.kind), {}};
        row.group = row.kind;
        const auto portal = records.find(profile.id, Slot::Portal);
        const auto record = portal ? portal : records.find(profile.id, Slot::Identity);
        const bool isToBeRevoked = record && record->isToBeRevoked();
        row.lifetime = lifeOf(record, now, profile);
        roll.isToBeRevoked = roll.isToBeRevoked || isToBeRevoked;
        if (record && !isToBeRevoked)
            row.identity = record->person.isEmpty() ? kindwords::nameless(profile.kind) : record->person;
        if (auto *open = contextOf(profile.id)) {
            if (open->signIn()->phase() == SignInController::Phase::Running) {
                row.waitingSince = open->signIn()->startedAt();
                roll.isWaiting = true;
            }
            if (record && !isToBeRevoked && open->trouble() == FailureKind::Offline)
                row.lifetime.state = State::Offline; // the credential is kept; the list says why nothing moves
        }
        roll.rows.append(row);
    }
    return roll;
}

} // namespace lanyard
