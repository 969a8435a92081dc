#pragma once

#include <QSyntaxHighlighter>

namespace lanyard {

/// Colours JSON or a shell snippet, by the theme.
class CodeHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    enum class Language
    {
        Json,
        Shell
    };
    CodeHighlighter(Language language, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    void paint(const QString &text, const QString &pattern, const QColor &color);

    Language m_language;
};

} // namespace lanyard
