#pragma once

#include "Outcome.h"
#include "Profile.h"

#include <QCoreApplication>

namespace lanyard {

/// The rules for what a profile of the kind `api` sends.
class ApiRequest
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ApiRequest)
public:
    /// Whether path, method, body and pointer of the test request go together.
    static Outcome<void> check(const Profile &profile);
    /// A line break in a header would let it carry other headers, or a whole other request (RFC 9110 section 5.5).
    static Outcome<void> checkHeader(const Profile &profile);
};

} // namespace lanyard
