#pragma once

#include "Outcome.h"

namespace lanyard {

/// How Jws::parse() fails: a `BadAnswer` with one of its causes.
unexpected<Failure> malformedToken(const QString &message, const QString &hint, const char *cause);

QString copyTokenAgain(); ///< the hint where the text was probably cut or mixed up on the way
QString doNotTrustToken(); ///< the hint where the issuer broke a rule, or a forger

} // namespace lanyard
