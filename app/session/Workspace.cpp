#include "Workspace.h"

#include "Browser.h"
#include "EncryptedFileStore.h"
#include "KeychainStore.h"
#include "LoggedHttpClient.h"
#include "Paths.h"
#include "SplitEntries.h"

#include <QCoroSignal>

namespace lanyard {

Workspace::Workspace(const QString &configurationFolder, std::shared_ptr<SecretStore> keychain,
                     std::shared_ptr<Browser> browser, QObject *parent, std::shared_ptr<SecretStore> file)
    : QObject(parent), m_folder(configurationFolder),
      m_activity(configurationFolder + QStringLiteral("/activity.jsonl")), m_browser(std::move(browser)),
      m_profiles(configurationFolder + QStringLiteral("/profiles")),
      m_vault(std::move(keychain), configurationFolder + QStringLiteral("/credentials.json"), std::move(file)),
      m_http(std::make_unique<LoggedHttpClient>(std::move(*NetworkHttpClient::make({})), m_activity, m_clock,
                                                LoggedHttpClient::Whose()))
{ }

Workspace::~Workspace() = default;

std::unique_ptr<Workspace> Workspace::forThisPerson(std::shared_ptr<PassphraseSource> passphrases)
{
    paths::profiles(); // makes the folders
    const auto file = paths::configuration() + QStringLiteral("/vault.lanyard");
    return std::make_unique<Workspace>(paths::configuration(),
                                       std::make_shared<SplitEntries>(std::make_shared<KeychainStore>()),
                                       std::make_shared<DesktopBrowser>(), nullptr,
                                       std::make_shared<EncryptedFileStore>(file, std::move(passphrases)));
}

Outcome<Session *> Workspace::session(const Profile &profile)
{
    auto &entry = m_sessions[profile.id];
    const HttpSettings settings {profile.caFile, profile.proxy};
    if (!entry.session || settings != entry.settings) {
        auto http = NetworkHttpClient::make(settings);
        if (!http)
            return unexpected(http.error());
        entry.settings = settings;
        if (entry.session) {
            entry.http->replaceClient(std::move(*http));
            entry.session->setProfile(profile);
            return entry.session.get();
        }
        const bool isWritten = profile.vault != VaultKind::Memory; // nothing of the sandbox is
        entry.http = std::make_unique<LoggedHttpClient>(std::move(*http), m_activity, m_clock,
                                                        LoggedHttpClient::Whose {profile.name, isWritten});
        const Session::Ports ports {*entry.http, m_vault, m_profiles, *m_browser, m_clock};
        entry.session = std::make_unique<Session>(profile, ports);
        connect(entry.session.get(), &Session::rolesSeen, this, &Workspace::rolesSeen);
    } else {
        entry.session->setProfile(profile);
    }
    return entry.session.get();
}

QCoro::Task<Outcome<void>> Workspace::add(Profile profile, SecretBuffer clientSecret)
{
    profile.name = profile.name.trimmed();
    if (const auto known = m_profiles.find(profile.name); known)
        co_return failure(FailureKind::Misconfigured, tr("There is a profile “%1” already.").arg(profile.name),
                          tr("Choose another name, or remove that one first."));
    profile.isConfidential = !clientSecret.isEmpty();
    if (profile.isConfidential) {
        const auto open = session(profile);
        if (!open)
            co_return unexpected(open.error());
        const auto stored = co_await (*open)->storeClientSecret(std::move(clientSecret));
        if (!stored)
            co_return stored;
    }
    const auto saved = m_profiles.save(profile);
    if (!saved && profile.isConfidential) // a secret of a profile that is not there would stay for ever
        co_await m_vault.remove(profile, Slot::ClientSecret);
    co_return saved;
}

QCoro::Task<> Workspace::untilRested(std::chrono::milliseconds patience)
{
    for (const auto &[id, entry] : m_sessions) {
        while (entry.session && entry.session->isRefreshing()) {
            const auto changed = co_await qCoro(entry.session.get(), &Session::changed, patience);
            if (!changed)
                co_return;
        }
    }
}

void Workspace::forget(const Profile &profile)
{
    m_sessions.erase(profile.id);
}

} // namespace lanyard
