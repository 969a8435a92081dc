#include "Command.h"
#include "HelpTopics.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::HelpCommand)
};

void printTopic(const Console &console, const HelpTopic &topic)
{
    console.print(topic.title);
    for (const auto &[word, meaning] : topic.rows)
        console.print(QStringLiteral("\n  %1\n      %2").arg(word, meaning));
}

QCoro::Task<Outcome<void>> help(CommandContext &context, CLI::App *top, std::vector<std::string> words)
{
    const auto topics = helpTopics();
    if (words.empty()) {
        context.console.print(QString::fromStdString(top->help()));
        context.console.print(W::tr("Topics of lanyard help:"));
        QList<QStringList> table;
        for (const auto &topic : topics)
            table.append({QStringLiteral("  ") + topic.name, topic.title});
        context.console.printTable(table);
        co_return Outcome<void>();
    }
    const auto wanted = QString::fromStdString(words.front());
    for (const auto &topic : topics) {
        if (words.size() == 1 && topic.name == wanted) {
            printTopic(context.console, topic);
            co_return Outcome<void>();
        }
    }
    auto *command = top;
    for (const auto &word : words) {
        command = commandNamed(command, word);
        if (!command)
            co_return failure(FailureKind::Usage,
                              W::tr("There is no command and no topic “%1”.").arg(QString::fromStdString(word)),
                              W::tr("lanyard help lists both."));
    }
    context.console.print(QString::fromStdString(command->help()));
    co_return Outcome<void>();
}

} // namespace

void addHelpCommand(CommandLine &line)
{
    const auto words = std::make_shared<std::vector<std::string>>();
    line.add(line.top(), "help", W::tr("Explain a command or a topic"),
             [words, top = line.top()](CommandContext &context) { return help(context, top, *words); })
        ->add_option("topic", *words, W::tr("A command, or one of the topics that lanyard help lists").toStdString());
}

} // namespace lanyard
