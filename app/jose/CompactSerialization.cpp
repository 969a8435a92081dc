#include "CompactSerialization.h"

#include "Base64Url.h"
#include "Jws.h"
#include "MalformedToken.h"

#include <algorithm>

namespace lanyard {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where the token begins that stands behind other text, as in `Authorization: Bearer eyJ…`; -1 when there is none.
/// A header is a JSON object, and `{"` is `eyJ` in base64url.
qsizetype startBehindPrefix(QByteArrayView text)
{
    const auto dot = text.indexOf('.');
    if (dot > 0 && std::all_of(text.begin(), text.begin() + dot, Base64Url::isInAlphabet))
        return -1; // the header is the first thing there
    for (auto at = text.indexOf("eyJ", 1); at >= 0; at = text.indexOf("eyJ", at + 1)) {
        if (!Base64Url::isInAlphabet(text[at - 1]) && text[at - 1] != '.')
            return text.first(at).trimmed().isEmpty() ? -1 : at;
    }
    return -1;
}

} // namespace

Outcome<CompactSerialization> CompactSerialization::split(QByteArrayView text)
{
    const auto isBlank = std::all_of(text.begin(), text.end(), isSpace);
    if (isBlank)
        return malformedToken(tr("There is no token: the text is empty."), copyTokenAgain(), "empty");
    if (text.size() > Jws::mostOctets)
        return malformedToken(tr("The token is %1 octets long; Lanyard reads at most %2.")
                                  .arg(QString::number(text.size()), QString::number(Jws::mostOctets)),
                              tr("Check that this is a token: none is that long."), "too-long");
    const auto first = *std::find_if_not(text.begin(), text.end(), isSpace);
    if (first == '{')
        return malformedToken(tr("This is a token in JSON serialization, or some other JSON; Lanyard reads the compact "
                                 "serialization only."),
                              tr("If the JSON holds a token (such as a member access_token), copy only its value."),
                              "json-serialization");
    if (const auto start = startBehindPrefix(text); start > 0)
        return malformedToken(tr("Other text stands before the token, which begins at octet %1.").arg(start),
                              tr("Leave out words such as “Bearer” or “token:”, quotation marks and spaces."),
                              "pasted-prefix");

    const auto dots = std::count(text.begin(), text.end(), '.');
    if (dots > 2 && std::any_of(text.begin(), text.end(), isSpace))
        return malformedToken(tr("White space stands between the parts of this text, so it is more than one token, or "
                                 "one with something else beside it."),
                              tr("Give one token alone."), "part-count");
    if (dots == 4)
        return malformedToken(
            tr("This is an encrypted token (JWE): it has five parts, and only its recipient can read it."),
            tr("Ask the issuer for a signed token."), "jwe");
    if (dots == 0)
        return malformedToken(
            tr("This is no JSON Web Token: it has no dots. It may be a token that only its server can "
               "read, such as a cBioPortal data access token."),
            copyTokenAgain(), "part-count");
    if (dots != 2)
        return malformedToken(
            tr("A signed token has three parts with dots between them; this text has %1.").arg(dots + 1),
            copyTokenAgain(), "part-count");
    CompactSerialization compact;
    compact.m_text = text;
    compact.m_firstDot = text.indexOf('.');
    compact.m_secondDot = text.indexOf('.', compact.m_firstDot + 1);
    if (compact.encoded(Part::Header).isEmpty())
        return malformedToken(tr("The header, the first part of the token, is empty."), copyTokenAgain(), "empty");
    return compact;
}

qsizetype CompactSerialization::offset(Part part) const
{
    return part == Part::Header ? 0 : part == Part::Payload ? m_firstDot + 1 : m_secondDot + 1;
}

QByteArrayView CompactSerialization::encoded(Part part) const
{
    const auto start = offset(part);
    const auto end = part == Part::Header ? m_firstDot : part == Part::Payload ? m_secondDot : m_text.size();
    return m_text.sliced(start, end - start);
}

QByteArray CompactSerialization::signingInput() const
{
    return m_text.first(m_secondDot).toByteArray();
}

Outcome<QByteArray> CompactSerialization::decoded(Part part) const
{
    const auto text = encoded(part);
    auto read = Base64Url::decode(text);
    if (read.isGood())
        return std::move(read.octets);
    const auto name = part == Part::Header ? tr("header (first part)")
        : part == Part::Payload            ? tr("payload (second part)")
                                           : tr("signature (third part)");
    const auto where = QString::number(offset(part) + read.offset);
    switch (read.flaw) {
    case Base64Url::Flaw::None:
        break;
    case Base64Url::Flaw::Character: {
        const char c = text[read.offset];
        const auto message = isSpace(c) ? tr("White space or a line break stands in the %1, at octet %2.")
            : c == '='                  ? tr("The %1 has base64 padding (“=”), at octet %2; a token has none.")
                                        : tr("The %1 has a character that is not base64url, at octet %2 of the token.");
        return malformedToken(message.arg(name, where), copyTokenAgain(), "base64url");
    }
    case Base64Url::Flaw::Length:
        return malformedToken(
            tr("The %1 ends in the middle of a base64url group, at octet %2: something is missing, or "
               "one character too many.")
                .arg(name, where),
            copyTokenAgain(), "base64url");
    case Base64Url::Flaw::TrailingBits:
        return malformedToken(
            tr("The last character of the %1, at octet %2, is not what base64url writes there: the token "
               "was changed or cut off.")
                .arg(name, where),
            copyTokenAgain(), "base64url");
    }
    Q_UNREACHABLE();
}

} // namespace lanyard
