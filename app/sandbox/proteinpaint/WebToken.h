#pragma once

#include "WebMessage.h"

#include <QDateTime>

#include <tl/expected.hpp>

namespace lanyard {
class JwkSet;
}

namespace lanyard::sandbox {

/// The claims of a token that verifies, or the error as ProteinPaint's server answers it (its library jsonwebtoken):
/// an object with `name` and `message`. No leeway; `iat` is not looked at (measured on 2.210.1).
tl::expected<QJsonObject, QJsonObject> verifiedWebToken(const QByteArray &token, const JwkSet &keys,
                                                        const QDateTime &now);

} // namespace lanyard::sandbox
