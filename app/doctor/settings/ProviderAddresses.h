#pragma once

#include "SettingsSubject.h"

#include <array>

namespace lanyard {

/// A setting that holds one of the provider's addresses.
struct ProviderAddress
{
    QLatin1String setting;
    QLatin1String ending; ///< at Keycloak
    QUrl ProviderMetadata::*endpoint;
    bool isUsed; ///< else no call needs it: the portal verifies no token by itself
};
extern const std::array<ProviderAddress, 3> providerAddresses;

/// The portal's own page that a login ends at, below its address.
inline constexpr QLatin1String tokenPage("/api/data-access-token/oauth2");

/// The issuer as far as anybody tells: the provider itself, a token of its, or the file. Empty when nobody does.
QString issuerFor(const SettingsSubject &subject);

/// Whether somebody else than the file tells the issuer.
bool isIssuerSure(const SettingsSubject &subject);

/// What a setting for the provider should be. Empty when nobody tells.
QString expectedFor(const SettingsSubject &subject, QLatin1String setting);

} // namespace lanyard
