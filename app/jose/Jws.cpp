#include "Jws.h"

#include "Base64Url.h"
#include "Shown.h"
#include "StrictJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Jws)
};

unexpected<Failure> flaw(const QString &message, const QString &hint, const char *cause)
{
    return failure(FailureKind::BadAnswer, message, hint, QString::fromLatin1(cause));
}

QString copyAgain()
{
    return Text::tr("Copy the whole token once more, and nothing but the token.");
}

QString askIssuer()
{
    return Text::tr("Do not trust this token; tell whoever issued it.");
}

bool isBase64Url(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where the token begins that stands behind other text, as in `Authorization: Bearer eyJ…`; -1 when there is none.
/// A header is a JSON object, and `{"` is `eyJ` in base64url.
qsizetype startBehindPrefix(QByteArrayView text)
{
    for (auto at = text.indexOf("eyJ", 1); at >= 0; at = text.indexOf("eyJ", at + 1)) {
        const char before = text[at - 1];
        if (!isBase64Url(before) && before != '.')
            return text.first(at).contains('.') && text.first(at).startsWith("eyJ") ? -1 : at;
    }
    return -1;
}

/// What can be told before anything is decoded.
Outcome<QList<QByteArrayView>> partsOf(QByteArrayView compact)
{
    const auto isBlank = std::all_of(compact.begin(), compact.end(), isSpace);
    if (isBlank)
        return flaw(Text::tr("There is no token: the text is empty."), copyAgain(), "empty");
    if (compact.size() > Jws::mostOctets)
        return flaw(Text::tr("The token is %1 octets long; Lanyard reads at most %2.")
                        .arg(QString::number(compact.size()), QString::number(Jws::mostOctets)),
                    Text::tr("Check that this is a token: none is that long."), "too-long");
    const auto first = *std::find_if_not(compact.begin(), compact.end(), isSpace);
    if (first == '{')
        return flaw(
            Text::tr("This is a token in JSON serialization (RFC 7515 section 7.2), or some other JSON; Lanyard "
                     "reads the compact serialization only."),
            Text::tr("If the JSON holds a token (such as a member access_token), copy only its value."),
            "json-serialization");
    if (const auto start = startBehindPrefix(compact); start > 0)
        return flaw(Text::tr("Other text stands before the token, which begins at octet %1.").arg(start),
                    Text::tr("Leave out words such as “Bearer” or “token:”, quotation marks and spaces."),
                    "pasted-prefix");

    QList<QByteArrayView> parts;
    qsizetype from = 0;
    for (auto dot = compact.indexOf('.'); dot >= 0; dot = compact.indexOf('.', from)) {
        parts.append(compact.sliced(from, dot - from));
        from = dot + 1;
        if (parts.size() > 5)
            break; // counted far enough to say no
    }
    parts.append(compact.sliced(from));
    if (parts.size() == 5)
        return flaw(
            Text::tr("This is an encrypted token (JWE, RFC 7516): it has five parts, and only its recipient can "
                     "read it."),
            Text::tr("Ask the issuer for a signed token."), "jwe");
    if (parts.size() == 1)
        return flaw(Text::tr("This is no JSON Web Token: it has no dots. It may be a token that only its server can "
                             "read, such as a cBioPortal data access token."),
                    copyAgain(), "part-count");
    if (parts.size() != 3)
        return flaw(Text::tr("A signed token has three parts with dots between them; this text has another number."),
                    copyAgain(), "part-count");
    return parts;
}

Outcome<QByteArray> decoded(QByteArrayView part, qsizetype offset, const QString &name)
{
    const auto read = Base64Url::decode(part);
    const auto where = QString::number(offset + read.offset);
    switch (read.flaw) {
    case Base64Url::Flaw::None:
        return read.octets;
    case Base64Url::Flaw::Character: {
        const char c = part[read.offset];
        const auto message = isSpace(c) ? Text::tr("White space or a line break stands in the %1, at octet %2.")
            : c == '='                  ? Text::tr("The %1 has base64 padding (“=”), at octet %2; a token has none.")
                       : Text::tr("The %1 has a character that is not base64url, at octet %2 of the token.");
        return flaw(message.arg(name, where), copyAgain(), "base64url");
    }
    case Base64Url::Flaw::Length:
        return flaw(Text::tr("The %1 ends in the middle of a base64url group, at octet %2: something is missing, or "
                             "one character too many.")
                        .arg(name, where),
                    copyAgain(), "base64url");
    case Base64Url::Flaw::TrailingBits:
        return flaw(Text::tr("The last character of the %1, at octet %2, is not what base64url writes there: the token "
                             "was changed or cut off.")
                        .arg(name, where),
                    copyAgain(), "base64url");
    }
    Q_UNREACHABLE();
}

/// Members that RFC 7515 section 4.1 defines to be strings, and that Lanyard reads.
std::optional<QString> memberThatIsNoString(const QJsonObject &header)
{
    for (const auto name : {"kid", "typ", "cty"}) {
        const auto value = header.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isString())
            return QString::fromLatin1(name);
    }
    return std::nullopt;
}

