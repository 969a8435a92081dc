#pragma once

#include "CodeHighlighter.h"

#include <QPlainTextEdit>

namespace lanyard {

/// Code or an answer: fixed font, coloured, to be read and copied.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    CodeView(const QString &name, CodeHighlighter::Language language, QWidget *parent = nullptr);
    void setLanguage(CodeHighlighter::Language language);
    void fitToText(); ///< as high as its lines

private:
    CodeHighlighter *m_highlighter;
};

} // namespace lanyard
