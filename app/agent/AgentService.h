#pragma once

#include "LocalPeer.h"
#include "Outcome.h"
#include "SessionTypes.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>

#include <functional>

namespace lanyard {

class Clock;
class ProfileStore;
class ProgramGate;
class Session;

/// What the agent answers: bearers out of the sessions of this process, with their locks and rules as they are. A
/// bearer that is a long-lived credential goes out only where the profile allows it; else the command line reads the
/// vault itself.
class AgentService final : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        ProfileStore &profiles;
        std::function<Outcome<Session *>(const Profile &)> sessionOf;
        const Clock &clock;
        ProgramGate &gate;
    };
    /// `kind`: `agent`, or `window` where the window is the agent, which no command ends.
    AgentService(Ports ports, QString kind, QObject *parent = nullptr);

    /// The questions that `AgentMessage.h` lists.
    QCoro::Task<Outcome<SecretBuffer>> answer(QByteArrayList question, LocalPeer peer);

    /// Whether a refresh may be under way: to end the process now would lose a credential that rotates.
    bool isBusy() const { return m_busy > 0; }
    /// Waits until it is not, and the answers are out, but no longer than a refresh may take.
    QCoro::Task<> untilRested(std::chrono::milliseconds patience = std::chrono::seconds(60));

Q_SIGNALS:
    void stopAsked();
    void rested(); ///< no longer busy, and the last answer is out

private:
    QCoro::Task<Outcome<SecretBuffer>> bearer(QByteArrayList question, LocalPeer peer);
    QCoro::Task<Outcome<Profile>> admitted(QByteArray name, LocalPeer peer);
    QCoro::Task<Outcome<Bearer>> accessBearer(Profile profile, Session *session, int minValidity, bool fresh);
    QCoro::Task<> refreshAhead(QString profileId, Session *session, std::chrono::seconds ahead);
    Outcome<SecretBuffer> status() const;

    struct Work; ///< while it lives, the service is busy

    Ports m_ports;
    int m_busy = 0;
    QString m_kind;
    QDateTime m_since;
    QSet<QString> m_refreshing; ///< profiles whose access token is being renewed ahead of its end
};

} // namespace lanyard
