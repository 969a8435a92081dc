#include "DiffView.h"

#include "Theme.h"
#include "Type.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace lanyard {

namespace {

/// Null where the line is neither removed nor added.
const StateInk *inkOf(const QString &line)
{
    const bool isFileName = line.startsWith(QLatin1String("--- ")) || line.startsWith(QLatin1String("+++ "));
    if (isFileName || line.isEmpty())
        return nullptr;
    if (line.front() == QLatin1Char('-'))
        return &Theme::tokens().ended;
    return line.front() == QLatin1Char('+') ? &Theme::tokens().fine : nullptr;
}

} // namespace

DiffView::DiffView(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(name);
    setProperty("kind", "diff");
    setType(this, Type::Code);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight); // settings read from the left in every language
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(8);
    if (Theme *theme = Theme::current())
        connect(theme, &Theme::changed, this, &DiffView::colourSigns);
}

void DiffView::setLines(const QString &lines)
{
    setPlainText(lines);
    colourSigns();
    fitToText();
}

void DiffView::colourSigns()
{
    QList<QTextEdit::ExtraSelection> signs;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        const auto *colors = inkOf(block.text());
        if (!colors)
            continue;
        QTextEdit::ExtraSelection sign;
        sign.cursor = QTextCursor(block);
        sign.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        sign.format.setForeground(colors->ink);
        sign.format.setFontWeight(QFont::Bold);
        signs.append(sign);
    }
    setExtraSelections(signs);
}

void DiffView::fitToText()
{
    int widest = 0;
    for (auto block = document()->begin(); block.isValid(); block = block.next())
        widest = std::max(widest, fontMetrics().horizontalAdvance(block.text()));
    const int margins = 2 * int(document()->documentMargin());
    const bool needsBar = widest + margins > viewport()->width();
    setFixedHeight(document()->blockCount() * fontMetrics().lineSpacing() + margins + 2
                   + (needsBar ? horizontalScrollBar()->sizeHint().height() : 0));
}

void DiffView::paintEvent(QPaintEvent *event)
{
    // Not as the text's background, which would end where the text's margins begin.
    QPainter painter(viewport());
    for (auto block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const auto *colors = inkOf(block.text());
        auto place = blockBoundingGeometry(block).translated(contentOffset());
        if (!block.previous().isValid())
            place.setTop(0); // up to the edge, as the last one reaches down to it
        if (colors)
            painter.fillRect(QRectF(0, place.top(), viewport()->width(), place.height()), colors->fill);
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitToText();
}

} // namespace lanyard
