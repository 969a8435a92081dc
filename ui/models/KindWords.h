#pragma once

#include "Profile.h"

namespace lanyard {

/// What differs in words from one kind of portal to the next.
namespace kindwords {

QString issuingHost(const Profile &profile); ///< of the issuer, or of the portal where that makes its tokens itself
QString rows(PortalKind kind); ///< what the access matrix has a row for: `Studies`
QString row(PortalKind kind); ///< over the names of these: `Study`
QString notAsked(PortalKind kind); ///< before the matrix has rows
QString nameless(PortalKind kind); ///< what is held, where it names no person
QString whatIsSent(const Profile &profile); ///< where no access token is made from the credential; else empty

} // namespace kindwords

} // namespace lanyard
