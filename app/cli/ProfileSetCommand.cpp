#include "Command.h"
#include "PortalProbe.h"
#include "ProfileJson.h"
#include "ProfileSettings.h"
#include "ProviderMetadata.h"

#include <QJsonDocument>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProfileSetCommand)
};

struct SetOptions
{
    std::string name;
    std::vector<std::string> settings;
    bool secretFromInput = false;
};

/// As when a profile is added: an issuer must answer, a portal need not.
QCoro::Task<Outcome<void>> askServers(const Console &console, Profile before, Profile after)
{
    auto http = NetworkHttpClient::make({after.caFile, after.proxy});
    if (!http)
        co_return unexpected(http.error());
    if (after.issuer != before.issuer && !after.issuer.isEmpty()) {
        const auto provider = co_await ProviderMetadata::fetch(**http, after.issuer, after.allowHttp);
        if (!provider)
            co_return unexpected(provider.error());
        console.progress(W::tr("The issuer: %1 says how to sign in.").arg(QUrl(after.issuer).host()));
    }
    if (after.portal != before.portal) {
        const auto probe = co_await PortalProbe::look(**http, after.portal);
        if (!probe)
            console.progress(W::tr("The portal: %1").arg(probe.error().message));
        else if (after.kind == PortalKind::Api || after.kind == PortalKind::OpenBis || probe->kind == after.kind)
            console.progress(W::tr("The portal: %1 answers.").arg(after.portal.host()));
        else
            console.progress(
                W::tr("The portal: %1 answers, but not as a %2 does.").arg(after.portal.host(), titleOf(after.kind)));
    }
    co_return Outcome<void>();
}

/// What was stored for other addresses goes nowhere any more, and that must not come as a surprise.
void tellWhatIsVoid(const CommandContext &context, const Profile &before, const Profile &after)
{
    if (after.issuer == before.issuer && after.clientId == before.clientId
        && after.portalOrigin() == before.portalOrigin())
        return;
    const auto &vault = context.workspace.vault();
    for (const auto slot : {Slot::Portal, Slot::Identity}) {
        const auto record = vault.record(after, slot);
        if (!record)
            continue;
        context.console.announce(
            W::tr("The stored credential was made for the settings of before, and is void with these: it goes "
                  "nowhere. Sign in again, or set them back."));
        if (!record->binding.issuer.isEmpty() && !record->isImported)
            context.console.announce(W::tr("It still lives at %1. This ends it there: lanyard logout '%2'")
                                         .arg(QUrl(record->binding.issuer).host(), after.name));
        break;
    }
    const auto secret = vault.record(after, Slot::ClientSecret);
    if (secret && (secret->binding.issuer != after.issuer || secret->binding.clientId != after.clientId))
        context.console.announce(
            W::tr(
                "The client's secret is void too. Give the new one: … | lanyard profile set '%1' --client-secret-stdin")
                .arg(after.name));
}

QCoro::Task<Outcome<void>> setProfile(CommandContext &context, SetOptions options)
{
    const auto before = context.workspace.profiles().find(QString::fromStdString(options.name));
    if (!before)
        co_return unexpected(before.error());
    QStringList assignments;
    for (const auto &setting : options.settings)
        assignments.append(QString::fromStdString(setting));
    if (assignments.isEmpty() && !options.secretFromInput)
        co_return failure(
            FailureKind::Usage, W::tr("Nothing is to be set."),
            W::tr("Give KEY=VALUE. There are: %1.").arg(settingNames(before->kind).join(QStringLiteral(", "))));
    auto after = withSettings(*before, assignments);
    if (!after)
        co_return unexpected(after.error());
    const auto answered = co_await askServers(context.console, *before, *after);
    if (!answered)
        co_return answered;

    if (options.secretFromInput) {
        auto secret = SecretBuffer::taking(Console::readInput(64 * 1024));
        if (secret.isEmpty())
            co_return failure(FailureKind::Usage,
                              W::tr("--client-secret-stdin was given, and standard input is empty."),
                              W::tr("Pipe the secret in: … | lanyard profile set …"));
        after->isConfidential = true;
        const auto session = context.workspace.session(*after);
        if (!session)
            co_return unexpected(session.error());
        const auto stored = co_await (*session)->storeClientSecret(std::move(secret));
        if (!stored)
            co_return stored;
    }
    const auto saved = context.workspace.profiles().save(*after);
    if (!saved)
        co_return saved;
    tellWhatIsVoid(context, *before, *after);
    if (context.console.json)
        context.console.printJson(QJsonDocument::fromJson(toJson(*after)).object());
    else
        context.console.progress(W::tr("Changed “%1”.").arg(after->name));
    co_return Outcome<void>();
}

} // namespace

void addProfileSetCommand(CommandLine &line, CLI::App *profile)
{
    const auto options = std::make_shared<SetOptions>();
    auto *command = line.add(profile, "set", W::tr("Change settings of a profile"),
                             [options](CommandContext &context) { return setProfile(context, *options); });
    command->add_option("name", options->name)->required();
    command->add_option("settings", options->settings,
                        W::tr("KEY=VALUE, with the names of the options of profile add, and idle-days, keep-alive, "
                              "remind-days, rotate-key-on, name")
                            .toStdString());
    command->add_flag("--client-secret-stdin", options->secretFromInput,
                      W::tr("Read the client's new secret from standard input").toStdString());
}

} // namespace lanyard
