#pragma once

#include "Command.h"

namespace lanyard {

/// `roles NAME --diff AGAINST`: the roles of a profile's token held against another profile's, a token file's, or what
/// `roles --json` printed earlier. `path` is empty for the profile's own role path.
QCoro::Task<Outcome<void>> compareRoles(CommandContext &context, std::string name, std::string path,
                                        std::string against);

} // namespace lanyard
