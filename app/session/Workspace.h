#pragma once

#include "ActivityLog.h"
#include "Clock.h"
#include "LoggedHttpClient.h"
#include "NetworkHttpClient.h"
#include "ProfileStore.h"
#include "Session.h"
#include "Vault.h"

#include <map>

namespace lanyard {

class PassphraseSource;

/// Everything one running Lanyard works with, put together once: the command line and the window each hold one.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    /// `keychain`, `browser` and `file` (the encrypted file) are ports, so that a test can put others in their place.
    Workspace(const QString &configurationFolder, std::shared_ptr<SecretStore> keychain,
              std::shared_ptr<Browser> browser, QObject *parent = nullptr,
              std::shared_ptr<SecretStore> file = std::make_shared<MemoryStore>());
    ~Workspace() override;
    /// With the OS keychain, the encrypted file, the desktop's browser and the person's configuration folder.
    static std::unique_ptr<Workspace> forThisPerson(std::shared_ptr<PassphraseSource> passphrases);

    const QString &folder() const { return m_folder; } ///< of the configuration
    ProfileStore &profiles() { return m_profiles; }
    Vault &vault() { return m_vault; }
    const Clock &clock() const { return m_clock; }
    Browser &browser() { return *m_browser; }
    ActivityLog &activity() { return m_activity; } ///< every call that goes out

    /// HTTP without a profile, for looking at an address before there is one.
    HttpClient &http() { return *m_http; }

    /// The one session of a profile, made when first asked for. Good until it is forgotten. A changed profile, its CA
    /// file and proxy too, takes effect here.
    Outcome<Session *> session(const Profile &profile);
    /// Adds a profile, with its client's secret in the vault where it has one. `Misconfigured` when the name is taken.
    QCoro::Task<Outcome<void>> add(Profile profile, SecretBuffer clientSecret);
    void forget(const Profile &profile); ///< ends its session: the profile changed or is gone
    /// Waits until no credential is being exchanged, before the process ends; no longer than that may take.
    QCoro::Task<> untilRested(std::chrono::milliseconds patience = std::chrono::seconds(60));

Q_SIGNALS:
    void rolesSeen(const lanyard::RolesSeen &seen); ///< of every session

private:
    struct Entry
    {
        HttpSettings settings;
        std::unique_ptr<LoggedHttpClient> http;
        std::unique_ptr<Session> session;
    };
    QString m_folder;
    SystemClock m_clock;
    ActivityLog m_activity;
    std::shared_ptr<Browser> m_browser;
    ProfileStore m_profiles;
    Vault m_vault;
    std::unique_ptr<HttpClient> m_http;
    std::map<QString, Entry> m_sessions;
};

} // namespace lanyard
