#include "ClockSkew.h"

namespace lanyard {

namespace {

QString span(qint64 seconds)
{
    if (seconds < 120)
        return ClockSkew::tr("%n seconds", nullptr, static_cast<int>(seconds));
    if (seconds < 120 * 60)
        return ClockSkew::tr("%n minutes", nullptr, static_cast<int>((seconds + 30) / 60));
    if (seconds < 48 * 3600)
        return ClockSkew::tr("%n hours", nullptr, static_cast<int>((seconds + 1800) / 3600));
    return ClockSkew::tr("%n days", nullptr, static_cast<int>((seconds + 43200) / 86400));
}

} // namespace

std::optional<ClockSkew> ClockSkew::measured(const HttpAnswer &answer, const QString &host, const QDateTime &arrivedAt)
{
    const auto date = answer.serverDate();
    if (!date.isValid())
        return std::nullopt;
    const auto inCache = std::max(0, answer.header("Age").toInt()); // RFC 9111 section 5.1
    const auto milliseconds = date.addSecs(inCache).msecsTo(arrivedAt) - answer.elapsed.count() / 2;
    return ClockSkew {host, std::chrono::seconds(milliseconds / 1000)};
}

QString ClockSkew::inWords() const
{
    const auto difference = span(std::chrono::abs(ahead).count());
    return ahead.count() < 0 ? tr("this computer's clock is %1 behind %2").arg(difference, host)
                             : tr("this computer's clock is %1 ahead of %2").arg(difference, host);
}

} // namespace lanyard
