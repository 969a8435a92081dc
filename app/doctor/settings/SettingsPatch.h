#pragma once

#include "Finding.h"
#include "PropertiesFile.h"

namespace lanyard {

/// The corrected lines as a unified diff against the file; empty when nothing in it can be corrected so. Lines with a
/// secret in them are neither changed nor shown: who repairs them must open the file.
QString settingsPatch(const PropertiesFile &file, const QList<Finding> &findings);

} // namespace lanyard
