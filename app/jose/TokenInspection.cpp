#include "TokenInspection.h"

#include "Claims.h"
#include "Shown.h"
#include "StrictJson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TokenInspection)
};

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
}

QString withoutMediaPrefix(const QString &type) // RFC 7515 section 4.1.9: `application/` may be left out
{
    static const auto prefix = QStringLiteral("application/");
    const auto lower = type.toLower();
    return lower.startsWith(prefix) ? lower.mid(prefix.size()) : lower;
}

void inspectHeader(const Jws &jws, QStringList &problems)
{
    if (jws.algorithm().compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
        problems
            << Text::tr("The token is not signed (alg is %1): anyone can have written it.").arg(shown(jws.algorithm()));
    if (const auto unknown = jws.unknownCriticalNames(); !unknown.isEmpty())
        problems << Text::tr("The token demands extensions that Lanyard does not know (crit: %1) and must be rejected.")
                        .arg(shown(unknown.join(QLatin1String(", "))));
    // Explicit types (RFC 8725 section 3.11) of tokens that open no portal.
    const auto type = withoutMediaPrefix(jws.type());
    for (const auto other :
         {"dpop+jwt", "logout+jwt", "secevent+jwt", "token-introspection+jwt", "oauth-authz-req+jwt"}) {
        if (type == QLatin1String(other))
            problems
                << Text::tr("The header says that this is a “%1”, which is no access token.").arg(shown(jws.type()));
    }
    const auto content = withoutMediaPrefix(jws.header.value(QLatin1String("cty")).toString());
    if (content == QLatin1String("jwt"))
        problems << Text::tr(
            "The payload is itself a token (cty is JWT); Lanyard shows and checks only the outer one.");
}

/// Behind a byte order mark and in UTF-16 too, where a reader less strict than Lanyard may find claims.
bool opensLikeAnObject(QByteArrayView octets)
{
    const auto first = std::find_if_not(octets.begin(), octets.end(), [](char c) {
        return QByteArrayView("\xef\xbb\xbf\xfe\xff\0 \t\r\n", 10).contains(c);
    });
    return first != octets.end() && *first == '{';
}

/// The payload as claims, or what keeps it from being claims. A payload that is no JSON is no problem of a JWS, unless
/// the header says that it is a JWT.
std::optional<Claims> claimsOf(const Jws &jws, QStringList &problems)
{
    const auto read = StrictJson::parse(jws.payload);
    if (read.isGood() && read.value.isObject())
        return Claims(read.value.toObject());
    const auto saysJwt = withoutMediaPrefix(jws.type()).endsWith(QLatin1String("jwt"));
    const auto isNested = jws.header.contains(QLatin1String("cty"));
    const auto looksLikeClaims = opensLikeAnObject(jws.payload);
    if (!read.isGood() && (looksLikeClaims || (saysJwt && !isNested)))
        problems << Text::tr("The payload %1, so Lanyard does not read claims from it.").arg(read.explanation());
    else if (saysJwt && !isNested)
        problems << Text::tr("The header says JWT, but the payload is no JSON object.");
    return std::nullopt;
}

void inspectTypes(const QJsonObject &claims, QStringList &problems)
{
    for (const auto name : {"iss", "sub", "jti"}) { // RFC 7519 section 4.1
        const auto value = claims.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isString())
            problems << Text::tr("The claim %1 is no string.").arg(QLatin1String(name));
    }
    // RFC 7519 section 4.1.3
    const auto audience = claims.value(QLatin1String("aud"));
    const auto list = audience.toArray();
    const auto isListOfStrings
        = audience.isArray() && std::all_of(list.begin(), list.end(), [](const auto &one) { return one.isString(); });
    if (!audience.isUndefined() && !audience.isString() && !isListOfStrings)
        problems << Text::tr("The claim aud is neither a string nor a list of strings.");
}

/// The time of a claim, or nothing; a claim that is there and is no time is a problem.
std::optional<QDateTime> timeOf(const Claims &claims, const char *name, const std::optional<QDateTime> &time,
                                QStringList &problems)
{
    const auto value = claims.json().value(QLatin1String(name));
    if (!time && !value.isUndefined()) {
        if (!value.isDouble()) // RFC 7519 section 2
            problems << Text::tr("The claim %1 is no number, so it is no time.").arg(QLatin1String(name));
        else if (value.toDouble() < 0)
            problems << Text::tr("The claim %1 lies before 1970.").arg(QLatin1String(name));
        else
            problems << Text::tr("The claim %1 lies after the year 9999; it may count milliseconds instead of seconds.")
                            .arg(QLatin1String(name));
    }
    return time;
}

void inspectTimes(const Claims &claims, const QDateTime &now, QStringList &problems)
{
    const auto expiry = timeOf(claims, "exp", claims.expiresAt(), problems);
    const auto start = timeOf(claims, "nbf", claims.notBefore(), problems);
    const auto issued = timeOf(claims, "iat", claims.issuedAt(), problems);
    // RFC 7519 section 4.1.4: "on or after" the time it is over.
    if (expiry && now >= expiry->addSecs(clockLeewaySeconds))
        problems << Text::tr("The token expired at %1.").arg(timeText(*expiry));
    if (start && now < start->addSecs(-clockLeewaySeconds))
        problems << Text::tr("The token is not valid before %1.").arg(timeText(*start));
    if (issued && now < issued->addSecs(-clockLeewaySeconds))
        problems << Text::tr(
                        "The token was issued in the future, at %1: the clock of this computer or of the issuer is "
                        "wrong.")
                        .arg(timeText(*issued));
}

} // namespace

QStringList problemsOf(const Jws &jws, const QDateTime &nowUtc, const std::optional<QString> &expectedIssuer)
{
    QStringList problems;
    inspectHeader(jws, problems);
    const auto claims = claimsOf(jws, problems);
    if (claims) {
        if (!jws.header.value(QLatin1String("b64")).toBool(true)) // RFC 7797 section 7
            problems << Text::tr("The token holds claims and says b64: false, which a JWT must not.");
        inspectTypes(claims->json(), problems);
        inspectTimes(*claims, nowUtc, problems);
    }
    if (expectedIssuer) {
        const auto issuer = claims ? claims->issuer() : QString();
        if (issuer.isEmpty())
            problems << Text::tr("The token names no issuer; %1 was expected.").arg(*expectedIssuer);
        else if (issuer != *expectedIssuer) // RFC 7519 section 4.1.1: compared as it is, no normalization
            problems << Text::tr("The token comes from %1; %2 was expected.").arg(shown(issuer), *expectedIssuer);
    }
    return problems;
}

QStringList remarksOn(const Jws &jws)
{
    QStringList remarks;
    for (const auto name : {"jku", "x5u", "jwk", "x5c"}) {
        if (jws.header.contains(QLatin1String(name)))
            remarks << Text::tr("The header brings or points to a key of its own (%1). Lanyard ignores it: a forger "
                                "could put any key there.")
                           .arg(QLatin1String(name));
    }
    return remarks;
}

} // namespace lanyard
