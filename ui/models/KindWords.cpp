#include "KindWords.h"

#include "IssuerWords.h"

#include <QCoreApplication>

namespace lanyard::kindwords {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("lanyard::kindwords", text);
}

} // namespace

QString issuingHost(const Profile &profile)
{
    return hostOf(profile.issuer.isEmpty() ? profile.portal.toString() : profile.issuer);
}

QString rows(PortalKind kind)
{
    switch (kind) {
    case PortalKind::OpenBis:
        return tr("Spaces and projects");
    case PortalKind::ProteinPaint:
        return tr("Datasets");
    case PortalKind::Api:
        return tr("Test request");
    case PortalKind::CBioPortal:
        break;
    }
    return tr("Studies");
}

QString nameless(PortalKind kind)
{
    return kind == PortalKind::ProteinPaint ? tr("signing key") : tr("token from the portal");
}

QString whatIsSent(const Profile &profile)
{
    switch (profile.kind) {
    case PortalKind::OpenBis:
        return tr("None. openBIS takes the personal access token itself, which holds no roles.");
    case PortalKind::ProteinPaint:
        return tr("None. Lanyard signs a new token with your key each time something asks.");
    case PortalKind::CBioPortal:
    case PortalKind::Api:
        break;
    }
    return {};
}

} // namespace lanyard::kindwords
