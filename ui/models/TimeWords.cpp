#include "TimeWords.h"

#include "DateWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace lanyard::timewords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TimeWords)
};

datewords::Year yearOf(const QDateTime &time, const QDateTime &now)
{
    const bool isThisYear = time.toLocalTime().date().year() == now.toLocalTime().date().year();
    return isThisYear ? datewords::Year::Left : datewords::Year::Told;
}

} // namespace

QString minutesAndSeconds(std::chrono::seconds time)
{
    return QStringLiteral("%1:%2").arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

QString took(std::chrono::milliseconds time)
{
    if (time.count() < 100)
        return Words::tr("%1 ms").arg(time.count());
    return Words::tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000, 'f', 1));
}

QString span(const QDateTime &from, const QDateTime &to)
{
    const qint64 seconds = std::max<qint64>(0, from.secsTo(to));
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds >= day) // a date often stands beside it: from Sunday to Thursday are four days at any hour
        return Words::tr("%n days", nullptr, int(from.toLocalTime().date().daysTo(to.toLocalTime().date())));
    if (seconds >= hour)
        return Words::tr("%n hours", nullptr, int(seconds / hour));
    if (seconds >= minute)
        return Words::tr("%n min", nullptr, int(seconds / minute));
    return Words::tr("%n s", nullptr, int(seconds));
}

QString distance(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(time);
    if (std::abs(seconds) < 2)
        return Words::tr("now");
    return seconds >= 0 ? Words::tr("in %1").arg(span(now, time)) : Words::tr("%1 ago").arg(span(time, now));
}

QString date(const QDateTime &time, const QDateTime &now)
{
    return datewords::day(time.toLocalTime(), yearOf(time, now));
}

QString weekday(const QDateTime &time, const QDateTime &now)
{
    return datewords::weekday(time.toLocalTime(), yearOf(time, now));
}

QString both(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return Words::tr("%1, %2").arg(datewords::timeOfDay(local), distance(time, now));
    return Words::tr("%1, %2").arg(weekday(time, now), distance(time, now));
}

QString exact(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() != now.toLocalTime().date())
        return Words::tr("%1, %2").arg(date(time, now), datewords::timeOfDay(local));
    const QString clock = Words::tr("Today %1").arg(datewords::timeWithSeconds(local));
    const qint64 seconds = now.secsTo(time);
    // Below an hour both figures count, so that a token's five minutes can be watched.
    if (seconds >= 60 && seconds < 3600)
        return Words::tr("%1, in %2 min %3 s").arg(clock).arg(seconds / 60).arg(seconds % 60);
    return Words::tr("%1, %2").arg(clock, distance(time, now));
}

} // namespace lanyard::timewords
