#pragma once

#include "Outcome.h"
#include "SecretBuffer.h"

namespace lanyard {

/// Whether a person sits before standard input.
bool inputIsTerminal();

/// What a person types at the terminal, unseen, else the first line of standard input. Never an argument, which others
/// can read. Empty when there is nothing.
SecretBuffer askForSecret(const QString &prompt);
/// The same, seen, at a terminal only.
QString askForText(const QString &prompt);

} // namespace lanyard
