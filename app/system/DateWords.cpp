#include "DateWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::DateWords)
};

} // namespace

QString datewords::timeOfDay(const QDateTime &time)
{
    //: How a time of day is written: the letters of QLocale::toString, text of your own between single quotes
    return QLocale().toString(time, Words::tr("HH:mm"));
}

QString datewords::timeWithSeconds(const QDateTime &time)
{
    //: How a time of day with its seconds is written
    return QLocale().toString(time, Words::tr("HH:mm:ss"));
}

QString datewords::day(const QDateTime &time, Year year)
{
    //: How a day of this year is written
    return QLocale().toString(time,
                              year == Year::Left ? Words::tr("d MMMM")
                                                 //: How a day of another year is written
                                                 : Words::tr("d MMMM yyyy"));
}

QString datewords::weekday(const QDateTime &time, Year year)
{
    //: How a day of this year with its weekday is written
    return QLocale().toString(time,
                              year == Year::Left ? Words::tr("dddd d MMMM")
                                                 //: How a day of another year with its weekday is written
                                                 : Words::tr("dddd d MMMM yyyy"));
}

QString datewords::moment(const QDateTime &time, Year year)
{
    //: A day, such as “Thursday 26 November”, and a time of day
    return Words::tr("%1 %2", "day and time of day").arg(weekday(time, year), timeOfDay(time));
}

} // namespace lanyard
