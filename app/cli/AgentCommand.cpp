#include "AgentClient.h"
#include "AgentServer.h"
#include "AgentService.h"
#include "Cancellation.h"
#include "Command.h"
#include "ProgramBehind.h"
#include "ProgramGate.h"
#include "Termination.h"
#include "Words.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>

using namespace std::chrono_literals;

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::AgentCommand)
};

QString textOf(std::string_view field)
{
    return QString::fromUtf8(field.data(), qsizetype(field.size()));
}

/// What the running agent says of itself: `kind`, `process`, `since`. Empty: none is running.
QJsonObject runningAgent()
{
    AgentClient client("agent");
    const auto answer = client.ask({"status"}, 5s);
    return answer.size() == 2 && answer[0] == "ok" ? QJsonDocument::fromJson(textOf(answer[1]).toUtf8()).object()
                                                   : QJsonObject();
}

void tell(CommandContext &context, QJsonObject agent)
{
    if (context.console.json) {
        agent.insert(QStringLiteral("schema"), QStringLiteral("lanyard.agent/1"));
        agent.insert(QStringLiteral("running"), agent.contains(QStringLiteral("process")));
        context.console.printJson(agent);
        return;
    }
    const auto process = agent.value(QLatin1String("process")).toInteger();
    const auto since = QDateTime::fromString(agent.value(QLatin1String("since")).toString(), Qt::ISODate);
    if (process == 0)
        context.console.print(W::tr("No agent is running. Start one with lanyard agent start, or open the window."));
    else if (agent.value(QLatin1String("kind")) == QLatin1String("window"))
        context.console.print(W::tr("The window is the agent since %1 (process %2).")
                                  .arg(inWords(since, context.workspace.clock().now()))
                                  .arg(process));
    else
        context.console.print(W::tr("The agent runs since %1 (process %2).")
                                  .arg(inWords(since, context.workspace.clock().now()))
                                  .arg(process));
}

/// Until somebody asks it to stop or ends the process.
QCoro::Task<Outcome<void>> serve(CommandContext &context)
{
    auto &workspace = context.workspace;
    const auto sessionOf = [&workspace](const Profile &profile) { return workspace.session(profile); };
    ProgramGate gate(ProgramList::ofThisPerson(), workspace.clock(), {}, programBehind); // no window to ask in
    Cancellation stop;
    AgentService service({workspace.profiles(), sessionOf, workspace.clock(), gate}, QStringLiteral("agent"));
    QObject::connect(&service, &AgentService::stopAsked, &service, [&stop] { stop.cancel(); });
    const auto answer
        = [&service](QByteArrayList question, LocalPeer peer) { return service.answer(std::move(question), peer); };
    auto server = AgentServer::listen(QStringLiteral("agent"), answer);
    if (!server)
        co_return unexpected(server.error());
    co_await stop.unlessCancelled(untilTerminated());
    (*server)->close();
    co_await service.untilRested(); // a refresh comes to its end, into the vault, and to who asked
    co_return Outcome<void>();
}

/// In a process of its own that outlives this one and the terminal.
QCoro::Task<Outcome<void>> startDetached(CommandContext &context)
{
    const auto before = runningAgent();
    if (!before.isEmpty()) {
        context.console.progress(W::tr("It is running already."));
        tell(context, before);
        co_return Outcome<void>();
    }
    QProcess agent;
    agent.setProgram(QCoreApplication::applicationFilePath());
    agent.setArguments(QCoreApplication::arguments().mid(1) << QStringLiteral("--foreground"));
    agent.setWorkingDirectory(QDir::rootPath()); // keeps no medium from being taken out
    agent.setStandardInputFile(QProcess::nullDevice());
    agent.setStandardOutputFile(QProcess::nullDevice());
    agent.setStandardErrorFile(QProcess::nullDevice());
    agent.startDetached();
    const auto &clock = context.workspace.clock();
    for (auto left = 200; left > 0; --left) {
        const auto started = runningAgent();
        if (!started.isEmpty()) {
            tell(context, started);
            co_return Outcome<void>();
        }
        co_await clock.sleep(50ms);
    }
    co_return failure(FailureKind::Misconfigured, W::tr("The agent did not start."),
                      W::tr("lanyard agent start --foreground shows why."));
}

QCoro::Task<Outcome<void>> start(CommandContext &context, bool foreground)
{
    auto started = Outcome<void>();
    if (foreground)
        started = co_await serve(context);
    else
        started = co_await startDetached(context);
    co_return started;
}

QCoro::Task<Outcome<void>> stop(CommandContext &context)
{
    {
        AgentClient client("agent");
        const auto answer = client.ask({"stop"}, 5s);
        if (answer.size() == 4)
            co_return failure(FailureKind::Usage, textOf(answer[2]), textOf(answer[3]), textOf(answer[1]));
        if (answer.empty()) {
            context.console.progress(W::tr("No agent is running."));
            co_return Outcome<void>();
        }
    }
    const auto &clock = context.workspace.clock();
    for (auto left = 200; left > 0; --left) {
        if (!AgentClient("agent").isConnected()) {
            context.console.progress(W::tr("The agent has ended."));
            co_return Outcome<void>();
        }
        co_await clock.sleep(50ms);
    }
    co_return failure(FailureKind::CheckFailed, W::tr("The agent was asked to end and still runs."),
                      W::tr("lanyard agent status names its process, which you can end."));
}

QCoro::Task<Outcome<void>> status(CommandContext &context)
{
    tell(context, runningAgent());
    co_return Outcome<void>();
}

} // namespace

void addAgentCommand(CommandLine &line)
{
    auto *agent
        = line.top()->add_subcommand("agent", W::tr("Keeps access tokens ready for other programs").toStdString());
    agent->require_subcommand(1);
    const auto foreground = std::make_shared<bool>(false);
    line.add(agent, "start", W::tr("Start the agent without a window"),
             [foreground](CommandContext &context) { return start(context, *foreground); })
        ->add_flag("--foreground", *foreground, W::tr("Stay in this terminal, until it is ended").toStdString());
    line.add(agent, "stop", W::tr("End the agent"), [](CommandContext &context) { return stop(context); });
    line.add(agent, "status", W::tr("Whether an agent is running"),
             [](CommandContext &context) { return status(context); });
    addProgramsCommand(line, agent);
}

} // namespace lanyard
