#include "Narrow.h"

#include "Type.h"

#include <QEvent>
#include <QHBoxLayout>

namespace lanyard {

Narrow::Narrow(QWidget *part, int most, QWidget *parent) : QWidget(parent), m_part(part), m_most(most)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(part, 1);
    row->addStretch();
    m_part->setMaximumWidth(grown(m_most));
}

void Narrow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_part->setMaximumWidth(grown(m_most));
}

} // namespace lanyard
