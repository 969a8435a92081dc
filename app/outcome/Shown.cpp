#include "Shown.h"

namespace lanyard {

namespace {

bool isHarmless(QChar c)
{
    return c.isPrint() || c.isSurrogate();
}

} // namespace

QString shown(const QString &fromOutside, qsizetype mostCharacters)
{
    const auto kept = fromOutside.left(mostCharacters);
    QString text;
    for (const auto c : kept)
        text += isHarmless(c) ? c : QChar(QChar::ReplacementCharacter);
    if (fromOutside.size() > mostCharacters) {
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += QChar(0x2026);
    }
    return text;
}

QString printable(const QString &text)
{
    auto safe = text;
    for (auto &c : safe) {
        if (!isHarmless(c) && c != QLatin1Char('\n') && c != QLatin1Char('\t'))
            c = QChar::ReplacementCharacter;
    }
    return safe;
}

} // namespace lanyard
