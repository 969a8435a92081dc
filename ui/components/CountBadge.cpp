#include "CountBadge.h"

#include "Theme.h"
#include "Type.h"

#include <QPainter>
#include <QScopedValueRollback>

namespace lanyard {

namespace {
constexpr int tabMargin = 26; // as in the style sheet
constexpr int edge = 4; // clear between the badge and where its tab ends
} // namespace

CountBadge::CountBadge(const QString &name, QWidget *parent) : QWidget(parent)
{
    setObjectName(name);
    setType(this, Type::Second);
    setAttribute(Qt::WA_TransparentForMouseEvents); // a click on it is a click on its tab
}

void CountBadge::setCount(int count)
{
    m_count = count;
    const int height = fontMetrics().height() + 4;
    setFixedSize(std::max(height, fontMetrics().horizontalAdvance(QString::number(count)) + 12), height);
    update();
}

void CountBadge::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    if (m_isMoving)
        return;
    // The style sheet's margin belongs to the tab for Qt (6.4.2): its button would stand before the next title.
    const int shift = tabMargin - edge;
    const QScopedValueRollback guard(m_isMoving, true);
    move(x() + (layoutDirection() == Qt::RightToLeft ? shift : -shift), y());
}

void CountBadge::paintEvent(QPaintEvent *)
{
    const StateInk &colors = Theme::tokens().ended;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setPen(colors.ink);
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_count));
}

} // namespace lanyard
