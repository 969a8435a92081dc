#pragma once

#include "Outcome.h"
#include "Profile.h"

namespace lanyard {

/// The profile with other settings, each as `KEY=VALUE` with the names that `profile add` has for its options. A key
/// of several values may come several times; together they take the place of what was there, and an empty value brings
/// the default back. Checked as `profile add` does.
Outcome<Profile> withSettings(Profile profile, const QStringList &assignments);

QStringList settingNames(PortalKind kind); ///< the keys that a profile of that kind has

} // namespace lanyard
