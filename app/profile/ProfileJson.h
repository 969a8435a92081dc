#pragma once

#include "Outcome.h"
#include "Profile.h"

#include <QByteArray>

namespace lanyard {

/// A profile's file: JSON with `"schema":"lanyard.profile/1"`. What stands at its default is written all the same, so
/// that a file says everything that its reader must know.
QByteArray toJson(const Profile &profile);

/// `Misconfigured` when it is no such file, or of a later schema.
Outcome<Profile> profileFromJson(const QByteArray &json);

} // namespace lanyard
