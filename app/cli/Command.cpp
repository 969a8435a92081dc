#include "Command.h"

#include "CommandLineWords.h"
#include "Lifetime.h"
#include "RoleNews.h"

#include <QCoroTask>
#include <QRegularExpression>

#include <openssl/crypto.h>

#include <algorithm>
#include <string_view>

namespace lanyard {

namespace {

/// Of Lanyard and of what it runs with.
std::string versions()
{
    return QStringLiteral("lanyard " LANYARD_VERSION "\nQt %1\n%2\nQtKeychain " LANYARD_QTKEYCHAIN_VERSION)
        .arg(QString::fromLatin1(qVersion()), QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION)))
        .toStdString();
}

/// The words that chose the command, as in `profile remove`.
QString chosenWords(const CLI::App &top)
{
    QStringList words;
    for (auto chosen = top.get_subcommands(); !chosen.empty(); chosen = chosen.front()->get_subcommands())
        words.append(QString::fromStdString(chosen.front()->get_name()));
    return words.join(QLatin1Char(' '));
}

} // namespace

CommandLine::CommandLine()
    : m_parser(tr("Token manager for research portals: sign in once, and let curl, R and Python have what they need.")
                   .toStdString(),
               "lanyard")
{
    m_parser.require_subcommand(1);
    nameHeadings(m_parser);
    m_parser.set_version_flag("--version", versions, tr("Print the versions and end").toStdString());
    addProfileCommand(*this);
    addLoginCommand(*this);
    addImportCommand(*this);
    addTokenCommand(*this);
    addHeaderCommand(*this);
    addRolesCommand(*this);
    addDecodeCommand(*this);
    addDoctorCommand(*this);
    addTestCommand(*this);
    addLintCommand(*this);
    addKeyCommand(*this);
    addSnippetCommand(*this);
    addRunCommand(*this);
    addStatusCommand(*this);
    addRemindCommand(*this);
    addCredentialCommand(*this);
    addLogoutCommand(*this);
    addVaultCommand(*this);
    addAgentCommand(*this);
    addSandboxCommand(*this);
    addHelpCommand(*this);
    addCompleteCommand(*this);
    addManualCommand(*this);
}

CLI::App *CommandLine::add(CLI::App *parent, const char *name, const QString &description, Action action)
{
    auto *command = parent->add_subcommand(name, description.toStdString());
    command->add_flag("--json", m_console.json, tr("Print the documented JSON instead of words").toStdString());
    command->add_flag("--quiet", m_console.quiet, tr("No progress on standard error").toStdString());
    command
        ->add_option_function<int>(
            "--passphrase-fd", [this](int descriptor) { m_passphrases->setDescriptor(descriptor); },
            tr("Read the encrypted file's passphrase from this file descriptor").toStdString())
        ->check(CLI::NonNegativeNumber)
        ->type_name("N");
    command->callback([this, action = std::move(action)] { m_chosen = action; });
    return command;
}

Failure CommandLine::missing(const CLI::RequiredError &error) const
{
    static const QRegularExpression command(QStringLiteral("^[a-z]{1,20}$")); // anything else may be a secret
    const auto rest = m_parser.remaining();
    const auto word = rest.empty() ? QString() : QString::fromStdString(rest.front());
    if (!m_parser.get_subcommands().empty() || !command.match(word).hasMatch())
        return {FailureKind::Usage, usageInWords(error), tr("lanyard COMMAND --help shows how a command is used.")};
    return {FailureKind::Usage, tr("There is no command “%1”.").arg(word), tr("lanyard --help lists them all.")};
}

bool CommandLine::isForPrograms(int argc, char **argv)
{
    char **const end = std::find_if(argv, argv + argc, [](std::string_view word) { return word == "--"; });
    return std::any_of(argv, end,
                       [](std::string_view word) { return word == "--json" || word.starts_with("--json="); });
}

