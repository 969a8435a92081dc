#include "StrictJson.h"

#include "Shown.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringDecoder>

namespace lanyard {

namespace {

using Flaw = StrictJson::Flaw;

/// The grammar of RFC 8259, one function per rule. A function that returns false has noted the flaw.
class Reader
{
public:
    explicit Reader(QByteArrayView json) : m_json(json) { }

    StrictJson read()
    {
        QJsonValue value;
        skipSpace();
        if (!readValue(value, 0))
            return m_result;
        skipSpace();
        if (m_at != m_json.size()) {
            fail(Flaw::Syntax);
            return m_result;
        }
        m_result.value = value;
        return m_result;
    }

private:
    bool fail(Flaw flaw)
    {
        m_result.flaw = flaw;
        m_result.offset = m_at;
        m_result.value = QJsonValue(QJsonValue::Undefined);
        return false;
    }

    char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    bool take(char c)
    {
        if (m_at >= m_json.size() || m_json[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_json.size()
               && (m_json[m_at] == ' ' || m_json[m_at] == '\t' || m_json[m_at] == '\n' || m_json[m_at] == '\r'))
            ++m_at;
    }

    bool readValue(QJsonValue &value, int level)
    {
        switch (peek()) {
        case '{':
            return level < StrictJson::mostLevels ? readObject(value, level + 1) : fail(Flaw::Nesting);
        case '[':
            return level < StrictJson::mostLevels ? readArray(value, level + 1) : fail(Flaw::Nesting);
        case '"': {
            QString text;
            if (!readString(text))
                return false;
            value = text;
            return true;
        }
        case 't':
            return readWord("true", QJsonValue(true), value);
        case 'f':
            return readWord("false", QJsonValue(false), value);
        case 'n':
            return readWord("null", QJsonValue(QJsonValue::Null), value);
        default:
            return readNumber(value);
        }
    }

    bool readWord(QByteArrayView word, const QJsonValue &meaning, QJsonValue &value)
    {
        if (!m_json.sliced(m_at).startsWith(word))
            return fail(Flaw::Syntax);
        m_at += word.size();
        value = meaning;
        return true;
    }

    bool readObject(QJsonValue &value, int level)
    {
        // Collected in order and inserted at the end: QJsonObject::insert() in any other order takes quadratic time.
        QMap<QString, QJsonValue> members;
        ++m_at;
        skipSpace();
        if (!take('}')) {
            do {
                skipSpace();
                const auto start = m_at;
                QString name;
                if (!readString(name))
                    return false;
                if (members.contains(name)) {
                    m_at = start;
                    m_result.member = name;
                    return fail(Flaw::DuplicateMember);
                }
                skipSpace();
                if (!take(':'))
                    return fail(Flaw::Syntax);
                skipSpace();
                QJsonValue member;
                if (!readValue(member, level))
                    return false;
                members.insert(name, member);
                skipSpace();
            } while (take(','));
            if (!take('}'))
                return fail(Flaw::Syntax);
        }
        QJsonObject object;
        for (auto it = members.cbegin(); it != members.cend(); ++it)
            object.insert(it.key(), it.value());
        value = object;
        return true;
    }

    bool readArray(QJsonValue &value, int level)
    {
        QJsonArray array;
        ++m_at;
        skipSpace();
        if (!take(']')) {
            do {
                skipSpace();
                QJsonValue element;
                if (!readValue(element, level))
                    return false;
                array.append(element);
                skipSpace();
            } while (take(','));
            if (!take(']'))
                return fail(Flaw::Syntax);
        }
        value = array;
        return true;
    }

    bool readString(QString &text)
    {
        if (!take('"'))
            return fail(Flaw::Syntax);
        while (m_at < m_json.size()) {
            const auto start = m_at;
            while (m_at < m_json.size() && m_json[m_at] != '"' && m_json[m_at] != '\\'
                   && static_cast<unsigned char>(m_json[m_at]) >= 0x20)
                ++m_at;
            if (m_at > start && !appendUtf8(m_json.sliced(start, m_at - start), text))
                return false;
            if (take('"'))
                return true;
            if (!take('\\'))
                return fail(Flaw::Syntax); // a control character, or the end
            if (!readEscape(text))
                return false;
        }
        return fail(Flaw::Syntax);
    }

    bool appendUtf8(QByteArrayView octets, QString &text)
    {
        if (!octets.isValidUtf8()) {
            m_at -= octets.size();
            return fail(Flaw::Utf8);
        }
        // Not QString::fromUtf8(), which drops a leading U+FEFF: a member name with one would equal another without.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        text += decoder.decode(octets);
        return true;
    }

    bool readEscape(QString &text)
    {
        static constexpr QByteArrayView letters = "\"\\/bfnrt";
        static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
        if (take('u')) {
            char16_t unit = 0;
            if (!readUnit(unit))
                return false;
            if (QChar::isLowSurrogate(unit))
                return fail(Flaw::Utf8);
            text += QChar(unit);
            if (!QChar::isHighSurrogate(unit))
                return true;
            if (!take('\\') || !take('u'))
                return fail(Flaw::Utf8);
            if (!readUnit(unit))
                return false;
            if (!QChar::isLowSurrogate(unit))
                return fail(Flaw::Utf8);
            text += QChar(unit);
            return true;
        }
        const auto which = m_at < m_json.size() ? letters.indexOf(m_json[m_at]) : -1;
        if (which < 0)
            return fail(Flaw::Syntax);
        text += QLatin1Char(meanings[which]);
        ++m_at;
        return true;
    }

    bool readUnit(char16_t &unit)
    {
        unsigned value = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = peek();
            unsigned digit = 0;
            if (c >= '0' && c <= '9')
                digit = static_cast<unsigned>(c - '0');
            else if (c >= 'a' && c <= 'f')
                digit = static_cast<unsigned>(c - 'a' + 10);
            else if (c >= 'A' && c <= 'F')
                digit = static_cast<unsigned>(c - 'A' + 10);
            else
                return fail(Flaw::Syntax);
            value = value * 16 + digit;
        }
        unit = static_cast<char16_t>(value);
        return true;
    }

