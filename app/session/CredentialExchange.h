#pragma once

#include "ProviderMetadata.h"
#include "SessionTypes.h"
#include "TokenClient.h"

#include <map>

namespace lanyard {

class Clock;
class Vault;

/// Turns the credential of one slot into an access token. To be called with the slot's lock held: the credential is
/// read anew, refreshed, and what came in its place is in the vault before the access token is answered.
class CredentialExchange
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CredentialExchange)
public:
    CredentialExchange(HttpClient &http, Vault &vault, const Clock &clock);

    QCoro::Task<Outcome<AccessToken>> refresh(Profile profile, Slot slot);
    /// At the provider (RFC 7009), or at the portal that made it itself. `isFinalRefusal` tells whether another try
    /// could end otherwise.
    QCoro::Task<Outcome<void>> revoke(Profile profile, Slot slot);
    QCoro::Task<Outcome<void>> revokeToken(Profile profile, SecretBuffer credential); ///< one of the profile's client
    static bool isFinalRefusal(const Failure &ofRevoke);
    /// Puts a copy into another slot, before something else takes the first. Done also when there is none.
    QCoro::Task<Outcome<void>> copy(Profile profile, Slot from, Slot to);
    void forgetUnsaved(Slot slot); ///< another credential took the slot, or none is to be there

    /// The credential, the newest also when the vault did not take that at first.
    QCoro::Task<Outcome<SecretBuffer>> newest(Profile profile, Slot slot);

    /// Kept for ten minutes, unless it is to be as it is now.
    QCoro::Task<Outcome<ProviderMetadata>> provider(Profile profile, bool fresh = false);
    QCoro::Task<Outcome<ClientSettings>> client(Profile profile); ///< with the secret from the vault

private:
    /// What a request to the provider needs.
    struct Ready
    {
        ProviderMetadata provider;
        ClientSettings client;
        SecretBuffer credential;
    };
    /// A rotated credential that the vault did not take: the only good one there is.
    struct Unsaved
    {
        SecretBuffer credential;
        CredentialRecord record;
    };
    /// Asks the provider while the vault is being read.
    QCoro::Task<Outcome<Ready>> prepare(Profile profile, QCoro::Task<Outcome<SecretBuffer>> reading);
    QCoro::Task<Outcome<void>> endAtPortal(Profile profile, Slot slot); ///< a token that the portal itself made
    QCoro::Task<Outcome<void>> keep(Profile profile, Slot slot, SecretBuffer rotated, CredentialRecord record);
    QCoro::Task<Outcome<void>> saveUnsaved(Profile profile, Slot slot);
    Failure notSaved(const Profile &profile, const Failure &reason) const;
    /// `interruptedAt` is when an earlier refresh was sent whose answer never came; not valid: there was none.
    Failure refused(Failure reason, const Profile &profile, Slot slot, CredentialRecord &record,
                    const QDateTime &interruptedAt);
    Outcome<void> samePerson(const TokenAnswer &answer, const Profile &profile, const CredentialRecord &record) const;

    HttpClient &m_http;
    Vault &m_vault;
    const Clock &m_clock;
    std::optional<ProviderMetadata> m_provider;
    QDateTime m_providerFetchedAt;
    std::map<Slot, Unsaved> m_unsaved;
};

/// What the token answer says of when the credential ends and what it is.
void describeCredential(CredentialRecord &record, const TokenAnswer &answer, const QDateTime &receivedAt);

} // namespace lanyard
