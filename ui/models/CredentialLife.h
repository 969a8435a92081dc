#pragma once

#include "CredentialIndex.h"
#include "Profile.h"
#include "State.h"

#include <QDateTime>

#include <optional>

namespace lanyard {

/// How long a credential lasts, as far as its record tells.
struct CredentialLife
{
    State state = State::NeedsSignIn;
    QDateTime signedInAt;
    QDateTime lastUsedAt; ///< not valid: never
    QDateTime endsIfUnused; ///< reckoned; not valid: the stated end comes first, or it does not end by lying idle
    QDateTime endsForGood; ///< stated by the provider; not valid: none stated
    QDateTime remindsFrom; ///< where “ends soon” begins
    QString endedBecause;

    QDateTime end() const; ///< whichever comes first; not valid: unknown
    bool isEndReckoned() const;
    std::optional<double> shareLeft(const QDateTime &now) const;

    QString timeLeft(const QDateTime &now) const; ///< for a list: `4 days`, `Ended`, `Sign in`, `no date`
    QString chip(const QDateTime &now) const; ///< `Ends in 4 days`, `Fine for 30 days`, `Not signed in`
};

/// `profile` says when the issuer forgets an unused credential, and how early a reminder is wanted.
CredentialLife lifeOf(const std::optional<CredentialRecord> &record, const QDateTime &now, const Profile &profile = {});

} // namespace lanyard
