#pragma once

#include "Portal.h"

namespace lanyard {

/// Asks the portal three ways: without a bearer, for its list, and for each study of the question. The control comes
/// first: a 200 means nothing where the portal answers everybody. Single rows are asked for six at a time.
class AccessTest
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::AccessTest)
public:
    static QCoro::Task<Outcome<AccessReport>> run(Portal &portal, SecretBuffer headerValue, AccessQuestion question);
};

} // namespace lanyard
