#include "Command.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::LogoutCommand)
};

QCoro::Task<Outcome<void>> logout(CommandContext &context, std::string name, bool forget, bool consent)
{
    const auto session = sessionNamed(context, name);
    if (!session)
        co_return unexpected(session.error());
    if (const auto held = (*session)->credential(); consent && held) {
        const auto &profile = (*session)->profile();
        context.console.announce(W::tr("Withdrawing at %1 what you allowed the client “%2”: this ends all tokens that "
                                       "you have of it, those on other computers too.")
                                     .arg(QUrl(profile.issuer).host(), held->binding.clientId));
        const auto withdrawn = co_await (*session)->withdrawConsent();
        if (!withdrawn)
            co_return unexpected(withdrawn.error());
        context.console.progress(W::tr("All tokens of “%1” that you had have ended.").arg(held->binding.clientId));
    }
    const auto report = co_await (*session)->signOut(forget);
    if (!report)
        co_return unexpected(report.error());

    auto &console = context.console;
    if (console.json)
        console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.logout/1")},
                           {QStringLiteral("wasSignedIn"), report->wasSignedIn},
                           {QStringLiteral("revoked"), report->isRevoked},
                           {QStringLiteral("notRevokedBecause"), report->notRevokedBecause}});
    else if (!report->wasSignedIn)
        console.progress(W::tr("There was no credential to revoke or delete."));
    else if (report->isRevoked)
        console.progress(W::tr("Revoked, deleted, and no longer found in: %1.").arg((*session)->vaultTitle()));
    else
        console.progress(W::tr("Deleted, and no longer found in: %1. It was not revoked. %2")
                             .arg((*session)->vaultTitle(), report->notRevokedBecause));
    co_return Outcome<void>();
}

} // namespace

void addLogoutCommand(CommandLine &line)
{
    const auto name = std::make_shared<std::string>();
    const auto forget = std::make_shared<bool>(false);
    const auto consent = std::make_shared<bool>(false);
    auto *command = line.add(
        line.top(), "logout", W::tr("Revoke the credential, delete it, and prove it"),
        [name, forget, consent](CommandContext &context) { return logout(context, *name, *forget, *consent); });
    command->add_option("name", *name)->required();
    command->add_flag("--forget", *forget, W::tr("Delete it also when it cannot be revoked").toStdString());
    command->add_flag("--consent", *consent,
                      W::tr("Also end all tokens that you have of the portal's own client").toStdString());
}

} // namespace lanyard
