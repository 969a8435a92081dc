#include "Base64Url.h"

#include <algorithm>
#include <array>

namespace lanyard {

namespace {

constexpr unsigned s_none = 0x80; ///< a bit that no value of the alphabet has

/// The value of each character (RFC 4648 section 5).
constexpr auto s_sextets = [] {
    std::array<unsigned char, 256> sextets {};
    sextets.fill(s_none);
    unsigned char value = 0;
    for (const char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") {
        if (c != '\0')
            sextets[static_cast<unsigned char>(c)] = value++;
    }
    return sextets;
}();

unsigned sextet(char c)
{
    return s_sextets[static_cast<unsigned char>(c)];
}

} // namespace

bool Base64Url::isInAlphabet(char c)
{
    return sextet(c) != s_none;
}

Base64Url Base64Url::decode(QByteArrayView text)
{
    QByteArray octets(text.size() * 3 / 4, Qt::Uninitialized);
    auto *out = octets.data();
    const auto *in = text.data();
    unsigned seen = 0; // all values together, so that there is one question at the end and none at each character
    for (auto groups = text.size() / 4; groups > 0; --groups, in += 4, out += 3) {
        const auto a = sextet(in[0]);
        const auto b = sextet(in[1]);
        const auto c = sextet(in[2]);
        const auto d = sextet(in[3]);
        seen |= a | b | c | d;
        out[0] = static_cast<char>(a << 2 | b >> 4);
        out[1] = static_cast<char>(b << 4 | c >> 2);
        out[2] = static_cast<char>(c << 6 | d);
    }
    unsigned idle = 0; // bits behind the last octet
    const auto left = text.size() % 4;
    if (left >= 2) {
        const auto a = sextet(in[0]);
        const auto b = sextet(in[1]);
        const auto c = left == 3 ? sextet(in[2]) : 0u;
        seen |= a | b | c;
        idle = left == 3 ? c & 0x03u : b & 0x0fu;
        out[0] = static_cast<char>(a << 2 | b >> 4);
        if (left == 3)
            out[1] = static_cast<char>(b << 4 | c >> 2);
    }
    if ((seen & s_none) != 0 || (left == 1 && !isInAlphabet(*in)))
        return {{}, Flaw::Character, std::find_if_not(text.begin(), text.end(), isInAlphabet) - text.begin()};
    if (left == 1)
        return {{}, Flaw::Length, text.size() - 1};
    if (idle != 0)
        return {{}, Flaw::TrailingBits, text.size() - 1};
    return {octets, Flaw::None, 0};
}

} // namespace lanyard
