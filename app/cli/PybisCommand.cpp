#include "Command.h"
#include "PybisFile.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PybisCommand)
};

struct PybisOptions
{
    std::string name;
    bool agreed = false;
    bool deletes = false;
};

Outcome<void> agree(const CommandContext &context, const PybisOptions &options, const QString &question)
{
    if (options.agreed)
        return {};
    const auto agreed = context.console.confirms(question);
    if (!agreed)
        return failure(FailureKind::Usage, W::tr("Nobody can be asked here whether that is wanted."),
                       W::tr("Say it beforehand with --yes."));
    if (!*agreed)
        return failure(FailureKind::Cancelled, W::tr("You did not want it. The file is as it was."),
                       W::tr("A script gets the token without a file: lanyard snippet '%1' --for python")
                           .arg(QString::fromStdString(options.name)));
    return {};
}

void tell(const CommandContext &context, const PybisFile &file, bool holds, const QString &words)
{
    if (context.console.json)
        context.console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.pybis-file/1")},
                                   {QStringLiteral("file"), file.path()},
                                   {QStringLiteral("holdsToken"), holds}});
    else
        context.console.progress(words);
}

QCoro::Task<Outcome<void>> write(CommandContext &context, PybisOptions options, Session *session, PybisFile file)
{
    if (const auto admitted = admitProgram(session->profile()); !admitted)
        co_return admitted;
    const auto bearer = co_await session->bearer(BearerKind::OfflineToken, std::chrono::seconds(0), false);
    if (!bearer)
        co_return unexpected(bearer.error());
    for (const auto &hazard : file.hazards())
        context.console.announce(hazard);
    if (file.content(bearer->token) == PybisFile::Content::Another)
        context.console.announce(
            W::tr("It holds another token now, perhaps of another openBIS: that one is replaced."));
    const auto agreed = agree(context, options, W::tr("Write the token into %1?").arg(file.path()));
    if (!agreed)
        co_return agreed;
    const auto written = file.write(bearer->token);
    if (!written)
        co_return written;
    tell(context, file, true,
         W::tr("pybis and obis find the token in %1. A new one takes its place there, and signing out deletes it; "
               "so does: lanyard credential pybis '%2' --delete")
             .arg(file.path(), session->profile().name));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> remove(CommandContext &context, PybisOptions options, Session *session, PybisFile file)
{
    const auto bearer = co_await session->bearer(BearerKind::OfflineToken, std::chrono::seconds(0), false);
    const auto content = file.content(bearer ? bearer->token.copy() : SecretBuffer());
    if (content == PybisFile::Content::Another) {
        const auto agreed = agree(context, options,
                                  W::tr("%1 holds a token that is not the one of “%2”. Delete it?")
                                      .arg(file.path(), session->profile().name));
        if (!agreed)
            co_return agreed;
    }
    const auto removed = file.remove();
    if (!removed)
        co_return removed;
    tell(context, file, false,
         content == PybisFile::Content::Nothing ? W::tr("There is no token in %1.").arg(file.path())
                                                : W::tr("%1 is deleted.").arg(file.path()));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> handOver(CommandContext &context, PybisOptions options)
{
    const auto session = sessionNamed(context, options.name);
    if (!session)
        co_return unexpected(session.error());
    const auto profile = (*session)->profile();
    if (profile.kind != PortalKind::OpenBis)
        co_return failure(FailureKind::Usage,
                          W::tr("pybis is a client of openBIS, and “%1” is none.").arg(profile.name),
                          W::tr("Have Lanyard print the token: lanyard token '%1'").arg(profile.name));
    const PybisFile file(profile.portal);
    Outcome<void> done;
    if (options.deletes)
        done = co_await remove(context, options, *session, file);
    else
        done = co_await write(context, options, *session, file);
    co_return done;
}

} // namespace

void addPybisCommand(CommandLine &line, CLI::App *credential)
{
    const auto options = std::make_shared<PybisOptions>();
    auto *command
        = line.add(credential, "pybis",
                   W::tr("openBIS: write the token into the file that pybis and obis read, or delete it there"),
                   [options](CommandContext &context) { return handOver(context, *options); });
    command->add_option("name", options->name)->required();
    command->add_flag("--delete", options->deletes, W::tr("Delete the file").toStdString());
    command->add_flag("--yes", options->agreed, W::tr("Do it without a question").toStdString());
}

} // namespace lanyard
