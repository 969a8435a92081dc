#pragma once

#include <QStringList>

namespace lanyard::spelling {

/// The one of the words that this was probably meant to be: other signs between the same letters, or at most two
/// letters off in a word of eight or more. Empty when there is none, and when one is it but for upper and lower case.
QString closest(const QString &word, const QStringList &words);

} // namespace lanyard::spelling
