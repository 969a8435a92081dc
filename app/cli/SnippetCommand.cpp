#include "Command.h"
#include "ProteinPaintSnippet.h"
#include "Snippet.h"
#include "TokenVariable.h"

#include <QJsonArray>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SnippetCommand)
};

struct SnippetOptions
{
    std::string name, language = "curl", request, method, contentType, variable;
    std::optional<std::string> data;
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

/// `TEXT`, or `@FILE` as curl has it.
Outcome<QByteArray> bodyIn(const std::string &data)
{
    if (!data.starts_with('@'))
        return QByteArray::fromStdString(data);
    return Console::readFile(data.substr(1), 64 * 1024); // what is too long, the request refuses
}

Outcome<SnippetRequest> requestOf(const Profile &profile, const SnippetOptions &options)
{
    const auto asked = QString::fromStdString(options.request);
    const auto named = asked.isEmpty() ? SnippetRequest::usualOf(profile) : SnippetRequest::named(profile, asked);
    if (!named)
        return named;
    std::optional<QByteArray> body;
    if (options.data) {
        const auto read = bodyIn(*options.data);
        if (!read)
            return unexpected(read.error());
        body = *read;
    }
    return named->with(QString::fromStdString(options.method), body, QString::fromStdString(options.contentType));
}

Outcome<QString> codeFor(const Profile &profile, const SnippetOptions &options)
{
    const auto wanted = QString::fromStdString(options.language);
    const auto asked = QString::fromStdString(options.request);
    const auto variable = QString::fromStdString(options.variable);
    if (!variable.isEmpty()) {
        const auto may = checkTokenVariable(variable);
        if (!may)
            return unexpected(may.error());
    }
    if (profile.kind == PortalKind::ProteinPaint) {
        if (!options.method.empty() || !options.contentType.empty() || options.data)
            return failure(FailureKind::Usage, W::tr("What a ProteinPaint server is sent is fixed."),
                           W::tr("Leave out --method, --data and --content-type."));
        const QStringList requests {QString(), QStringLiteral("data"), QStringLiteral("jwt-status")};
        if (!requests.contains(asked))
            return failure(FailureKind::Usage, W::tr("A ProteinPaint server is asked for “data” or “jwt-status”."),
                           W::tr("Use --request data or --request jwt-status."));
        return proteinPaintSnippet(profile, wanted, asked.isEmpty() ? requests.at(1) : asked, variable);
    }
    const auto language = SnippetLanguage::named(profile.kind, wanted);
    if (!language)
        return unexpected(language.error());
    const auto request = requestOf(profile, options);
    if (!request)
        return unexpected(request.error());
    if (!language->isFor(profile, *request))
        return failure(FailureKind::Usage, W::tr("%1 has no request like this one.").arg(language->title),
                       W::tr("Choose another language; lanyard snippet NAME --list shows them."));
    return snippet(profile, *request, *language, variable);
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
    const auto code = codeFor(*profile, options);
    if (!code)
        co_return unexpected(code.error());
    if (context.console.json)
        context.console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.snippet/1")},
                                   {QStringLiteral("for"), QString::fromStdString(options.language)},
                                   {QStringLiteral("code"), *code}});
    else
        context.console.printForPrograms(code->trimmed());
    if (!options.variable.empty())
        context.console.progress(W::tr("Run it by: lanyard run '%1' --env %2 -- PROGRAM")
                                     .arg(profile->name, QString::fromStdString(options.variable)));
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
        W::tr("STUDIES, STUDY:ID, or an address of the portal such as /api/genes; openbis: a method such as "
              "getSessionInformation, for curl; proteinpaint: data or jwt-status, for curl")
            .toStdString());
    command->add_option("--method", options->method, W::tr("Another than GET, such as POST").toStdString());
    command->add_option(
        "--data", options->data,
        W::tr(
            "What the request sends: a text, or @FILE; openbis: the method's parameters, a JSON list without the token")
            .toStdString());
    command->add_option("--content-type", options->contentType,
                        W::tr("Of what it sends; else application/json").toStdString());
    command->add_option(
        "--env", options->variable,
        W::tr("Take the token from this variable, which lanyard run sets, in place of asking Lanyard").toStdString());
    command->add_flag(
        "--list", options->lists,
        W::tr("Show the languages and programs that there are for the profile, or for a cBioPortal").toStdString());
}

} // namespace lanyard
