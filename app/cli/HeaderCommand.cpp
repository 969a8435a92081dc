#include "Command.h"
#include "HeaderLine.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::HeaderCommand)
};

QCoro::Task<Outcome<void>> printHeader(CommandContext &context, std::string name, std::string format)
{
    const auto session = sessionNamed(context, name);
    if (!session)
        co_return unexpected(session.error());
    if (const auto admitted = admitProgram((*session)->profile()); !admitted)
        co_return admitted;
    const auto bearer = co_await (*session)->bearer(std::nullopt, std::chrono::seconds(30), false);
    if (!bearer)
        co_return unexpected(bearer.error());
    context.console.printSecret(headerLine(*bearer, QByteArrayView(format.data(), qsizetype(format.size()))));
    co_return Outcome<void>();
}

} // namespace

void addHeaderCommand(CommandLine &line)
{
    const auto name = std::make_shared<std::string>();
    const auto format = std::make_shared<std::string>("curl-config");
    auto *command = line.add(line.top(), "header", W::tr("Print the whole header, for curl --config -"),
                             [name, format](CommandContext &context) { return printHeader(context, *name, *format); });
    command->add_option("name", *name)->required();
    command->add_option("--format", *format, W::tr("curl-config or plain").toStdString())
        ->check(CLI::IsMember({"curl-config", "plain"}));
}

} // namespace lanyard
