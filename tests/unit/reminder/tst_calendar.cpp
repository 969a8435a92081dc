#include "Calendar.h"

#include <QTest>
#include <QTimeZone>

using namespace lanyard;

/// The file by RFC 5545; a program that reads calendars reads it in the system tests.
class CalendarTest : public QObject
{
    Q_OBJECT

    static QDateTime time(const char *iso) { return QDateTime::fromString(QLatin1String(iso), Qt::ISODate); }

    static QByteArray written(const QString &title)
    {
        CalendarEvent event;
        event.uid = QStringLiteral("1-portal@lanyard");
        event.at = time("2026-12-22T14:06:10Z");
        event.title = title;
        event.description = QStringLiteral("It ends.\nSign in again: lanyard login 'x'");
        event.alarms = {time("2026-12-15T14:06:10Z"), time("2026-12-21T14:06:10Z")};
        return toICalendar({event}, time("2026-11-22T14:06:10Z"));
    }

private Q_SLOTS:
    void noLineIsLongerThan75OctetsAndNoneBeginsInsideACharacter_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("plain") << QString(200, QLatin1Char('x'));
        QTest::newRow("two octets each") << QString(200, QChar(0xfc));
        QTest::newRow("two octets each, shifted by one") << QStringLiteral("x") + QString(200, QChar(0xfc));
        QTest::newRow("four octets each") << QStringLiteral("🔑").repeated(60);
        QTest::newRow("just 75 with its name") << QString(67, QLatin1Char('x'));
        QTest::newRow("just 76 with its name") << QString(68, QLatin1Char('x'));
    }
    void noLineIsLongerThan75OctetsAndNoneBeginsInsideACharacter()
    {
        QFETCH(QString, title);
        const auto file = written(title);
        QVERIFY2(file.endsWith("END:VCALENDAR\r\n"), "every line ends with CR and LF, the last one too");
        QVERIFY2(file.count('\n') == file.count("\r\n"), "no line feed stands alone");
        for (const auto &line : file.chopped(2).split('\n')) {
            QVERIFY2(line.chopped(line.endsWith('\r')).size() <= 75, line.constData());
            QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter), "a fold cuts a character");
        }
        auto unfolded = file;
        unfolded.replace("\r\n ", "");
        QVERIFY2(unfolded.contains("\r\nSUMMARY:" + title.toUtf8() + "\r\n"), "unfolding must give the title back");
    }

    void aCalendarWithoutAnEndHoldsAComponentAllTheSame()
    {
        const auto file = toICalendar({}, time("2026-11-22T14:06:10Z"));
        QVERIFY2(file.count("BEGIN:") == 2, "RFC 5545 section 3.6: a calendar has at least one component");
        QVERIFY2(!file.contains("VEVENT"), "nothing is due that could stand in a calendar");
        QVERIFY(file.contains("\r\nDTSTAMP:20261122T140610Z\r\n"));
    }

    void textIsEscapedAndCannotAddALineOfItsOwn()
    {
        const auto file = written(QStringLiteral("a;b,c\\d\r\nATTENDEE:mailto:x@example.org\x07"));
        QVERIFY(file.contains("SUMMARY:a\\;b\\,c\\\\d \\nATTENDEE:mailto:x@example.org \r\n"));
        QVERIFY(!file.contains("\nATTENDEE"));
        QVERIFY(file.contains("DESCRIPTION:It ends.\\nSign in again: lanyard login 'x'\r\n"));
    }

    void timesAreUtcWhateverZoneTheyCameIn()
    {
        CalendarEvent event;
        event.uid = QStringLiteral("u");
        event.at = QDateTime(QDate(2027, 3, 28), QTime(3, 30), QTimeZone("Europe/Berlin")); // just after the leap
        const auto file = toICalendar({event}, time("2026-11-22T14:06:10Z"));
        QVERIFY2(file.contains("\r\nDTSTART:20270328T013000Z\r\n"), file.constData());
        QVERIFY2(file.contains("\r\nDTSTAMP:20261122T140610Z\r\n"), file.constData());
    }

    void eachReminderIsAnAlarm()
    {
        const auto file = written(QStringLiteral("x"));
        QCOMPARE(file.count("BEGIN:VALARM"), 2);
        QVERIFY(file.contains("TRIGGER;VALUE=DATE-TIME:20261215T140610Z\r\n"));
        QVERIFY(file.contains("TRIGGER;VALUE=DATE-TIME:20261221T140610Z\r\n"));
    }

    void theSameCredentialKeepsItsUid()
    {
        QVERIFY(written(QStringLiteral("before")).contains("\r\nUID:1-portal@lanyard\r\n"));
        QVERIFY(written(QStringLiteral("after")).contains("\r\nUID:1-portal@lanyard\r\n"));
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
