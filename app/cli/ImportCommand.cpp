#include "Browser.h"
#include "Command.h"
#include "DownloadWatch.h"
#include "TokenInspection.h"
#include "Words.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ImportCommand)
};

struct ImportOptions
{
    std::string name, file, folder;
    bool watch = false;
    bool accept = false;
    bool deletesFile = false;
    int timeout = 600;
};

/// Where a person can be asked; null where there is no terminal.
std::unique_ptr<QFile> terminal()
{
#if defined(Q_OS_WIN)
    auto file = std::make_unique<QFile>(QStringLiteral("CON"));
#else
    auto file = std::make_unique<QFile>(QStringLiteral("/dev/tty"));
#endif
    return file->open(QIODevice::ReadWrite | QIODevice::Unbuffered) ? std::move(file) : nullptr;
}

bool saysYesTo(const QString &question)
{
    const auto asked = terminal();
    if (!asked)
        return false;
    asked->write(QStringLiteral("%1 %2 ").arg(question, Console::yesOrNo()).toUtf8());
    return Console::isYes(QString::fromUtf8(asked->readLine(64)).trimmed());
}

/// `asks`: a question about it follows, which nobody can answer without these, `--quiet` or not.
void show(const CommandContext &context, const TokenFile &token, const Profile &profile, bool asks)
{
    const auto tell = [&](const QString &line) {
        if (asks)
            context.console.announce(line);
        else
            context.console.progress(line);
    };
    const auto now = context.workspace.clock().now();
    if (!token.issuer.isEmpty())
        tell(W::tr("Issuer: %1").arg(token.issuer));
    if (!token.clientId.isEmpty() && !profile.clientId.isEmpty() && token.clientId != profile.clientId)
        tell(W::tr("Client: %1, the portal's own (Lanyard signs in with %2)").arg(token.clientId, profile.clientId));
    else if (!token.clientId.isEmpty())
        tell(W::tr("Client: %1").arg(token.clientId));
    if (!token.subject.isEmpty())
        tell(W::tr("User number: %1").arg(token.subject));
    if (token.issuedAt.isValid())
        tell(W::tr("Issued: %1").arg(inWords(token.issuedAt, now)));
    if (!token.expiryText.isEmpty())
        tell(W::tr("Ends: the file says “%1”, which Lanyard cannot place: it does not know the time zone.")
                 .arg(token.expiryText));
    else if (token.expiresAt.isValid())
        tell(W::tr("Ends: %1").arg(inWords(token.expiresAt, now)));
    if (token.rotates)
        tell(W::tr("Its realm lets a credential be used once: the portal itself will use it up with the first call."));
    if (token.isPortalsJwt)
        tell(W::tr("The portal signed it itself (its method is jwt): cBioPortal 6.4.5 and later hand out "
                   "such tokens and accept none of them."));
}

/// Opens the portal's page in the browser, and waits for what comes of it.
QCoro::Task<Outcome<DownloadedFile>> fetch(CommandContext &context, Session *session, ImportOptions options)
{
    const auto folder = options.folder.empty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)
                                               : QString::fromStdString(options.folder);
    if (!QDir(folder).exists())
        co_return failure(FailureKind::Usage, W::tr("There is no folder %1.").arg(folder),
                          W::tr("Name the browser's download folder: --folder FOLDER"));
    const auto &console = context.console;
    const auto watch = std::make_shared<DownloadWatch>(folder, context.workspace.clock());
    const auto address = session->profile().portalUrl(QStringLiteral("/api/data-access-token"));
    const auto opened = context.workspace.browser().open(address);
    if (!opened)
        console.progress(opened.error().message);
    console.announce(W::tr("Fetch the token at: %1").arg(QString::fromLatin1(address.toEncoded())));
    console.progress(W::tr("Log in at the portal first if it asks for it. Waiting for the file in %1 …").arg(folder));
    auto file = co_await DownloadWatch::next(watch, std::chrono::seconds(options.timeout));
    co_return std::move(file);
}

