#pragma once

#include "FakeBrowser.h"
#include "FakeSecretStore.h"
#include "ProfileStore.h"
#include "ProviderFake.h"
#include "Session.h"
#include "Vault.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QUrlQuery>

namespace lanyard {

/// One Lanyard over fakes, with a profile of kind `api` before a provider that works.
struct Bench
{
    QTemporaryDir folder;
    FakeClock clock;
    ScriptedHttp http;
    ProviderFake provider {http, clock};
    FakeBrowser browser;
    std::shared_ptr<FakeSecretStore> keychain = std::make_shared<FakeSecretStore>();
    Vault vault {keychain, folder.filePath(QStringLiteral("credentials.json"))};
    ProfileStore profiles {folder.path()};
    Profile profile;
    std::unique_ptr<Session> session;

    Bench()
    {
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Genie (Charité)");
        profile.kind = PortalKind::Api;
        profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
        profile.issuer = provider.issuer;
        profile.clientId = QStringLiteral("lanyard");
        profile.rolePath = QStringLiteral("realm_access::roles");
        profiles.save(profile);
        session = makeSession();
        // The person logs in, and the browser comes back with a code, as the provider's page would send it.
        browser.visit = [this](const QUrl &address) {
            const QUrlQuery query(address);
            provider.nonce = query.queryItemValue(QStringLiteral("nonce"));
            comeBack(address,
                     QStringLiteral("code=4%2Fa%2B%3D%26%25&iss=")
                         + QString::fromLatin1(QUrl::toPercentEncoding(provider.issuer)));
        };
    }

    std::unique_ptr<Session> makeSession()
    {
        const Session::Ports ports {http, vault, profiles, browser, clock};
        return std::make_unique<Session>(profile, ports);
    }

    static void comeBack(const QUrl &authorization, const QString &parameters)
    {
        const QUrlQuery query(authorization);
        const auto redirect = query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
        getFromLoopback(QUrl(redirect + QStringLiteral("?state=") + query.queryItemValue(QStringLiteral("state"))
                             + QLatin1Char('&') + parameters));
    }

    Outcome<void> signIn(SignInOptions options = {}) { return QCoro::waitFor(session->signIn(options)); }
    Outcome<AccessToken> accessToken(bool fresh)
    {
        return QCoro::waitFor(session->accessToken(std::chrono::seconds(30), fresh));
    }
    QByteArray stored() const { return keychain->entries.at(profile.id + QStringLiteral("/portal")); }
};

} // namespace lanyard

/// Fails with the failure's own sentence. Runs `outcome` once, which QVERIFY2 alone would not.
#define VERIFY_OK(outcome)                                                                                             \
    do {                                                                                                               \
        const auto &verified = (outcome);                                                                              \
        QVERIFY2(verified.has_value(), qPrintable(verified ? QString() : verified.error().message));                   \
    } while (false)
