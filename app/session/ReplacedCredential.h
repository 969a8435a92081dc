#pragma once

#include "CredentialExchange.h"

namespace lanyard {

/// The credential that a new sign-in takes the place of. It would live on at the issuer, in nobody's vault: it is
/// revoked, once the new one has brought an access token. To be used with the slot's lock held.
class ReplacedCredential
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ReplacedCredential)
public:
    /// Before the new one is stored. Nothing where none was there, or it had ended already.
    static QCoro::Task<ReplacedCredential> take(CredentialExchange &exchange, Vault &vault, Profile profile, Slot slot);

    /// Tries the new credential, which is in the vault, and revokes the old one where that ends nothing but itself: it
    /// is the same person's, and of another session than the new one. Says what became of it, a sentence; empty: there
    /// was none. Where the issuer does not take the new one, the old one is put back, and that is the failure.
    QCoro::Task<Outcome<QString>> end(CredentialExchange &exchange, Vault &vault, Profile profile, Slot slot,
                                      CredentialRecord made, SecretBuffer token);

private:
    QString keptBecause(const QString &host, const CredentialRecord &made, QByteArrayView token) const;

    SecretBuffer m_secret; ///< empty: there was none
    CredentialRecord m_record;
};

} // namespace lanyard
