#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace lanyard {

/// Times as people say them: the date and the distance both.
namespace timewords {

QString minutesAndSeconds(std::chrono::seconds time); ///< `0:42`
QString took(std::chrono::milliseconds time); ///< `0.2 s`, `38 ms` below a tenth
/// `4 days`, `3 hours`, `4 min`, `12 s`: the largest unit that fits; days by the calendar.
QString span(const QDateTime &from, const QDateTime &to);
QString distance(const QDateTime &time, const QDateTime &now); ///< `in 4 days`, `48 seconds ago`
QString date(const QDateTime &time, const QDateTime &now); ///< `26 November`; with the year when it is another
QString weekday(const QDateTime &time, const QDateTime &now); ///< `Thursday 26 November`
/// `Thursday 26 November, in 4 days`; today `14:11, in 4 min`.
QString both(const QDateTime &time, const QDateTime &now);
QString exact(const QDateTime &time, const QDateTime &now); ///< with seconds, for short lives: `Today 14:06:10, …`

} // namespace timewords

} // namespace lanyard
