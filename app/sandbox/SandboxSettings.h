#pragma once

#include "Clock.h"
#include "OpenBisSettings.h"
#include "ProteinPaintSettings.h"
#include "SecretBuffer.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace lanyard {

/// Somebody who can log in. The password is no secret: it stands on the login page.
struct SandboxPerson
{
    QString user;
    QString password;
    QString givenName;
    QString familyName;
    QString email;
    QStringList roles = {}; ///< stand in `realm_access::roles` and in `resource_access::cbioportal::roles`
    bool enabled = true;
    bool mayGoOffline = true; ///< false: no offline token ("Offline tokens not allowed for the user or client")
    bool inPortalDatabase = true; ///< false: not in cBioPortal's table `users`, which uuid tokens of v6 need
    QString subject = {}; ///< `sub`, a UUID; made when empty
};

/// A study as cBioPortal lists it. All are invented.
struct SandboxStudy
{
    QString id;
    QString name;
    QString description;
    QString cancerType; ///< such as `mel`
    bool isPublic = false; ///< only shown as `publicStudy`: it grants nothing (measured on cBioPortal 6.4.5)
    QString groups; ///< separated by `;`, such as `PUBLIC;GDAC`
    int samples = 0;
    QString referenceGenome = QStringLiteral("hg19");
};

/// The issuer before which the portal stands instead of the sandbox's own provider, and the portal's client there.
struct PortalExchange
{
    QUrl issuer;
    QString clientId;
    SecretBuffer clientSecret;
};

struct SandboxSettings
{
    quint16 port = 0; ///< the provider's; the portals take the next ones. 0: free ports
    int portalVersion = 6; ///< 6 or 7
    QString datMethod = QStringLiteral("oauth2"); ///< `oauth2`, `uuid`, `jwt` or `none`, as `dat.method`
    QString rolePath = QStringLiteral("resource_access::cbioportal::roles"); ///< as `dat.oauth2.jwtRolesPath`
    bool rotation = false; ///< the provider's "Revoke Refresh Token"
    int refreshTokenMaxReuse = 0; ///< under rotation: how often a used refresh token may come again
    std::chrono::seconds accessTokenLife {300};
    std::optional<std::chrono::seconds> offlineSessionMax = {}; ///< the realm limits offline sessions
    std::chrono::seconds offlineSessionIdle {std::chrono::hours(24 * 30)}; ///< an unused offline session ends after it
    std::optional<PortalExchange> exchange = {};
    QList<SandboxStudy> studies = defaultStudies();
    QList<SandboxPerson> people = defaultPeople();
    const Clock *clock = nullptr; ///< the servers' clock, also in their Date header; not owned; null: the system's

    // How an administrator can have set things up; the defaults work.
    bool confidentialPortalClient = false; ///< the portal's client is `cbioportal_portal`, which has a secret
    bool subjectInAccessToken = true; ///< false: the client lacks Keycloak's `basic` scope (Keycloak 25 and later)
    bool clientRolesInAccessToken = true; ///< false: roles stand in `realm_access::roles` only
    bool rolesInAccessToken = true; ///< false: the client's "full scope allowed" is off
    bool filterGroupsByAppName = false; ///< as `filter_groups_by_appname`; only `cbioportal:ROLE` counts then
    QString appName = QStringLiteral("cbioportal"); ///< as `app.name`
    QString alwaysShowStudyGroup = QStringLiteral("PUBLIC"); ///< as `always_show_study_group`
    QString filterUserRole = {}; ///< as `dat.filter_user_role`, compared with `ROLE_` before the role
    bool authenticates = true; ///< false: `authenticate=false`, everybody sees everything
    bool showUnauthorizedStudies = false; ///< as `skin.home_page.show_unauthorized_studies`
    int maxTokensPerUser = 1; ///< as `dat.uuid.max_number_per_user`

    OpenBisSettings openBis = {};

    QList<SandboxDataset> proteinPaintDatasets = SandboxDataset::defaults();
    /// What ProteinPaint checks tokens with: a secret, or a public key as PEM. Unset: a secret made for the run.
    std::optional<QByteArray> proteinPaintKey = {};

    /// `alice`/`alice` (private studies), `bob-smith`/`bob` (public only), `admin`/`changeit` (all; at openBIS an
    /// instance admin).
    static QList<SandboxPerson> defaultPeople();
    static QList<SandboxStudy> defaultStudies();
};

} // namespace lanyard
