#include "Command.h"
#include "Snippet.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SnippetCommand)
};

QCoro::Task<Outcome<void>> printSnippet(CommandContext &context, std::string name, std::string language)
{
    const auto profile = context.workspace.profiles().find(QString::fromStdString(name));
    if (!profile)
        co_return unexpected(profile.error());
    const auto isPython = language == "python";
    if (isPython && profile->kind != PortalKind::OpenBis)
        co_return failure(FailureKind::Usage, W::tr("Lanyard has Python code for openBIS only."),
                          W::tr("Leave --for out to get a curl command."));
    const auto code = isPython ? pybisSnippet(*profile) : curlSnippet(*profile, testAddress(*profile));
    if (context.console.json)
        context.console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.snippet/1")},
                                   {QStringLiteral("for"), QString::fromStdString(language)},
                                   {QStringLiteral("code"), code}});
    else
        context.console.print(code.trimmed());
    co_return Outcome<void>();
}

} // namespace

void addSnippetCommand(CommandLine &line)
{
    const auto name = std::make_shared<std::string>();
    const auto language = std::make_shared<std::string>("curl");
    auto *command
        = line.add(line.top(), "snippet", W::tr("Code that fetches its token when it runs"),
                   [name, language](CommandContext &context) { return printSnippet(context, *name, *language); });
    command->add_option("name", *name)->required();
    command->add_option("--for", *language, W::tr("curl, or python for openBIS").toStdString())
        ->check(CLI::IsMember({"curl", "python"}));
}

} // namespace lanyard
