#include "Command.h"
#include "Snippet.h"

#include <QJsonArray>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SnippetCommand)
};

struct SnippetOptions
{
    std::string name, language = "curl", request;
    bool lists = false;
};

Outcome<void> printLanguages(const Console &console)
{
    QJsonArray languages;
    QList<QStringList> rows;
    for (const auto &language : SnippetLanguage::all()) {
        languages.append(QJsonObject {{QStringLiteral("for"), language.id},
                                      {QStringLiteral("title"), language.title},
                                      {QStringLiteral("group"), language.group()}});
        rows.append({language.id, language.group(), language.title});
    }
    if (console.json)
        console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.snippet-languages/1")},
                           {QStringLiteral("languages"), languages}});
    else
        console.printTable(rows);
    return {};
}

QCoro::Task<Outcome<void>> printSnippet(CommandContext &context, SnippetOptions options)
{
    if (options.lists)
        co_return printLanguages(context.console);
    if (options.name.empty())
        co_return failure(FailureKind::Usage, W::tr("It is not said for which profile."),
                          W::tr("Name it, as in: lanyard snippet NAME --for curl"));
    const auto profile = context.workspace.profiles().find(QString::fromStdString(options.name));
    if (!profile)
        co_return unexpected(profile.error());
    const auto language = SnippetLanguage::named(QString::fromStdString(options.language));
    if (!language)
        co_return unexpected(language.error());
    const auto request = options.request.empty()
        ? SnippetRequest::usualOf(*profile)
        : SnippetRequest::named(*profile, QString::fromStdString(options.request));
    if (!request)
        co_return unexpected(request.error());
    if (!language->isFor(*profile, *request))
        co_return failure(
            FailureKind::Usage,
            W::tr("%1 is made for the studies of a cBioPortal, and cannot ask for this.").arg(language->title),
            W::tr("Choose another language; lanyard snippet --list shows them."));

    const auto code = snippet(*profile, *request, *language);
    if (context.console.json)
        context.console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.snippet/1")},
                                   {QStringLiteral("for"), language->id},
                                   {QStringLiteral("code"), code}});
    else
        context.console.print(code.trimmed());
    co_return Outcome<void>();
}

} // namespace

void addSnippetCommand(CommandLine &line)
{
    const auto options = std::make_shared<SnippetOptions>();
    auto *command = line.add(line.top(), "snippet", W::tr("Code that fetches its token when it runs"),
                             [options](CommandContext &context) { return printSnippet(context, *options); });
    command->add_option("name", options->name);
    command->add_option("--for", options->language,
                        W::tr("The language or program, one of --list; else curl").toStdString());
    command->add_option("--request", options->request,
                        W::tr("STUDIES, STUDY:ID, or an address of the portal such as /api/genes").toStdString());
    command->add_flag("--list", options->lists, W::tr("Show the languages and programs").toStdString());
}

} // namespace lanyard
