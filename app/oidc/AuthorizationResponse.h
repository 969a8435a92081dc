#pragma once

#include "AuthorizationRequest.h"

#include <QHash>

namespace lanyard {

/// What came back to the loopback address (RFC 6749 section 4.1.2), after its state was found to be ours.
struct AuthorizationResponse
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::AuthorizationResponse)
public:
    QString code;

    /// First the issuer (RFC 9207 section 2.4, error responses too), then the error, then the code.
    static Outcome<AuthorizationResponse> check(const QHash<QString, QString> &parameters,
                                                const AuthorizationRequest &request);
};

} // namespace lanyard
