#pragma once

#include "Outcome.h"

#include <QString>

namespace lanyard {

/// Whether a variable of a program's environment may hold a token: one that the loader or the search for programs reads
/// would make it another program.
Outcome<void> checkTokenVariable(const QString &name);

} // namespace lanyard
