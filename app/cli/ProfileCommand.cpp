#include "AddressCheck.h"
#include "ApiOptions.h"
#include "ApiRequest.h"
#include "AuthorizationParameter.h"
#include "Command.h"
#include "OpenBisClient.h"
#include "PortalProbe.h"
#include "ProfileJson.h"
#include "ProteinPaintOptions.h"
#include "ProviderMetadata.h"
#include "TokenWay.h"
#include "Words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProfileCommand)
};

struct AddOptions
{
    std::string name, portal, kind, issuer, clientId, rolePath, send, vault = "keychain", caFile, proxy;
    std::vector<std::string> scopes, parameters;
    std::vector<quint16> redirectPorts;
    ApiOptions api;
    ProteinPaintOptions proteinPaint;
    bool secretFromInput = false;
    bool pushesAuthorization = false;
    bool allowHttp = false;
};

Outcome<Profile> profileFrom(const AddOptions &options, QStringList &remarks)
{
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    Profile profile;
    profile.id = Profile::newId();
    profile.name = text(options.name);
    profile.allowHttp = options.allowHttp;
    const auto kind = portalKindNamed(text(options.kind));
    if (!kind)
        return failure(
            FailureKind::Usage, W::tr("Lanyard knows no kind of portal “%1” yet.").arg(text(options.kind)),
            W::tr("Use cbioportal, openbis, proteinpaint, or api for any portal that takes a bearer token."));
    profile.kind = *kind;
    const auto portal = checkedAddress(text(options.portal), W::tr("The portal's address"), options.allowHttp);
    if (!portal)
        return unexpected(portal.error());
    profile.portal = *portal;
    profile.clientId = text(options.clientId);
    if (options.issuer.empty() != options.clientId.empty())
        return failure(FailureKind::Usage, W::tr("An issuer and a client belong together, and one of them is missing."),
                       W::tr("Give both --issuer and --client-id, or none."));
    if (!options.issuer.empty()) {
        const auto issuer = checkedAddress(text(options.issuer), W::tr("The issuer's address"), options.allowHttp);
        if (!issuer)
            return unexpected(issuer.error());
        profile.issuer = text(options.issuer).trimmed(); // letter by letter, as the provider writes it
    }
    if (!options.scopes.empty()) {
        profile.scopes.clear();
        for (const auto &scope : options.scopes)
            profile.scopes += text(scope).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    profile.rolePath = options.rolePath.empty() ? Profile::defaultRolePath(profile.kind) : text(options.rolePath);
    if (!options.send.empty()) {
        profile.send = bearerKindNamed(text(options.send));
        if (!profile.send)
            return failure(FailureKind::Usage, W::tr("--send is either offline-token or access-token."),
                           W::tr("Leave it out to send what this kind of portal takes."));
    }
    const auto vault = vaultKindNamed(text(options.vault));
    if (!vault)
        return failure(FailureKind::Usage, W::tr("--vault is either keychain or file."),
                       W::tr("Leave it out to keep the credential in the keychain."));
    profile.vault = *vault;
    profile.isConfidential = options.secretFromInput;
    profile.caFile = text(options.caFile);
    const auto proxy = checkedProxy(text(options.proxy));
    if (!proxy)
        return unexpected(proxy.error());
    profile.proxy = *proxy;
    profile.redirectPorts = QList<quint16>(options.redirectPorts.begin(), options.redirectPorts.end());
    for (const auto &parameter : options.parameters) {
        const auto pair = checkedAuthorizationParameter(text(parameter));
        if (!pair)
            return unexpected(pair.error());
        profile.authorizationParameters.append(*pair);
    }
    profile.pushesAuthorization = options.pushesAuthorization;
    if (const auto applied = options.api.apply(profile); !applied)
        return unexpected(applied.error());
    if (profile.kind == PortalKind::ProteinPaint) {
        if (const auto applied = options.proteinPaint.apply(profile, remarks); !applied)
            return unexpected(applied.error());
    }
    if (const auto checked = ApiRequest::checkHeader(profile); !checked)
        return unexpected(checked.error());
    if (profile.kind == PortalKind::OpenBis) { // its token goes into no header, and holds no roles
        profile.headerPrefix.clear();
        profile.rolePath = text(options.rolePath);
    }
    return profile;
}

QString found(const Outcome<PortalProbe> &probe, const Profile &profile)
{
    if (!probe)
        return W::tr("The portal: %1").arg(probe.error().message);
    if (probe->kind != profile.kind && profile.kind != PortalKind::Api)
        return W::tr("The portal: %1 answers, but not as a %2 does.").arg(profile.portal.host(), titleOf(profile.kind));
    if (!probe->kind)
        return W::tr("The portal: %1 answers.").arg(profile.portal.host());
    if (probe->kind == PortalKind::ProteinPaint)
        return W::tr("The portal: ProteinPaint %1.").arg(probe->version);
    return probe->demandsLogin ? W::tr("The portal: a cBioPortal that asks for a login.")
                               : W::tr("The portal: a cBioPortal that asks for no login.");
}

QCoro::Task<QString> foundOpenBis(HttpClient &http, QUrl portal)
{
    OpenBisClient client(portal, http);
    const auto server = co_await client.publicInformation();
    if (!server)
        co_return W::tr("The portal: %1").arg(server.error().message);
    const auto tokens = !server->tokensEnabled ? W::tr("Whether it gives personal access tokens shows at the sign-in.")
        : *server->tokensEnabled               ? W::tr("Its personal access tokens are on.")
                                               : W::tr("Its personal access tokens are off.");
    co_return W::tr("The portal: an openBIS of version %1. %2").arg(server->version, tokens);
}

QCoro::Task<Outcome<void>> addProfile(CommandContext &context, AddOptions options)
{
    QStringList remarks;
    const auto profile = profileFrom(options, remarks);
    if (!profile)
        co_return unexpected(profile.error());
    if (const auto known = context.workspace.profiles().find(profile->name); known)
        co_return failure(FailureKind::Misconfigured, W::tr("There is a profile “%1” already.").arg(profile->name),
                          W::tr("Choose another name, or remove that one first."));
    const auto key = options.proteinPaint.keyToKeep(*profile);
    if (!key)
        co_return unexpected(key.error());
    auto http = NetworkHttpClient::make({profile->caFile, profile->proxy});
    if (!http)
        co_return unexpected(http.error());

    if (!profile->issuer.isEmpty()) {
        const auto provider = co_await ProviderMetadata::fetch(**http, profile->issuer, profile->allowHttp);
        if (!provider)
            co_return unexpected(provider.error());
        context.console.progress(W::tr("The issuer: %1 says how to sign in.").arg(QUrl(profile->issuer).host()));
    }
    for (const auto &remark : remarks)
        context.console.progress(remark);
    if (profile->kind == PortalKind::OpenBis) {
        const auto seen = co_await foundOpenBis(**http, profile->portal);
        context.console.progress(seen);
    } else {
        const auto probe = co_await PortalProbe::look(**http, profile->portal);
        context.console.progress(found(probe, *profile));
        if (probe && probe->kind == PortalKind::CBioPortal) {
            const auto way = TokenWay::of(*probe, profile->portal.host());
            context.console.progress(QStringLiteral("%1 %2").arg(way.evidence, way.way));
        }
    }
    if (!profile->scopes.contains(QStringLiteral("offline_access")))
        context.console.progress(
            W::tr("Without the scope offline_access the credential ends with the browser's session."));

    SecretBuffer secret;
    if (options.secretFromInput) {
        secret = SecretBuffer::taking(Console::readInput(64 * 1024));
        if (secret.isEmpty())
            co_return failure(FailureKind::Usage,
                              W::tr("--client-secret-stdin was given, and standard input is empty."),
                              W::tr("Pipe the secret in: … | lanyard profile add …"));
    }
    const auto saved = co_await context.workspace.add(*profile, std::move(secret));
    if (!saved)
        co_return unexpected(saved.error());
    if (*key) {
        const auto session = context.workspace.session(*profile);
        if (!session)
            co_return unexpected(session.error());
        const auto kept = co_await (*session)->storeSigningKey(**key);
        if (!kept)
            co_return kept;
        context.console.progress(W::tr("The server's secret is kept in: %1.").arg((*session)->vaultTitle()));
    }
    if (context.console.json)
        context.console.printJson(QJsonDocument::fromJson(toJson(*profile)).object());
    else if (profile->kind == PortalKind::OpenBis)
        context.console.print(W::tr("Added “%1”. Make a token with: lanyard credential new '%1'").arg(profile->name));
    else if (profile->kind == PortalKind::ProteinPaint)
        context.console.print(
            *key ? W::tr("Added “%1”. Try it with: lanyard test '%1'").arg(profile->name)
                 : W::tr("Added “%1”. Add its signing key with: lanyard key add '%1' FILE").arg(profile->name));
    else if (profile->issuer.isEmpty())
        context.console.print(
            W::tr("Added “%1”. Take in the portal's token file with: lanyard import '%1' FILE").arg(profile->name));
    else
        context.console.print(W::tr("Added “%1”. Sign in with: lanyard login '%1'").arg(profile->name));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> listProfiles(CommandContext &context)
{
    QJsonArray list;
    QList<QStringList> table;
    for (const auto &profile : context.workspace.profiles().all()) {
        const auto state = co_await stateOf(context, profile);
        list.append(QJsonObject {{QStringLiteral("name"), profile.name},
                                 {QStringLiteral("kind"), nameOf(profile.kind)},
                                 {QStringLiteral("portal"), profile.portal.toString()},
                                 {QStringLiteral("issuer"), profile.issuer},
                                 {QStringLiteral("clientId"), profile.clientId},
                                 {QStringLiteral("rolePath"), profile.rolePath},
                                 {QStringLiteral("state"), state}});
        table.append({profile.name, titleOf(profile.kind), profile.portal.toString(), state});
    }
    tellOfProfiles(context);
    if (context.console.json)
        context.console.printJson(
            {{QStringLiteral("schema"), QStringLiteral("lanyard.profiles/1")}, {QStringLiteral("profiles"), list}});
    else
        context.console.printTable(table);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> showProfile(CommandContext &context, std::string name)
{
    const auto profile = context.workspace.profiles().find(QString::fromStdString(name));
    if (!profile)
        co_return unexpected(profile.error());
    const auto object = QJsonDocument::fromJson(toJson(*profile)).object();
    if (context.console.json) {
        context.console.printJson(object);
        co_return Outcome<void>();
    }
    QList<QStringList> table;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto value = it.value().isArray()
            ? QString::fromUtf8(QJsonDocument(it.value().toArray()).toJson(QJsonDocument::Compact))
            : it.value().isObject()
            ? QString::fromUtf8(QJsonDocument(it.value().toObject()).toJson(QJsonDocument::Compact))
            : it.value().toVariant().toString();
        if (!value.isEmpty() && value != QLatin1String("[]"))
            table.append({it.key(), value});
    }
    context.console.printTable(table);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> removeProfile(CommandContext &context, std::string name)
{
    const auto profile = context.workspace.profiles().find(QString::fromStdString(name));
    if (!profile)
        co_return unexpected(profile.error());
    const auto session = context.workspace.session(*profile);
    if (!session)
        co_return unexpected(session.error());
    const auto signedOut = co_await (*session)->signOut(false);
    if (!signedOut)
        co_return unexpected(signedOut.error());
    if (context.workspace.vault().record(*profile, Slot::ClientSecret)) {
        const auto removed = co_await context.workspace.vault().remove(*profile, Slot::ClientSecret);
        if (!removed)
            co_return unexpected(removed.error());
    }
    const auto removed = context.workspace.profiles().remove(*profile);
    if (!removed)
        co_return unexpected(removed.error());
    if (!signedOut->notRevokedBecause.isEmpty())
        context.console.announce(W::tr("Its credential was not revoked. %1").arg(signedOut->notRevokedBecause));
    context.console.progress(W::tr("Removed “%1”.").arg(profile->name));
    co_return Outcome<void>();
}

} // namespace

void addProfileCommand(CommandLine &line)
{
    auto *profile = line.top()->add_subcommand("profile", W::tr("Profiles: one portal as one person").toStdString());
    profile->require_subcommand(1);

    const auto options = std::make_shared<AddOptions>();
    auto *add = line.add(profile, "add", W::tr("Add a profile and check its addresses"),
                         [options](CommandContext &context) { return addProfile(context, *options); });
    add->add_option("name", options->name, W::tr("What you call it").toStdString())->required();
    add->add_option("--portal", options->portal, W::tr("The portal's address").toStdString())->required();
    add->add_option("--kind", options->kind, W::tr("cbioportal, openbis, proteinpaint or api").toStdString())
        ->required();
    add->add_option("--issuer", options->issuer, W::tr("The address of the service that signs you in").toStdString());
    add->add_option("--client-id", options->clientId, W::tr("The client at the issuer").toStdString());
    add->add_flag("--client-secret-stdin", options->secretFromInput,
                  W::tr("Read the client's secret from standard input").toStdString());
    add->add_option("--scope", options->scopes, W::tr("Replaces openid offline_access").toStdString())
        ->expected(1)
        ->take_all();
    add->add_option("--role-path", options->rolePath,
                    W::tr("Where the roles stand, as in realm_access::roles").toStdString());
    add->add_option("--send", options->send, W::tr("offline-token or access-token").toStdString());
    add->add_option("--vault", options->vault, W::tr("keychain or file (encrypted, with a passphrase)").toStdString());
    add->add_option("--ca", options->caFile, W::tr("PEM file of a further certificate authority").toStdString());
    add->add_option("--proxy", options->proxy, W::tr("http://host:port or socks5://host:port").toStdString());
    add->add_option("--redirect-port", options->redirectPorts,
                    W::tr("Ports the browser may come back to; else any free one").toStdString())
        ->expected(1)
        ->take_all();
    add->add_option("--authorization-parameter", options->parameters,
                    W::tr("KEY=VALUE for the sign-in page").toStdString())
        ->expected(1)
        ->take_all();
    add->add_flag("--pushed-authorization", options->pushesAuthorization,
                  W::tr("Send the sign-in request to the issuer directly, ahead of the browser").toStdString());
    add->add_flag("--allow-http", options->allowHttp, W::tr("Allow an address without encryption").toStdString());
    options->api.addTo(*add);
    options->proteinPaint.addTo(*add);

    line.add(profile, "list", W::tr("List the profiles"),
             [](CommandContext &context) { return listProfiles(context); });
    const auto name = std::make_shared<std::string>();
    line.add(profile, "show", W::tr("Show one profile"),
             [name](CommandContext &context) { return showProfile(context, *name); })
        ->add_option("name", *name)
        ->required();
    line.add(profile, "remove", W::tr("Sign out and remove a profile"),
             [name](CommandContext &context) { return removeProfile(context, *name); })
        ->add_option("name", *name)
        ->required();
    addProfileSetCommand(line, profile);
    addProfileFileCommands(line, profile);
}

} // namespace lanyard
