#pragma once

#include "Access.h"

#include <QByteArray>

namespace lanyard {

/// The access matrix as RFC 4180 has it, UTF-8, with a header line: what `lanyard test --csv` prints and the window
/// saves.
QByteArray toCsv(const QList<AccessRow> &rows);

} // namespace lanyard
