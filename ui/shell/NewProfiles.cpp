#include "NewProfiles.h"

namespace lanyard {

NewProfiles::NewProfiles(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_clients.push_back(std::move(*NetworkHttpClient::make({})));
    takeNetwork();
    connect(&settings, &Settings::networkChanged, this, &NewProfiles::takeNetwork);
}

VaultKind NewProfiles::vault() const
{
    return vaultKindNamed(m_settings.newVault()).value_or(VaultKind::Keychain);
}

Profile NewProfiles::begun(Profile profile) const
{
    profile.vault = vault();
    profile.proxy = m_settings.newProxy();
    profile.caFile = m_settings.newCaFile();
    return profile;
}

void NewProfiles::takeNetwork()
{
    auto client = NetworkHttpClient::make({m_settings.newCaFile(), m_settings.newProxy()});
    if (!client)
        return; // the file of authorities is gone since: the form looks as before
    m_clients.push_back(std::move(*client));
    Q_EMIT httpChanged();
}

} // namespace lanyard
