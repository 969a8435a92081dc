#include "KindWords.h"

#include "IssuerWords.h"

#include <QCoreApplication>

namespace lanyard::kindwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::KindWords)
};

} // namespace

QString issuingHost(const Profile &profile)
{
    return hostOf(profile.issuer.isEmpty() ? profile.portal.toString() : profile.issuer);
}

QString rows(PortalKind kind)
{
    switch (kind) {
    case PortalKind::OpenBis:
        return Words::tr("Spaces and projects");
    case PortalKind::ProteinPaint:
        return Words::tr("Datasets");
    case PortalKind::Api:
        return Words::tr("Test request");
    case PortalKind::CBioPortal:
        break;
    }
    return Words::tr("Studies");
}

QString row(PortalKind kind)
{
    switch (kind) {
    case PortalKind::OpenBis:
        return Words::tr("Space or project");
    case PortalKind::ProteinPaint:
        return Words::tr("Dataset");
    case PortalKind::Api:
        return Words::tr("Test request");
    case PortalKind::CBioPortal:
        break;
    }
    return Words::tr("Study");
}

QString notAsked(PortalKind kind)
{
    switch (kind) {
    case PortalKind::OpenBis:
        return Words::tr("Not asked yet. Lanyard asks for each space and project once, six at a time.");
    case PortalKind::ProteinPaint:
        return Words::tr("Not asked yet. Lanyard asks for each dataset once, six at a time.");
    case PortalKind::Api:
        return Words::tr("Not asked yet. Lanyard sends the profile’s test request once.");
    case PortalKind::CBioPortal:
        break;
    }
    return Words::tr("Not asked yet. Lanyard asks for each study once, six at a time.");
}

QString nameless(PortalKind kind)
{
    return kind == PortalKind::ProteinPaint ? Words::tr("signing key") : Words::tr("token from the portal");
}

QString whatIsSent(const Profile &profile)
{
    switch (profile.kind) {
    case PortalKind::OpenBis:
        return Words::tr("None. openBIS takes the personal access token itself, which holds no roles.");
    case PortalKind::ProteinPaint:
        return Words::tr("None. Lanyard signs a new token with your key each time something asks.");
    case PortalKind::CBioPortal:
    case PortalKind::Api:
        break;
    }
    return {};
}

} // namespace lanyard::kindwords
