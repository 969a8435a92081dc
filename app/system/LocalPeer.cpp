#include "LocalPeer.h"

#include <sys/socket.h>
#include <unistd.h>

namespace lanyard {

std::optional<LocalPeer> localPeer(int socket)
{
#if defined(__linux__)
    ucred peer = {};
    socklen_t size = sizeof peer;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return std::nullopt;
    return LocalPeer {peer.uid, peer.pid};
#else
    LocalPeer peer = {};
    gid_t group = {};
    if (::getpeereid(socket, &peer.user, &group) != 0)
        return std::nullopt;
    return peer;
#endif
}

bool isThisPerson(uid_t user)
{
    return user == ::geteuid();
}

} // namespace lanyard
