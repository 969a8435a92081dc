#include "PageScroll.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int s_margin = 24;
constexpr int s_scrollBar = 12; // as in the style sheet

/// Stands in the page's margin, always, so that nothing moves when there is something to scroll; seen only then.
class MarginScrollBar final : public QScrollBar
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (minimum() < maximum())
            QScrollBar::paintEvent(event);
    }
};

} // namespace

PageScroll::PageScroll(QWidget *parent) : QScrollArea(parent)
{
    auto *page = new QWidget;
    page->setProperty("kind", "page");
    m_column = new QVBoxLayout(page);
    setMargins();
    m_column->setSpacing(16);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new MarginScrollBar);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageScroll::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setMargins();
}

void PageScroll::setMargins()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int rest = s_margin - s_scrollBar;
    m_column->setContentsMargins(isMirrored ? rest : s_margin, 16, isMirrored ? s_margin : rest, 16);
}

} // namespace lanyard
