#pragma once

#include <QString>

namespace lanyard {

/// A sentence as rich text, with role paths, settings and names of studies in it as code that reads from the left in
/// every language. Nothing in the sentence itself becomes markup.
QString withCode(const QString &sentence);

} // namespace lanyard
