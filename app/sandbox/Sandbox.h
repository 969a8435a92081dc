#pragma once

#include "HttpClient.h"
#include "SandboxSettings.h"

#include <QCoreApplication>
#include <QObject>

#include <memory>

namespace lanyard {

namespace sandbox {
class LoopbackServer;
class ProviderServer;
class CbioPortalServer;
class OpenBisServer;
class ProteinPaintServer;
} // namespace sandbox

/// An OpenID provider like Keycloak 26 and portals like cBioPortal and ProteinPaint on this computer's loopback
/// interface, to try and to learn without an account. Keys, people and tokens are made for the run, live in memory, and
/// end with it.
///
/// What they answer is what was measured on a real Keycloak 26.4.7, cBioPortal 6.4.5 and 7.1.
class Sandbox : public QObject
{
    Q_OBJECT
public:
    /// `forExchange` is what the portal asks its issuer with; it must outlive the sandbox and every call under way.
    /// Fails with `Misconfigured` when a port is taken or a setting makes no sense.
    static Outcome<std::unique_ptr<Sandbox>> start(SandboxSettings settings, HttpClient &forExchange);
    ~Sandbox() override;

    QUrl issuer() const; ///< of the own provider, `http://127.0.0.1:PORT/realms/sandbox`
    /// The portal's address, `http://127.0.0.1:PORT`. Before a given issuer a per-run secret is its path: whoever knew
    /// the address without it could have tokens exchanged with the real client's secret.
    QUrl portal() const;
    QUrl openBis() const; ///< of the openBIS, `http://127.0.0.1:PORT`
    QUrl proteinPaint() const; ///< the ProteinPaint server's address
    /// Its serverconfig.json, with the secrets of this run in it.
    QJsonObject proteinPaintConfiguration() const;
    QList<SandboxPerson> people() const; ///< who can log in, with the subjects of this run
    /// The client with which one signs in directly, because the portal exchanges with it. Empty when the portal's
    /// client is confidential or another issuer's: then one signs in through the portal.
    QString directClientId() const;
    QString portalClientId() const; ///< the client that the portal exchanges with
    /// The secret of the own provider's confidential client `cbioportal_portal`.
    SecretBuffer confidentialClientSecret() const;

    // What an administrator would do while people are at work. False when there is no such user.
    bool setEnabled(const QString &user, bool enabled);
    bool setRoles(const QString &user, const QStringList &roles); ///< seen at the next refresh
    /// All sessions of the user end, as when nobody used them for too long.
    bool endSessions(const QString &user);
    OpenBisSettings &openBisSettings(); ///< in force from the next call on
    void setRotation(bool rotation); ///< the realm's "Revoke Refresh Token"

private:
    Sandbox();
    void startProvider(const SandboxSettings &settings);
    void startPortal(SandboxSettings settings, HttpClient &http);
    void startOpenBis(const OpenBisSettings &settings);
    void startProteinPaint(const SandboxSettings &settings);

    std::unique_ptr<sandbox::LoopbackServer> m_providerListener;
    std::unique_ptr<sandbox::LoopbackServer> m_portalListener;
    std::unique_ptr<sandbox::LoopbackServer> m_openBisListener;
    std::unique_ptr<sandbox::LoopbackServer> m_proteinPaintListener;
    std::shared_ptr<sandbox::ProviderServer> m_provider;
    std::shared_ptr<sandbox::OpenBisServer> m_openBis;
    std::shared_ptr<sandbox::ProteinPaintServer> m_proteinPaint;
    QUrl m_portal;
    QString m_portalClientId;
    QString m_directClientId;
};

} // namespace lanyard
