#pragma once

#include "SecretBuffer.h"

#include <map>
#include <optional>

namespace lanyard {

/// Secrets by key.
using SecretMap = std::map<QString, SecretBuffer>;

/// One after the other: length and key in UTF-8, length and secret; lengths in four bytes, big endian.
SecretBuffer toBytes(const SecretMap &secrets);
/// Nothing when these are no such bytes.
std::optional<SecretMap> secretsFrom(QByteArrayView bytes);

} // namespace lanyard
