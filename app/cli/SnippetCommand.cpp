#include "Command.h"
#include "ProteinPaintSnippet.h"
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

void printLanguages(const Console &console, PortalKind portal)
{
    QJsonArray languages;
    QList<QStringList> rows;
    const auto add = [&](const QString &id, const QString &group, const QString &title) {
        languages.append(QJsonObject {
            {QStringLiteral("for"), id}, {QStringLiteral("title"), title}, {QStringLiteral("group"), group}});
        rows.append({id, group, title});
    };
    for (const auto &language : SnippetLanguage::of(portal))
        add(language.id, language.group(), language.title);
    if (portal == PortalKind::ProteinPaint) {
        for (const auto &id : proteinPaintLanguages())
            add(id, titleOf(portal), id);
    }
    if (console.json)
        console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.snippet-languages/1")},
                           {QStringLiteral("languages"), languages}});
    else
        console.printTable(rows);
}

Outcome<QString> codeFor(const Profile &profile, const QString &wanted, const QString &asked)
{
    if (profile.kind == PortalKind::ProteinPaint) {
        const QStringList requests {QString(), QStringLiteral("data"), QStringLiteral("jwt-status")};
        if (!requests.contains(asked))
            return failure(FailureKind::Usage, W::tr("A ProteinPaint server is asked for “data” or “jwt-status”."),
                           W::tr("Use --request data or --request jwt-status."));
        return proteinPaintSnippet(profile, wanted, asked.isEmpty() ? requests.at(1) : asked);
    }
    const auto language = SnippetLanguage::named(profile.kind, wanted);
    if (!language)
        return unexpected(language.error());
    const auto request = asked.isEmpty() ? SnippetRequest::usualOf(profile) : SnippetRequest::named(profile, asked);
    if (!request)
        return unexpected(request.error());
    if (!language->isFor(profile, *request))
        return failure(
            FailureKind::Usage,
            W::tr("%1 is made for the studies of a cBioPortal, and cannot ask for this.").arg(language->title),
            W::tr("Choose another language; lanyard snippet NAME --list shows them."));
    return snippet(profile, *request, *language);
}

QCoro::Task<Outcome<void>> printSnippet(CommandContext &context, SnippetOptions options)
{
    if (options.name.empty() && !options.lists)
        co_return failure(FailureKind::Usage, W::tr("It is not said for which profile."),
                          W::tr("Name it, as in: lanyard snippet NAME --for curl"));
    if (options.name.empty()) {
        printLanguages(context.console, PortalKind::CBioPortal);
        co_return Outcome<void>();
    }
    const auto profile = context.workspace.profiles().find(QString::fromStdString(options.name));
    if (!profile)
        co_return unexpected(profile.error());
    if (options.lists) {
        printLanguages(context.console, profile->kind);
        co_return Outcome<void>();
    }
    const auto wanted = QString::fromStdString(options.language);
    const auto code = codeFor(*profile, wanted, QString::fromStdString(options.request));
    if (!code)
        co_return unexpected(code.error());
    if (context.console.json)
        context.console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.snippet/1")},
                                   {QStringLiteral("for"), wanted},
                                   {QStringLiteral("code"), *code}});
    else
        context.console.printForPrograms(code->trimmed());
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
    command->add_option(
        "--request", options->request,
        W::tr("STUDIES, STUDY:ID, or an address of the portal such as /api/genes; proteinpaint: data or "
              "jwt-status, for curl")
            .toStdString());
    command->add_flag(
        "--list", options->lists,
        W::tr("Show the languages and programs that there are for the profile, or for a cBioPortal").toStdString());
}

} // namespace lanyard
