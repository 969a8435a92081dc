#pragma once

#include "Outcome.h"

#include <QCoroTask>
#include <QDateTime>

#include <optional>

namespace lanyard {

class Session;
class Vault;
struct Profile;
struct Reminder;

/// The credential of a profile that ends first, or has; where none has an end, the one that the portal takes. Nothing
/// where there is none.
std::optional<Reminder> firstToEnd(const Profile &profile, const Vault &vault, const QDateTime &now);
bool renewsBySelf(const Reminder &reminder); ///< without anything that only a person has

/// More time for that credential: by a use of it, or by another token of the portal's own in its place.
QCoro::Task<Outcome<void>> renewBySelf(Session &session, const Vault &vault, QDateTime now);

} // namespace lanyard
