#include "OpenBisSignIn.h"

#include "OpenBisCredentials.h"
#include "SecretPrompt.h"

#include <algorithm>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::OpenBisSignIn)
};

OpenBisTokens tokensOf(Session &session)
{
    return OpenBisTokens(session.profile().portal, session.http());
}

QCoro::Task<Outcome<void>> keep(Session &session, const OpenBisToken &token)
{
    TokenFile file;
    file.token = token.secret.copy();
    file.person = token.owner;
    file.issuedAt = token.validFrom;
    file.expiresAt = token.validTo;
    auto kept = co_await session.import(std::move(file));
    co_return kept;
}

QCoro::Task<Outcome<SecretBuffer>> stored(Session &session)
{
    auto bearer = co_await session.bearer(BearerKind::OfflineToken, std::chrono::seconds(0), false);
    if (!bearer)
        co_return unexpected(bearer.error());
    co_return std::move(bearer->token);
}

} // namespace

QCoro::Task<Outcome<OpenBisSignIn>> OpenBisSignIn::begin(Session &session, QString user)
{
    const auto host = session.profile().portal.host();
    const auto record = session.credential();
    if (user.isEmpty() && record)
        user = record->person;
    if (user.isEmpty())
        user = askForText(W::tr("User name at %1: ").arg(host));
    const auto prompt = user.isEmpty() ? W::tr("Session token of %1: ").arg(host)
                                       : W::tr("Password of %1 at %2, or a session token: ").arg(user, host);
    auto secret = askForSecret(prompt);
    if (secret.isEmpty())
        co_return failure(FailureKind::SignInNeeded,
                          W::tr("%1 wants a password or a session token for this, and none was given.").arg(host),
                          W::tr("Type it when asked, or pipe it in: lanyard … --user NAME <FILE"));
    if (OpenBisToken::looksLikeSession(secret.view()) || OpenBisToken::looksLikePersonal(secret.view()))
        co_return OpenBisSignIn {std::move(secret), false};
    if (user.isEmpty())
        co_return failure(FailureKind::Usage, W::tr("What was given is no session token, and a password needs a name."),
                          W::tr("Say whose password it is with --user NAME."));
    auto tokens = tokensOf(session);
    auto opened = co_await tokens.client().logIn(user, std::move(secret));
    if (!opened)
        co_return unexpected(opened.error());
    co_return OpenBisSignIn {std::move(*opened), true};
}

QCoro::Task<void> OpenBisSignIn::end(Session &session) const
{
    if (!isOpenedHere)
        co_return;
    auto tokens = tokensOf(session);
    co_await tokens.client().logOut(token.copy()); // it would end by itself too
}

QCoro::Task<Outcome<OpenBisMade>> makeOpenBisToken(Session &session, QString user, NewCredentialRequest request,
                                                   std::function<void(const SecretBuffer &)> handOver)
{
    const auto signIn = co_await OpenBisSignIn::begin(session, user);
    if (!signIn)
        co_return unexpected(signIn.error());
    const auto name = request.sessionName.isEmpty() ? OpenBisTokens::defaultSessionName() : request.sessionName;
    auto tokens = tokensOf(session);
    const auto made = co_await tokens.create(signIn->token.copy(), name, request.validDays, request.forUser);
    co_await signIn->end(session);
    if (!made)
        co_return unexpected(made.error());
    OpenBisMade report;
    report.listed = OpenBisCredentials::listed(*made);
    report.notice = made->notice;
    if (!request.forUser.isEmpty()) {
        handOver(made->secret);
        co_return std::move(report);
    }
    const auto kept = co_await keep(session, *made);
    if (!kept)
        co_return unexpected(kept.error());
    report.listed.isThisOne = true;
    co_return std::move(report);
}

QCoro::Task<Outcome<OpenBisMade>> renewOpenBisToken(Session &session, QString user, QString sessionName)
{
    auto tokens = tokensOf(session);
    SecretBuffer before;
    if (auto held = co_await stored(session))
        before = std::move(*held);
    const auto signIn = co_await OpenBisSignIn::begin(session, user);
    if (!signIn)
        co_return unexpected(signIn.error());
    if (sessionName.isEmpty()) { // the name that the stored one was made with; one that ended is listed too
        const auto listed = co_await tokens.list(signIn->token.copy());
        if (!listed)
            co_return unexpected(listed.error());
        const auto same = std::find_if(listed->begin(), listed->end(),
                                       [&](const OpenBisToken &token) { return token.secret == before; });
        sessionName = same == listed->end() ? OpenBisTokens::defaultSessionName() : same->sessionName;
    }
    const auto current = co_await tokens.current(signIn->token.copy(), sessionName);
    co_await signIn->end(session);
    if (!current)
        co_return unexpected(current.error());
    OpenBisMade report;
    report.listed = OpenBisCredentials::listed(*current);
    report.listed.isThisOne = true;
    report.notice = current->notice;
    report.isNew = !(current->secret == before);
    if (report.isNew) {
        const auto kept = co_await keep(session, *current);
        if (!kept)
            co_return unexpected(kept.error());
    }
    co_return std::move(report);
}

QCoro::Task<Outcome<void>> deleteStoredOpenBisToken(Session &session, QString user)
{
    const auto held = co_await stored(session);
    if (!held)
        co_return unexpected(held.error());
    const auto signIn = co_await OpenBisSignIn::begin(session, user);
    if (!signIn)
        co_return unexpected(signIn.error());
    auto tokens = tokensOf(session);
    const auto removed = co_await tokens.remove(signIn->token.copy(), held->copy(), OpenBisTokens::defaultReason());
    co_await signIn->end(session);
    co_return removed;
}

} // namespace lanyard
