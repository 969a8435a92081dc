#pragma once

#include "Outcome.h"

#include <QPair>

namespace lanyard {

/// `KEY=VALUE` that a person adds to the sign-in address (RFC 6749 section 3.1), as `kc_idp_hint=university`. What the
/// flow itself sets (client, redirect, state, nonce, PKCE, response type) is refused: it would take the flow's
/// safeguards away.
Outcome<QPair<QString, QString>> checkedAuthorizationParameter(const QString &text);

} // namespace lanyard
