#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace lanyard {

/// A moment in a calendar. A later file with the same `uid` moves it there.
struct CalendarEvent
{
    QString uid;
    QDateTime at;
    QString title;
    QString description;
    QList<QDateTime> alarms;
};

/// An iCalendar file (RFC 5545) that any calendar program takes in.
QByteArray toICalendar(const QList<CalendarEvent> &events, const QDateTime &now);

} // namespace lanyard
