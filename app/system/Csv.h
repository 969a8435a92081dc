#pragma once

#include <QString>

namespace lanyard {

/// One field as RFC 4180 section 2 quotes it; a spreadsheet must not take somebody's text for a formula.
QString csvField(QString text);

} // namespace lanyard
