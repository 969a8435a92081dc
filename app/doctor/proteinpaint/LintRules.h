#pragma once

#include "Finding.h"
#include "Jws.h"
#include "TokenLint.h"

namespace lanyard {

/// The claims by themselves.
QList<Finding> claimFindings(const QJsonObject &claims, const QDateTime &now);
/// Header, signature and claims against the entries of the settings that the token is for.
QList<Finding> settingsFindings(const Jws &jws, const QJsonObject &claims, const LintSubject &subject);

} // namespace lanyard
