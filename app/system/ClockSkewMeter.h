#pragma once

#include "Clock.h"
#include "ClockSkew.h"

#include <QHash>

namespace lanyard {

/// Hands requests on, and measures this computer's clock by every answer that comes back.
class ClockSkewMeter final : public HttpClient
{
public:
    /// Both must outlive this object.
    ClockSkewMeter(HttpClient &http, const Clock &clock);

    QCoro::Task<Outcome<HttpAnswer>> send(HttpRequest request) override;
    /// By the last answer of that host; nothing before there was one with a date.
    std::optional<ClockSkew> skewTo(const QString &host) const;

private:
    HttpClient &m_http;
    const Clock &m_clock;
    QHash<QString, ClockSkew> m_measured;
};

} // namespace lanyard
