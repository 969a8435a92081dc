#pragma once

#include "HttpClient.h"
#include "SecretBuffer.h"

#include <QCoreApplication>

#include <optional>

namespace lanyard {

/// A token endpoint's answer (RFC 6749 section 5.1). Life spans count from when it arrived.
struct TokenAnswer
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TokenAnswer)
public:
    SecretBuffer accessToken;
    SecretBuffer refreshToken; ///< empty when none came: the old one stays good
    SecretBuffer idToken; ///< empty when none came
    std::chrono::seconds expiresIn {0}; ///< 0: not said
    std::optional<std::chrono::seconds> refreshExpiresIn; ///< Keycloak's; 0 means "no date", not "never"

    /// Wipes the answer's body, and what the parser held of it as far as Qt lets one.
    static Outcome<TokenAnswer> parse(HttpAnswer answer, const QString &host);
};

} // namespace lanyard
