#include "IssuerWords.h"

#include "CodeWords.h"

#include <QCoreApplication>
#include <QUrl>

namespace lanyard {

QString hostOf(const QString &address)
{
    const QUrl url(address);
    return isolated(url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port()));
}

QString realmOf(const QString &issuer)
{
    const QString path = QUrl(issuer).path();
    const auto at = path.lastIndexOf(QLatin1String("/realms/"));
    return at < 0 ? QString() : path.mid(at + 8);
}

QString ownSignInInWords(const QString &issuer)
{
    return QCoreApplication::translate("lanyard::IssuerWords",
                                       "From Lanyard’s own sign-in at %1. The portal’s client may see other roles.")
        .arg(hostOf(issuer));
}

QString issuerInWords(const QString &issuer)
{
    const QString realm = realmOf(issuer);
    if (realm.isEmpty())
        return hostOf(issuer);
    return QCoreApplication::translate("lanyard::IssuerWords", "%1, realm %2").arg(hostOf(issuer), realm);
}

} // namespace lanyard
