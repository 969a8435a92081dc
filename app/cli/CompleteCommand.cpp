#include "Command.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CompleteCommand)
};

/// What may stand at the end of a half-written command line, read from the parser itself, so that the shells' scripts
/// never fall behind the commands.
class Completion
{
public:
    Completion(CLI::App *top, const ProfileStore &profiles) : m_command(top), m_profiles(profiles) { }

    /// Rows of a word and what it means; none where any file may stand.
    QList<QStringList> after(const std::vector<std::string> &words)
    {
        for (size_t i = 0; i + 1 < words.size(); ++i)
            pass(words[i]);
        const auto begun = words.empty() ? std::string() : words.back();
        QList<QStringList> rows;
        if (m_waitsForValue)
            return rows;
        if (begun.starts_with('-') && !m_onlyPositionals)
            rows = options();
        else if (m_positionals == 0)
            rows = commands() + profiles();
        rows.removeIf([&](const QStringList &row) { return !row.front().startsWith(QString::fromStdString(begun)); });
        return rows;
    }

private:
    void pass(const std::string &word)
    {
        if (m_waitsForValue) {
            m_waitsForValue = false;
        } else if (word == "--") {
            m_onlyPositionals = true;
        } else if (word.starts_with('-') && !m_onlyPositionals) {
            const auto *option = m_command->get_option_no_throw(word.substr(0, word.find('=')));
            m_waitsForValue = option && option->get_items_expected_max() > 0 && word.find('=') == std::string::npos;
        } else if (auto *next = commandNamed(m_command, word); next && m_positionals == 0) {
            m_command = next;
        } else {
            ++m_positionals;
        }
    }

    QList<QStringList> commands() const
    {
        QList<QStringList> rows;
        for (const auto *command : m_command->get_subcommands([](const CLI::App *) { return true; })) {
            if (!command->get_group().empty()) // without a group: not for people
                rows.append(
                    {QString::fromStdString(command->get_name()), QString::fromStdString(command->get_description())});
        }
        return rows;
    }

    QList<QStringList> options() const
    {
        QList<QStringList> rows;
        for (const auto *option : m_command->get_options()) {
            for (const auto &name : option->get_lnames())
                rows.append({QStringLiteral("--") + QString::fromStdString(name),
                             QString::fromStdString(option->get_description())});
        }
        return rows;
    }

    /// Where the command's first word is a profile that exists.
    QList<QStringList> profiles() const
    {
        QList<QStringList> rows;
        const auto *name = m_command->get_option_no_throw("name");
        if (!name || !name->get_positional() || m_command->get_name() == "add")
            return rows;
        for (const auto &profile : m_profiles.all())
            rows.append({profile.name, profile.portal.host()});
        return rows;
    }

    CLI::App *m_command;
    const ProfileStore &m_profiles;
    int m_positionals = 0;
    bool m_waitsForValue = false;
    bool m_onlyPositionals = false;
};

QCoro::Task<Outcome<void>> complete(CommandContext &context, CLI::App *top, std::vector<std::string> words)
{
    for (const auto &row : Completion(top, context.workspace.profiles()).after(words))
        context.console.printForPrograms(row.join(QLatin1Char('\t')));
    co_return Outcome<void>();
}

} // namespace

void addCompleteCommand(CommandLine &line)
{
    const auto words = std::make_shared<std::vector<std::string>>();
    auto *command = line.add(
        line.top(), "complete", W::tr("For the shells' completion scripts: what may stand at the end of these words"),
        [words, top = line.top()](CommandContext &context) { return complete(context, top, *words); });
    command->group(""); // not for people, so it is not listed
    command->add_option("words", *words);
}

} // namespace lanyard
