#include "Jws.h"

#include "CompactSerialization.h"
#include "MalformedToken.h"
#include "ProtectedHeader.h"
#include "StrictJson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace lanyard {

namespace {

using Part = CompactSerialization::Part;

/// The payload as it stands, where the header says `b64: false`: printable ASCII (RFC 7797 section 5.2).
Outcome<QByteArray> rawPayload(const CompactSerialization &compact)
{
    const auto payload = compact.encoded(Part::Payload);
    const auto odd = std::find_if(payload.begin(), payload.end(), [](char c) { return c < 0x20 || c > 0x7e; });
    if (odd == payload.end())
        return payload.toByteArray();
    return malformedToken(
        QCoreApplication::translate(
            "lanyard::Jws",
            "The payload (second part) is not encoded, and has a character at octet %1 that is not printable ASCII.")
            .arg(compact.offset(Part::Payload) + (odd - payload.begin())),
        copyTokenAgain(), "b64");
}

} // namespace

Outcome<Jws> Jws::parse(QByteArrayView text)
{
    const auto compact = CompactSerialization::split(text);
    if (!compact)
        return unexpected(compact.error());
    const auto headerJson = compact->decoded(Part::Header);
    if (!headerJson)
        return unexpected(headerJson.error());
    const auto protectedHeader = ProtectedHeader::parse(*headerJson);
    if (!protectedHeader)
        return unexpected(protectedHeader.error());
    const auto isEncoded = protectedHeader->value(QLatin1String("b64")).toBool(true);
    const auto payloadOctets = isEncoded ? compact->decoded(Part::Payload) : rawPayload(*compact);
    if (!payloadOctets)
        return unexpected(payloadOctets.error());
    const auto signatureOctets = compact->decoded(Part::Signature);
    if (!signatureOctets)
        return unexpected(signatureOctets.error());
    return Jws {*protectedHeader, *payloadOctets, *signatureOctets, compact->signingInput()};
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
