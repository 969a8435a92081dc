#include "Command.h"
#include "Words.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ImportCommand)
};

QCoro::Task<Outcome<void>> importFile(CommandContext &context, std::string name, std::string file)
{
    const auto session = sessionNamed(context, name);
    if (!session)
        co_return unexpected(session.error());
    auto content = Console::readFile(file, TokenFile::mostBytes + 1);
    if (!content)
        co_return unexpected(content.error());
    auto token = (*session)->inspect(*content);
    wipe(*content);
    if (!token)
        co_return unexpected(token.error());

    auto &console = context.console;
    const auto now = context.workspace.clock().now();
    if (!token->issuer.isEmpty())
        console.progress(W::tr("Issuer: %1").arg(token->issuer));
    if (!token->clientId.isEmpty())
        console.progress(W::tr("Client: %1").arg(token->clientId));
    if (!token->subject.isEmpty())
        console.progress(W::tr("User number: %1").arg(token->subject));
    if (token->issuedAt.isValid())
        console.progress(W::tr("Issued: %1").arg(inWords(token->issuedAt, now)));
    if (token->expiresAt.isValid())
        console.progress(W::tr("Ends: %1").arg(inWords(token->expiresAt, now)));
    if (token->rotates)
        console.progress(
            W::tr("Its realm lets a credential be used once: the portal itself will use it up with the first call."));
    const auto imported = co_await (*session)->import(std::move(*token));
    if (!imported)
        co_return unexpected(imported.error());
    console.progress(W::tr("Taken in, and kept in: %1.").arg((*session)->vaultTitle()));
    if (file != "-")
        console.progress(W::tr("The file still holds the token: delete it when you need it no more."));
    co_return Outcome<void>();
}

} // namespace

void addImportCommand(CommandLine &line)
{
    const auto name = std::make_shared<std::string>();
    const auto file = std::make_shared<std::string>();
    auto *command = line.add(line.top(), "import", W::tr("Take in a token file that a portal handed out"),
                             [name, file](CommandContext &context) { return importFile(context, *name, *file); });
    command->add_option("name", *name)->required();
    command->add_option("file", *file, W::tr("The file, or - for standard input").toStdString())->required();
}

} // namespace lanyard
