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

    /// What a start asks for beside the window.
    struct Wish
    {
        bool sandbox = false; ///< the practice portal
        QString profileFile; ///< an absolute path; empty: none
    };
    /// Whether a running window came forward and took the wish, instead of a new one.
    static bool raisedAnother(const Wish &wish);
    static void fulfil(const Wish &wish, MainWindow &window); ///< once the event loop runs

    /// Before the process ends: a refresh that was asked for comes to its end, into the vault, and to who asked.
    QCoro::Task<> finish();

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
