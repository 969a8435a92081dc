#include "PageScroll.h"

#include <QVBoxLayout>

namespace lanyard {

PageScroll::PageScroll(QWidget *parent) : QScrollArea(parent)
{
    auto *page = new QWidget;
    page->setProperty("kind", "page");
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(24, 16, 24, 16);
    m_column->setSpacing(16);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace lanyard
