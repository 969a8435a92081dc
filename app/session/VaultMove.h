#pragma once

#include "CredentialIndex.h"
#include "Outcome.h"
#include "Profile.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace lanyard {

class ProfileStore;
class Vault;

struct VaultMoveReport
{
    VaultKind from;
    VaultKind to; ///< as `from` where it was there already
    QList<Slot> moved;
};

/// Moves all that a profile keeps to the other kind of vault. With the turn at every slot held: copies and reads back,
/// then changes the profile, then deletes the old ones and reads back. Whenever it ends, the credentials are where the
/// profile says; a second run completes it.
class VaultMove
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::VaultMove)
public:
    /// Both must outlive the call.
    VaultMove(Vault &vault, ProfileStore &profiles) : m_vault(vault), m_profiles(profiles) { }

    /// `to` is the keychain or the encrypted file.
    QCoro::Task<Outcome<VaultMoveReport>> run(Profile profile, VaultKind to);

private:
    QCoro::Task<Outcome<QList<Slot>>> copyAll(Profile profile, VaultKind to);
    QCoro::Task<Outcome<void>> deleteAll(Profile profile, VaultKind from);

    Vault &m_vault;
    ProfileStore &m_profiles;
};

} // namespace lanyard
