#pragma once

#include "AgentServer.h"
#include "AgentService.h"
#include "ProgramGate.h"

#include <QObject>

namespace lanyard {

class MainWindow;
class Workspace;

/// The running window answers the command line as its agent, where no other agent runs; and there is one window: a
/// second start brings the first one forward.
class WindowAgent final : public QObject
{
    Q_OBJECT
public:
    WindowAgent(Workspace &workspace, MainWindow &window, QObject *parent = nullptr);

    /// Whether a running window came forward instead of a new one; with `sandbox` it starts the practice portal too.
    static bool raisedAnother(bool sandbox);

private:
    QCoro::Task<Outcome<SecretBuffer>> raise(QByteArrayList question);

    QCoro::Task<ProgramGate::Answer> askAbout(QString profileName, QString program);

    MainWindow &m_window;
    ProgramGate m_gate;
    AgentService m_service;
    std::unique_ptr<AgentServer> m_agent; ///< null: another process is the agent
    std::unique_ptr<AgentServer> m_raising;
};

} // namespace lanyard
