#include "Command.h"
#include "ProteinPaintSnippet.h"
#include "Snippet.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SnippetCommand)
};

QCoro::Task<Outcome<void>> printSnippet(CommandContext &context, std::string name, std::string language,
                                        std::string request)
{
    const auto profile = context.workspace.profiles().find(QString::fromStdString(name));
    if (!profile)
        co_return unexpected(profile.error());
    const auto wanted = QString::fromStdString(language);
    Outcome<QString> code = curlSnippet(*profile, testAddress(*profile));
    if (profile->kind == PortalKind::ProteinPaint)
        code = proteinPaintSnippet(*profile, wanted, QString::fromStdString(request));
    else if (profile->kind == PortalKind::OpenBis && wanted == QLatin1String("python"))
        code = pybisSnippet(*profile);
    else if (wanted != QLatin1String("curl"))
        co_return failure(FailureKind::Usage, W::tr("There is no code in “%1” for this kind of portal.").arg(wanted),
                          W::tr("Use --for curl."));
    if (!code)
        co_return unexpected(code.error());
    if (context.console.json)
        context.console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.snippet/1")},
                                   {QStringLiteral("for"), wanted},
                                   {QStringLiteral("code"), *code}});
    else
        context.console.print(code->trimmed());
    co_return Outcome<void>();
}

} // namespace

void addSnippetCommand(CommandLine &line)
{
    const auto name = std::make_shared<std::string>();
    const auto language = std::make_shared<std::string>("curl");
    const auto request = std::make_shared<std::string>("data");
    auto *command
        = line.add(line.top(), "snippet", W::tr("Code that fetches its token when it runs"),
                   [=](CommandContext &context) { return printSnippet(context, *name, *language, *request); });
    command->add_option("name", *name)->required();
    command->add_option(
        "--for", *language,
        W::tr("curl; for openBIS also python; for ProteinPaint also html, java, node, php and python").toStdString());
    command->add_option("--request", *request, W::tr("proteinpaint: data or jwt-status, for curl").toStdString())
        ->check(CLI::IsMember({"data", "jwt-status"}));
}

} // namespace lanyard
