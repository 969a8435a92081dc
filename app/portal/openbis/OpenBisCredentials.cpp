#include "OpenBisCredentials.h"

namespace lanyard {

OpenBisCredentials::OpenBisCredentials(const Profile &profile, HttpClient &http)
    : PortalCredentials(profile, http), m_tokens(profile.portal, http)
{ }

PortalCredential OpenBisCredentials::listed(const OpenBisToken &token)
{
    auto credential = PortalCredential::of(token.secret.view());
    credential.sessionName = token.sessionName;
    credential.owner = token.owner;
    credential.validFrom = token.validFrom;
    credential.validTo = token.validTo;
    credential.lastUsed = token.lastUsed;
    return credential;
}

QCoro::Task<Outcome<QList<PortalCredential>>> OpenBisCredentials::list(SecretBuffer bearer)
{
    const auto tokens = co_await m_tokens.list(bearer.copy());
    if (!tokens)
        co_return unexpected(tokens.error());
    QList<PortalCredential> credentials;
    for (const auto &token : *tokens) {
        credentials.append(listed(token));
        credentials.last().isThisOne = token.secret == bearer;
    }
    co_return std::move(credentials);
}

QString OpenBisCredentials::costOfAnother(const QList<PortalCredential> &) const
{
    return {}; // openBIS sets no limit
}

QCoro::Task<Outcome<NewCredential>> OpenBisCredentials::create(SecretBuffer bearer, NewCredentialRequest request)
{
    const auto name = request.sessionName.isEmpty() ? OpenBisTokens::defaultSessionName() : request.sessionName;
    auto made = co_await m_tokens.create(std::move(bearer), name, request.validDays, request.forUser);
    if (!made)
        co_return unexpected(made.error());
    NewCredential credential {made->secret.copy(), listed(*made), made->notice};
    co_return std::move(credential);
}

QCoro::Task<Outcome<void>> OpenBisCredentials::remove(SecretBuffer bearer, QString id, QString reason)
{
    const auto tokens = co_await m_tokens.list(bearer.copy());
    const auto isItself = PortalCredential::of(bearer.view()).id == id;
    if (!tokens && isItself && tokens.error().kind == FailureKind::SessionEnded)
        co_return failure(FailureKind::Refused, tokens.error().message, tokens.error().hint,
                          QStringLiteral("gone-already"));
    if (!tokens)
        co_return unexpected(tokens.error());
    for (const auto &token : *tokens) {
        if (PortalCredential::of(token.secret.view()).id != id)
            continue;
        const auto removed = co_await m_tokens.remove(std::move(bearer), token.secret.copy(), reason);
        co_return removed;
    }
    co_return failure(FailureKind::Refused, tr("%1 lists no token %2.").arg(m_profile.portal.host(), id),
                      tr("lanyard credential list '%1' shows those that are there.").arg(m_profile.name),
                      QStringLiteral("gone-already"));
}

} // namespace lanyard
