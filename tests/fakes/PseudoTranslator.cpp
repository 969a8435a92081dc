#include "PseudoTranslator.h"

#include "Catalogue.h"

#include <QMap>
#include <QRegularExpression>

namespace lanyard {

PseudoTranslator::PseudoTranslator(const QString &catalogue, QObject *parent) : QTranslator(parent)
{
    for (const auto &message : readCatalogue(catalogue))
        m_known.insert({message.context, message.source, message.meaning});
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *meaning, int number) const
{
    Q_UNUSED(number)
    const auto place = QString::fromUtf8(context);
    const auto text = QString::fromUtf8(source);
    if (!place.startsWith(QLatin1String("lanyard::")) && place != QLatin1String("main"))
        return {}; // Qt's own
    if (!m_known.contains({place, text, QString::fromUtf8(meaning)}))
        m_unknown.insert(QStringLiteral("%1: %2").arg(place, text));
    const auto isFormat = place == QLatin1String("lanyard::DateWords") || text == QLatin1String("en");
    if (isFormat)
        return text;
    return m_isFromTheRight ? QChar(0x200f) + stretched(text) : stretched(text); // the right-to-left mark
}

QStringList PseudoTranslator::unknown() const
{
    return m_unknown.values();
}

QString PseudoTranslator::stretched(const QString &text)
{
    static const QMap<QChar, QChar> accents {{u'a', u'á'}, {u'e', u'ê'}, {u'i', u'ï'}, {u'o', u'ö'}, {u'u', u'ü'},
                                             {u'n', u'ñ'}, {u'c', u'ç'}, {u'A', u'Å'}, {u'E', u'É'}, {u'S', u'Š'}};
    // What is no word of the sentence stays: numbers to put in, tags, and code.
    static const QRegularExpression kept(QStringLiteral("%L?(?:\\d+|n)|<[^>]*>|`[^`]*`"));
    QString changed;
    qsizetype told = 0;
    const auto accented = [](QString part) {
        for (auto &letter : part)
            letter = accents.value(letter, letter);
        return part;
    };
    for (auto found = kept.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        changed += accented(text.mid(told, match.capturedStart() - told)) + match.captured();
        told = match.capturedEnd();
    }
    changed += accented(text.mid(told));
    const auto more = (text.size() * 2 + 4) / 5; // 40 %, the brackets among them
    const auto filler = QStringLiteral(" lorem ipsum dolor sit amet").repeated(int(more / 27) + 1);
    return QStringLiteral("[%1%2]").arg(changed, filler.left(std::max<qsizetype>(0, more - 2)));
}

} // namespace lanyard
