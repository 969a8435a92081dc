#include "ClockSkewMeter.h"

namespace lanyard {

ClockSkewMeter::ClockSkewMeter(HttpClient &http, const Clock &clock) : m_http(http), m_clock(clock) { }

QCoro::Task<Outcome<HttpAnswer>> ClockSkewMeter::send(HttpRequest request)
{
    const auto host = request.url.host();
    auto answer = co_await m_http.send(std::move(request));
    if (answer) {
        if (const auto skew = ClockSkew::measured(*answer, host, m_clock.now()))
            m_measured.insert(host, *skew);
    }
    co_return std::move(answer);
}

std::optional<ClockSkew> ClockSkewMeter::skewTo(const QString &host) const
{
    const auto found = m_measured.constFind(host);
    return found == m_measured.cend() ? std::nullopt : std::optional(*found);
}

} // namespace lanyard
