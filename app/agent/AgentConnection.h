#pragma once

#include "LocalPeer.h"

#include <QBasicTimer>
#include <QByteArrayList>
#include <QObject>

#include <chrono>
#include <memory>
#include <string>

class QSocketNotifier;

namespace lanyard {

/// One client of the agent's socket: its question as it comes in, and the way back. Nearly every question is there as
/// soon as the client is, and is answered at once; only for the others there is something to wait by.
class AgentConnection final : public QObject
{
    Q_OBJECT
public:
    enum class State
    {
        Quiet, ///< nothing to do yet
        Asked, ///< a question is there, the one that there may be
        Broken ///< hung up, or said what is no question
    };

    explicit AgentConnection(int socket, QObject *parent = nullptr); ///< owns the socket
    ~AgentConnection() override; ///< hangs up

    std::optional<LocalPeer> peer() const { return m_peer; }

    State read(); ///< takes in what has come by now
    QByteArrayList question() const; ///< its fields after the version

    /// For a client that has to wait: tells it that somebody is here, then `stirred` for what it does, and `tired` if
    /// it has not asked within `patience`.
    void await(std::chrono::milliseconds patience);
    bool isAwaited() const { return m_notifier != nullptr; }

    void answer(std::string message); ///< wipes it

Q_SIGNALS:
    void stirred();
    void tired();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void send(std::string_view message);

    int m_socket;
    std::optional<LocalPeer> m_peer;
    QByteArray m_received;
    bool m_hasAsked = false;
    bool m_isGreeted = false;
    QBasicTimer m_patience;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lanyard
