#pragma once

#include <QDateTime>
#include <QString>

namespace lanyard {

/// Dates and times of day as the person's language writes them: the names by QLocale, their order by the catalogue.
/// Each takes the time in the zone that it is to be shown in.
namespace datewords {

enum class Year
{
    Left,
    Told
};

QString timeOfDay(const QDateTime &time); ///< `14:11`
QString timeWithSeconds(const QDateTime &time); ///< `14:11:05`
QString day(const QDateTime &time, Year year); ///< `26 November`
QString weekday(const QDateTime &time, Year year); ///< `Thursday 26 November`
QString moment(const QDateTime &time, Year year); ///< `Thursday 26 November 14:11`

} // namespace datewords

} // namespace lanyard
