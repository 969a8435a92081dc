#include "AddressCheck.h"
#include "Command.h"
#include "ProfileJson.h"
#include "Sandbox.h"
#include "Termination.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SandboxCommand)
};

struct SandboxOptions
{
    std::string issuer, clientId, datMethod = "oauth2", rolePath;
    quint16 port = 0;
    int portalVersion = 6;
    int accessTokenLife = 300;
    bool secretFromInput = false;
    bool rotation = false;
    bool confidentialClient = false;
    qint64 tokenValidity = 30 * 24 * 3600;
    qint64 tokenWarning = 5 * 24 * 3600;
    bool noAccessTokens = false;
    bool losesTokensOfDashedUsers = false;
    bool filtersByAppName = false;
    bool showsUnauthorized = false;
};

Outcome<SandboxSettings> settingsFrom(const SandboxOptions &options)
{
    SandboxSettings settings;
    settings.port = options.port;
    settings.portalVersion = options.portalVersion;
    settings.datMethod = QString::fromStdString(options.datMethod);
    settings.accessTokenLife = std::chrono::seconds(options.accessTokenLife);
    settings.rotation = options.rotation;
    settings.confidentialPortalClient = options.confidentialClient;
    settings.openBis.maxValidity = std::chrono::seconds(options.tokenValidity);
    settings.openBis.warningPeriod = std::chrono::seconds(options.tokenWarning);
    settings.openBis.tokensEnabled = !options.noAccessTokens;
    settings.openBis.losesTokensOfDashedUsers = options.losesTokensOfDashedUsers;
    settings.filterGroupsByAppName = options.filtersByAppName;
    settings.showUnauthorizedStudies = options.showsUnauthorized;
    if (!options.rolePath.empty())
        settings.rolePath = QString::fromStdString(options.rolePath);
    if (options.issuer.empty())
        return settings;

    const auto issuer = checkedAddress(QString::fromStdString(options.issuer), W::tr("The issuer's address"), false);
    if (!issuer)
        return unexpected(issuer.error());
    if (options.clientId.empty())
        return failure(FailureKind::Usage,
                       W::tr("A portal in front of an issuer needs the client that it exchanges with."),
                       W::tr("Give --client-id, and --client-secret-stdin when the client has a secret."));
    PortalExchange exchange {*issuer, QString::fromStdString(options.clientId), SecretBuffer()};
    if (options.secretFromInput)
        exchange.clientSecret = SecretBuffer::taking(Console::readInput(64 * 1024));
    settings.exchange = std::move(exchange);
    return settings;
}

/// ProteinPaint's secrets are made for the run, and standard output is no place for them: they stand in a file of
/// mode 0600 in a folder of its own (0700), which goes with the sandbox.
Outcome<QString> writeConfiguration(const Sandbox &sandbox, const QTemporaryDir &folder)
{
    QSaveFile file(folder.filePath(QStringLiteral("serverconfig.json")));
    const auto content = QJsonDocument(sandbox.proteinPaintConfiguration()).toJson();
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !file.commit())
        return failure(FailureKind::Usage,
                       W::tr("The sandbox cannot write ProteinPaint's settings to %1.").arg(folder.path()),
                       W::tr("Set TMPDIR to a folder that you may write."));
    return file.fileName();
}

QJsonObject description(const Sandbox &sandbox, const QString &proteinPaintConfiguration)
{
    QJsonArray people;
    for (const auto &person : sandbox.people())
        people.append(
            QJsonObject {{QStringLiteral("user"), person.user}, {QStringLiteral("password"), person.password}});
    return {{QStringLiteral("schema"), QStringLiteral("lanyard.sandbox/1")},
            {QStringLiteral("provider"), sandbox.issuer().toString()},
            {QStringLiteral("portals"),
             QJsonObject {{QStringLiteral("cbioportal"), sandbox.portal().toString()},
                          {QStringLiteral("openbis"), sandbox.openBis().toString()},
                          {QStringLiteral("proteinpaint"), sandbox.proteinPaint().toString()}}},
            {QStringLiteral("proteinpaintConfig"), proteinPaintConfiguration},
            {QStringLiteral("people"), people}};
}

