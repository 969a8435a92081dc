#include "ElidedLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace lanyard {

ElidedLabel::ElidedLabel(Type type, QWidget *parent) : QLabel(parent)
{
    setType(this, type);
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto edge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading); // of the window, not of the text
    style()->drawItemText(&painter, contentsRect(), int(Qt::AlignVCenter | Qt::AlignAbsolute | edge), palette(),
                          isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()),
                          foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), width() < sizeHint().width() ? text() : QString(),
                       this);
    return true;
}

} // namespace lanyard
