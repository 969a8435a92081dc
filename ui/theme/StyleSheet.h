#pragma once

#include "Tokens.h"

#include <QFont>

namespace lanyard {

/// Height of buttons and inputs: it grows with the system's font.
int controlHeight(const QFont &font);

/// The application's one style sheet. Widgets choose a look by their dynamic property `kind`:
/// buttons `filled`, `link`, `square`, `segment`; frames `card`, `pane`, `footer`, `line`; labels `muted`, `fact`,
/// `fault`.
QString styleSheetOf(const Tokens &tokens, const QFont &font, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace lanyard
