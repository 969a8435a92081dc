#pragma once

#include "Outcome.h"
#include "SecretBuffer.h"

#include <QCoroTask>
#include <QString>

#include <optional>

namespace lanyard {

/// The port to one place that keeps secrets by key. Every call ends within a time limit, or with the person's answer;
/// the failures are `VaultLocked`, `VaultAbsent` and `VaultSilent`, and for what can no longer be read whole those with
/// cause `vault-damaged`.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual QCoro::Task<Outcome<std::optional<SecretBuffer>>> read(QString key) = 0;
    /// Done only when the same bytes could be read back.
    virtual QCoro::Task<Outcome<void>> write(QString key, SecretBuffer secret) = 0;
    /// Done only when nothing could be read back. Removing what is not there is no failure.
    virtual QCoro::Task<Outcome<void>> remove(QString key) = 0;
    /// Whether it would answer at this moment, without opening anything: nothing, or one of the three failures.
    virtual QCoro::Task<Outcome<void>> ready() = 0;
    /// Asks the person to unlock it, where it has a lock.
    virtual QCoro::Task<Outcome<void>> unlock() = 0;
    virtual QString title() const = 0; ///< as the window says it: “Keychain (Secret Service)”
};

} // namespace lanyard
