#include "Shown.h"

namespace lanyard {

QString shown(const QString &fromOutside, qsizetype mostCharacters)
{
    QString text;
    for (const QChar c : fromOutside.left(mostCharacters))
        text += c.isPrint() || c.isSurrogate() ? c : QChar(QChar::ReplacementCharacter);
    if (fromOutside.size() > mostCharacters) {
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += QChar(0x2026);
    }
    return text;
}

} // namespace lanyard
