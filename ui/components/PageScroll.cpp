#include "PageScroll.h"

#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int s_margin = 24;
}

PageScroll::PageScroll(QWidget *parent) : QScrollArea(parent)
{
    auto *page = new QWidget;
    page->setProperty("kind", "page");
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(s_margin, 16, s_margin, 16);
    m_column->setSpacing(16);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    // The scroll bar stands in the margin: the page keeps its edge below the header's, and nothing moves when it comes.
    const int rest = s_margin - (width() - viewport()->width());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_column->setContentsMargins(isMirrored ? rest : s_margin, 16, isMirrored ? s_margin : rest, 16);
    QScrollArea::resizeEvent(event);
}

} // namespace lanyard
