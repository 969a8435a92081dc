#include "Profile.h"

#include <QUuid>

namespace lanyard {

QString nameOf(PortalKind kind)
{
    switch (kind) {
    case PortalKind::CBioPortal:
        return QStringLiteral("cbioportal");
    case PortalKind::OpenBis:
        return QStringLiteral("openbis");
    case PortalKind::ProteinPaint:
        return QStringLiteral("proteinpaint");
    case PortalKind::Api:
        return QStringLiteral("api");
    }
    Q_UNREACHABLE();
}

std::optional<PortalKind> portalKindNamed(const QString &name)
{
    for (const auto kind : {PortalKind::CBioPortal, PortalKind::OpenBis, PortalKind::ProteinPaint, PortalKind::Api}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString titleOf(PortalKind kind)
{
    switch (kind) {
    case PortalKind::CBioPortal:
        return QStringLiteral("cBioPortal");
    case PortalKind::OpenBis:
        return QStringLiteral("openBIS");
    case PortalKind::ProteinPaint:
        return QStringLiteral("ProteinPaint");
    case PortalKind::Api:
        return QStringLiteral("API");
    }
    Q_UNREACHABLE();
}

QString nameOf(VaultKind kind)
{
    switch (kind) {
    case VaultKind::Keychain:
        return QStringLiteral("keychain");
    case VaultKind::File:
        return QStringLiteral("file");
    case VaultKind::Memory:
        return QStringLiteral("memory");
    }
    Q_UNREACHABLE();
}

std::optional<VaultKind> vaultKindNamed(const QString &name)
{
    for (const auto kind : {VaultKind::Keychain, VaultKind::File}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString nameOf(BearerKind kind)
{
    return kind == BearerKind::OfflineToken ? QStringLiteral("offline-token") : QStringLiteral("access-token");
}

std::optional<BearerKind> bearerKindNamed(const QString &name)
{
    for (const auto kind : {BearerKind::OfflineToken, BearerKind::AccessToken}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

BearerKind Profile::bearerKind() const
{
    return send.value_or(kind == PortalKind::Api ? BearerKind::AccessToken : BearerKind::OfflineToken);
}

QString Profile::portalOrigin() const
{
    const auto standardPort = portal.scheme() == QLatin1String("https") ? 443 : 80;
    return QStringLiteral("%1://%2:%3").arg(portal.scheme(), portal.host()).arg(portal.port(standardPort));
}

QUrl Profile::portalUrl(const QString &path, const QString &query) const
{
    auto address = portal;
    address.setPath(portal.path() + path);
    if (!query.isEmpty())
        address.setQuery(query);
    return address;
}

QString Profile::defaultRolePath(PortalKind kind)
{
    // The value that dat.oauth2.jwtRolesPath has when nobody sets it.
    return kind == PortalKind::CBioPortal ? QStringLiteral("resource_access::cbioportal::roles")
                                          : QStringLiteral("realm_access::roles");
}

QString Profile::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace lanyard
