#include "Workspace.h"

#include "Browser.h"
#include "KeychainStore.h"
#include "Paths.h"
#include "SplitEntries.h"

namespace lanyard {

Workspace::Workspace(const QString &configurationFolder, std::shared_ptr<SecretStore> keychain,
                     std::shared_ptr<Browser> browser, QObject *parent)
    : QObject(parent), m_browser(std::move(browser)), m_profiles(configurationFolder + QStringLiteral("/profiles")),
      m_vault(std::move(keychain), configurationFolder + QStringLiteral("/credentials.json")),
      m_http(std::move(*NetworkHttpClient::make({})))
{ }

Workspace::~Workspace() = default;

std::unique_ptr<Workspace> Workspace::forThisPerson()
{
    paths::profiles(); // makes the folders
    return std::make_unique<Workspace>(paths::configuration(),
                                       std::make_shared<SplitEntries>(std::make_shared<KeychainStore>()),
                                       std::make_shared<DesktopBrowser>());
}

Outcome<Session *> Workspace::session(const Profile &profile)
{
    auto &entry = m_sessions[profile.id];
    if (!entry.session) {
        auto http = NetworkHttpClient::make({profile.caFile, profile.proxy});
        if (!http)
            return unexpected(http.error());
        entry.http = std::move(*http);
        const Session::Ports ports {*entry.http, m_vault, m_profiles, *m_browser, m_clock};
        entry.session = std::make_unique<Session>(profile, ports);
    } else {
        entry.session->setProfile(profile);
    }
    return entry.session.get();
}

void Workspace::forget(const Profile &profile)
{
    m_sessions.erase(profile.id);
}

} // namespace lanyard
