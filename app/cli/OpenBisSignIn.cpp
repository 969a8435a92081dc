#include "OpenBisSignIn.h"

#include "OpenBisTokens.h"
#include "SecretPrompt.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::OpenBisSignIn)
};

} // namespace

QCoro::Task<Outcome<void>> signInToOpenBis(CredentialList &list, Session &session, QString user)
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
    if (OpenBisToken::looksLikeSession(secret.view()) || OpenBisToken::looksLikePersonal(secret.view())) {
        list.use(std::move(secret));
        co_return Outcome<void>();
    }
    if (user.isEmpty())
        co_return failure(FailureKind::Usage, W::tr("What was given is no session token, and a password needs a name."),
                          W::tr("Say whose password it is with --user NAME."));
    const auto opened = co_await list.logIn(user, std::move(secret));
    co_return opened;
}

} // namespace lanyard
