#include "AddPortalController.h"

#include "AddressCheck.h"
#include "Deliver.h"
#include "IssuerWords.h"

#include <QRegularExpression>

namespace lanyard {

AddPortalController::AddPortalController(HttpClient &http, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent), m_http(&http)
{
    for (QTimer *timer : {&m_portalPause, &m_issuerPause}) {
        timer->setSingleShot(true);
        timer->setInterval(pause);
    }
    connect(&m_portalPause, &QTimer::timeout, this, &AddPortalController::lookAtPortal);
    connect(&m_issuerPause, &QTimer::timeout, this, &AddPortalController::lookAtIssuer);
}

void AddPortalController::setAddress(const QString &text)
{
    m_address = withScheme(text);
    if (m_known && m_known->portal.toString() != m_address)
        m_known.reset();
    m_probe.reset();
    m_addressFault.clear();
    ++m_portalAttempt;
    m_isPortalAsked = false;
    m_address.isEmpty() ? m_portalPause.stop() : m_portalPause.start();
    Q_EMIT changed();
}

void AddPortalController::setName(const QString &name)
{
    m_name = name.trimmed();
    m_isNameChosen = !m_name.isEmpty();
    Q_EMIT changed();
}

void AddPortalController::setKind(PortalKind kind)
{
    m_kind = kind;
    m_isKindChosen = true;
    Q_EMIT changed();
}

void AddPortalController::setIssuer(const QString &issuer)
{
    if (issuer.trimmed() == m_issuer)
        return;
    m_issuer = issuer.trimmed();
    m_metadata.reset();
    m_issuerFault.clear();
    ++m_issuerAttempt;
    m_isIssuerAsked = false;
    m_issuer.isEmpty() ? m_issuerPause.stop() : m_issuerPause.start();
    Q_EMIT changed();
}

void AddPortalController::setClientId(const QString &clientId)
{
    m_clientId = clientId.trimmed();
    Q_EMIT changed();
}

void AddPortalController::setScopes(const QString &scopes)
{
    m_scopes = scopes.trimmed();
}

void AddPortalController::setRolePath(const QString &rolePath)
{
    m_rolePath = rolePath.trimmed();
}

void AddPortalController::setApi(const ApiDraft &draft)
{
    m_api = draft;
    Q_EMIT changed();
}

void AddPortalController::setProteinPaint(const ProteinPaintDraft &draft)
{
    m_proteinPaint = draft;
    Q_EMIT changed();
}

void AddPortalController::setVault(VaultKind vault)
{
    m_vault = vault;
}

void AddPortalController::setWayIn(WayIn wayIn)
{
    m_wayIn = wayIn;
    Q_EMIT changed();
}

void AddPortalController::useSuggestedIssuer()
{
    setIssuer(suggestedIssuer());
}

void AddPortalController::fill(const KnownPortal &known)
{
    m_known = known;
    m_wayIn = known.login == KnownPortal::Login::TokenFile ? WayIn::File : WayIn::Browser;
    setName(known.name);
    setKind(known.kind);
    setIssuer(known.issuer);
    setClientId(known.clientId);
    setAddress(known.portal.toString());
}

void AddPortalController::lookAtPortal()
{
    const auto address = checkedAddress(m_address, tr("The portal’s address"), false);
    if (!address) {
        m_addressFault = address.error().message;
        Q_EMIT changed();
        return;
    }
    m_isPortalAsked = true;
    Q_EMIT changed();
    deliver(PortalProbe::look(*m_http, *address), this, [this, attempt = m_portalAttempt](Outcome<PortalProbe> answer) {
        if (attempt == m_portalAttempt)
            takeProbe(std::move(answer));
    });
}

void AddPortalController::takeProbe(Outcome<PortalProbe> answer)
{
    m_isPortalAsked = false;
    m_probe = std::move(answer);
    if (const auto &probe = *m_probe) {
        if (probe->kind && !m_isKindChosen)
            m_kind = *probe->kind;
        if (!m_isNameChosen)
            m_name = QUrl(m_address).host();
        if (m_issuer.isEmpty() && !probe->issuer.isEmpty())
            setIssuer(probe->issuer);
    }
    Q_EMIT changed();
}

void AddPortalController::lookAtIssuer()
{
    const auto address = checkedAddress(m_issuer, tr("The issuer’s address"), false);
    if (!address) {
        m_issuerFault = address.error().message;
        Q_EMIT changed();
        return;
    }
    m_isIssuerAsked = true;
    Q_EMIT changed();
    deliver(ProviderMetadata::fetch(*m_http, m_issuer, false), this,
            [this, attempt = m_issuerAttempt](Outcome<ProviderMetadata> answer) {
                if (attempt == m_issuerAttempt)
                    takeMetadata(std::move(answer));
            });
}

void AddPortalController::takeMetadata(Outcome<ProviderMetadata> answer)
{
    m_isIssuerAsked = false;
    m_metadata = std::move(answer);
    Q_EMIT changed();
}

QString AddPortalController::addressFact() const
{
    if (!m_probe || !*m_probe)
        return {};
    const PortalProbe &probe = **m_probe;
    if (!probe.kind)
        return tr("It answered");
    const QString what = titleOf(*probe.kind);
    return probe.version.isEmpty() ? tr("%1 answered").arg(what) : tr("%1 %2 answered").arg(what, probe.version);
}

QString AddPortalController::addressError() const
{
    if (!m_probe || *m_probe)
        return m_addressFault;
    return m_probe->error().message;
}

QString AddPortalController::issuerFact() const
{
    return m_metadata && *m_metadata ? tr("%1 answered").arg(hostOf(m_issuer)) : QString();
}

QString AddPortalController::issuerError() const
{
    const bool isRefused = m_metadata && !*m_metadata;
    if (!isRefused && m_issuerFault.isEmpty())
        return {};
    const QString message = isRefused ? m_metadata->error().message : m_issuerFault;
    if (suggestedIssuer().isEmpty())
        return message;
    return tr("%1 The portal itself sends people to %2.").arg(message, issuerInWords(suggestedIssuer()));
}

QString AddPortalController::suggestedIssuer() const
{
    if (!m_probe || !*m_probe || (*m_probe)->issuer == m_issuer)
        return {};
    return (*m_probe)->issuer;
}

QString AddPortalController::whyNot() const
{
    if (m_address.isEmpty())
        return tr("Type the portal’s address first.");
    if (!checkedAddress(m_address, {}, false))
        return tr("To go on, mend the portal’s address.");
    if (m_name.isEmpty())
        return tr("Give the portal a name in your list.");
    if (m_kind == PortalKind::ProteinPaint)
        return m_proteinPaint.whyNot();
    if (m_kind == PortalKind::Api && !m_api.whyNot().isEmpty())
        return m_api.whyNot();
    if (m_wayIn == WayIn::File || !hasIssuer())
        return {};
    if (m_issuer.isEmpty())
        return tr("To sign in, say who the issuer is.");
    if (!issuerError().isEmpty())
        return tr("To sign in, mend the issuer’s address.");
    if (!m_metadata)
        return tr("Lanyard is asking the issuer.");
    return m_clientId.isEmpty() ? tr("To sign in, name the client.") : QString();
}

Profile AddPortalController::profile() const
{
    Profile profile;
    profile.id = Profile::newId();
    profile.name = m_name;
    profile.kind = m_kind;
    if (const auto address = checkedAddress(m_address, {}, false))
        profile.portal = *address;
    profile.vault = m_vault;
    if (m_kind == PortalKind::ProteinPaint) {
        m_proteinPaint.applyTo(profile);
        return profile;
    }
    if (m_kind == PortalKind::OpenBis) { // its token goes into no header, and holds no roles
        profile.headerPrefix.clear();
        return profile;
    }
    if (m_kind == PortalKind::Api)
        m_api.applyTo(profile);
    profile.issuer = m_issuer;
    profile.clientId = m_clientId;
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    if (!m_scopes.isEmpty())
        profile.scopes = m_scopes.split(spaces, Qt::SkipEmptyParts);
    profile.rolePath = m_rolePath.isEmpty() ? Profile::defaultRolePath(m_kind) : m_rolePath;
    return profile;
}

QString AddPortalController::withScheme(const QString &text)
{
    const QString address = text.trimmed();
    if (address.isEmpty() || address.contains(QLatin1String("://")))
        return address;
    return QStringLiteral("https://") + address; // nobody types it, and nothing else would be taken
}

} // namespace lanyard
