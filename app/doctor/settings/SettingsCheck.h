#pragma once

#include "Access.h"
#include "Finding.h"
#include "PropertiesFile.h"
#include "ProviderMetadata.h"

namespace lanyard {

/// What the file is held against. Everything may be absent: then less is found, and nothing is guessed.
struct SettingsContext
{
    std::optional<ProviderMetadata> provider = {}; ///< as the issuer publishes it
    std::optional<QJsonObject> claims = {}; ///< of an access token for this portal
    QUrl portal = {}; ///< the profile's address of it
    std::optional<AccessReport> answered = {}; ///< what the portal answered to requests
};

/// What is wrong with the settings, worst first; of two that are as bad, the one first whose repair changes the other.
/// No finding holds a secret.
QList<Finding> checkSettings(const PropertiesFile &file, const SettingsContext &context = {});

} // namespace lanyard
