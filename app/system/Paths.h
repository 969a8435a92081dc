#pragma once

#include <QString>

namespace lanyard {

/// Where Lanyard keeps its files: `LANYARD_CONFIG_HOME` when set, else the platform's configuration folder.
namespace paths {

QString configuration(); ///< the folder, made with mode 0700 when it is not there
QString profiles(); ///< below the configuration folder

} // namespace paths

} // namespace lanyard
