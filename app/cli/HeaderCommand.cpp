#include "Command.h"
#include "ProteinPaintPortal.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::HeaderCommand)
};

/// As curl's --config reads it: in double quotes, where a backslash and a quote are escaped.
QByteArray curlConfig(QByteArray header)
{
    header.replace('\\', "\\\\").replace('"', "\\\"");
    return "header = \"" + header + '"';
}

QCoro::Task<Outcome<void>> printHeader(CommandContext &context, std::string name, std::string format, bool forData)
{
    const auto session = sessionNamed(context, name);
    if (!session)
        co_return unexpected(session.error());
    if ((*session)->profile().kind == PortalKind::OpenBis)
        co_return failure(
            FailureKind::Usage, W::tr("openBIS takes its token inside the request, in no header."),
            W::tr("lanyard snippet '%1' shows how a program hands it over.").arg((*session)->profile().name));
    const auto bearer = co_await (*session)->bearer(std::nullopt, std::chrono::seconds(30), false);
    if (!bearer)
        co_return unexpected(bearer.error());
    if (forData && (*session)->profile().kind != PortalKind::ProteinPaint)
        co_return failure(FailureKind::Usage,
                          W::tr("Only a ProteinPaint server has a header of its own for data routes."),
                          W::tr("Leave out --data-route."));
    const auto header = forData ? "Authorization: " + ProteinPaintPortal::dataHeader(bearer->token).toByteArray()
                                : bearer->headerName + ": " + bearer->headerValue().toByteArray();
    context.console.printSecret(SecretBuffer::taking(format == "plain" ? QByteArray(header) : curlConfig(header)));
    co_return Outcome<void>();
}

} // namespace

void addHeaderCommand(CommandLine &line)
{
    const auto name = std::make_shared<std::string>();
    const auto format = std::make_shared<std::string>("curl-config");
    const auto forData = std::make_shared<bool>(false);
    auto *command = line.add(line.top(), "header", W::tr("Print the whole header, for curl --config -"),
                             [=](CommandContext &context) { return printHeader(context, *name, *format, *forData); });
    command->add_option("name", *name)->required();
    command->add_option("--format", *format, W::tr("curl-config or plain").toStdString())
        ->check(CLI::IsMember({"curl-config", "plain"}));
    command->add_flag("--data-route", *forData,
                      W::tr("proteinpaint: what a data route takes, which is the token in base64").toStdString());
}

} // namespace lanyard
