#include "WindowAgent.h"

#include "AgentClient.h"
#include "MainWindow.h"
#include "ProgramBehind.h"
#include "ProgramDialog.h"
#include "Workspace.h"

#include <QCoroSignal>
#include <QPointer>

namespace lanyard {

namespace {

const QString s_role = QStringLiteral("window");

} // namespace

WindowAgent::WindowAgent(Workspace &workspace, MainWindow &window, QObject *parent)
    : QObject(parent), m_window(window),
      m_gate(
          ProgramList::ofThisPerson(), workspace.clock(),
          [this](const QString &profileName, const QString &program) { return askAbout(profileName, program); },
          programBehind),
      m_service({workspace.profiles(), [&workspace](const Profile &profile) { return workspace.session(profile); },
                 workspace.clock(), m_gate},
                s_role)
{
    // Without a socket the window works as well, and the command line does without an agent.
    if (auto agent = AgentServer::listen(QStringLiteral("agent"), [this](QByteArrayList question, LocalPeer peer) {
            return m_service.answer(std::move(question), peer);
        }))
        m_agent = std::move(*agent);
    if (auto raising = AgentServer::listen(
            s_role, [this](QByteArrayList question, LocalPeer) { return raise(std::move(question)); }))
        m_raising = std::move(*raising);
}

bool WindowAgent::raisedAnother(const Wish &wish)
{
    AgentClient client(s_role.toStdString());
    const auto file = wish.profileFile.toStdString();
    agent::Fields question {"raise"};
    if (wish.sandbox)
        question.emplace_back("sandbox");
    if (!file.empty())
        question.insert(question.end(), {"open", file});
    const auto answer = client.ask(question, std::chrono::seconds(5));
    return !answer.empty() && answer.front() == "ok";
}

void WindowAgent::fulfil(const Wish &wish, MainWindow &window)
{
    if (wish.sandbox)
        QMetaObject::invokeMethod(&window, &MainWindow::startSandbox, Qt::QueuedConnection);
    if (!wish.profileFile.isEmpty())
        QMetaObject::invokeMethod(
            &window, [&window, file = wish.profileFile] { window.openProfileFile(file); }, Qt::QueuedConnection);
}

QCoro::Task<> WindowAgent::finish()
{
    for (const auto *server : {&m_agent, &m_raising}) {
        if (*server)
            (*server)->close();
    }
    co_await m_service.untilRested();
}

QCoro::Task<Outcome<SecretBuffer>> WindowAgent::raise(QByteArrayList question)
{
    if (question.first() != "raise")
        co_return failure(FailureKind::Usage, tr("The window only comes forward when it is asked."),
                          tr("Ask the agent for tokens."), QStringLiteral("unknown-question"));
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    const auto file = question.indexOf("open") + 1; // a path is absolute, and no other word of the question
    fulfil({question.contains("sandbox"), QString::fromUtf8(file > 0 ? question.value(file) : QByteArray())}, m_window);
    co_return SecretBuffer();
}

QCoro::Task<ProgramGate::Answer> WindowAgent::askAbout(QString profileName, QString program)
{
    const QPointer<ProgramDialog> dialog(new ProgramDialog(profileName, program, &m_window));
    dialog->show();
    co_await qCoro(dialog.data(), &QDialog::finished);
    if (!dialog)
        co_return ProgramGate::Answer::NotNow;
    const auto answer = dialog->answer();
    dialog->deleteLater();
    co_return answer;
}

} // namespace lanyard
