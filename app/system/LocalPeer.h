#pragma once

#include <optional>

#include <sys/types.h>

namespace lanyard {

/// Who is at the other end of a local socket, as the kernel noted it when the connection was made. Plain C++: programs
/// without Qt ask too.
struct LocalPeer
{
    uid_t user;
    pid_t process; ///< 0 where the system does not tell
};

std::optional<LocalPeer> localPeer(int socket);

/// Whether that is the person whom this process runs for. Root is somebody else too: it needs no agent.
bool isThisPerson(uid_t user);

} // namespace lanyard
