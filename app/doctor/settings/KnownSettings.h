#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

namespace lanyard {

namespace setting {

inline constexpr QLatin1String authenticate("authenticate");
inline constexpr QLatin1String authorization("authorization");
inline constexpr QLatin1String appName("app.name");
inline constexpr QLatin1String filterGroups("filter_groups_by_appname");
inline constexpr QLatin1String shownGroup("always_show_study_group");
inline constexpr QLatin1String loginRolesPath("spring.security.oauth2.client.jwt-roles-path");
inline constexpr QLatin1String method("dat.method");
inline constexpr QLatin1String unauthorizedUsers("dat.unauth_users");
inline constexpr QLatin1String lifetime("dat.ttl_seconds");
inline constexpr QLatin1String filterRole("dat.filter_user_role");
inline constexpr QLatin1String mostTokens("dat.uuid.max_number_per_user");
inline constexpr QLatin1String clientId("dat.oauth2.clientId");
inline constexpr QLatin1String clientSecret("dat.oauth2.clientSecret");
inline constexpr QLatin1String issuer("dat.oauth2.issuer");
inline constexpr QLatin1String tokenEndpoint("dat.oauth2.accessTokenUri");
inline constexpr QLatin1String authorizationEndpoint("dat.oauth2.userAuthorizationUri");
inline constexpr QLatin1String keys("dat.oauth2.jwkUrl");
inline constexpr QLatin1String redirect("dat.oauth2.redirectUri");
inline constexpr QLatin1String rolesPath("dat.oauth2.jwtRolesPath");

} // namespace setting

/// A setting of cBioPortal that decides about tokens, logins or who may see what.
struct KnownSetting
{
    QLatin1String name;
    QLatin1String fallback; ///< what the portal takes where the line is absent; empty: nothing
    QLatin1String neededFor; ///< the `dat.method` that does not work without it; empty: none
    QLatin1String source; ///< who says so
};

std::span<const KnownSetting> knownSettings();
const KnownSetting *knownSetting(const QString &name); ///< null: not known

/// The setting that a misspelled name was meant to be; null when the name is known, or like none.
const KnownSetting *meantSetting(const QString &name);

/// Whether the value must not be shown: secrets, passwords, keys and the database's credentials.
bool isSecretSetting(const QString &name);

/// Whether the value is what an example has where the reader must fill in their own: `<client-id>`, `YOUR_REALM`, …
bool looksLikePlaceholder(const QString &value);

/// Whether the value, or a part of it, comes from the environment: `${NAME}`.
bool isReference(const QString &value);

} // namespace lanyard
