#pragma once

#include "FakeSecretStore.h"
#include "LoginBrowser.h"
#include "ProfileStore.h"
#include "SandboxDriver.h"
#include "Session.h"
#include "Vault.h"

#include <QCoroTask>
#include <QTemporaryDir>

namespace lanyard {

/// One Lanyard with a profile before the sandbox's portal.
struct PortalBench
{
    SandboxDriver sandbox;
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<NetworkHttpClient> http = std::move(*NetworkHttpClient::make({}));
    LoginBrowser browser;
    std::shared_ptr<FakeSecretStore> keychain = std::make_shared<FakeSecretStore>();
    Vault vault {keychain, folder.filePath(QStringLiteral("credentials.json"))};
    ProfileStore profiles {folder.path()};
    Profile profile;
    std::unique_ptr<Session> session;

    explicit PortalBench(SandboxSettings settings = {}) : sandbox(std::move(settings))
    {
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Practice");
        profile.portal = sandbox->portal();
        profile.rolePath = Profile::defaultRolePath(profile.kind);
        open();
    }

    /// The session of the profile as it is now.
    void open()
    {
        profiles.save(profile);
        session = std::make_unique<Session>(profile, Session::Ports {*http, vault, profiles, browser, clock});
    }
    void signsInWith(const QString &clientId)
    {
        profile.issuer = sandbox->issuer().toString();
        profile.clientId = clientId;
        open();
    }
    Outcome<void> import(const QByteArray &file)
    {
        auto token = session->inspect(file);
        if (!token)
            return unexpected(token.error());
        return QCoro::waitFor(session->import(std::move(*token)));
    }
    QByteArray stored(const char *slot = "portal") const
    {
        const auto entry = keychain->entries.find(profile.id + QLatin1Char('/') + QLatin1String(slot));
        return entry == keychain->entries.end() ? QByteArray() : entry->second;
    }
};

} // namespace lanyard

/// Fails with the failure's own sentence. Runs `outcome` once, which QVERIFY2 alone would not.
#define VERIFY_OK(outcome)                                                                                             \
    do {                                                                                                               \
        const auto &verified = (outcome);                                                                              \
        QVERIFY2(verified.has_value(), qPrintable(verified ? QString() : verified.error().message));                   \
    } while (false)
