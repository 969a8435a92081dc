#include "ComboBox.h"

#include "Icons.h"
#include "Theme.h"

#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

namespace lanyard {

ComboBox::ComboBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ComboBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const QRect place(width() - 28, (height() - 16) / 2, 16, 16);
    const Tokens &tokens = Theme::tokens();
    paintIcon(&painter, QStringLiteral("chevron-down"), QStyle::visualRect(layoutDirection(), rect(), place),
              isEnabled() ? tokens.muted : tokens.disabled);
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // turning the wheel scrolls the page and changes no setting on the way
}

} // namespace lanyard