/// RFC 7515 section 4.1.11: a list that is not empty, of names that are in the header, that RFC 7515 itself does not
/// define, each once.
bool isSoundCrit(const QJsonObject &header)
{
    static const QSet<QString> base = [] {
        QSet<QString> names;
        for (const auto name : {"alg", "jku", "jwk", "kid", "x5u", "x5c", "x5t", "x5t#S256", "typ", "cty", "crit"})
            names.insert(QString::fromLatin1(name));
        return names;
    }();
    const auto crit = header.value(QLatin1String("crit"));
    if (crit.isUndefined())
        return true;
    const auto names = crit.toArray();
    QSet<QString> seen;
    for (const auto &value : names) {
        const auto name = value.toString();
        if (!value.isString() || base.contains(name) || seen.contains(name) || !header.contains(name))
            return false;
        seen.insert(name);
    }
    return !names.isEmpty();
}

Outcome<QJsonObject> headerIn(QByteArrayView octets)
{
    const auto read = StrictJson::parse(octets);
    if (!read.isGood())
        return flaw(Text::tr("The header of the token %1.").arg(read.explanation()),
                    read.flaw == StrictJson::Flaw::DuplicateMember ? askIssuer() : copyAgain(),
                    qPrintable(read.cause()));
    if (!read.value.isObject())
        return flaw(Text::tr("The header of the token is JSON, but no JSON object."), copyAgain(), "header-not-object");
    const auto header = read.value.toObject();
    if (header.value(QLatin1String("alg")).toString().isEmpty())
        return flaw(Text::tr("The header of the token names no algorithm (alg), which RFC 7515 section 4.1.1 demands."),
                    askIssuer(), "alg-missing");
    if (const auto name = memberThatIsNoString(header))
        return flaw(Text::tr("The member %1 in the header of the token is no string.").arg(*name), askIssuer(),
                    "header-member");
    if (!isSoundCrit(header))
        return flaw(Text::tr("The member crit in the header of the token is not the list of extensions that RFC 7515 "
                             "section 4.1.11 asks for."),
                    askIssuer(), "crit");
    const auto b64 = header.value(QLatin1String("b64"));
    const auto isCritical = header.value(QLatin1String("crit")).toArray().contains(QLatin1String("b64"));
    if (!b64.isUndefined() && !b64.isBool())
        return flaw(
            Text::tr("The member b64 in the header of the token is neither true nor false (RFC 7797 section 3)."),
            askIssuer(), "b64");
    if (b64.isBool() && !b64.toBool() && !isCritical)
        return flaw(Text::tr("The header of the token says b64 without listing it in crit, which RFC 7797 section 6 "
                             "demands."),
                    askIssuer(), "b64");
    return header;
}

bool isUnencoded(const QJsonObject &header)
{
    return !header.value(QLatin1String("b64")).toBool(true);
}

} // namespace

Outcome<Jws> Jws::parse(QByteArrayView compact)
{
    const auto parts = partsOf(compact);
    if (!parts)
        return unexpected(parts.error());
    const auto headerPart = parts->at(0);
    const auto payloadPart = parts->at(1);
    const auto signaturePart = parts->at(2);
    if (headerPart.isEmpty())
        return flaw(Text::tr("The header, the first part of the token, is empty."), copyAgain(), "empty");

    const auto headerOctets = decoded(headerPart, 0, Text::tr("header (first part)"));
    if (!headerOctets)
        return unexpected(headerOctets.error());
    auto readHeader = headerIn(*headerOctets);
    if (!readHeader)
        return unexpected(readHeader.error());

    Jws jws;
    jws.header = *readHeader;
    const auto payloadOffset = headerPart.size() + 1;
    if (isUnencoded(jws.header)) {
        // RFC 7797 section 5.2: printable ASCII, and the dot cannot occur.
        const auto odd
            = std::find_if(payloadPart.begin(), payloadPart.end(), [](char c) { return c < 0x20 || c > 0x7e; });
        if (odd != payloadPart.end())
            return flaw(
                Text::tr("The payload (second part) is not encoded, and has a character at octet %1 that is not "
                         "printable ASCII (RFC 7797 section 5.2).")
                    .arg(payloadOffset + (odd - payloadPart.begin())),
                copyAgain(), "b64");
        jws.payload = payloadPart.toByteArray();
    } else {
        const auto payloadOctets = decoded(payloadPart, payloadOffset, Text::tr("payload (second part)"));
        if (!payloadOctets)
            return unexpected(payloadOctets.error());
        jws.payload = *payloadOctets;
    }
    const auto signatureOctets
        = decoded(signaturePart, payloadOffset + payloadPart.size() + 1, Text::tr("signature (third part)"));
    if (!signatureOctets)
        return unexpected(signatureOctets.error());
    jws.signature = *signatureOctets;
    jws.signingInput = compact.first(payloadOffset + payloadPart.size()).toByteArray();
    return jws;
}

QString Jws::algorithm() const
{
    return header.value(QLatin1String("alg")).toString();
}

QString Jws::keyId() const
{
    return header.value(QLatin1String("kid")).toString();
}

QString Jws::type() const
{
    return header.value(QLatin1String("typ")).toString();
}

std::optional<QJsonObject> Jws::claims() const
{
    const auto read = StrictJson::parse(payload);
    if (!read.isGood() || !read.value.isObject())
        return std::nullopt;
    return read.value.toObject();
}

QStringList Jws::unknownCriticalNames() const
{
    QStringList names;
    const auto crit = header.value(QLatin1String("crit")).toArray();
    for (const auto &name : crit) {
        if (name.toString() != QLatin1String("b64"))
            names.append(name.toString());
    }
    return names;
}

} // namespace lanyard
