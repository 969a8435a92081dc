#include "OpenBisSignIn.h"
#include "SecretPrompt.h"
#include "Words.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::LogoutCommand)
};

/// openBIS ends a token in a session of its owner's only.
QCoro::Task<Outcome<void>> logoutOfOpenBis(CommandContext &context, Session &session, QString user, bool forget)
{
    const auto record = session.credential();
    const auto asks = record && !forget && (!user.isEmpty() || inputIsTerminal());
    if (asks) {
        CredentialList list(session, context.workspace.vault());
        const auto opened = co_await signInToOpenBis(list, session, user);
        if (!opened)
            co_return unexpected(opened.error());
        const auto held = co_await list.heldId();
        Outcome<void> deleted;
        if (!held.isEmpty()) // else the vault does not answer, which signing out says
            deleted = co_await list.remove(held, QString());
        co_await list.close();
        if (!deleted)
            co_return unexpected(deleted.error());
    }
    const auto report = co_await session.signOut(true);
    if (!report)
        co_return unexpected(report.error());
    const auto isLeft = record && !asks;
    const auto host = session.profile().portal.host();
    const auto left = !isLeft ? QString()
        : record->statedEnd.isValid()
        ? W::tr("It lives on at %1 until %2: delete it there, or sign out with --user NAME.")
              .arg(host, inWords(record->statedEnd, context.workspace.clock().now()))
        : W::tr("It lives on at %1: delete it there, or sign out with --user NAME.").arg(host);
    if (context.console.json)
        context.console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.logout/1")},
                                   {QStringLiteral("wasSignedIn"), report->wasSignedIn},
                                   {QStringLiteral("revoked"), record.has_value() && asks},
                                   {QStringLiteral("notRevokedBecause"), left}});
    else if (!record)
        context.console.progress(W::tr("There was no token to delete."));
    else if (isLeft)
        context.console.progress(W::tr("Deleted, and no longer found in: %1. %2").arg(session.vaultTitle(), left));
    else
        context.console.progress(W::tr("Deleted at %1, and no longer found in: %2.")
                                     .arg(session.profile().portal.host(), session.vaultTitle()));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> logout(CommandContext &context, std::string name, std::string user, bool forget,
                                  bool consent)
{
    const auto session = sessionNamed(context, name);
    if (!session)
        co_return unexpected(session.error());
    if ((*session)->profile().kind == PortalKind::OpenBis) {
        const auto done = co_await logoutOfOpenBis(context, **session, QString::fromStdString(user), forget);
        co_return done;
    }
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
    const auto user = std::make_shared<std::string>();
    const auto forget = std::make_shared<bool>(false);
    const auto consent = std::make_shared<bool>(false);
    auto *command = line.add(line.top(), "logout", W::tr("Revoke the credential, delete it, and prove it"),
                             [name, user, forget, consent](CommandContext &context) {
                                 return logout(context, *name, *user, *forget, *consent);
                             });
    command->add_option("name", *name)->required();
    command->add_option(
        "--user", *user,
        W::tr("openBIS: whose password, or session token, comes by prompt or standard input").toStdString());
    command->add_flag("--forget", *forget, W::tr("Delete it also when it cannot be revoked").toStdString());
    command->add_flag("--consent", *consent,
                      W::tr("Also end all tokens that you have of the portal's own client").toStdString());
}

} // namespace lanyard
