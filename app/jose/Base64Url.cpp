#include "Base64Url.h"

namespace lanyard {

namespace {

int sextet(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '-')
        return 62;
    if (c == '_')
        return 63;
    return -1;
}

} // namespace

bool Base64Url::isInAlphabet(char c)
{
    return sextet(c) >= 0;
}

Base64Url Base64Url::decode(QByteArrayView text)
{
    QByteArray octets;
    octets.reserve(text.size() * 3 / 4);
    unsigned buffer = 0;
    int bits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = sextet(text[i]);
        if (value < 0)
            return {{}, Flaw::Character, i};
        buffer = ((buffer << 6) | static_cast<unsigned>(value)) & 0xfffu;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            octets.append(static_cast<char>((buffer >> bits) & 0xffu));
        }
    }
    if (text.size() % 4 == 1)
        return {{}, Flaw::Length, text.size() - 1};
    if ((buffer & ((1u << bits) - 1u)) != 0)
        return {{}, Flaw::TrailingBits, text.size() - 1};
    return {octets, Flaw::None, 0};
}

} // namespace lanyard
