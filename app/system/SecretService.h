#pragma once

#include "Outcome.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <chrono>

namespace lanyard {

/// What the Secret Service (the keychain of Linux desktops) says of itself, asked over D-Bus. QtKeychain cannot tell a
/// locked keyring from a missing entry, nor a missing service from one that never answers; this can.
/// On other systems the answer is always `Ready`: there the keychain's own errors are to be trusted.
class SecretService
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SecretService)
public:
    /// Nothing when the default collection is there and unlocked; else `VaultAbsent`, `VaultLocked` or `VaultSilent`.
    static QCoro::Task<Outcome<void>> ready(std::chrono::milliseconds patience);

    /// Asks the desktop to unlock the default collection, which may show a prompt, and waits for its end. Cause
    /// `vault-refused` when the person closed it.
    static QCoro::Task<Outcome<void>> unlock(std::chrono::milliseconds patience);
};

} // namespace lanyard
