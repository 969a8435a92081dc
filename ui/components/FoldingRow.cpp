#include "FoldingRow.h"

#include "Type.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace lanyard {

namespace {
constexpr int leastOfText = 200;
}

FoldingRow::FoldingRow(int threshold, int gap, QWidget *parent)
    : QWidget(parent), m_threshold(threshold), m_gap(gap), m_stackedGap(gap),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
}

void FoldingRow::add(QWidget *widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

void FoldingRow::addSpace()
{
    m_layout->addStretch(1);
}

QSize FoldingRow::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_layout->count(); ++i)
        widest = std::max(widest, m_layout->itemAt(i)->minimumSize().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

int FoldingRow::widthSideBySide() const
{
    int width = -m_gap;
    for (int i = 0; i < m_layout->count(); ++i) {
        const auto *part = m_layout->itemAt(i);
        if (part->isEmpty())
            continue;
        // What stretches holds text that wraps, which should not become a column of single words.
        const int least = m_layout->stretch(i) > 0 ? std::min(part->sizeHint().width(), leastOfText) : 0;
        width += m_gap + std::max(least, part->minimumSize().width());
    }
    return width;
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool FoldingRow::event(QEvent *event)
{
    // A part that comes, or that says more, needs room as a narrower row does.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        fold();
    return QWidget::event(event);
}

void FoldingRow::fold()
{
    const bool isStacked = width() < std::max(grown(m_threshold), widthSideBySide());
    const auto direction = isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() == direction && m_layout->spacing() == (isStacked ? m_stackedGap : m_gap))
        return; // a layout that is told the same asks to be laid out again, and so for ever
    m_layout->setDirection(direction);
    m_layout->setSpacing(isStacked ? m_stackedGap : m_gap);
}

} // namespace lanyard
