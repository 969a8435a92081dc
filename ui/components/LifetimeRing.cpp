#include "LifetimeRing.h"

#include "Icons.h"
#include "Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int aTurn = 360 * 16; // QPainter counts in sixteenths of a degree
constexpr int top = 90 * 16;

QPen ringPen(const QColor &color, double width)
{
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void paintGlyph(QPainter *painter, const QString &name, const QRectF &place, double size, const QColor &color)
{
    QRectF inner(0, 0, size, size);
    inner.moveCenter(place.center());
    paintIcon(painter, name, inner, color);
}

void paintShare(QPainter *painter, const QRectF &circle, std::optional<double> share, const QColor &ink)
{
    painter->setPen(ringPen(Theme::tokens().border, 3));
    painter->drawEllipse(circle);
    painter->setPen(ringPen(ink, share ? 3 : 1.5));
    painter->drawArc(circle, top, -int(std::clamp(share.value_or(1.0), 0.02, 1.0) * aTurn));
}

} // namespace

void paintLifetimeRing(QPainter *painter, const QRectF &place, State state, std::optional<double> share)
{
    const QColor ink = Theme::tokens().of(state).ink;
    const QRectF circle = place.adjusted(2.5, 2.5, -2.5, -2.5);
    const double glyph = place.width() * 0.53;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    switch (state) {
    case State::Fine:
        paintShare(painter, circle, share, ink);
        paintGlyph(painter, QStringLiteral("check"), place, glyph, ink);
        break;
    case State::EndsSoon: {
        paintShare(painter, circle, share, ink);
        QPen pen(ink, 2);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter->setPen(pen);
        const QPointF middle = circle.center();
        painter->drawPolyline(
            QPolygonF({middle + QPointF(0, -6), middle, middle + QPointF(3.5, 2.5)})); // the hands of a clock
        break;
    }
    case State::Ended: {
        QPen pen = ringPen(ink, 2.5);
        pen.setDashPattern({1.9, 1.4});
        painter->setPen(pen);
        painter->drawEllipse(circle);
        paintGlyph(painter, QStringLiteral("cross"), place, glyph, ink);
        break;
    }
    case State::Offline: {
        QPen pen(ink, 2);
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 1.9});
        painter->setPen(pen);
        painter->drawEllipse(circle);
        paintGlyph(painter, QStringLiteral("state-offline"), place, glyph, ink);
        break;
    }
    case State::NeedsSignIn: {
        // Open where reading begins, so that the arrow comes in from there.
        const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
        painter->setPen(ringPen(ink, 3));
        painter->drawArc(circle, (isMirrored ? 35 : -145) * 16, 290 * 16);
        if (isMirrored) {
            painter->translate(2 * place.center().x(), 0);
            painter->scale(-1, 1);
        }
        paintGlyph(painter, QStringLiteral("arrow-right"), place, glyph, ink);
        break;
    }
    }
    painter->restore();
}

} // namespace lanyard
