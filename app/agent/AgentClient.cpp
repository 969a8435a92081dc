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
// The greeting and the answer.
constexpr std::size_t s_room = agent::mostBytes + 2 * agent::lengthBytes + agent::version.size() + 1;

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
    setPatience(SO_RCVTIMEO, s_greeting);
    setPatience(SO_SNDTIMEO, s_greeting); // counts for connect too
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
    if (m_bytes)
        explicit_bzero(m_bytes.get(), m_received);
}

void AgentClient::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void AgentClient::setPatience(int direction, std::chrono::seconds patience) const
{
    timeval limit = {};
    limit.tv_sec = patience.count();
    ::setsockopt(m_socket, SOL_SOCKET, direction, &limit, sizeof limit);
}

std::optional<std::string_view> AgentClient::receive()
{
    for (;;) {
        const std::string_view rest(m_bytes.get() + m_taken, m_received - m_taken);
        if (rest.size() >= agent::lengthBytes) {
            const auto size = agent::length(rest);
            if (size == 0 || size > agent::mostBytes)
                return std::nullopt;
            if (rest.size() - agent::lengthBytes >= size) {
                m_taken += agent::lengthBytes + size;
                return rest.substr(agent::lengthBytes, size);
            }
        }
        const auto got = ::recv(m_socket, m_bytes.get() + m_received, s_room - m_received, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return std::nullopt;
        m_received += static_cast<std::size_t>(got);
    }
}

agent::Fields AgentClient::ask(const agent::Fields &question, std::chrono::seconds patience)
{
    if (!isConnected())
        return {};
    m_bytes = std::make_unique_for_overwrite<char[]>(s_room);
    // The question goes ahead of the greeting: it holds no secret, and the agent then wakes once for both.
    const auto message = agent::message(question);
    const auto sent = ::send(m_socket, message.data(), message.size(), MSG_NOSIGNAL);
    if (sent != static_cast<ssize_t>(message.size()))
        return {};
    const auto greeting = receive();
    if (!greeting || !agent::fieldsOf(*greeting))
        return {};
    if (m_received == m_taken) // the answer did not come along with it
        setPatience(SO_RCVTIMEO, patience);
    const auto answer = receive();
    const auto fields = answer ? agent::fieldsOf(*answer) : std::nullopt;
    return fields && !fields->empty() ? *fields : agent::Fields();
}

} // namespace lanyard
