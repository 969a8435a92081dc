#pragma once

#include "CredentialExchange.h"

namespace lanyard {

class ProfileStore;

/// Ends a profile's credentials: revokes at the provider, deletes, reads back (RFC 7009). One that cannot be revoked
/// now stays in the vault, marked as to be revoked, and serves for nothing else any more.
class SignOut
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SignOut)
public:
    SignOut(CredentialExchange &exchange, Vault &vault, ProfileStore &profiles, const Clock &clock);

    /// Fails with the provider's failure, cause `to-be-revoked`, when a credential was marked; with the vault's, when
    /// everything was left as it was. `forget` deletes what cannot be revoked.
    QCoro::Task<Outcome<SignOutReport>> run(Profile profile, bool forget);
    /// Tries again for what is marked; done when nothing is marked any more.
    QCoro::Task<Outcome<void>> retry(Profile profile);
    /// Ends the portal's token, which is another client's, by withdrawing the person's consent for that client; then
    /// deletes it. `accessToken` is of the identity.
    QCoro::Task<Outcome<void>> withdrawConsent(HttpClient &http, Profile profile, SecretBuffer accessToken);

    /// The earliest mark at this profile; not valid: nothing waits.
    static QDateTime waitsSince(const Vault &vault, const Profile &profile);

private:
    QCoro::Task<Outcome<void>> end(Profile profile, Slot slot, bool forget, SignOutReport &report);
    QCoro::Task<Outcome<void>> takeFromPybis(Profile profile); ///< the copy that pybis was given

    CredentialExchange &m_exchange;
    Vault &m_vault;
    ProfileStore &m_profiles;
    const Clock &m_clock;
};

} // namespace lanyard
