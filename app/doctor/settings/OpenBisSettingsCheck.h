#pragma once

#include "Evidence.h"
#include "Finding.h"
#include "PropertiesFile.h"

namespace lanyard {

/// An openBIS's service.properties, its lines `personal-access-tokens-…`, held against what the server says of itself.
QList<Finding> checkOpenBisSettings(const PropertiesFile &file, const Evidence &evidence);

} // namespace lanyard
