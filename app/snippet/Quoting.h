#pragma once

#include <QString>

namespace lanyard {

/// One word for sh, bash, zsh and fish, whatever is in it.
QString shellQuoted(const QString &word);

enum class Letters
{
    Unicode, ///< as they are, where the source is UTF-8
    Ascii ///< where the compiler goes by the locale
};
/// A text in double quotes for Python, R, JavaScript and Java. What cannot be seen, or turns the direction of writing,
/// stands as an escape.
QString quoted(const QString &text, Letters letters = Letters::Unicode);

} // namespace lanyard
