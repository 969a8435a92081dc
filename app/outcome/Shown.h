#pragma once

#include <QString>

namespace lanyard {

/// Text that somebody else wrote, as it can stand inside a sentence: short, and without line breaks, terminal escapes
/// and characters that turn the direction of writing.
QString shown(const QString &fromOutside, qsizetype mostCharacters = 80);

/// Text as a terminal may get it: whole, with its line breaks and tabs, and without what would steer the terminal or
/// turn the direction of writing.
QString printable(const QString &text);

} // namespace lanyard
