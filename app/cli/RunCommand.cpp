#include "Command.h"
#include "Shown.h"
#include "TokenVariable.h"

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::RunCommand)
};

constexpr int s_cannotBeStarted = 126; // as env(1) and the shells say it
constexpr int s_notFound = 127;

struct RunOptions
{
    std::string name, variable = "LANYARD_TOKEN", program;
};

QCoro::Task<Outcome<void>> runWithToken(CommandContext &context, RunOptions options, std::vector<std::string> words)
{
    if (words.empty() || words.front() != "--")
        co_return failure(FailureKind::Usage, W::tr("It is not clear where the command begins."),
                          W::tr("Write -- before it, as in: lanyard run NAME -- COMMAND"));
    const auto variable = QString::fromStdString(options.variable);
    if (const auto may = checkTokenVariable(variable); !may)
        co_return unexpected(may.error());
    const auto session = sessionNamed(context, options.name);
    if (!session)
        co_return unexpected(session.error());
    if (const auto admitted = admitProgram((*session)->profile()); !admitted)
        co_return admitted;
    const auto bearer = co_await (*session)->bearer(std::nullopt, std::chrono::seconds(30), false);
    if (!bearer)
        co_return unexpected(bearer.error());

    words.front() = options.program;
    std::vector<char *> arguments;
    for (auto &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    qunsetenv(options.variable.c_str()); // all of that name, should there be two
    qputenv(options.variable.c_str(), bearer->token.toByteArray());
    // The command takes this process's place: signals and the exit status are its own, and nobody is left who holds
    // the token. No shell is between.
    execvp(arguments.front(), arguments.data());
    const auto error = errno;
    qunsetenv(options.variable.c_str());

    const auto command = shown(QString::fromStdString(options.program));
    context.exitStatus = error == ENOENT ? s_notFound : s_cannotBeStarted;
    if (error == ENOENT)
        co_return failure(FailureKind::Usage, W::tr("There is no command “%1”.").arg(command),
                          W::tr("Check how it is written, and whether it is installed."),
                          QStringLiteral("command-not-found"));
    co_return failure(
        FailureKind::Usage,
        W::tr("“%1” could not be started: %2.").arg(command, QString::fromLocal8Bit(std::strerror(error))),
        W::tr("Check that it is a program that you may run."), QStringLiteral("command-not-started"));
}

} // namespace

void addRunCommand(CommandLine &line)
{
    const auto options = std::make_shared<RunOptions>();
    auto *command
        = line.add(line.top(), "run", W::tr("Run a command with the token in its environment, and only there"),
                   [options, top = line.top()](CommandContext &context) {
                       return runWithToken(context, *options, commandNamed(top, "run")->remaining());
                   });
    command->add_option("name", options->name)->required();
    command->add_option("--env", options->variable,
                        W::tr("The variable that holds the token; else LANYARD_TOKEN").toStdString());
    command->add_option("command", options->program, W::tr("What to run, after --, with its arguments").toStdString())
        ->required();
    // In an option of many words CLI11 would take “[a,b]” for two; what it does not know it leaves as it is.
    command->allow_extras();
}

} // namespace lanyard
