#pragma once

#include <optional>
#include <string>

namespace lanyard {

/// The folder of the sockets: `$XDG_RUNTIME_DIR/lanyard`, or `/tmp/lanyard-UID` where a system has no runtime folder.
/// Made when it is not there and `make` says so. Nothing when it is a link, somebody else's, or open to others: a
/// stranger who made it first could otherwise listen there.
std::optional<std::string> agentFolder(bool make);

/// The socket of a role (`agent`, `window`) in that folder. Each configuration folder has an agent of its own, so that
/// two persons of one computer user, or a test, never get each other's tokens. Nothing when the name is too long for a
/// socket.
std::optional<std::string> agentSocket(const std::string &folder, const std::string &role);

} // namespace lanyard
