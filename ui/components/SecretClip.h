#pragma once

#include "SecretBuffer.h"

#include <chrono>

namespace lanyard::secretclip {

/// Puts a secret on the clipboard, marked so that clipboard histories leave it out. After that time, or when Lanyard
/// ends, it is taken off again, unless something else stands there by then.
void copy(const SecretBuffer &secret, std::chrono::seconds time);

} // namespace lanyard::secretclip
