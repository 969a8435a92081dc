#pragma once

#include <QProxyStyle>

namespace lanyard {

/// Fusion with Lanyard's metrics and its focus ring. Colours come from the palette and the style sheet.
class LanyardStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    LanyardStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
};

} // namespace lanyard
