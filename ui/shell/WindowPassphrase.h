#pragma once

#include "PassphraseSource.h"

#include <QCoreApplication>

namespace lanyard {

/// Asks for the encrypted vault's passphrase in a dialog over the window, and only when the person wanted to unlock:
/// nothing pops up.
class WindowPassphrase final : public PassphraseSource
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::WindowPassphrase)
public:
    Outcome<void> atHand() const override;
    QCoro::Task<Outcome<SecretBuffer>> ask(PassphraseQuestion question) override;
};

} // namespace lanyard
