#include "Command.h"
#include "HelpTopics.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ManualCommand)
};

/// A manual page in the macros of man(7), written from the parser's own tree, so that it never tells of an option that
/// is not there.
class ManualPage
{
public:
    explicit ManualPage(const CLI::App *command) : m_command(command) { }

    QString text() const
    {
        QString page = QStringLiteral(".TH \"%1\" 1 \"\" \"lanyard " LANYARD_VERSION "\" \"Lanyard\"\n")
                           .arg(path(QLatin1Char('-')).toUpper());
        page += heading(W::tr("Name")) + escaped(path(QLatin1Char('-'))) + QStringLiteral(" \\- ")
            + description(m_command);
        page += heading(W::tr("Synopsis")) + synopsis(m_command);
        if (!m_command->get_parent())
            page += heading(W::tr("Description"))
                + escaped(W::tr(
                    "With no arguments on a desktop lanyard opens its window. A failure says what happened, why, "
                    "and on its hint line what to do next."))
                + QLatin1Char('\n');
        page += parts(m_command);
        if (!m_command->get_parent()) {
            for (const auto &topic : helpTopics())
                page += rows(topic.title, topic.rows);
        } else {
            page += heading(W::tr("See also")) + QStringLiteral(".BR lanyard (1)\n");
        }
        return page;
    }

private:
    QString path(QChar between) const
    {
        QStringList names;
        for (const auto *command = m_command; command; command = command->get_parent())
            names.prepend(QString::fromStdString(command->get_name()));
        return names.join(between);
    }

    static QString escaped(QString text)
    {
        text.replace(QLatin1Char('\\'), QStringLiteral("\\e")).replace(QLatin1Char('-'), QStringLiteral("\\-"));
        if (text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')))
            text.prepend(QStringLiteral("\\&")); // else a macro
        return text;
    }

    static QString heading(const QString &title)
    {
        return QStringLiteral(".SH \"%1\"\n").arg(escaped(title.toUpper()));
    }

    static QString description(const CLI::App *command)
    {
        return escaped(QString::fromStdString(command->get_description())) + QLatin1Char('\n');
    }

    static bool isForPeople(const CLI::App *command) { return !command->get_group().empty(); }

    static std::vector<const CLI::App *> below(const CLI::App *command)
    {
        return command->get_subcommands(isForPeople);
    }

    QString synopsis(const CLI::App *command) const
    {
        QString line = QStringLiteral(".B %1\n").arg(escaped(path(QLatin1Char(' '))));
        if (!below(command).empty())
            return line + QStringLiteral(".I COMMAND\n[options]\n");
        line += QStringLiteral("[options]\n");
        for (const auto *option : command->get_options(isPositional)) {
            const auto name = escaped(QString::fromStdString(option->get_name(true)).toUpper());
            line += (option->get_required() ? QStringLiteral(".I \"%1\"\n") : QStringLiteral(".RI [ \"%1\" ]\n"))
                        .arg(name);
        }
        return line;
    }

    static bool isPositional(const CLI::Option *option) { return option->get_positional(); }

    /// The commands below a top-level one stand on its page, each with its own options.
    QString parts(const CLI::App *command) const
    {
        std::vector<std::pair<QString, QString>> commands;
        QString details;
        for (const auto *next : below(command)) {
            commands.emplace_back(QString::fromStdString(next->get_name()),
                                  QString::fromStdString(next->get_description()));
            if (command->get_parent())
                details += QStringLiteral(".SS \"%1\"\n").arg(escaped(ManualPage(next).path(QLatin1Char(' '))))
                    + description(next) + optionRows(next);
        }
        return rows(W::tr("Commands"), commands) + details
            + (details.isEmpty() ? heading(W::tr("Options")) + optionRows(command) : QString());
    }

    static QString optionRows(const CLI::App *command)
    {
        QString text;
        for (const auto *option :
             command->get_options([](const CLI::Option *each) { return !each->get_positional(); })) {
            auto word
                = QString::fromStdString(option->get_name(false, true)).replace(QLatin1Char(','), QStringLiteral(", "));
            if (option->get_items_expected_max() > 0) // takes a value; a check may stand behind its type
                word += QLatin1Char(' ')
                    + QString::fromStdString(option->get_type_name()).section(QLatin1Char(':'), 0, 0);
            text += row(word, QString::fromStdString(option->get_description()));
        }
        return text;
    }

    static QString row(const QString &word, const QString &meaning)
    {
        return QStringLiteral(".TP\n.B %1\n%2\n").arg(escaped(word), escaped(meaning));
    }

    static QString rows(const QString &title, const std::vector<std::pair<QString, QString>> &rows)
    {
        if (rows.empty())
            return {};
        auto text = heading(title);
        for (const auto &[word, meaning] : rows)
            text += row(word, meaning);
        return text;
    }

    const CLI::App *m_command;
};

QCoro::Task<Outcome<void>> manual(CommandContext &context, CLI::App *top, std::vector<std::string> words)
{
    auto *command = top;
    for (const auto &word : words) {
        command = commandNamed(command, word);
        if (!command)
            co_return failure(FailureKind::Usage, W::tr("There is no command “%1”.").arg(QString::fromStdString(word)),
                              W::tr("lanyard help lists them."));
    }
    context.console.printForPrograms(ManualPage(command).text().trimmed());
    co_return Outcome<void>();
}

} // namespace

void addManualCommand(CommandLine &line)
{
    const auto words = std::make_shared<std::vector<std::string>>();
    auto *command
        = line.add(line.top(), "manual", W::tr("For packages: the manual page of a command"),
                   [words, top = line.top()](CommandContext &context) { return manual(context, top, *words); });
    command->group(""); // not for people, so it is not listed
    command->add_option("command", *words);
}

} // namespace lanyard
