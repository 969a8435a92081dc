#include "Command.h"
#include "VaultMove.h"

#include <QJsonArray>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::VaultCommand)
};

QCoro::Task<Outcome<void>> move(CommandContext &context, std::string name, std::string to)
{
    const auto target = vaultKindNamed(QString::fromStdString(to));
    if (!target)
        co_return failure(FailureKind::Usage, W::tr("“%1” is no vault.").arg(QString::fromStdString(to)),
                          W::tr("Give --to keychain or --to file."));
    const auto profile = context.workspace.profiles().find(QString::fromStdString(name));
    if (!profile)
        co_return unexpected(profile.error());
    auto &vault = context.workspace.vault();
    VaultMove mover(vault, context.workspace.profiles());
    const auto report = co_await mover.run(*profile, *target);
    if (!report)
        co_return unexpected(report.error());

    QJsonArray moved;
    for (const auto slot : report->moved)
        moved.append(nameOf(slot));
    if (context.console.json)
        context.console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.vault-move/1")},
                                   {QStringLiteral("name"), profile->name},
                                   {QStringLiteral("from"), nameOf(report->from)},
                                   {QStringLiteral("to"), nameOf(report->to)},
                                   {QStringLiteral("moved"), moved}});
    else if (report->from == report->to)
        context.console.progress(W::tr("“%1” is kept there already: %2.").arg(profile->name, vault.title(*target)));
    else
        context.console.progress(
            W::tr("Moved to “%1”, read back there, and deleted from “%2”: %n secret(s).", nullptr, int(moved.size()))
                .arg(vault.title(report->to), vault.title(report->from)));
    co_return Outcome<void>();
}

} // namespace

void addVaultCommand(CommandLine &line)
{
    auto *vault = line.top()->add_subcommand("vault", W::tr("Where the credentials are kept").toStdString());
    vault->require_subcommand(1);
    const auto name = std::make_shared<std::string>();
    const auto to = std::make_shared<std::string>();
    auto *command = line.add(vault, "move", W::tr("Move a profile's credentials to the keychain or the encrypted file"),
                             [name, to](CommandContext &context) { return move(context, *name, *to); });
    command->add_option("name", *name)->required();
    command->add_option("--to", *to, W::tr("keychain or file").toStdString())->required();
}

} // namespace lanyard
