#pragma once

#include "Jws.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace lanyard {

/// How far the clocks of this computer and of the issuer may be apart.
inline constexpr int clockLeewaySeconds = 60;

/// What is wrong with a token beside its signature, as translated sentences, the gravest first; empty when nothing is.
/// Header: `none`, an unknown `crit`, a `typ` of another use. Payload: members that stand twice, claims of a wrong
/// type, expired, not yet valid, issued in the future (`clockLeewaySeconds` apart), another issuer than expected, a
/// token inside the token.
QStringList problemsOf(const Jws &jws, const QDateTime &nowUtc, const std::optional<QString> &expectedIssuer);

/// What is worth knowing and no fault of the token: keys that its header brings and that are ignored (RFC 8725
/// section 3.10).
QStringList remarksOn(const Jws &jws);

} // namespace lanyard
