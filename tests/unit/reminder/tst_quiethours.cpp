#include "ReminderSettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// The hours in which nobody is spoken to, as they are written and as they are kept.
class QuietHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("hours") << "22-7" << "22:00-07:00";
        QTest::newRow("minutes") << "21:30 - 6:45" << "21:30-06:45";
        QTest::newRow("by day") << "09:00-17:00" << "09:00-17:00";
        QTest::newRow("none") << "none" << "none";
        QTest::newRow("from and until the same") << "7-7" << "none";
        QTest::newRow("one time") << "22" << "";
        QTest::newRow("three times") << "1-2-3" << "";
        QTest::newRow("no time") << "22-25" << "";
        QTest::newRow("words") << "at night" << "";
        QTest::newRow("nothing") << "" << "";
    }
    void theyAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        const auto hours = QuietHours::fromText(text);
        QTEST(hours ? hours->text() : QString(), "read");
    }

    void whatIsChosenIsKeptAndWhatCannotBeReadIsTheUsual()
    {
        QTemporaryDir folder;
        const auto settings = ReminderSettings::beside(folder.path());
        QCOMPARE(settings.quietHours(), QuietHours());
        QVERIFY(settings.save(*QuietHours::fromText(QStringLiteral("none"))).has_value());
        QVERIFY(ReminderSettings::beside(folder.path()).quietHours().isNone());
        QFile file(folder.filePath(QStringLiteral("reminder-settings.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"quietHours\": 7}") > 0);
        file.close();
        QCOMPARE(settings.quietHours(), QuietHours());
    }
};

QTEST_GUILESS_MAIN(QuietHoursTest)
#include "tst_quiethours.moc"
