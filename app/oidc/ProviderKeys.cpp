#include "ProviderKeys.h"

using namespace std::chrono_literals;

namespace lanyard {

namespace {

constexpr std::chrono::seconds s_longestKept = 1h;
constexpr std::chrono::seconds s_leastBetweenFetches = 1min;

} // namespace

ProviderKeys::ProviderKeys(HttpClient &http, const Clock &clock) : m_http(http), m_clock(clock) { }

bool ProviderKeys::isWithin(std::chrono::seconds time, const QDateTime &since) const
{
    const auto passed = since.secsTo(m_clock.now());
    return since.isValid() && passed >= 0 && passed < time.count();
}

QCoro::Task<Outcome<Verdict>> ProviderKeys::verdictOn(Jws jws, QUrl jwksUri)
{
    const auto isFirst = !m_keys || jwksUri != m_uri || !isWithin(s_longestKept, m_fetchedAt);
    const auto isUnknownKey = !isFirst && !jws.keyId().isEmpty() && !m_keys->holdsKeyId(jws.keyId());
    const auto mayFetchAgain = !isWithin(s_leastBetweenFetches, m_fetchedAgainAt);
    if (isFirst || (isUnknownKey && mayFetchAgain)) {
        if (!isFirst)
            m_fetchedAgainAt = m_clock.now();
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
    m_fetchedAt = m_clock.now();
    co_return Outcome<void>();
}

} // namespace lanyard
