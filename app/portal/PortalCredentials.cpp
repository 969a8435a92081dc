#include "PortalCredentials.h"

#include "CbioPortalCredentials.h"
#include "OpenBisCredentials.h"

#include <QCryptographicHash>

namespace lanyard {

PortalCredential PortalCredential::of(QByteArrayView secret)
{
    PortalCredential credential;
    const auto hash = QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
    credential.id = QString::fromLatin1(hash.toHex().left(8));
    // Of a short secret the last characters would be too much of it.
    if (secret.size() >= 16)
        credential.preview = QString::fromUtf8(secret.last(4));
    return credential;
}

PortalCredentials::PortalCredentials(const Profile &profile, HttpClient &http) : m_profile(profile), m_http(http) { }

std::unique_ptr<PortalCredentials> PortalCredentials::make(const Profile &profile, HttpClient &http)
{
    if (profile.kind == PortalKind::CBioPortal)
        return std::make_unique<CbioPortalCredentials>(profile, http);
    if (profile.kind == PortalKind::OpenBis)
        return std::make_unique<OpenBisCredentials>(profile, http);
    return nullptr;
}

} // namespace lanyard
