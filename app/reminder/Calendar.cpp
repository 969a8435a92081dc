#include "Calendar.h"

namespace lanyard {

namespace {

/// UTC in the basic form: needs no time zone table in the file (RFC 5545 section 3.3.5, form 2).
QString utc(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/// RFC 5545 section 3.3.11; other control characters may not stand in a text at all.
QString escaped(const QString &text)
{
    QString result;
    for (const auto character : text) {
        if (character == QLatin1Char('\n'))
            result += QStringLiteral("\\n");
        else if (character.unicode() < 0x20 || character.unicode() == 0x7f)
            result += QLatin1Char(' ');
        else if (QStringLiteral("\\;,").contains(character))
            result += QLatin1Char('\\') + character;
        else
            result += character;
    }
    return result;
}

/// Lines of at most 75 octets, broken between characters (RFC 5545 section 3.1).
QByteArray folded(const QString &line)
{
    constexpr qsizetype most = 75;
    auto rest = line.toUtf8();
    QByteArray result;
    while (rest.size() > most) {
        auto length = most;
        while ((rest.at(length) & 0xc0) == 0x80) // the next line would begin inside a character
            --length;
        result += rest.first(length) + "\r\n";
        rest = ' ' + rest.sliced(length);
    }
    return result + rest + "\r\n";
}

QStringList linesOf(const CalendarEvent &event, const QDateTime &now)
{
    QStringList lines {
        QStringLiteral("BEGIN:VEVENT"),
        QStringLiteral("UID:") + escaped(event.uid),
        QStringLiteral("DTSTAMP:") + utc(now),
        QStringLiteral("DTSTART:") + utc(event.at), // without an end: a moment (section 3.6.1)
        QStringLiteral("SUMMARY:") + escaped(event.title),
        QStringLiteral("DESCRIPTION:") + escaped(event.description),
        QStringLiteral("CLASS:PRIVATE"),
        QStringLiteral("TRANSP:TRANSPARENT"),
    };
    for (const auto &alarm : event.alarms)
        lines += {QStringLiteral("BEGIN:VALARM"), QStringLiteral("ACTION:DISPLAY"),
                  QStringLiteral("DESCRIPTION:") + escaped(event.title),
                  QStringLiteral("TRIGGER;VALUE=DATE-TIME:") + utc(alarm), QStringLiteral("END:VALARM")};
    return lines << QStringLiteral("END:VEVENT");
}

} // namespace

QByteArray toICalendar(const QList<CalendarEvent> &events, const QDateTime &now)
{
    QStringList lines {QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"),
                       QStringLiteral("PRODID:-//Lanyard//Lanyard//EN")};
    for (const auto &event : events)
        lines += linesOf(event, now);
    if (events.isEmpty()) // a calendar holds something (RFC 5545 section 3.6): that no time is taken says nothing else
        lines += {QStringLiteral("BEGIN:VFREEBUSY"), QStringLiteral("UID:none@lanyard"),
                  QStringLiteral("DTSTAMP:") + utc(now), QStringLiteral("END:VFREEBUSY")};
    lines.append(QStringLiteral("END:VCALENDAR"));
    QByteArray file;
    for (const auto &line : std::as_const(lines))
        file += folded(line);
    return file;
}

} // namespace lanyard
