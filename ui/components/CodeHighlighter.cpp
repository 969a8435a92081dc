#include "CodeHighlighter.h"

#include "Theme.h"

#include <QRegularExpression>

namespace lanyard {

CodeHighlighter::CodeHighlighter(Language language, QTextDocument *document)
    : QSyntaxHighlighter(document), m_language(language)
{
    if (Theme *theme = Theme::current())
        connect(theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    const Tokens &tokens = Theme::tokens();
    if (m_language == Language::Json) {
        paint(text, QStringLiteral("-?\\b\\d+(\\.\\d+)?([eE][+-]?\\d+)?\\b"), tokens.endsSoon.ink);
        paint(text, QStringLiteral("\\b(true|false|null)\\b"), tokens.needsSignIn.ink);
        paint(text, QStringLiteral("\"(\\\\.|[^\"\\\\])*\""), tokens.fine.ink);
        paint(text, QStringLiteral("\"(\\\\.|[^\"\\\\])*\"(?=\\s*:)"), tokens.accent);
        return;
    }
    paint(text, QStringLiteral("(^|\\|)\\s*\\K(lanyard|curl)\\b"), tokens.accent);
    paint(text, QStringLiteral("'[^']*'"), tokens.fine.ink);
    paint(text, QStringLiteral("^\\s*#.*"), tokens.muted);
}

void CodeHighlighter::paint(const QString &text, const QString &pattern, const QColor &color)
{
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), color);
    }
}

} // namespace lanyard
