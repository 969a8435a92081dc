#include "Quoting.h"

namespace lanyard {

QString shellQuoted(const QString &word)
{
    QString inside;
    for (const auto letter : word) {
        // Outside the quotes: in single quotes fish alone takes a backslash for an escape.
        if (letter == QLatin1Char('\'') || letter == QLatin1Char('\\'))
            inside += QStringLiteral("'\\%1'").arg(letter);
        else
            inside += letter;
    }
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
}

QString quoted(const QString &text, Letters letters)
{
    QString inside;
    for (const auto letter : text) {
        if (letter == QLatin1Char('\n'))
            inside += QStringLiteral("\\n"); // before the rule below: in Java the escape by number is a line end itself
        else if (letter == QLatin1Char('\r'))
            inside += QStringLiteral("\\r");
        else if (letter == QLatin1Char('"') || letter == QLatin1Char('\\'))
            (inside += QLatin1Char('\\')) += letter;
        else if (letters == Letters::Ascii ? letter < QLatin1Char(' ') || letter > QLatin1Char('~')
                                           : !letter.isPrint() && !letter.isSurrogate())
            inside += QStringLiteral("\\u%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
        else
            inside += letter;
    }
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

} // namespace lanyard
