#include "ProfileTokens.h"

#include "OpenBisTokens.h"
#include "TokenInspection.h"

#include <QLocale>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProfileTokens)
};

} // namespace

Failure cannotSignIn(const Profile &profile)
{
    if (profile.kind == PortalKind::OpenBis)
        return {
            FailureKind::Misconfigured,
            Words::tr("“%1” is an openBIS, which hands out its tokens itself, without a browser.").arg(profile.name),
            Words::tr("Have it make one in a terminal: lanyard credential new '%1'").arg(profile.name)};
    return {FailureKind::Misconfigured, Words::tr("“%1” names no issuer and client to sign in with.").arg(profile.name),
            Words::tr("Add the profile with --issuer and --client-id, or take in a token file with lanyard import.")};
}

Outcome<TokenFile> readTokenFileFor(const Profile &profile, QByteArrayView content)
{
    auto file = TokenFile::read(content);
    if (file && !file->issuer.isEmpty() && !profile.issuer.isEmpty() && file->issuer != profile.issuer)
        return failure(FailureKind::Misconfigured,
                       Words::tr("This token was issued by %1, and “%2” belongs to %3. Nothing was stored.")
                           .arg(file->issuer, profile.name, profile.issuer),
                       Words::tr("Take it into the profile of its own portal, or add one."),
                       QStringLiteral("other-issuer"));
    if (!file || profile.kind != PortalKind::OpenBis || OpenBisToken::looksLikePersonal(file->token.view()))
        return file;
    return failure(FailureKind::BadAnswer,
                   OpenBisToken::looksLikeSession(file->token.view())
                       ? Words::tr("This is the token of a session: it ends with it. Nothing was stored.")
                       : Words::tr("This is no personal access token of openBIS. Nothing was stored."),
                   Words::tr("Have openBIS make one: lanyard credential new '%1'").arg(profile.name),
                   QStringLiteral("malformed-token"));
}

QCoro::Task<Outcome<TokenFile>> describedByOpenBis(Profile profile, TokenFile file, HttpClient &http)
{
    if (profile.kind != PortalKind::OpenBis || !file.person.isEmpty())
        co_return std::move(file);
    OpenBisTokens tokens(profile.portal, http);
    const auto token = co_await tokens.itself(file.token.copy());
    if (!token)
        co_return unexpected(token.error());
    file.person = token->owner;
    file.issuedAt = token->validFrom;
    file.expiresAt = token->validTo;
    file.portalWarnsBefore = token->warnsBefore;
    co_return std::move(file);
}

Outcome<void> mustLast(const Profile &profile, const std::optional<CredentialRecord> &record, const QDateTime &now,
                       std::chrono::seconds minValidity)
{
    if (!record || !record->statedEnd.isValid() || minValidity.count() == 0)
        return {};
    const auto end = QLocale().toString(record->statedEnd.toLocalTime(), QLocale::ShortFormat);
    const auto isPast = record->statedEndText.isEmpty() && now >= record->statedEnd.addSecs(clockLeewaySeconds);
    if (profile.kind != PortalKind::OpenBis && isPast)
        return failure(FailureKind::SessionEnded,
                       Words::tr("The credential of “%1” ended: %2, as its server said.").arg(profile.name, end),
                       record->isImported
                           ? Words::tr("Fetch a new one from the portal, and take it in: lanyard import '%1' FILE")
                                 .arg(profile.name)
                           : Words::tr("Sign in again: lanyard login '%1'").arg(profile.name),
                       QStringLiteral("token-expired"));
    if (profile.kind != PortalKind::OpenBis || record->statedEnd >= now.addSecs(minValidity.count()))
        return {};
    return failure(
        FailureKind::SessionEnded,
        Words::tr("The personal access token of “%1” has ended, or ends too soon: %2.").arg(profile.name, end),
        Words::tr("Renew it: lanyard credential renew '%1'").arg(profile.name), QStringLiteral("pat-expired"));
}

} // namespace lanyard
