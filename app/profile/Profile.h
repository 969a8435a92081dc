#pragma once

#include "ProteinPaint.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace lanyard {

enum class PortalKind
{
    CBioPortal,
    OpenBis,
    ProteinPaint,
    Api
};
enum class VaultKind
{
    Keychain,
    File, ///< the encrypted file
    Memory, ///< the sandbox's: neither the profile nor its credential is ever written anywhere
};
/// What goes out as bearer: cBioPortal takes the offline token itself, openBIS its personal access token, which is a
/// stored credential too, everything else the access token.
enum class BearerKind
{
    OfflineToken,
    AccessToken
};

QString nameOf(PortalKind kind); ///< as on the command line: `cbioportal`, `openbis`, `proteinpaint`, `api`
std::optional<PortalKind> portalKindNamed(const QString &name);
QString titleOf(PortalKind kind); ///< as people write it: `cBioPortal`, `openBIS`, `ProteinPaint`, `API`
QString nameOf(VaultKind kind); ///< `keychain`, `file`, `memory`
std::optional<VaultKind> vaultKindNamed(const QString &name); ///< one that a person may choose: no `memory`
QString nameOf(BearerKind kind); ///< `offline-token`, `access-token`
std::optional<BearerKind> bearerKindNamed(const QString &name);

/// One portal as one person. Holds no secret.
struct Profile
{
    static constexpr int schema = 1;

    QString id; ///< stable, random; the vault's key, so that a profile can be renamed
    QString name;
    PortalKind kind = PortalKind::CBioPortal;
    QUrl portal; ///< base address, without a slash at its end
    QString issuer; ///< exactly as the provider writes it (OIDC Discovery section 4.3); empty: import only
    QString clientId;
    bool isConfidential = false; ///< the client has a secret, which stands in the vault
    QStringList scopes = {QStringLiteral("openid"), QStringLiteral("offline_access")};
    QString rolePath; ///< `::` between keys
    std::optional<BearerKind> send; ///< unset: what the kind of portal takes
    bool agentHandsCredential = false; ///< the agent may hand out a bearer that is the long-lived credential
    VaultKind vault = VaultKind::Keychain;
    QString caFile; ///< PEM file of further authorities
    QUrl proxy; ///< empty: the system's
    QList<quint16> redirectPorts; ///< empty: any free port
    QList<QPair<QString, QString>> authorizationParameters; ///< added to the authorization request
    bool pushesAuthorization = false; ///< sends the authorization request ahead, not through the browser (RFC 9126)
    bool allowHttp = false; ///< http beyond loopback
    QString headerName = QStringLiteral("Authorization"); ///< of the bearer
    QString headerPrefix = QStringLiteral("Bearer "); ///< before the bearer, its space included
    QString testRequest = QStringLiteral("/"); ///< kind `api`: path that a test asks for
    int expectedStatus = 200; ///< kind `api`: what it should answer
    QString testMethod = QStringLiteral("GET"); ///< kind `api`: `GET`, `HEAD` or `POST`
    QByteArray testBody; ///< kind `api`: JSON that a POST sends
    QString namePointer; ///< kind `api`: where a name stands in the answer (RFC 6901); empty: nowhere
    ProteinPaint proteinPaint; ///< of that kind only
    int idleDays = 30; ///< after so many days without a use the issuer forgets an offline token; Keycloak's default
    QList<int> remindDays = {7, 1}; ///< how long before an end to speak of it
    bool keepsAlive = false; ///< a running Lanyard uses the credential before it ends by lying idle

    BearerKind bearerKind() const;
    QString portalOrigin() const; ///< scheme, host and port (RFC 6454), to which a credential is bound
    QUrl portalUrl(const QString &path, const QString &query = {}) const; ///< `path` begins with a slash
    static QString defaultRolePath(PortalKind kind);
    static QString newId();
};

} // namespace lanyard