int CommandLine::run(int argc, char **argv)
{
    m_console.json = isForPrograms(argc, argv); // a command line that cannot be understood is told so too
    try {
        m_parser.parse(argc, argv);
    } catch (const CLI::CallForHelp &help) {
        return m_parser.exit(help);
    } catch (const CLI::CallForAllHelp &help) {
        return m_parser.exit(help);
    } catch (const CLI::CallForVersion &version) {
        return m_parser.exit(version);
    } catch (const CLI::ExtrasError &) {
        // Names only: who tries to hand over a secret as an argument must not see it repeated in a log.
        QStringList options;
        for (const auto &word : m_parser.remaining(true)) {
            if (word.starts_with('-'))
                options.append(QString::fromStdString(word).section(QLatin1Char('='), 0, 0));
        }
        m_console.report({FailureKind::Usage,
                          options.isEmpty() ? tr("There is a word too many on the command line.")
                                            : tr("This command does not take %1.").arg(options.join(QLatin1Char(' '))),
                          tr("lanyard COMMAND --help shows how a command is used.")});
        return exitStatusOf(FailureKind::Usage);
    } catch (const CLI::RequiredError &error) {
        m_console.report(missing(error));
        return exitStatusOf(FailureKind::Usage);
    } catch (const CLI::ParseError &error) {
        m_console.report(
            {FailureKind::Usage, usageInWords(error), tr("lanyard COMMAND --help shows how a command is used.")});
        return exitStatusOf(FailureKind::Usage);
    }

    const auto workspace = Workspace::forThisPerson(m_passphrases);
    keepRoleHistory(*workspace);
    CommandContext context {*workspace, m_console};
    auto done = QCoro::waitFor(m_chosen(context));
    if (done) {
        if (m_console.json && !m_console.hasResult()) // a command that has nothing to tell but that it is done
            m_console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.done/1")},
                                 {QStringLiteral("command"), chosenWords(m_parser)}});
        done = m_console.written();
    }
    if (done)
        return 0;
    m_console.report(done.error());
    return context.exitStatus.value_or(exitStatusOf(done.error().kind));
}

QCoro::Task<QString> stateOf(CommandContext &context, Profile profile)
{
    const auto session = context.workspace.session(profile);
    const auto record = session ? (*session)->credential() : std::nullopt;
    if (!record)
        co_return QStringLiteral("none");
    if (record->isToBeRevoked())
        co_return QStringLiteral("sign-in-needed"); // signed out, whatever the vault says
    const auto ends = Lifetime::of(*record, profile);
    const auto isOver = ends.certainty == Certainty::Stated && ends.ends < context.workspace.clock().now();
    if (!record->isBoundTo(profile) || isOver)
        co_return QStringLiteral("sign-in-needed");
    const auto ready = co_await context.workspace.vault().ready(profile);
    if (!ready) // locked, absent or silent: what is in it is out of reach
        co_return QStringLiteral("locked");
    co_return record->endedBecause.isEmpty() ? QStringLiteral("signed-in") : QStringLiteral("sign-in-needed");
}

void tellOfProfiles(const CommandContext &context)
{
    const auto &profiles = context.workspace.profiles();
    if (profiles.all().isEmpty())
        context.console.progress(CommandLine::tr("There is no profile yet. Add one with lanyard profile add."));
    for (const auto &problem : profiles.problems())
        context.console.announce(problem);
}

CLI::App *commandNamed(CLI::App *parent, const std::string &name)
{
    const auto found = parent->get_subcommands([&](const CLI::App *command) { return command->get_name() == name; });
    return found.empty() ? nullptr : found.front();
}

Outcome<Session *> sessionNamed(CommandContext &context, const std::string &name)
{
    const auto profile = context.workspace.profiles().find(QString::fromStdString(name));
    if (!profile)
        return unexpected(profile.error());
    return context.workspace.session(*profile);
}

} // namespace lanyard
