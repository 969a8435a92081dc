#pragma once

#include "NetworkHttpClient.h"
#include "Profile.h"
#include "Settings.h"

#include <memory>
#include <vector>

namespace lanyard {

/// What new profiles begin with, as the settings say, and the network through which the form for one looks.
class NewProfiles final : public QObject
{
    Q_OBJECT
public:
    explicit NewProfiles(Settings &settings, QObject *parent = nullptr);

    VaultKind vault() const;
    /// With the vault, the proxy and the authorities of the settings.
    Profile begun(Profile profile) const;
    /// Good as long as this object, also after the settings have changed: a question may be under way.
    HttpClient &http() const { return *m_clients.back(); }

Q_SIGNALS:
    void httpChanged();

private:
    void takeNetwork();

    Settings &m_settings;
    std::vector<std::unique_ptr<HttpClient>> m_clients;
};

} // namespace lanyard
