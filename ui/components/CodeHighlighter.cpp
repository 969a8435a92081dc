#include "CodeHighlighter.h"

#include "Theme.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

/// What the language itself, or a command line's program, is called by.
QString wordsOf(CodeHighlighter::Language language)
{
    switch (language) {
    case CodeHighlighter::Language::Shell:
        return QStringLiteral("(^|\\||&&|exec)\\s*\\K(lanyard|curl|http|wget|sh|exec|printf|rm)\\b(?!=)");
    case CodeHighlighter::Language::Python:
        return QStringLiteral("\\b(import|from|def|return|if|raise|for|in|not|None|True|False)\\b");
    case CodeHighlighter::Language::R:
        return QStringLiteral("\\b(library|function|if|stop|TRUE|FALSE|NULL)\\b|<-|\\|>");
    case CodeHighlighter::Language::JavaScript:
        return QStringLiteral("\\b(import|from|const|await|if|throw|new)\\b");
    case CodeHighlighter::Language::Java:
        return QStringLiteral("\\b(import|public|class|static|void|throws|var|new|if)\\b");
    case CodeHighlighter::Language::Json:
        break;
    }
    return {};
}

QString stringsOf(CodeHighlighter::Language language)
{
    if (language == CodeHighlighter::Language::Shell)
        return QStringLiteral("'[^']*'");
    return QStringLiteral("\"(\\\\.|[^\"\\\\])*\"|`[^`]*`");
}

} // namespace

CodeHighlighter::CodeHighlighter(Language language, QTextDocument *document)
    : QSyntaxHighlighter(document), m_language(language)
{
    if (Theme *theme = Theme::current())
        connect(theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void CodeHighlighter::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    if (m_language == Language::Json) {
        highlightJson(text);
        return;
    }
    // Strings after words, and a comment's mark counts only outside of strings: the last one paints over.
    const Tokens &tokens = Theme::tokens();
    paint(text, wordsOf(m_language), tokens.accent);
    paint(text, stringsOf(m_language), tokens.fine.ink);
    const bool hasSlashes = m_language == Language::JavaScript || m_language == Language::Java;
    paint(text, hasSlashes ? QStringLiteral("^\\s*//.*") : QStringLiteral("^\\s*#.*"), tokens.muted);
}

void CodeHighlighter::highlightJson(const QString &text)
{
    const Tokens &tokens = Theme::tokens();
    paint(text, QStringLiteral("-?\\b\\d+(\\.\\d+)?([eE][+-]?\\d+)?\\b"), tokens.endsSoon.ink);
    paint(text, QStringLiteral("\\b(true|false|null)\\b"), tokens.needsSignIn.ink);
    paint(text, QStringLiteral("\"(\\\\.|[^\"\\\\])*\""), tokens.fine.ink);
    paint(text, QStringLiteral("\"(\\\\.|[^\"\\\\])*\"(?=\\s*:)"), tokens.accent);
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
