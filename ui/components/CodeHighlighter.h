#pragma once

#include <QSyntaxHighlighter>

namespace lanyard {

/// Colours JSON or code, by the theme.
class CodeHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    enum class Language
    {
        Json,
        Shell,
        Python,
        R,
        JavaScript,
        Java
    };
    CodeHighlighter(Language language, QTextDocument *document);
    void setLanguage(Language language);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightJson(const QString &text);
    void paint(const QString &text, const QString &pattern, const QColor &color);

    Language m_language;
};

} // namespace lanyard
