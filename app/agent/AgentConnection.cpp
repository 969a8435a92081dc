#include "AgentConnection.h"

#include "AgentMessage.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>

#include <strings.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace lanyard {

AgentConnection::AgentConnection(int socket, QObject *parent)
    : QObject(parent), m_socket(socket), m_peer(localPeer(socket))
{ }

AgentConnection::~AgentConnection()
{
    m_notifier.reset(); // before its socket goes
    ::close(m_socket);
}

AgentConnection::State AgentConnection::read()
{
    std::array<char, agent::mostRequestBytes> bytes;
    const auto got = ::recv(m_socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
        return State::Quiet;
    if (got <= 0 || m_hasAsked)
        return State::Broken;
    m_received.append(bytes.data(), got);
    const std::string_view all(m_received.constData(), static_cast<std::size_t>(m_received.size()));
    if (all.size() < agent::lengthBytes)
        return State::Quiet;
    const auto whole = agent::lengthBytes + agent::length(all);
    if (whole == agent::lengthBytes || whole > agent::mostRequestBytes || all.size() > whole)
        return State::Broken;
    if (all.size() < whole)
        return State::Quiet;
    const auto fields = agent::fieldsOf(all.substr(agent::lengthBytes));
    m_hasAsked = fields && !fields->empty();
    m_patience.stop();
    return m_hasAsked ? State::Asked : State::Broken;
}

QByteArrayList AgentConnection::question() const
{
    const auto content = std::string_view(m_received.constData(), static_cast<std::size_t>(m_received.size()))
                             .substr(agent::lengthBytes);
    QByteArrayList question;
    for (const auto &field : agent::fieldsOf(content).value_or(agent::Fields()))
        question.append(QByteArray(field.data(), static_cast<qsizetype>(field.size())));
    return question;
}

void AgentConnection::await(std::chrono::milliseconds patience)
{
    send({});
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &AgentConnection::stirred);
    if (!m_hasAsked)
        m_patience.start(static_cast<int>(patience.count()), this);
}

void AgentConnection::timerEvent(QTimerEvent *)
{
    m_patience.stop();
    Q_EMIT tired();
}

void AgentConnection::answer(std::string message)
{
    send(message);
    explicit_bzero(message.data(), message.size());
}

/// Into the kernel at once, and the greeting with it where it is still due: the client then wakes once. The socket
/// takes an answer as a whole; a client that it does not fit for is gone or hostile.
void AgentConnection::send(std::string_view message)
{
    auto greeting = m_isGreeted ? std::string() : agent::message({});
    m_isGreeted = true;
    std::array<iovec, 2> parts {{{greeting.data(), greeting.size()},
                                 {const_cast<char *>(message.data()), message.size()}}}; // which sendmsg only reads
    msghdr both = {};
    both.msg_iov = parts.data();
    both.msg_iovlen = parts.size();
    ::sendmsg(m_socket, &both, MSG_NOSIGNAL | MSG_DONTWAIT);
}

} // namespace lanyard
