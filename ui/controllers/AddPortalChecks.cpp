// What Lanyard found, in words: the check list beside the form.

#include "AddPortalController.h"
#include "IssuerWords.h"
#include "TimeWords.h"
#include "TokenWay.h"

#include <QLocale>

namespace lanyard {

QList<Check> AddPortalController::checks() const
{
    QList<Check> checks;
    if (m_known)
        checks.append({Check::Status::Note, tr("A known portal: %1").arg(m_known->loginInWords()),
                       tr("Written down on %1 from %2")
                           .arg(QLocale().toString(m_known->writtenDown, QLocale::LongFormat),
                                hostOf(m_known->source.toString()))});
    checks.append(portalChecks());
    if (!hasIssuer()) {
        checks.append(m_kind == PortalKind::OpenBis
                          ? Check {Check::Status::Note, tr("It makes the tokens itself"),
                                   tr("You sign in there, and Lanyard keeps the token")}
                          : Check {Check::Status::Note, tr("It takes tokens that Lanyard signs"),
                                   tr("The signing key is asked for next, and kept in the vault")});
        return checks;
    }
    checks.append(issuerCheck());
    if (m_wayIn == WayIn::Browser)
        checks.append(clientCheck());
    return checks;
}

QList<Check> AddPortalController::portalChecks() const
{
    if (!m_probe) {
        const auto status = m_isPortalAsked ? Check::Status::Asking : Check::Status::Waiting;
        const QString source = m_isPortalAsked ? tr("Asking %1").arg(hostOf(m_address)) : tr("Waits for the address");
        return {{status, tr("Portal"), source}};
    }
    if (!*m_probe)
        return {{Check::Status::Bad, tr("The address does not answer"), m_probe->error().hint}};

    const PortalProbe &probe = **m_probe;
    QList<Check> checks;
    checks.append({Check::Status::Good, tr("The address answers"), hostOf(m_address), timewords::took(probe.elapsed)});
    if (!probe.kind) {
        checks.append({Check::Status::Note, tr("No kind that Lanyard knows"),
                       tr("It answered %1. Any portal that takes a token works as “API”.").arg(probe.status)});
        return checks;
    }
    const QString title = titleOf(*probe.kind);
    const QString fact
        = probe.version.isEmpty() ? tr("It is a %1").arg(title) : tr("It is a %1 %2").arg(title, probe.version);
    if (probe.kind == PortalKind::OpenBis) { // what it asks for is not said with a status
        checks.append({Check::Status::Good, tr("It is an openBIS %1").arg(probe.version), tr("It says so itself")});
        return checks;
    }
    checks.append({Check::Status::Good, fact, tr("It says so itself")});
    if (probe.kind == PortalKind::ProteinPaint)
        return checks;
    if (*probe.kind == PortalKind::CBioPortal && probe.demandsLogin) {
        const auto way = TokenWay::of(probe, hostOf(m_address));
        checks.append({Check::Status::Note, way.way, way.evidence});
    }
    if (probe.demandsLogin)
        checks.append({Check::Status::Good, tr("It asks for a login"), tr("%1 without a token").arg(probe.status)});
    else
        checks.append({Check::Status::Note, tr("It answers without a login"),
                       tr("%1 without a token. You may need none.").arg(probe.status)});
    return checks;
}

Check AddPortalController::issuerCheck() const
{
    if (m_isIssuerAsked)
        return {Check::Status::Asking, tr("Issuer"), tr("Asking %1").arg(hostOf(m_issuer))};
    if (!m_metadata) {
        if (m_wayIn == WayIn::File)
            return {Check::Status::Waiting, tr("Issuer"), tr("Waits for the token file, which names it")};
        return {Check::Status::Waiting, tr("Issuer"), tr("Waits for the issuer’s address")};
    }
    if (!*m_metadata)
        return {Check::Status::Bad, tr("Issuer not found"), m_metadata->error().hint};
    return {Check::Status::Good, tr("The issuer answers"), issuerInWords(m_issuer)};
}

Check AddPortalController::clientCheck() const
{
    if (!m_metadata || !*m_metadata)
        return {Check::Status::Waiting, tr("Client"), tr("Waits for the issuer")};
    if (m_clientId.isEmpty())
        return {Check::Status::Waiting, tr("Client"), tr("Waits for its name")};
    return {Check::Status::Note, tr("Client %1").arg(m_clientId), tr("Whether it may sign you in shows at sign-in")};
}

} // namespace lanyard
