#include "FoldingRow.h"

#include <QBoxLayout>

namespace lanyard {

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

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isStacked = width() < m_threshold;
    m_layout->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(isStacked ? m_stackedGap : m_gap);
}

} // namespace lanyard
