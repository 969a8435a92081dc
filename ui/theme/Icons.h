#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace lanyard {

/// What an icon stands beside; the theme turns it into a colour when the icon is drawn.
enum class Tone
{
    Text,
    Muted,
    Accent,
    OnAccent,
    Fine,
    EndsSoon,
    Ended,
    Offline,
    NeedsSignIn
};
QColor colorOf(Tone tone);

/// One of Lanyard's own line icons, crisp at every size and scale. It follows the theme without being made anew.
QIcon icon(const QString &name, Tone tone = Tone::Text);

/// The same, where a delegate or a widget draws for itself.
void paintIcon(QPainter *painter, const QString &name, const QRectF &place, const QColor &color);

} // namespace lanyard
