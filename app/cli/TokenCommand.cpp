#include "Command.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TokenCommand)
};

struct TokenOptions
{
    std::string name, send;
    int minValidity = 30;
    int lifetime = 0;
    bool fresh = false;
};

QCoro::Task<Outcome<void>> printToken(CommandContext &context, TokenOptions options)
{
    const auto session = sessionNamed(context, options.name);
    if (!session)
        co_return unexpected(session.error());
    if (const auto admitted = admitProgram((*session)->profile()); !admitted)
        co_return admitted;
    if (options.lifetime > 0) {
        if ((*session)->profile().kind != PortalKind::ProteinPaint)
            co_return failure(FailureKind::Usage,
                              W::tr("Lanyard makes no tokens for “%1”: its issuer says how long one lasts.")
                                  .arg((*session)->profile().name),
                              W::tr("Ask for one that still lasts a while: --min-validity SECONDS"));
        const auto made = co_await (*session)->portalToken(std::chrono::seconds(options.lifetime));
        if (!made)
            co_return unexpected(made.error());
        context.console.printSecret(made->token);
        co_return Outcome<void>();
    }
    const auto send = options.send.empty() ? std::nullopt : bearerKindNamed(QString::fromStdString(options.send));
    const auto bearer = co_await (*session)->bearer(send, std::chrono::seconds(options.minValidity), options.fresh);
    if (!bearer)
        co_return unexpected(bearer.error());
    context.console.printSecret(bearer->token);
    co_return Outcome<void>();
}

} // namespace

void addTokenCommand(CommandLine &line)
{
    const auto options = std::make_shared<TokenOptions>();
    auto *command = line.add(line.top(), "token", W::tr("Print what the portal takes as bearer, and nothing else"),
                             [options](CommandContext &context) { return printToken(context, *options); });
    command->add_option("name", options->name)->required();
    command
        ->add_option("--min-validity", options->minValidity,
                     W::tr("Seconds that an access token must still last").toStdString())
        ->check(CLI::NonNegativeNumber);
    command
        ->add_option("--lifetime", options->lifetime,
                     W::tr("proteinpaint: seconds that the token lasts, else the profile's").toStdString())
        ->check(CLI::PositiveNumber);
    command->add_flag("--fresh", options->fresh,
                      W::tr("Ask the issuer for a new access token in any case").toStdString());
    command->add_option("--send", options->send, W::tr("offline-token or access-token").toStdString())
        ->check(CLI::IsMember({"offline-token", "access-token"}));
}

} // namespace lanyard
