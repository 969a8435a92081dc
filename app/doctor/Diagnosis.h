#pragma once

#include "Evidence.h"
#include "Finding.h"
#include "PropertiesFile.h"

namespace lanyard {

/// What the evidence shows: errors first, the likeliest cause at the very top; nothing on a healthy set-up.
QList<Finding> diagnose(const Evidence &evidence);

/// The same with the portal's own settings at hand: of a cause that both show, what the file says stands, because it
/// names the line.
QList<Finding> diagnose(const Evidence &evidence, const PropertiesFile &settings);

} // namespace lanyard
