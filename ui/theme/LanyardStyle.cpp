#include "LanyardStyle.h"

#include "Icons.h"
#include "Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace lanyard {

LanyardStyle::LanyardStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

int LanyardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4; // 2 clear, 2 drawn
    case PM_SplitterWidth:
        return 1;
    case PM_TreeViewIndentation:
        return 20;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LanyardStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1; // the ring lies outside, above what stands next to the control
    case SH_FocusFrame_Mask:
        return 0;
    case SH_UnderlineShortcut:
        return 0;
    case SH_Menu_SupportsSections:
        return 1;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Widget_Animation_Duration:
        if (Theme::current() && Theme::current()->wishes().reducesMotion())
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon LanyardStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    if (standard == SP_LineEditClearButton)
        return icon(QStringLiteral("close"), Tone::Muted);
    return QProxyStyle::standardIcon(standard, option, widget);
}

void LanyardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == PE_FrameFocusRect)
        return; // the focus ring and the delegates say it
    if (element == PE_IndicatorBranch) {
        if (option->state & State_Children) {
            const QRect box(0, 0, 16, 16);
            QRect place = box;
            place.moveCenter(option->rect.center());
            const bool isOpen = option->state & State_Open;
            paintIcon(painter, isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), place,
                      Theme::tokens().muted);
        }
        return;
    }
    if (element == PE_IndicatorCheckBox) {
        const Tokens &tokens = Theme::tokens();
        const bool isOn = option->state & State_On;
        const bool isEnabled = option->state & State_Enabled;
        const QColor edge = !isEnabled ? tokens.border : isOn ? tokens.accent : tokens.control;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(edge);
        painter->setBrush(!isEnabled ? tokens.window : isOn ? tokens.accent : tokens.surface);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->restore();
        if (isOn)
            paintIcon(painter, QStringLiteral("check"), option->rect, isEnabled ? tokens.onAccent : tokens.disabled);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LanyardStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::tokens().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 8, 8);
    painter->restore();
}

} // namespace lanyard
