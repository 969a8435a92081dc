// How a session looks at tokens.
#include "Clock.h"
#include "Session.h"

#include "TokenProblems.h"

namespace lanyard {

QCoro::Task<Outcome<TokenView>> Session::decodedAccessToken()
{
    if (makesTokens())
        co_return failure(
            FailureKind::Usage,
            tr("The tokens of “%1” are Lanyard's own and hold no roles that an issuer gave.").arg(m_profile.name),
            tr("Look at one with: lanyard token '%1' | lanyard decode -").arg(m_profile.name));
    const auto token = co_await accessToken(std::chrono::seconds(0), false);
    if (!token)
        co_return unexpected(token.error());
    const auto jws = Jws::parse(token->token.view());
    if (!jws)
        co_return unexpected(jws.error());
    const auto provider = co_await m_exchange.provider(m_profile);
    if (!provider)
        co_return unexpected(provider.error());
    auto view = co_await judge(*jws);
    view.seenThrough = seenThrough();
    co_return std::move(view);
}

QCoro::Task<Outcome<ProviderMetadata>> Session::provider()
{
    auto provider = co_await m_exchange.provider(m_profile, true);
    co_return std::move(provider);
}

QCoro::Task<TokenView> Session::judge(Jws jws)
{
    Verdict verdict {Verdict::Kind::Unverifiable, {}};
    const auto provider = co_await m_exchange.provider(m_profile);
    if (provider) {
        const auto judged = co_await m_keys.verdictOn(jws, provider->jwksUri);
        verdict = judged ? *judged : Verdict {Verdict::Kind::Unverifiable, judged.error().message};
    } else {
        verdict.reason = provider.error().message;
    }
    const auto skew = m_http.skewTo(QUrl(m_profile.issuer).host());
    const auto problems = problemsByClock(jws, m_ports.clock.now(), m_profile.issuer, skew);
    co_return TokenView {jws, verdict, problems, {}};
}

} // namespace lanyard
