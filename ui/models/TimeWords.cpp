#include "TimeWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace lanyard::timewords {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("lanyard::timewords", text, nullptr, count);
}

/// “1 days” reads badly, also before there is a translation file that knows plurals.
QString counted(qint64 count, const char *one, const char *many)
{
    return count == 1 ? tr(one) : tr(many, int(count));
}

} // namespace

QString minutesAndSeconds(std::chrono::seconds time)
{
    return QStringLiteral("%1:%2").arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

QString took(std::chrono::milliseconds time)
{
    if (time.count() < 100)
        return tr("%1 ms").arg(time.count());
    return tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000, 'f', 1));
}

QString span(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds >= day)
        return counted((seconds + hour) / day, "1 day", "%n days"); // 30 days are 30 days also a minute later
    if (seconds >= hour)
        return counted(seconds / hour, "1 hour", "%n hours");
    if (seconds >= minute)
        return tr("%n min", int(seconds / minute));
    return tr("%n s", int(seconds));
}

QString distance(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(time);
    if (std::abs(seconds) < 2)
        return tr("now");
    return seconds >= 0 ? tr("in %1").arg(span(seconds)) : tr("%1 ago").arg(span(-seconds));
}

QString date(const QDateTime &time, const QDateTime &now)
{
    const QDate day = time.toLocalTime().date();
    const bool isThisYear = day.year() == now.toLocalTime().date().year();
    return QLocale().toString(day, isThisYear ? tr("d MMMM") : tr("d MMMM yyyy"));
}

QString weekday(const QDateTime &time, const QDateTime &now)
{
    return QLocale().toString(time.toLocalTime().date(), QStringLiteral("dddd ")) + date(time, now);
}

QString both(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return tr("%1, %2").arg(QLocale().toString(local.time(), QStringLiteral("HH:mm")), distance(time, now));
    return tr("%1, %2").arg(weekday(time, now), distance(time, now));
}

QString exact(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() != now.toLocalTime().date())
        return tr("%1, %2").arg(date(time, now), QLocale().toString(local.time(), QStringLiteral("HH:mm")));
    const QString clock = tr("Today %1").arg(QLocale().toString(local.time(), QStringLiteral("HH:mm:ss")));
    const qint64 seconds = now.secsTo(time);
    // Below an hour both figures count, so that a token's five minutes can be watched.
    if (seconds >= 60 && seconds < 3600)
        return tr("%1, in %2 min %3 s").arg(clock).arg(seconds / 60).arg(seconds % 60);
    return tr("%1, %2").arg(clock, distance(time, now));
}

} // namespace lanyard::timewords
