#pragma once

#include <QByteArray>

namespace lanyard {

/// base64url without padding (RFC 4648 section 5, RFC 7515 section 2), read strictly: no `=`, no white space, no other
/// alphabet, no length that no octets have, and no bits behind the last octet (RFC 4648 section 3.5), so that one
/// sequence of octets has one spelling.
struct Base64Url
{
    enum class Flaw
    {
        None,
        Character, ///< a character outside of the alphabet; `=` and white space too
        Length, ///< one character too many: 4n + 1
        TrailingBits, ///< the last character carries bits that belong to no octet
    };

    QByteArray octets; ///< empty when there is a flaw
    Flaw flaw = Flaw::None;
    qsizetype offset = 0; ///< of the flaw, in characters

    static bool isInAlphabet(char c);
    static Base64Url decode(QByteArrayView text);
    bool isGood() const { return flaw == Flaw::None; }
};

} // namespace lanyard
