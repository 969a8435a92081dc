#include "SettingSyntax.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\f');
}

qsizetype pastBlanks(const QString &text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

QString withoutLineEnd(const QString &line)
{
    return line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line;
}

bool isContinued(const QString &line)
{
    qsizetype backslashes = 0;
    while (backslashes < line.size() && line[line.size() - 1 - backslashes] == QLatin1Char('\\'))
        ++backslashes;
    return backslashes % 2 == 1;
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('\\') || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const auto c = text[++i];
        bool isNumber = false;
        const auto code = c == QLatin1Char('u') ? QStringView(text).mid(i + 1, 4).toUShort(&isNumber, 16) : ushort(0);
        if (isNumber && i + 4 < text.size()) {
            plain += QChar(code);
            i += 4;
        } else if (const auto control = QStringLiteral("tnrf").indexOf(c); control >= 0) {
            plain += QLatin1Char("\t\n\r\f"[control]);
        } else {
            plain += c;
        }
    }
    return plain;
}

/// Where the name ends: at the first separator that no backslash stands before.
qsizetype endOfName(const QString &text, qsizetype at)
{
    while (at < text.size() && !isBlank(text[at]) && text[at] != QLatin1Char('=') && text[at] != QLatin1Char(':'))
        at += text[at] == QLatin1Char('\\') ? 2 : 1;
    return std::min(at, text.size());
}

qsizetype startOfValue(const QString &text, qsizetype at)
{
    at = pastBlanks(text, at);
    if (at < text.size() && (text[at] == QLatin1Char('=') || text[at] == QLatin1Char(':')))
        at = pastBlanks(text, at + 1);
    return at;
}

/// Where a value of a command line ends: at its closing quote, or at the first blank or quote.
qsizetype endOfWord(const QString &line, qsizetype at, QChar quote)
{
    if (!quote.isNull()) {
        const auto end = line.indexOf(quote, at);
        return end < 0 ? line.size() : end;
    }
    auto end = at;
    while (end < line.size() && !line[end].isSpace() && line[end] != QLatin1Char('"') && line[end] != QLatin1Char('\''))
        ++end;
    // What a list in YAML puts behind a word, or a shell at a line's end, is not the word's.
    while (
        end > at
        && (line[end - 1] == QLatin1Char(',') || line[end - 1] == QLatin1Char('\\')
            || (line[end - 1] == QLatin1Char(']') && !QStringView(line).mid(at, end - at).contains(QLatin1Char('[')))))
        --end;
    return end;
}

/// A quote before an argument can enclose that one, or a whole command line.
bool holdsSeveralWords(const QString &line, qsizetype at, QChar quote)
{
    static const QRegularExpression further(QStringLiteral("\\s(--|-D)[A-Za-z][\\w.\\-]*="));
    return further.match(line.mid(at, line.indexOf(quote, at) - at)).hasMatch();
}

qsizetype startOfComment(const QString &line)
{
    static const QRegularExpression comment(QStringLiteral("(^|\\s)#"));
    const auto found = comment.match(line);
    return found.hasMatch() ? found.capturedStart() : line.size();
}

} // namespace

QList<FileSetting> propertiesIn(const QStringList &lines)
{
    QList<FileSetting> found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto text = withoutLineEnd(lines[i]);
        const auto start = pastBlanks(text, 0);
        if (start == text.size() || text[start] == QLatin1Char('#') || text[start] == QLatin1Char('!'))
            continue;
        FileSetting setting;
        setting.line = i + 1;
        setting.tokenLength = text.size();
        auto firstPart = text.size();
        for (bool isFirst = true; isContinued(text); isFirst = false) {
            text.chop(1);
            if (isFirst)
                firstPart = text.size();
            if (i + 1 == lines.size())
                break;
            const auto next = withoutLineEnd(lines[++i]);
            text += QStringView(next).mid(pastBlanks(next, 0));
        }
        setting.lastLine = i + 1;
        const auto nameEnd = endOfName(text, start);
        const auto valueAt = startOfValue(text, nameEnd);
        setting.name = unescaped(text.mid(start, nameEnd - start));
        setting.value = unescaped(text.mid(valueAt));
        setting.nameAt = start;
        setting.nameLength = nameEnd - start;
        setting.valueAt = valueAt <= firstPart ? valueAt : -1;
        setting.valueLength = std::max(firstPart - valueAt, qsizetype(0));
        found.append(setting);
    }
    return found;
}

QList<FileSetting> argumentsIn(const QStringList &lines, qsizetype from, qsizetype to)
{
    static const QRegularExpression argument(QStringLiteral(
        "(?<before>^|[\\s\"',\\[])(?<dashes>--|-D)(?<name>[A-Za-z][\\w.\\-\\[\\]]{0,127})=(?<quote>[\"']?)"));
    QList<FileSetting> found;
    for (qsizetype i = from; i < to; ++i) {
        const auto line = withoutLineEnd(lines[i]);
        const auto end = startOfComment(line);
        for (auto match = argument.match(line); match.hasMatch() && match.capturedStart() < end;) {
            const auto before = match.captured(QStringLiteral("before"));
            const auto isQuotedWhole = (before == QLatin1String("\"") || before == QLatin1String("'"))
                && !holdsSeveralWords(line, match.capturedEnd(), before[0]);
            const auto quote = isQuotedWhole ? before : match.captured(QStringLiteral("quote"));
            FileSetting setting;
            setting.line = setting.lastLine = i + 1;
            setting.isOption = match.captured(QStringLiteral("dashes")) == QLatin1String("--");
            setting.name = match.captured(QStringLiteral("name"));
            setting.nameAt = match.capturedStart(QStringLiteral("name"));
            setting.nameLength = setting.name.size();
            setting.valueAt = match.capturedEnd();
            setting.valueLength
                = endOfWord(line, setting.valueAt, quote.isEmpty() ? QChar() : quote[0]) - setting.valueAt;
            setting.value = line.mid(setting.valueAt, setting.valueLength);
            setting.tokenAt = match.capturedStart(QStringLiteral("dashes")) - (isQuotedWhole ? 1 : 0);
            const auto valueEnd = setting.valueAt + setting.valueLength;
            setting.tokenLength = std::min(valueEnd + (quote.isEmpty() ? 0 : 1), line.size()) - setting.tokenAt;
            found.append(setting);
            match = argument.match(line, valueEnd);
        }
    }
    return found;
}

QString escapedForProperties(const QString &value)
{
    QString text;
    for (const auto c : value) {
        if (c == QLatin1Char('\\') || (c == QLatin1Char(' ') && text.isEmpty()))
            text += QLatin1Char('\\') + QString(c);
        else if (c.unicode() < 0x20 || c.unicode() > 0x7e)
            text += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return text;
}

} // namespace lanyard
