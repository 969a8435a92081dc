#include "TextWidth.h"

#include <QChar>
#include <QList>

namespace lanyard {

namespace {

bool isWide(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
        return QChar::decompositionTag(character) != QChar::Narrow;
    default:
        break;
    }
    const auto isPunctuationOfChinese = character >= 0x3000 && character < 0x303f;
    return isPunctuationOfChinese || QChar::decompositionTag(character) == QChar::Wide;
}

} // namespace

qsizetype columnsOf(QStringView text)
{
    qsizetype columns = 0;
    for (const auto character : text.toUcs4()) {
        const auto category = QChar::category(character);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing && category != QChar::Other_Format)
            columns += isWide(character) ? 2 : 1;
    }
    return columns;
}

} // namespace lanyard
