#include "CodeView.h"

#include "Type.h"

#include <QScrollBar>

namespace lanyard {

CodeView::CodeView(const QString &name, CodeHighlighter::Language language, QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new CodeHighlighter(language, document()))
{
    setObjectName(name);
    setType(this, Type::Code);
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight); // code reads from the left in every language
    setFrameShape(QFrame::NoFrame);
}

void CodeView::setLanguage(CodeHighlighter::Language language)
{
    m_highlighter->setLanguage(language);
}

void CodeView::fitToText()
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int lines = std::max(1, document()->blockCount());
    // The line for the scroll bar is always there, so that nothing below jumps when it comes.
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 16
                   + horizontalScrollBar()->sizeHint().height());
}

} // namespace lanyard
