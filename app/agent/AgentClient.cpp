#include "AgentClient.h"

#include "AgentSocket.h"
#include "LocalPeer.h"

#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace lanyard {

namespace {

constexpr std::chrono::seconds s_greeting(2); // a stopped or hanging agent must not hold a script up for longer

/// Fills all of `bytes`.
bool receiveInto(int socket, char *bytes, std::size_t size)
{
    while (size > 0) {
        const auto got = ::recv(socket, bytes, size, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

} // namespace

AgentClient::AgentClient(const std::string &role)
{
    const auto folder = agentFolder(false);
    const auto path = folder ? agentSocket(*folder, role) : std::nullopt;
    if (!path)
        return;
    m_socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (m_socket < 0)
        return;
    setPatience(s_greeting);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path->c_str(), path->size() + 1);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close();
        return;
    }
    const auto peer = localPeer(m_socket);
    if (!peer || !isThisPerson(peer->user))
        close();
}

AgentClient::~AgentClient()
{
    close();
    explicit_bzero(m_content.data(), m_content.size());
}

void AgentClient::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void AgentClient::setPatience(std::chrono::seconds patience) const
{
    timeval limit = {};
    limit.tv_sec = patience.count();
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit); // counts for connect too
}

bool AgentClient::receive()
{
    char length[agent::lengthBytes];
    if (!receiveInto(m_socket, length, sizeof length))
        return false;
    const auto size = agent::length({length, sizeof length});
    if (size == 0 || size > agent::mostBytes)
        return false;
    m_content.assign(size, '\0');
    return receiveInto(m_socket, m_content.data(), size);
}

agent::Fields AgentClient::ask(const agent::Fields &question, std::chrono::seconds patience)
{
    if (!isConnected())
        return {};
    // The question goes ahead of the greeting: it holds no secret, and the agent then wakes once for both.
    const auto message = agent::message(question);
    const auto sent = ::send(m_socket, message.data(), message.size(), MSG_NOSIGNAL);
    if (sent != static_cast<ssize_t>(message.size()) || !receive() || !agent::fieldsOf(m_content))
        return {};
    setPatience(patience);
    if (!receive())
        return {};
    const auto fields = agent::fieldsOf(m_content);
    return fields && !fields->empty() ? *fields : agent::Fields();
}

} // namespace lanyard
