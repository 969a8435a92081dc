#pragma once

#include "CredentialIndex.h"
#include "MemoryStore.h"
#include "Profile.h"
#include "SecretStore.h"

#include <memory>

namespace lanyard {

/// Where credentials live. Puts together the store that a profile chose and the index of what is stored, so that "not
/// found" is never mistaken for "signed out", and that a credential goes only to what it was stored for.
class Vault
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Vault)
public:
    /// `file` serves the profiles that chose the encrypted file.
    Vault(std::shared_ptr<SecretStore> keychain, QString indexFile,
          std::shared_ptr<SecretStore> file = std::make_shared<MemoryStore>());

    /// `SignInNeeded` when nothing is stored, what is stored was made for another issuer, client or portal, or it only
    /// waits to be revoked (cause `to-be-revoked`); a vault failure when the store cannot answer.
    QCoro::Task<Outcome<SecretBuffer>> load(Profile profile, Slot slot);
    /// The same for revoking it, for which one that waits is good too.
    QCoro::Task<Outcome<SecretBuffer>> loadToRevoke(Profile profile, Slot slot);
    /// Secret first, index second; done only when the secret was read back.
    QCoro::Task<Outcome<void>> store(Profile profile, Slot slot, SecretBuffer secret, CredentialRecord record);
    QCoro::Task<Outcome<void>> remove(Profile profile, Slot slot);
    QCoro::Task<Outcome<void>> ready(Profile profile); ///< whether the profile's store would answer at this moment
    QCoro::Task<Outcome<void>> unlock(Profile profile);

    /// Without opening the vault.
    std::optional<CredentialRecord> record(const Profile &profile, Slot slot) const;
    CredentialIndex::Snapshot records() const { return m_index.snapshot(); } ///< the same for many profiles
    Outcome<void> updateRecord(const Profile &profile, Slot slot, const CredentialRecord &record);
    QString title(const Profile &profile) const;
    QString title(VaultKind kind) const;

    /// Also puts the secret into another kind of store, and reads it back and compares it there. False when there is
    /// none. The profile and the index stay as they are.
    QCoro::Task<Outcome<bool>> copy(Profile profile, Slot slot, VaultKind to);
    /// Deletes what a kind of store, not the profile's own, holds of it, and reads that back.
    QCoro::Task<Outcome<void>> removeCopy(Profile profile, Slot slot, VaultKind from);

private:
    SecretStore &storeOf(VaultKind kind) const;
    static QString wayToCredential(const Profile &profile); ///< where there is none: what to do

    std::shared_ptr<SecretStore> m_keychain;
    std::shared_ptr<SecretStore> m_file;
    std::shared_ptr<SecretStore> m_memory;
    CredentialIndex m_index;
};

} // namespace lanyard
