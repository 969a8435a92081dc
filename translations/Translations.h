#pragma once

#include <QString>

namespace lanyard {

/// Lets the application speak that language (such as `de`; empty: the system's), else English. After the application
/// object is there.
void installTranslations(const QString &language = {});

} // namespace lanyard
