#pragma once

#include "PassphraseSource.h"

#include <QCoreApplication>

#include <optional>

namespace lanyard {

/// The encrypted vault's passphrase on the command line: the first line of the file descriptor that was named, else
/// what a person types at the terminal, unseen. Never an argument and never an environment variable, which others can
/// read.
class TerminalPassphrase final : public PassphraseSource
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TerminalPassphrase)
public:
    /// `LANYARD_PASSPHRASE_FD`, for scripts that cannot add an option.
    TerminalPassphrase();
    void setDescriptor(int descriptor); ///< wins over the environment

    Outcome<void> atHand() const override;
    QCoro::Task<Outcome<SecretBuffer>> ask(PassphraseQuestion question) override;

private:
    Outcome<SecretBuffer> fromDescriptor();
    static Outcome<SecretBuffer> fromTerminal(const PassphraseQuestion &question);

    std::optional<int> m_descriptor;
    int m_asked = 0;
};

} // namespace lanyard
