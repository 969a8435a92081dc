#include "FactGrid.h"

#include "Parts.h"

#include <QGridLayout>
#include <QLabel>

namespace lanyard {

FactGrid::FactGrid(const QString &name, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(9);
    m_grid->setColumnMinimumWidth(0, 100);
    m_grid->setColumnStretch(1, 1);
}

QLabel *FactGrid::addFact(const QString &what, const QString &name)
{
    const int row = m_grid->rowCount();
    auto *value = parts::paragraph({}, false);
    value->setObjectName(name);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(parts::label(what, Type::Body, true), row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    return value;
}

} // namespace lanyard
