#pragma once

#include "Console.h"
#include "TerminalPassphrase.h"
#include "Workspace.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace lanyard {

/// What a command works with.
struct CommandContext
{
    Workspace &workspace;
    Console &console;
    std::optional<int> exitStatus = {}; ///< of a failure whose kind does not decide it
};

/// The commands of one command line: each adds its words and options to the parser, and leaves what is to be run when
/// it was chosen.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CommandLine)
public:
    using Action = std::function<QCoro::Task<Outcome<void>>(CommandContext &)>;

    CommandLine();

    /// Whether this asks for JSON, said of a command line that need not make sense.
    static bool isForPrograms(int argc, char **argv);

    /// Exit status. Prints everything that a person or a script is to see.
    int run(int argc, char **argv);

    /// A command with `--json`, `--quiet` and `--passphrase-fd`. `action` runs when it was chosen.
    CLI::App *add(CLI::App *parent, const char *name, const QString &description, Action action);
    CLI::App *top() { return &m_parser; }

private:
    Failure missing(const CLI::RequiredError &error) const;

    CLI::App m_parser;
    Console m_console;
    std::shared_ptr<TerminalPassphrase> m_passphrases = std::make_shared<TerminalPassphrase>();
    Action m_chosen;
};

// One file each.
void addAgentCommand(CommandLine &line);
void addCompleteCommand(CommandLine &line);
void addCredentialCommand(CommandLine &line);
void addDecodeCommand(CommandLine &line);
void addDoctorCommand(CommandLine &line);
void addHeaderCommand(CommandLine &line);
void addHelpCommand(CommandLine &line);
void addImportCommand(CommandLine &line);
void addKeyCommand(CommandLine &line);
void addLintCommand(CommandLine &line);
void addLoginCommand(CommandLine &line);
void addLogoutCommand(CommandLine &line);
void addManualCommand(CommandLine &line);
void addProfileCommand(CommandLine &line);
void addProfileFileCommands(CommandLine &line, CLI::App *profile);
void addProfileSetCommand(CommandLine &line, CLI::App *profile);
void addProgramsCommand(CommandLine &line, CLI::App *agent);
void addPybisCommand(CommandLine &line, CLI::App *credential);
void addRemindCommand(CommandLine &line);
void addRolesCommand(CommandLine &line);
void addRunCommand(CommandLine &line);
void addSandboxCommand(CommandLine &line);
void addSnippetCommand(CommandLine &line);
void addStatusCommand(CommandLine &line);
void addTestCommand(CommandLine &line);
void addTokenCommand(CommandLine &line);
void addVaultCommand(CommandLine &line);

/// The command of that name below this one; null when there is none.
CLI::App *commandNamed(CLI::App *parent, const std::string &name);

/// The session of the profile of that name.
Outcome<Session *> sessionNamed(CommandContext &context, const std::string &name);

/// `Refused` where the profile's person wants to be asked about programs, and does not allow the one behind this
/// command, or nobody is there to ask.
Outcome<void> admitProgram(const Profile &profile);

/// Says where there is none yet, and which files cannot be read: a profile must not vanish in silence.
void tellOfProfiles(const CommandContext &context);

/// `signed-in`, `sign-in-needed`, `none`, or `locked` where there is a credential that the vault does not give out at
/// this moment. Asks no server.
QCoro::Task<QString> stateOf(CommandContext &context, Profile profile);

} // namespace lanyard
