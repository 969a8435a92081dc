#include "RenewalWay.h"

namespace lanyard {

RenewalWay renewalWayOf(const Profile &profile, const CredentialRecord &record, const Lifetime &life, bool hasEnded)
{
    if (profile.kind == PortalKind::ProteinPaint)
        return RenewalWay::SigningKey;
    if (profile.kind == PortalKind::OpenBis)
        return RenewalWay::Password;
    if (!hasEnded && life.certainty == Certainty::Reckoned)
        return RenewalWay::Use;
    if (!record.isImported && !profile.issuer.isEmpty())
        return RenewalWay::SignIn;
    // A token of an issuer names a client; one that the portal made itself is no token of an issuer.
    const auto isOfPortal = profile.kind == PortalKind::CBioPortal && record.binding.clientId.isEmpty();
    return isOfPortal && !hasEnded ? RenewalWay::AnotherToken : RenewalWay::TokenFile;
}

} // namespace lanyard
