#pragma once

#include <optional>

namespace lanyard {

/// `lanyard token NAME` and `lanyard header NAME` by the running agent: the exit status when it answered. Nothing when
/// there is anything that the agent does not do, cannot do or refuses: then the commands do it, and say why not.
std::optional<int> answeredByAgent(int argc, char **argv);

} // namespace lanyard