/// Shows it, asks where the person did not name the file, and stores it.
QCoro::Task<Outcome<void>> keep(CommandContext &context, Session *session, SecretBuffer content, bool asks)
{
    auto token = session->inspect(content.view());
    if (!token)
        co_return unexpected(token.error());
    const auto now = context.workspace.clock().now();
    if (token->expiryText.isEmpty() && token->expiresAt.isValid()
        && now >= token->expiresAt.addSecs(clockLeewaySeconds))
        co_return failure(FailureKind::SessionEnded,
                          W::tr("This token has ended: %1. Nothing was stored.").arg(inWords(token->expiresAt, now)),
                          W::tr("Fetch a new one from the portal."), QStringLiteral("token-expired"));
    show(context, *token, session->profile(), asks);
    if (asks && !saysYesTo(W::tr("Keep this token for “%1”?").arg(session->profile().name)))
        co_return failure(FailureKind::Cancelled, W::tr("You did not want it. Nothing was stored."),
                          W::tr("Delete the file, or take it in later: lanyard import NAME FILE"));
    const auto imported = co_await session->import(std::move(*token));
    if (imported)
        context.console.progress(W::tr("Taken in, and kept in: %1.").arg(session->vaultTitle()));
    co_return imported;
}

QCoro::Task<Outcome<void>> importWatched(CommandContext &context, Session *session, ImportOptions options)
{
    const auto profile = session->profile();
    const auto &console = context.console;
    if (profile.kind != PortalKind::CBioPortal)
        co_return failure(FailureKind::Usage, W::tr("“%1” is no cBioPortal, which hands out files.").arg(profile.name),
                          W::tr("Sign in: lanyard login '%1'").arg(profile.name));
    if (!options.accept && !terminal())
        co_return failure(FailureKind::Usage, W::tr("There is no terminal to ask whether the token is to be kept."),
                          W::tr("Say it beforehand with --accept."));
    auto file = co_await fetch(context, session, options);
    if (!file)
        co_return unexpected(file.error());
    console.progress(W::tr("File: %1").arg(file->path));
    const auto kept = co_await keep(context, session, std::move(file->content), !options.accept);
    if (!kept)
        co_return kept;

    const auto isWanted
        = options.deletesFile || (!options.accept && saysYesTo(W::tr("Delete the file? It still holds the token.")));
    if (!isWanted)
        console.progress(W::tr("The file still holds the token: delete it when you need it no more."));
    else if (QFile::remove(file->path))
        console.progress(W::tr("The file is deleted."));
    else
        console.announce(W::tr("%1 could not be deleted. Delete it by hand: it holds the token.").arg(file->path));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> import(CommandContext &context, ImportOptions options)
{
    if (options.watch == !options.file.empty())
        co_return failure(FailureKind::Usage,
                          W::tr("Name the file to take in, or let --watch fetch one: one of the two."),
                          W::tr("lanyard import '%1' FILE, or lanyard import '%1' --watch")
                              .arg(QString::fromStdString(options.name)));
    const auto session = sessionNamed(context, options.name);
    if (!session)
        co_return unexpected(session.error());
    if (options.watch) {
        const auto watched = co_await importWatched(context, *session, options);
        co_return watched;
    }
    auto content = Console::readFile(options.file, TokenFile::mostBytes + 1);
    if (!content)
        co_return unexpected(content.error());
    const auto taken = co_await keep(context, *session, SecretBuffer::taking(std::move(*content)), false);
    if (taken && options.file != "-")
        context.console.progress(W::tr("The file still holds the token: delete it when you need it no more."));
    co_return taken;
}

} // namespace

void addImportCommand(CommandLine &line)
{
    const auto options = std::make_shared<ImportOptions>();
    auto *command = line.add(line.top(), "import", W::tr("Take in a token file that a portal handed out"),
                             [options](CommandContext &context) { return import(context, *options); });
    command->add_option("name", options->name)->required();
    command->add_option("file", options->file, W::tr("The file, or - for standard input").toStdString());
    auto *watch = command->add_flag(
        "--watch", options->watch,
        W::tr("Open the portal's page in the browser, and take in what it downloads").toStdString());
    command->add_option("--folder", options->folder, W::tr("The browser's download folder").toStdString())
        ->needs(watch);
    command->add_option("--timeout", options->timeout, W::tr("Seconds to wait for the file").toStdString())
        ->check(CLI::PositiveNumber)
        ->needs(watch);
    command->add_flag("--accept", options->accept, W::tr("Keep it without asking").toStdString())->needs(watch);
    command->add_flag("--delete-file", options->deletesFile, W::tr("Delete the file when it is kept").toStdString())
        ->needs(watch);
}

} // namespace lanyard