    bool takeDigits()
    {
        const auto start = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > start || fail(Flaw::Syntax);
    }

    bool readNumber(QJsonValue &value)
    {
        const auto start = m_at;
        auto isWhole = true;
        take('-');
        if (!take('0') && !takeDigits())
            return false;
        if (take('.')) {
            isWhole = false;
            if (!takeDigits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            isWhole = false;
            ++m_at;
            if (!take('+'))
                take('-');
            if (!takeDigits())
                return false;
        }
        const auto text = m_json.sliced(start, m_at - start).toByteArray();
        if (isWhole) {
            auto fits = false;
            const auto whole = text.toLongLong(&fits);
            if (fits) {
                value = QJsonValue(static_cast<qint64>(whole));
                return true;
            }
        }
        auto isHeld = false;
        const auto number = text.toDouble(&isHeld);
        if (!isHeld) { // too large or too small
            m_at = start;
            return fail(Flaw::Syntax);
        }
        value = QJsonValue(number);
        return true;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    StrictJson m_result;
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::StrictJson)
};

} // namespace

StrictJson StrictJson::parse(QByteArrayView json)
{
    return Reader(json).read();
}

QString StrictJson::cause() const
{
    switch (flaw) {
    case Flaw::None:
        return {};
    case Flaw::Syntax:
        return QStringLiteral("json");
    case Flaw::Utf8:
        return QStringLiteral("utf-8");
    case Flaw::DuplicateMember:
        return QStringLiteral("duplicate-member");
    case Flaw::Nesting:
        return QStringLiteral("nesting");
    }
    Q_UNREACHABLE();
}

QString StrictJson::explanation() const
{
    switch (flaw) {
    case Flaw::None:
        return {};
    case Flaw::Syntax:
        return Text::tr("is not JSON from octet %1 on").arg(offset);
    case Flaw::Utf8:
        return Text::tr("is not UTF-8 text at octet %1").arg(offset);
    case Flaw::DuplicateMember:
        return Text::tr("has the member “%1” twice, the second time at octet %2")
            .arg(shown(member), QString::number(offset));
    case Flaw::Nesting:
        return Text::tr("is nested deeper than %n levels, at octet %1", nullptr, mostLevels).arg(offset);
    }
    Q_UNREACHABLE();
}

} // namespace lanyard
