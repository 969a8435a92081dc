#pragma once

#include "Outcome.h"

namespace lanyard {

/// A provider's `error_description` made fit for a sentence: one line, no control characters, of moderate length, and
/// nothing in it that looks like a token.
QString providerWords(const QString &description);

/// The failure behind an error that the authorization endpoint sent through the browser (RFC 6749 section 4.1.2.1).
Failure authorizationFailure(const QString &host, const QString &error, const QString &description);

/// The failure behind an error of the token endpoint (RFC 6749 section 5.2). Keycloak says most of what one must know
/// only in the description; its texts are those measured on 26.4.7.
Failure tokenFailure(const QString &host, const QString &error, const QString &description);

/// The failure behind an error of the pushed authorization request endpoint (RFC 9126 section 2.3): what an
/// authorization endpoint would say through the browser, and what a token endpoint says of a client.
Failure pushFailure(const QString &host, const QString &error, const QString &description);

/// By which a sign-in with a code goes on (RFC 8628 section 3.5).
namespace causes {
inline const QString authorizationPending = QStringLiteral("authorization-pending");
inline const QString slowDown = QStringLiteral("slow-down");
} // namespace causes

} // namespace lanyard
