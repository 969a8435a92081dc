#pragma once

#include "Command.h"

namespace lanyard {

/// Has every refresh of this workspace kept in the history of roles. A script's standard error stays as it was: what
/// changed is told by `roles`, `remind` and the window, once.
void keepRoleHistory(Workspace &workspace);

/// What a person was not told yet of a profile's roles, a sentence each; from now on it counts as told.
QStringList takeRoleNews(CommandContext &context, const Profile &profile);

/// `roles NAME --history`. Asks no server.
QCoro::Task<Outcome<void>> printRoleHistory(CommandContext &context, std::string name);

} // namespace lanyard
