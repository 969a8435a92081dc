#pragma once

#include "Outcome.h"
#include "SecretBuffer.h"

#include <QCoroTask>

namespace lanyard {

struct PassphraseQuestion
{
    static constexpr qsizetype fewestCharacters = 8; ///< of a new passphrase

    QString file; ///< the vault that it opens
    bool isNew = false; ///< there is no vault yet: it is chosen now, and cannot be recovered
    bool wasWrong = false; ///< the last answer did not open it
};

/// The port to the person, or the script, who knows the encrypted vault's passphrase.
class PassphraseSource
{
public:
    virtual ~PassphraseSource() = default;
    /// Nothing when any call may ask; else, where only a wish to unlock may, the `VaultLocked` that says so.
    virtual Outcome<void> atHand() const = 0;
    /// `VaultLocked` when there is no answer, or no other one than the one that was wrong.
    virtual QCoro::Task<Outcome<SecretBuffer>> ask(PassphraseQuestion question) = 0;
};

} // namespace lanyard
