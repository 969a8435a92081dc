#pragma once

#include "CredentialIndex.h"

#include <chrono>

namespace lanyard {

enum class Certainty
{
    Stated, ///< by the server
    Reckoned, ///< from the last use and the realm's idle time
    Unknown,
};
QString nameOf(Certainty certainty); ///< `stated`, `reckoned`, `unknown`

/// When a credential ends and how that is known.
struct Lifetime
{
    QDateTime endsIfUnused; ///< not valid: it does not idle out, or nothing is known
    QDateTime endsForGood; ///< not valid: nothing said
    QDateTime ends; ///< the earlier of the two; not valid: unknown
    Certainty certainty = Certainty::Unknown;
    QString because; ///< a sentence

    /// Keycloak's own default of `offlineSessionIdleTimeout`. It ends an offline session although the token endpoint
    /// says `refresh_expires_in: 0` (keycloak#48063).
    static constexpr std::chrono::days keycloakIdleTime {30};

    static Lifetime of(const CredentialRecord &record);
};

} // namespace lanyard
