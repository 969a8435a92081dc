#pragma once

#include "ClockSkew.h"
#include "TokenInspection.h"

namespace lanyard {

/// What is wrong with a token beside its signature (`problemsOf`), and which clock is off when that is why.
QStringList problemsByClock(const Jws &token, const QDateTime &now, const std::optional<QString> &expectedIssuer,
                            const std::optional<ClockSkew> &skew);

} // namespace lanyard
