#include "StrictJson.h"

#include "Shown.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cctype>

namespace lanyard {

namespace {

using Flaw = StrictJson::Flaw;

/// What ends a run of characters in a string that stand for themselves: a quotation mark, a backslash, a control
/// character.
constexpr auto s_endsRun = [] {
    std::array<bool, 256> ends {};
    std::fill_n(ends.begin(), 0x20, true);
    ends['"'] = ends['\\'] = true;
    return ends;
}();

/// The value of what was found to be sound. Qt reads objects and arrays only, and takes U+FEFF at the beginning of a
/// string for a byte order mark, which it drops: written as an escape it stays.
QJsonValue valueOf(QByteArrayView json)
{
    QByteArray list;
    list.reserve(json.size() + 2);
    list.append('[').append(json).append(']');
    if (json.contains('\xef'))
        list.replace("\"\xef\xbb\xbf", "\"\\ufeff");
    return QJsonDocument::fromJson(list).array().at(0);
}

/// The names of one object. Most objects have few, and there a look at each takes less time than a hash of each.
class Names
{
public:
    /// False when the name is there already.
    bool add(const QByteArray &name)
    {
        if (m_few.size() < 32) {
            if (m_few.contains(name))
                return false;
            m_few.append(name);
            return true;
        }
        if (m_many.isEmpty())
            m_many = QSet<QByteArray>(m_few.cbegin(), m_few.cend());
        const auto before = m_many.size();
        m_many.insert(name);
        return m_many.size() > before;
    }

private:
    QVarLengthArray<QByteArray, 32> m_few;
    QSet<QByteArray> m_many;
};

/// The grammar of RFC 8259, one function per rule. A function that returns false has noted the flaw.
class Checker
{
public:
    explicit Checker(QByteArrayView json) : m_json(json) { }

    StrictJson check()
    {
        if (m_json.startsWith("\xef\xbb\xbf")) {
            fail(Flaw::ByteOrderMark);
            return m_result;
        }
        skipSpace();
        if (takeValue(0)) {
            skipSpace();
            if (m_at != m_json.size())
                fail(Flaw::Syntax);
        }
        return m_result;
    }

private:
    bool fail(Flaw flaw)
    {
        m_result.flaw = flaw;
        m_result.offset = m_at;
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

    bool takeValue(int level)
    {
        switch (peek()) {
        case '{':
            return level < StrictJson::mostLevels ? takeObject(level + 1) : fail(Flaw::Nesting);
        case '[':
            return level < StrictJson::mostLevels ? takeArray(level + 1) : fail(Flaw::Nesting);
        case '"':
            return takeString();
        case 't':
            return takeWord("true");
        case 'f':
            return takeWord("false");
        case 'n':
            return takeWord("null");
        default:
            return takeNumber();
        }
    }

    bool takeWord(QByteArrayView word)
    {
        if (!m_json.sliced(m_at).startsWith(word))
            return fail(Flaw::Syntax);
        m_at += word.size();
        return true;
    }

    bool takeObject(int level)
    {
        Names names;
        ++m_at;
        skipSpace();
        if (take('}'))
            return true;
        do {
            skipSpace();
            const auto start = m_at;
            if (!takeString())
                return false;
            const auto name = m_json.sliced(start, m_at - start);
            if (!names.add(octetsOf(name))) {
                m_at = start;
                m_result.member = valueOf(name).toString();
                return fail(Flaw::DuplicateMember);
            }
            skipSpace();
            if (!take(':'))
                return fail(Flaw::Syntax);
            skipSpace();
            if (!takeValue(level))
                return false;
            skipSpace();
        } while (take(','));
        return take('}') || fail(Flaw::Syntax);
    }

    bool takeArray(int level)
    {
        ++m_at;
        skipSpace();
        if (take(']'))
            return true;
        do {
            skipSpace();
            if (!takeValue(level))
                return false;
            skipSpace();
        } while (take(','));
        return take(']') || fail(Flaw::Syntax);
    }

    /// A string that was taken, as UTF-8 with its escapes resolved.
    static QByteArray octetsOf(QByteArrayView quoted)
    {
        if (!quoted.contains('\\'))
            return QByteArray::fromRawData(quoted.data() + 1, quoted.size() - 2);
        return valueOf(quoted).toString().toUtf8();
    }

    bool takeString()
    {
        if (!take('"'))
            return fail(Flaw::Syntax);
        while (m_at < m_json.size()) {
            const auto start = m_at;
            unsigned char seen = 0;
            for (unsigned char c = 0; m_at < m_json.size(); ++m_at, seen |= c) {
                c = static_cast<unsigned char>(m_json[m_at]);
                if (s_endsRun[c])
                    break;
            }
            if (seen >= 0x80 && !m_json.sliced(start, m_at - start).isValidUtf8()) {
                m_at = start;
                return fail(Flaw::Utf8);
            }
            if (take('"'))
                return true;
            if (!take('\\'))
                return fail(Flaw::Syntax); // a control character, or the end
            if (!takeEscape())
                return false;
        }
        return fail(Flaw::Syntax);
    }

    bool takeEscape()
    {
        if (take('u')) {
            char16_t unit = 0;
            if (!takeUnit(unit))
                return false;
            if (!QChar::isSurrogate(unit))
                return true;
            if (QChar::isLowSurrogate(unit) || !take('\\') || !take('u'))
                return fail(Flaw::Utf8);
            return takeUnit(unit) && (QChar::isLowSurrogate(unit) || fail(Flaw::Utf8));
        }
        if (m_at >= m_json.size() || !QByteArrayView("\"\\/bfnrt").contains(m_json[m_at]))
            return fail(Flaw::Syntax);
        ++m_at;
        return true;
    }

    bool takeUnit(char16_t &unit)
    {
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (std::isxdigit(static_cast<unsigned char>(peek())) == 0)
                return fail(Flaw::Syntax);
        }
        unit = static_cast<char16_t>(m_json.sliced(m_at - 4, 4).toByteArray().toUShort(nullptr, 16));
        return true;
    }

    bool takeDigits()
    {
        const auto start = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > start || fail(Flaw::Syntax);
    }

    bool takeNumber()
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
        static constexpr qsizetype digitsOfAnyInteger = 18;
        auto isHeld = isWhole && m_at - start <= digitsOfAnyInteger;
        if (!isHeld)
            m_json.sliced(start, m_at - start).toByteArray().toDouble(&isHeld);
        if (!isHeld) { // too large or too small
            m_at = start;
            return fail(Flaw::Syntax);
        }
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
    auto result = Checker(json).check();
    if (result.isGood())
        result.value = valueOf(json);
    return result;
}

QString StrictJson::cause() const
{
    switch (flaw) {
    case Flaw::None:
        return {};
    case Flaw::Syntax:
    case Flaw::ByteOrderMark:
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
    case Flaw::ByteOrderMark:
        return Text::tr("begins with a byte order mark, which JSON must not");
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
