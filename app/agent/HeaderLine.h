#pragma once

#include "SessionTypes.h"

namespace lanyard {

/// The whole header with its bearer, in the form `plain` or `curl-config` (for `curl --config -`).
SecretBuffer headerLine(const Bearer &bearer, QByteArrayView form);

} // namespace lanyard
