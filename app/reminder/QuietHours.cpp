#include "QuietHours.h"

#include <QTimeZone>

namespace lanyard {

namespace {

const auto s_none = QStringLiteral("none");
const auto s_format = QStringLiteral("HH:mm");

QTime timeOf(const QString &text)
{
    for (const auto &format : {QStringLiteral("H:mm"), QStringLiteral("H")}) {
        if (const auto time = QTime::fromString(text.trimmed(), format); time.isValid())
            return time;
    }
    return {};
}

} // namespace

bool QuietHours::contains(const QDateTime &local) const
{
    const auto time = local.time();
    return from <= until ? time >= from && time < until : time >= from || time < until;
}

QDateTime QuietHours::endAfter(const QDateTime &local) const
{
    const auto day = local.time() < until ? local.date() : local.date().addDays(1);
    return QDateTime(day, until, local.timeZone());
}

QString QuietHours::text() const
{
    return isNone() ? s_none : from.toString(s_format) + QLatin1Char('-') + until.toString(s_format);
}

std::optional<QuietHours> QuietHours::fromText(const QString &text)
{
    if (text == s_none)
        return QuietHours {{0, 0}, {0, 0}};
    const auto parts = text.split(QLatin1Char('-'));
    const QuietHours hours {timeOf(parts.value(0)), timeOf(parts.value(1))};
    if (parts.size() != 2 || !hours.from.isValid() || !hours.until.isValid())
        return std::nullopt;
    return hours;
}

} // namespace lanyard
