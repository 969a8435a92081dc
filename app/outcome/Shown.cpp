#include "Shown.h"

namespace lanyard {

QString shown(const QString &fromOutside, qsizetype mostCharacters)
{
    const auto kept = fromOutside.left(mostCharacters);
    QString text;
    for (const auto c : kept)
        text += c.isPrint() || c.isSurrogate() ? c : QChar(QChar::ReplacementCharacter);
    if (fromOutside.size() > mostCharacters) {
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += QChar(0x2026);
    }
    return text;
}

} // namespace lanyard
