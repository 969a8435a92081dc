#include "ProviderKeys.h"

#include <QDeadlineTimer>

namespace lanyard {

namespace {

constexpr qint64 s_leastBetweenFetches = 60'000;

qint64 steadyNow()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

ProviderKeys::ProviderKeys(HttpClient &http) : m_http(http) { }

QCoro::Task<Outcome<Verdict>> ProviderKeys::verdictOn(Jws jws, QUrl jwksUri)
{
    const auto isFirst = !m_keys || jwksUri != m_uri;
    const auto isUnknownKey = !isFirst && !jws.keyId().isEmpty() && !m_keys->holdsKeyId(jws.keyId());
    const auto mayFetchAgain = !m_fetchedAgainAt || steadyNow() - *m_fetchedAgainAt >= s_leastBetweenFetches;
    if (isFirst || (isUnknownKey && mayFetchAgain)) {
        if (!isFirst)
            m_fetchedAgainAt = steadyNow();
        const auto fetched = co_await fetch(jwksUri);
        if (!fetched) {
            auto reason = fetched.error();
            reason.message = tr("The keys of %1 could not be fetched: %2").arg(jwksUri.host(), reason.message);
            co_return unexpected(std::move(reason));
        }
    }
    co_return verify(jws, *m_keys);
}

QCoro::Task<Outcome<void>> ProviderKeys::fetch(QUrl jwksUri)
{
    HttpRequest request;
    request.url = jwksUri;
    request.addHeader("Accept", "application/json");
    request.mostBytes = 1024 * 1024;
    const auto answer = co_await m_http.send(std::move(request));
    if (!answer)
        co_return unexpected(answer.error());
    const auto isBusy = answer->status >= 500 || answer->status == 429;
    if (answer->status != 200)
        co_return failure(isBusy ? FailureKind::ServerError : FailureKind::BadAnswer,
                          tr("It answered %1.").arg(answer->status), tr("Try again in some minutes."));
    auto keys = JwkSet::fromJson(answer->body, JwkSet::Origin::Fetched);
    if (!keys)
        co_return unexpected(keys.error());
    m_keys = std::make_shared<const JwkSet>(std::move(*keys));
    m_uri = jwksUri;
    co_return Outcome<void>();
}

} // namespace lanyard
