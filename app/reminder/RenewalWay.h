#pragma once

#include "Lifetime.h"

namespace lanyard {

/// How a person comes by more time for a credential.
enum class RenewalWay
{
    Use, ///< any use of it: it ends by lying idle only
    AnotherToken, ///< the portal makes another one for who has one
    SignIn,
    TokenFile, ///< the portal hands it out on its page
    Password, ///< the portal makes another one for a session, which wants a password
    SigningKey, ///< another one, from whoever set the server up
};
/// `hasEnded`: what a credential can do for itself it cannot do any more.
RenewalWay renewalWayOf(const Profile &profile, const CredentialRecord &record, const Lifetime &life, bool hasEnded);

} // namespace lanyard
