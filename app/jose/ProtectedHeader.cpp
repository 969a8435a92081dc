#include "ProtectedHeader.h"

#include "MalformedToken.h"
#include "StrictJson.h"

#include <QJsonArray>
#include <QSet>

#include <optional>

namespace lanyard {

namespace {

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
    const auto crit = header.value(QLatin1String("crit"));
    if (crit.isUndefined())
        return true;
    static const QSet<QString> base = [] {
        QSet<QString> names;
        for (const auto name : {"alg", "jku", "jwk", "kid", "x5u", "x5c", "x5t", "x5t#S256", "typ", "cty", "crit"})
            names.insert(QString::fromLatin1(name));
        return names;
    }();
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

} // namespace

Outcome<QJsonObject> ProtectedHeader::parse(QByteArrayView json)
{
    const auto read = StrictJson::parse(json);
    if (!read.isGood())
        return malformedToken(tr("The header of the token %1.").arg(read.explanation()),
                              read.flaw == StrictJson::Flaw::DuplicateMember ? doNotTrustToken() : copyTokenAgain(),
                              qPrintable(read.cause()));
    if (!read.value.isObject())
        return malformedToken(tr("The header of the token is JSON, but no JSON object."), copyTokenAgain(),
                              "header-not-object");
    const auto header = read.value.toObject();
    if (header.value(QLatin1String("alg")).toString().isEmpty())
        return malformedToken(tr("The header of the token names no algorithm (alg), as every token must."),
                              doNotTrustToken(), "alg-missing");
    if (const auto name = memberThatIsNoString(header))
        return malformedToken(tr("The member %1 in the header of the token is no string.").arg(*name),
                              doNotTrustToken(), "header-member");
    if (!isSoundCrit(header))
        return malformedToken(
            tr("The member crit in the header of the token is not the list of extensions that it must be."),
            doNotTrustToken(), "crit");
    const auto b64 = header.value(QLatin1String("b64"));
    const auto isCritical = header.value(QLatin1String("crit")).toArray().contains(QLatin1String("b64"));
    if (!b64.isUndefined() && !b64.isBool())
        return malformedToken(tr("The member b64 in the header of the token is neither true nor false."),
                              doNotTrustToken(), "b64");
    if (b64.isBool() && !b64.toBool() && !isCritical)
        return malformedToken(tr("The header of the token says b64 without listing it in crit, as it must."),
                              doNotTrustToken(), "b64");
    return header;
}

} // namespace lanyard
