#pragma once

#include <QByteArrayView>
#include <QJsonValue>

namespace lanyard {

/// JSON (RFC 8259) read as security needs it: what two readers could read in two ways is refused. Qt's own reader takes
/// the last of two members of one name and says nothing (RFC 7515 section 4 and RFC 7519 section 4 allow to refuse
/// them), repairs broken UTF-8, and skips a byte order mark.
struct StrictJson
{
    enum class Flaw
    {
        None,
        Syntax, ///< not JSON, or more than one value, or a number that no double holds
        ByteOrderMark, ///< at the beginning, where RFC 8259 section 8.1 allows none
        Utf8, ///< not UTF-8 (RFC 3629), or an escaped half of a surrogate pair
        DuplicateMember, ///< names are compared after their escapes are resolved
        Nesting, ///< deeper than `mostLevels`
    };
    static constexpr int mostLevels = 32;

    QJsonValue value
        = QJsonValue::Undefined; ///< undefined when there is a flaw. Integers of up to 64 bits are kept exactly.
    Flaw flaw = Flaw::None;
    qsizetype offset = 0; ///< of the flaw, in octets
    QString member = {}; ///< the name that stands twice

    static StrictJson parse(QByteArrayView json);
    bool isGood() const { return flaw == Flaw::None; }
    /// The name of the flaw in a `Failure::cause`: `json`, `utf-8`, `duplicate-member`, `nesting`.
    QString cause() const;
    /// The flaw as the end of a sentence, translated, such as: has the member “alg” twice.
    QString explanation() const;
};

} // namespace lanyard
