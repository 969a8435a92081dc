#include "Command.h"
#include "ProfileJson.h"
#include "SharedProfile.h"
#include "Shown.h"

#include <QJsonDocument>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProfileFileCommand)
};

QCoro::Task<Outcome<void>> exportProfile(CommandContext &context, std::string name, std::string file)
{
    const auto profile = context.workspace.profiles().find(QString::fromStdString(name));
    if (!profile)
        co_return unexpected(profile.error());
    if (file.empty() || file == "-") {
        context.console.printForPrograms(QString::fromUtf8(SharedProfile::write(*profile)).trimmed());
        co_return Outcome<void>();
    }
    const auto path = QString::fromStdString(file);
    const auto saved = SharedProfile::save(*profile, path);
    if (!saved)
        co_return saved;
    context.console.progress(W::tr("Wrote %1. It holds addresses, client and role path, and no secret.").arg(path));
    co_return Outcome<void>();
}

/// As it goes over the wire, so that no letter of another script passes for a Latin one.
QString addressOf(const QUrl &address)
{
    return shown(address.toString(QUrl::FullyEncoded), 200);
}

QCoro::Task<Outcome<void>> importProfile(CommandContext &context, std::string file, std::string name, bool accept)
{
    const auto content = Console::readFile(file, SharedProfile::mostBytes + 1);
    if (!content)
        co_return unexpected(content.error());
    auto shared = SharedProfile::read(*content);
    if (!shared)
        co_return unexpected(shared.error());
    auto &profile = shared->profile;
    if (!name.empty())
        profile.name = QString::fromStdString(name);

    const auto &console = context.console;
    console.announce(W::tr("The file describes “%1” (%2).").arg(shown(profile.name), titleOf(profile.kind)));
    console.announce(W::tr("  The portal, which your token would go to:  %1").arg(addressOf(profile.portal)));
    console.announce(W::tr("  The issuer, which signs you in:            %1")
                         .arg(profile.issuer.isEmpty() ? W::tr("none") : addressOf(QUrl(profile.issuer))));
    if (profile.bearerKind() != BearerKind::AccessToken)
        console.announce(W::tr("  The portal gets the long-lived credential itself, not a token of minutes."));
    if (!shared->leftOut.isEmpty())
        console.announce(W::tr("Not taken over, because a file from somebody else must not set it: %1.")
                             .arg(shown(shared->leftOut.join(QStringLiteral(", ")))));
    if (!accept) {
        const auto agreed = console.confirms(W::tr("Do both belong together, and do you trust them?"));
        if (!agreed)
            co_return failure(FailureKind::Usage, W::tr("Nobody can be asked here whether both hosts may be trusted."),
                              W::tr("Look at them, then give --accept."));
        if (!*agreed)
            co_return failure(FailureKind::Cancelled, W::tr("The profile was not taken in."),
                              W::tr("Ask who gave you the file which portal and issuer it should name."));
    }
    const auto saved = co_await context.workspace.add(profile, {});
    if (!saved)
        co_return failure(saved.error().kind, saved.error().message,
                          W::tr("Give it another name: lanyard profile import FILE --name NAME"), saved.error().cause);
    if (console.json)
        console.printJson(QJsonDocument::fromJson(toJson(profile)).object());
    else
        console.print(W::tr("Added “%1”. Sign in with: lanyard login '%1'").arg(profile.name));
    co_return Outcome<void>();
}

} // namespace

void addProfileFileCommands(CommandLine &line, CLI::App *profile)
{
    const auto name = std::make_shared<std::string>();
    const auto file = std::make_shared<std::string>();
    auto *exporting = line.add(profile, "export", W::tr("Write a profile into a file for others; no secret is in it"),
                               [name, file](CommandContext &context) { return exportProfile(context, *name, *file); });
    exporting->add_option("name", *name)->required();
    exporting->add_option("file", *file, W::tr("Standard output when left out").toStdString());

    const auto accept = std::make_shared<bool>(false);
    auto *importing = line.add(
        profile, "import", W::tr("Add the profile that a file describes, after showing which hosts it names"),
        [name, file, accept](CommandContext &context) { return importProfile(context, *file, *name, *accept); });
    importing->add_option("file", *file, W::tr("A profile file, or - for standard input").toStdString())->required();
    importing->add_option("--name", *name, W::tr("Call it so, not as the file does").toStdString());
    importing->add_flag("--accept", *accept, W::tr("Take it in without a question").toStdString());
}

} // namespace lanyard
