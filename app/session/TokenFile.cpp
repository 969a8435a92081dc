#include "TokenFile.h"

#include "Claims.h"
#include "Jws.h"
#include "OpenBisTokens.h"
#include "PortalDate.h"
#include "Shown.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TokenFile)
};

unexpected<Failure> noToken(const QString &what, const QString &hint,
                            const QString &cause = QStringLiteral("malformed-token"))
{
    return failure(FailureKind::BadAnswer, what + QLatin1Char(' ') + Words::tr("Nothing was stored."), hint, cause);
}

/// A cBioPortal that fails names the address that failed (measured on 6.4.5).
QString causeOfError(const QString &path)
{
    return path.endsWith(QLatin1String("/api/data-access-token/oauth2")) ? QStringLiteral("failed-exchange")
        : path.endsWith(QLatin1String("/api/data-access-token"))         ? QStringLiteral("failed-download")
                                                                         : QStringLiteral("malformed-token");
}

void takeEnd(TokenFile &file, const QString &text)
{
    file.expiresAt = portalDate(text);
    if (file.expiresAt.isValid())
        return;
    file.expiryText = shown(text, 60);
    file.expiresAt = earliestPortalDate(text); // so that a reminder may come too soon, and never too late
}

Outcome<void> addClaims(TokenFile &file)
{
    const auto jws = Jws::parse(file.token.view());
    if (!jws)
        return noToken(Words::tr("This looks like a token, but it cannot be read: %1").arg(jws.error().message),
                       Words::tr("Fetch it again; it may have been cut off."));
    const auto object = jws->claims();
    if (!object)
        return {};
    const Claims claims(*object);
    if (claims.type() == QLatin1String("Bearer") || claims.type() == QLatin1String("ID"))
        return failure(
            FailureKind::BadAnswer,
            Words::tr("This is an access token: it dies within minutes, and is no credential. Nothing was stored."),
            Words::tr("Take the file that the portal itself hands out, or sign in."),
            QStringLiteral("access-token-sent"));
    file.issuer = claims.issuer();
    file.clientId = claims.authorizedParty();
    file.subject = claims.subject();
    if (claims.issuedAt())
        file.issuedAt = *claims.issuedAt();
    if (claims.expiresAt()) {
        file.expiresAt = *claims.expiresAt();
        file.expiryText.clear();
    }
    file.isOffline = claims.type() == QLatin1String("Offline");
    file.rotates = claims.rotates();
    file.isPortalsJwt = jws->algorithm() == QLatin1String("HS256") && file.issuer.isEmpty() && file.clientId.isEmpty();
    return {};
}

/// The file, if what it names as token may go into a header and is none that dies at once.
Outcome<TokenFile> checked(TokenFile file)
{
    // The characters of a bearer (RFC 6750 section 2.1: b64token).
    static const QRegularExpression bearer(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9._~+/-]{16,}=*")));
    if (const auto parsed = Jws::parse(file.token.view());
        !parsed && parsed.error().cause == QLatin1String("pasted-prefix"))
        return noToken(parsed.error().message, parsed.error().hint, parsed.error().cause);
    auto token = QString::fromLatin1(file.token.view()); // fromUtf8 would drop a byte order mark
    const auto isBearer = bearer.match(token).hasMatch() || OpenBisToken::looksLikePersonal(file.token.view());
    static const QRegularExpression behindWords(
        QStringLiteral("[\\s=:\"'][0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}[\"']?$"));
    const auto isBehindWords = !isBearer && behindWords.match(token).hasMatch();
    wipe(token);
    if (isBehindWords)
        return noToken(Words::tr("Other text stands before the token."),
                       Words::tr("Leave out words such as “Bearer” or “token:”, quotation marks and spaces."),
                       QStringLiteral("pasted-prefix"));
    if (!isBearer)
        return noToken(Words::tr("This file holds no token that Lanyard knows."),
                       Words::tr("Fetch the token from the portal again."));

    if (file.token.view().startsWith("eyJ")) {
        if (const auto added = addClaims(file); !added)
            return unexpected(added.error());
    }
    return file;
}

} // namespace

Outcome<TokenFile> TokenFile::read(QByteArrayView content)
{
    const auto again = Words::tr("Fetch the token from the portal again.");
    if (content.size() > mostBytes)
        return noToken(Words::tr("This file is larger than any token."), again);
    auto text = content.trimmed();
    if (constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf"); text.startsWith(byteOrderMark)) // an editor's
        text = text.sliced(byteOrderMark.size()).trimmed();
    if (text.isEmpty())
        return noToken(Words::tr("This file is empty."), again);
    if (text.startsWith('<'))
        return noToken(Words::tr("This file holds a web page, probably the portal's login page, not a token."),
                       Words::tr("Log in to the portal in the browser first, then fetch the token."));
    if (text.startsWith('{') || text.startsWith('[')) {
        const auto object = QJsonDocument::fromJson(text.toByteArray()).object();
        auto kept = object.value(QLatin1String("permId")).toString().toUtf8(); // pybis's file of one token
        if (OpenBisToken::looksLikePersonal(kept)) {
            TokenFile file;
            file.token = SecretBuffer::taking(std::move(kept));
            return file;
        }
        auto given = object.value(QLatin1String("token")).toString().toUtf8();
        if (!given.isEmpty() && object.contains(QLatin1String("expiration"))) { // what cBioPortal's API answers
            TokenFile file;
            file.token = SecretBuffer::taking(std::move(given));
            file.issuedAt = portalDate(object.value(QLatin1String("creation")).toString());
            takeEnd(file, object.value(QLatin1String("expiration")).toString());
            return checked(std::move(file));
        }
        const auto said = shown(object.value(QLatin1String("message"))
                                    .toString(object.value(QLatin1String("error")).toString())
                                    .simplified(),
                                200);
        return noToken(said.isEmpty()
                           ? Words::tr("This file holds an error message of the portal, not a token.")
                           : Words::tr("This file holds an error message of the portal, not a token: “%1”.").arg(said),
                       Words::tr("Tell the portal's administrator what it says, then fetch the token again."),
                       causeOfError(object.value(QLatin1String("path")).toString()));
    }

    TokenFile file;
    auto rest = text;
    while (!rest.isEmpty()) { // views: no line is copied
        const auto end = rest.indexOf('\n');
        const auto line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        const auto colon = line.indexOf(':');
        const auto name = colon < 0 ? line.trimmed() : line.first(colon).trimmed();
        const auto value = line.sliced(colon + 1).trimmed();
        if (colon >= 0 && name == "token")
            file.token = SecretBuffer(value);
        else if (colon >= 0 && name == "creation_date")
            file.issuedAt = portalDate(QString::fromUtf8(value));
        else if (colon >= 0 && name == "expiration_date")
            takeEnd(file, QString::fromUtf8(value));
    }
    if (file.token.isEmpty() && !text.contains('\n'))
        file.token = SecretBuffer(text);
    return checked(std::move(file));
}

} // namespace lanyard
