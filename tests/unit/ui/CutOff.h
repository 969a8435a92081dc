#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

namespace lanyard {

/// What of the words in view is cut off, a line each: what a part needs for its words, against what it has. What elides
/// must bring them as a tooltip.
QStringList cutOff(const QWidget &window);

/// `cutOff` at this size of the window, each line after the page's name; with a picture where
/// `LANYARD_SCREENSHOTS` names a folder.
QStringList cutOffAt(QWidget &window, QSize size, const QString &page);

} // namespace lanyard