QCoro::Task<Outcome<void>> runSandbox(CommandContext &context, SandboxOptions options)
{
    auto settings = settingsFrom(options);
    if (!settings)
        co_return unexpected(settings.error());
    const auto exchangeIssuer = settings->exchange ? settings->exchange->issuer.toString() : QString();
    const auto exchangeClient = settings->exchange ? settings->exchange->clientId : QString();
    const auto sandbox = Sandbox::start(std::move(*settings), context.workspace.http());
    if (!sandbox)
        co_return unexpected(sandbox.error());

    const QTemporaryDir folder;
    const auto configuration = writeConfiguration(**sandbox, folder);
    if (!configuration)
        co_return unexpected(configuration.error());

    Profile profile;
    profile.id = Profile::newId();
    profile.name = QStringLiteral("sandbox");
    profile.kind = PortalKind::CBioPortal;
    profile.portal = (*sandbox)->portal();
    profile.issuer = exchangeIssuer.isEmpty() ? (*sandbox)->issuer().toString() : exchangeIssuer;
    profile.clientId = exchangeClient.isEmpty() ? (*sandbox)->directClientId() : exchangeClient;
    profile.rolePath
        = options.rolePath.empty() ? Profile::defaultRolePath(profile.kind) : QString::fromStdString(options.rolePath);
    context.console.printJson(description(**sandbox, *configuration));
    context.console.printJson(QJsonDocument::fromJson(toJson(profile)).object());
    context.console.progress(W::tr("The sandbox runs until you end it (Ctrl+C). What it made ends with it."));
    co_await untilTerminated();
    co_return Outcome<void>();
}

} // namespace

void addSandboxCommand(CommandLine &line)
{
    const auto options = std::make_shared<SandboxOptions>();
    auto *command
        = line.add(line.top(), "sandbox", W::tr("A provider and portals on this computer, to try and to learn"),
                   [options](CommandContext &context) { return runSandbox(context, *options); });
    command->add_option("--port", options->port,
                        W::tr("The provider's port; the portals take the next ones").toStdString());
    command->add_option("--issuer", options->issuer,
                        W::tr("Put the portal in front of this issuer instead").toStdString());
    command->add_option("--client-id", options->clientId, W::tr("The portal's client at that issuer").toStdString());
    command->add_flag("--client-secret-stdin", options->secretFromInput,
                      W::tr("Read that client's secret from standard input").toStdString());
    command->add_option("--portal-version", options->portalVersion, W::tr("6 or 7").toStdString())
        ->check(CLI::IsMember({6, 7}));
    command->add_option("--dat-method", options->datMethod, W::tr("oauth2, uuid, jwt or none").toStdString())
        ->check(CLI::IsMember({"oauth2", "uuid", "jwt", "none"}));
    command->add_option("--role-path", options->rolePath, W::tr("Where the portal reads the roles").toStdString());
    command->add_option("--access-token-life", options->accessTokenLife, W::tr("Seconds").toStdString())
        ->check(CLI::PositiveNumber);
    command->add_flag("--rotation", options->rotation, W::tr("A credential can be used once").toStdString());
    command->add_flag("--confidential-client", options->confidentialClient,
                      W::tr("The portal's own client has a secret").toStdString());
    command
        ->add_option("--openbis-max-validity", options->tokenValidity,
                     W::tr("Seconds that a personal access token of openBIS may last").toStdString())
        ->check(CLI::PositiveNumber);
    command
        ->add_option("--openbis-warning-period", options->tokenWarning,
                     W::tr("How many seconds before its end it should be renewed").toStdString())
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--openbis-no-tokens", options->noAccessTokens,
                      W::tr("openBIS without personal access tokens").toStdString());
    command->add_flag("--openbis-dash-bug", options->losesTokensOfDashedUsers,
                      W::tr("openBIS never recognizes a token of a user with a dash in the name").toStdString());
    command->add_flag("--filter-groups-by-appname", options->filtersByAppName,
                      W::tr("Only roles that begin with “cbioportal:” count").toStdString());
    command->add_flag("--show-unauthorized-studies", options->showsUnauthorized,
                      W::tr("List studies too that the person may not read").toStdString());
}

} // namespace lanyard
