#pragma once

#include "Evidence.h"
#include "Finding.h"

namespace lanyard {

/// What the evidence shows: errors first, the likeliest cause at the very top; nothing on a healthy set-up.
QList<Finding> diagnose(const Evidence &evidence);

} // namespace lanyard
