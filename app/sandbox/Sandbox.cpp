#include "Sandbox.h"

#include "CbioPortalServer.h"
#include "CompactJws.h"
#include "LoopbackServer.h"
#include "OpenBisServer.h"
#include "ProteinPaintServer.h"
#include "ProviderServer.h"

namespace lanyard {

using namespace sandbox;

namespace {

QCoro::Task<WebAnswer> provided(std::shared_ptr<ProviderServer> provider, WebRequest request)
{
    co_return provider->answer(request);
}

QCoro::Task<WebAnswer> answered(std::shared_ptr<OpenBisServer> server, WebRequest request)
{
    co_return server->answer(request);
}

QCoro::Task<WebAnswer> painted(std::shared_ptr<ProteinPaintServer> server, WebRequest request)
{
    co_return server->answer(request);
}

/// https, or this computer itself (RFC 6749 section 3.2.1, RFC 8252 section 8.3).
bool isFitForSecrets(const QUrl &issuer)
{
    const auto host = issuer.host();
    const auto isHere
        = host == QLatin1String("127.0.0.1") || host == QLatin1String("::1") || host == QLatin1String("localhost");
    return !host.isEmpty()
        && (issuer.scheme() == QLatin1String("https") || (issuer.scheme() == QLatin1String("http") && isHere));
}

} // namespace

Sandbox::Sandbox() = default;

Sandbox::~Sandbox() = default;

Outcome<std::unique_ptr<Sandbox>> Sandbox::start(SandboxSettings settings, HttpClient &forExchange)
{
    const QStringList methods {QStringLiteral("oauth2"), QStringLiteral("uuid"), QStringLiteral("jwt"),
                               QStringLiteral("none")};
    if (!methods.contains(settings.datMethod))
        return failure(FailureKind::Misconfigured, tr("“%1” is no dat.method of cBioPortal.").arg(settings.datMethod),
                       tr("Choose one of: %1.").arg(methods.join(QStringLiteral(", "))));
    if (settings.portalVersion != 6 && settings.portalVersion != 7)
        return failure(FailureKind::Misconfigured,
                       tr("The sandbox has no cBioPortal of version %1.").arg(settings.portalVersion),
                       tr("Choose version 6 or 7."));
    if (settings.exchange && !isFitForSecrets(settings.exchange->issuer))
        return failure(
            FailureKind::Misconfigured,
            tr("The sandbox portal would send its client's secret to the issuer, and %1 is no https address.")
                .arg(settings.exchange->issuer.toDisplayString()),
            tr("Give an issuer whose address begins with https://."));

    auto providerListener = LoopbackServer::listen(settings.port);
    if (!providerListener)
        return unexpected(providerListener.error());
    auto portalListener = LoopbackServer::listen(settings.port == 0 ? 0 : static_cast<quint16>(settings.port + 1));
    if (!portalListener)
        return unexpected(portalListener.error());
    auto openBisListener = LoopbackServer::listen(settings.port == 0 ? 0 : static_cast<quint16>(settings.port + 2));
    if (!openBisListener)
        return unexpected(openBisListener.error());

    auto proteinPaintListener
        = LoopbackServer::listen(settings.port == 0 ? 0 : static_cast<quint16>(settings.port + 3));
    if (!proteinPaintListener)
        return unexpected(proteinPaintListener.error());

    std::unique_ptr<Sandbox> sandbox(new Sandbox);
    sandbox->m_providerListener = std::move(*providerListener);
    sandbox->m_portalListener = std::move(*portalListener);
    sandbox->m_openBisListener = std::move(*openBisListener);
    sandbox->m_proteinPaintListener = std::move(*proteinPaintListener);
    sandbox->startProvider(settings);
    sandbox->startOpenBis(settings.openBis);
    sandbox->startProteinPaint(settings);
    sandbox->startPortal(std::move(settings), forExchange);
    return sandbox;
}

void Sandbox::startProvider(const SandboxSettings &settings)
{
    m_provider = std::make_shared<ProviderServer>(m_providerListener->origin(), settings);
    m_providerListener->serve(
        [provider = m_provider](WebRequest request) { return provided(provider, std::move(request)); }, settings.clock);
}

void Sandbox::startPortal(SandboxSettings settings, HttpClient &http)
{
    TokenExchange::Client client {issuer(), QStringLiteral("cbioportal_api"), SecretBuffer()};
    m_portal = m_portalListener->origin();
    if (settings.exchange) {
        client = {settings.exchange->issuer, settings.exchange->clientId, settings.exchange->clientSecret.copy()};
        m_portal.setPath(QLatin1Char('/') + QString::fromLatin1(randomToken()));
    } else if (settings.confidentialPortalClient) {
        client.id = QStringLiteral("cbioportal_portal");
        client.secret = confidentialClientSecret();
    } else {
        m_directClientId = client.id;
    }
    m_portalClientId = client.id;

    auto exchange = std::make_shared<TokenExchange>(std::move(client), http);
    const auto provider = m_provider;
    auto portal = std::make_shared<CbioPortalServer>(
        settings,
        CbioPortalServer::Parts {m_portal, std::move(exchange),
                                 [provider](const QString &email) {
                                     const auto *person = provider->realm().personByUser(email);
                                     return person ? person->roles : QStringList();
                                 },
                                 [provider](const QString &email) {
                                     const auto *person = provider->realm().personByUser(email);
                                     return person && person->inPortalDatabase;
                                 },
                                 [provider] { return provider->realm().now(); }});
    m_portalListener->serve(
        [portal](WebRequest request) { return CbioPortalServer::answer(portal, std::move(request)); }, settings.clock);
}

void Sandbox::startOpenBis(const OpenBisSettings &settings)
{
    const auto provider = m_provider;
    m_openBis = std::make_shared<OpenBisServer>(settings,
                                                OpenBisServer::Parts {[provider] { return provider->realm().people(); },
                                                                      [provider] { return provider->realm().now(); }});
    m_openBisListener->serve([server = m_openBis](WebRequest request) { return answered(server, std::move(request)); });
}

void Sandbox::startProteinPaint(const SandboxSettings &settings)
{
    m_proteinPaint = std::make_shared<ProteinPaintServer>(settings.proteinPaintDatasets,
                                                          settings.proteinPaintKey.value_or(randomToken(48)),
                                                          randomToken(), settings.clock);
    m_proteinPaintListener->serve(
        [server = m_proteinPaint](WebRequest request) { return painted(server, std::move(request)); });
}

QUrl Sandbox::proteinPaint() const
{
    return m_proteinPaintListener->origin();
}

QJsonObject Sandbox::proteinPaintConfiguration() const
{
    return m_proteinPaint->configuration();
}

QUrl Sandbox::issuer() const
{
    return m_provider->realm().issuer;
}

QUrl Sandbox::portal() const
{
    return m_portal;
}

QUrl Sandbox::openBis() const
{
    return m_openBisListener->origin();
}

QList<SandboxPerson> Sandbox::people() const
{
    return m_provider->realm().people();
}

QString Sandbox::directClientId() const
{
    return m_directClientId;
}

QString Sandbox::portalClientId() const
{
    return m_portalClientId;
}

SecretBuffer Sandbox::confidentialClientSecret() const
{
    return m_provider->realm().client(QStringLiteral("cbioportal_portal"))->secret.copy();
}

bool Sandbox::setEnabled(const QString &user, bool enabled)
{
    auto *person = m_provider->realm().personByUser(user);
    if (person)
        person->enabled = enabled;
    return person;
}

bool Sandbox::setRoles(const QString &user, const QStringList &roles)
{
    auto *person = m_provider->realm().personByUser(user);
    if (person)
        person->roles = roles;
    return person;
}

bool Sandbox::endSessions(const QString &user)
{
    const auto *person = m_provider->realm().personByUser(user);
    if (person)
        m_provider->sessions().end(person->subject, {}, false);
    return person;
}

OpenBisSettings &Sandbox::openBisSettings()
{
    return m_openBis->settings();
}

void Sandbox::setRotation(bool rotation)
{
    m_provider->realm().rotation = rotation;
}

} // namespace lanyard
