#pragma once

#include "AgentMessage.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace lanyard {

/// The asking end: plain C++ without Qt, blocking.
class AgentClient
{
public:
    /// Connects to the socket of that role (`agent`, `window`). Not connected when nobody or another user is there.
    explicit AgentClient(const std::string &role);
    AgentClient(const AgentClient &) = delete;
    AgentClient &operator=(const AgentClient &) = delete;
    ~AgentClient(); ///< wipes the answer

    bool isConnected() const { return m_socket >= 0; }

    /// Asks, once. The fields of the answer, of which the first is `ok` or `no`; they are good as long as this object.
    /// None when no greeting of the same version came soon, the other end hung up or took longer than `patience`.
    agent::Fields ask(const agent::Fields &question, std::chrono::seconds patience);

private:
    /// The next message without its length; what came behind it stays for the next call.
    std::optional<std::string_view> receive();
    void setPatience(int direction, std::chrono::seconds patience) const;
    void close();

    int m_socket = -1;
    std::unique_ptr<char[]> m_bytes; ///< room for all that may come, so that nothing of it is ever moved
    std::size_t m_received = 0;
    std::size_t m_taken = 0;
};

} // namespace lanyard
