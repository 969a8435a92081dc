#pragma once

#include "CredentialIndex.h"
#include "Profile.h"

namespace lanyard {

enum class Certainty
{
    Stated, ///< by the server, or by the person for a key
    Reckoned, ///< from the last use and the realm's idle time
    Unknown,
};
QString nameOf(Certainty certainty); ///< `stated`, `reckoned`, `unknown`

/// When a credential ends and how that is known.
struct Lifetime
{
    QDateTime begins; ///< the last use, else the sign-in, else when it was stored
    QDateTime endsIfUnused; ///< not valid: it does not idle out, or nothing is known
    QDateTime endsForGood; ///< not valid: nothing said
    QDateTime ends; ///< the earlier of the two; not valid: unknown
    Certainty certainty = Certainty::Unknown;
    QString because; ///< a sentence
    QList<QDateTime> reminders; ///< when to speak of the end, the earliest first; empty where it is unknown

    QDateTime remindsFrom() const { return reminders.value(0); }

    /// An offline session idles out although the token endpoint says `refresh_expires_in: 0` (keycloak#48063): the
    /// profile's `idleDays` after its last use.
    static Lifetime of(const CredentialRecord &record, const Profile &profile);
};

} // namespace lanyard
