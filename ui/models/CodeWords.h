#pragma once

#include <QString>

namespace lanyard {

/// A sentence as rich text, with role paths, settings and names of studies in it as code that reads from the left in
/// every language. Nothing in the sentence itself becomes markup.
QString withCode(const QString &sentence);

/// A name put into a sentence that is read from the right: neither turns the other's order. Elsewhere it stays as it
/// is.
QString isolated(const QString &name);

} // namespace lanyard
