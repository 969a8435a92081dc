#include "FakeClock.h"
#include "FakeNotifier.h"
#include "MemoryStore.h"
#include "ProfileStore.h"
#include "ReminderService.h"
#include "Vault.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

/// A running Lanyard at a desktop, whose clock the test moves.
struct Bench
{
    explicit Bench(const char *zoneName = "UTC") : zone(zoneName) { restart(); }

    void restart()
    {
        service = std::make_unique<ReminderService>(
            ReminderService::Ports {profiles, vault, clock, notifier,
                                    [this](Profile profile) { return use(std::move(profile)); },
                                    [this] { return quiet; }},
            folder.filePath(QStringLiteral("reminders.json")), zone);
    }

    /// A provider that answers, or does not.
    QCoro::Task<bool> use(Profile profile)
    {
        usedAt.append(clock.now());
        auto record = vault.record(profile, Slot::Portal);
        record->lastUsedAt = clock.now();
        co_return isOnline &&vault.updateRecord(profile, Slot::Portal, *record).has_value();
    }

    void add(const QString &name, const QDateTime &end, bool keepsAlive = false)
    {
        Profile profile;
        profile.id = name;
        profile.name = name;
        profile.vault = VaultKind::Memory;
        profile.keepsAlive = keepsAlive;
        QVERIFY(profiles.save(profile));
        CredentialRecord record;
        record.storedAt = clock.now();
        record.statedEnd = end;
        record.isOffline = keepsAlive;
        QVERIFY(vault.updateRecord(profile, Slot::Portal, record));
    }

    /// What was shown until then, each with its time.
    QList<QPair<QDateTime, QString>> runUntil(const QDateTime &end)
    {
        QList<QPair<QDateTime, QString>> said;
        while (clock.now() < end) {
            const auto before = notifier.shown.size();
            const auto pause = QCoro::waitFor(service->look());
            for (auto i = before; i < notifier.shown.size(); ++i)
                said.append({clock.now(), notifier.shown.at(i).title});
            if (pause <= 0ms || pause > 1h)
                qFatal("a pause is longer than nothing and at most an hour");
            ++looks;
            clock.advance(std::chrono::ceil<std::chrono::seconds>(pause));
        }
        return said;
    }

    QTimeZone zone;
    QuietHours quiet;
    QTemporaryDir folder;
    FakeClock clock;
    FakeNotifier notifier;
    ProfileStore profiles {folder.filePath(QStringLiteral("profiles"))};
    Vault vault {std::make_shared<MemoryStore>(), folder.filePath(QStringLiteral("credentials.json"))};
    std::unique_ptr<ReminderService> service;
    int looks = 0;
    bool isOnline = true;
    QList<QDateTime> usedAt;
};

QDateTime time(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace

/// When a person is spoken to, over years of an invented clock.
class ReminderServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndIsSpokenOfAWeekBeforeADayBeforeAndWhenItCame_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("end");
        QTest::addColumn<QList<QDateTime>>("expected");
        QTest::newRow("at noon") << QByteArray("UTC") << time("2028-06-15T12:00:00Z")
                                 << QList {time("2028-06-08T12:00:00Z"), time("2028-06-14T12:00:00Z"),
                                           time("2028-06-15T12:00:00Z")};
        QTest::newRow("the day before is a leap day")
            << QByteArray("UTC") << time("2028-03-01T12:00:00Z")
            << QList {time("2028-02-23T12:00:00Z"), time("2028-02-29T12:00:00Z"), time("2028-03-01T12:00:00Z")};
        QTest::newRow("at night, so that it waits for the morning")
            << QByteArray("UTC") << time("2027-06-15T03:00:00Z")
            << QList {time("2027-06-08T07:00:00Z"), time("2027-06-14T07:00:00Z"), time("2027-06-15T07:00:00Z")};
        QTest::newRow("in the night of summer time, by the clock on the wall")
            << QByteArray("Europe/Berlin") << time("2027-03-28T01:30:00Z")
            << QList {time("2027-03-21T06:00:00Z"), time("2027-03-27T06:00:00Z"), time("2027-03-28T05:00:00Z")};
        QTest::newRow("in the night of winter time")
            << QByteArray("Europe/Berlin") << time("2027-10-31T00:30:00Z")
            << QList {time("2027-10-24T05:00:00Z"), time("2027-10-30T05:00:00Z"), time("2027-10-31T06:00:00Z")};
        QTest::newRow("14 hours ahead") << QByteArray("Pacific/Kiritimati") << time("2027-06-15T12:00:00Z")
                                        << QList {time("2027-06-08T17:00:00Z"), time("2027-06-14T17:00:00Z"),
                                                  time("2027-06-15T17:00:00Z")};
    }
    void anEndIsSpokenOfAWeekBeforeADayBeforeAndWhenItCame()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, end);
        Bench bench(zone.constData());
        bench.add(QStringLiteral("genie"), end);
        const auto begin = bench.clock.now();
        QList<QDateTime> said;
        for (const auto &each : bench.runUntil(end.addDays(60)))
            said.append(each.first);
        QTEST(said, "expected");
        const auto hours = begin.secsTo(end.addDays(60)) / 3600;
        QVERIFY2(bench.looks <= hours + 10, "one look an hour, and one for each thing to say or to wait for");
    }

    void theQuietHoursAreThePersonsOwn_data()
    {
        QTest::addColumn<QString>("quiet");
        QTest::addColumn<QDateTime>("said");
        QTest::newRow("the usual ones") << "22:00-07:00" << time("2027-06-15T07:00:00Z");
        QTest::newRow("none") << "none" << time("2027-06-15T03:00:00Z");
        QTest::newRow("by day") << "1-18" << time("2027-06-15T18:00:00Z");
    }
    void theQuietHoursAreThePersonsOwn()
    {
        QFETCH(QString, quiet);
        Bench bench;
        bench.quiet = *QuietHours::fromText(quiet);
        bench.add(QStringLiteral("genie"), time("2027-06-15T03:00:00Z"));
        const auto said = bench.runUntil(time("2027-06-17T00:00:00Z"));
        QVERIFY(!said.isEmpty());
        QTEST(said.last().first, "said");
    }

    void afterWeeksOfSleepEachIsSaidOnceAndManyTogether_data()
    {
        QTest::addColumn<int>("credentials");
        QTest::addColumn<int>("notifications");
        QTest::newRow("three") << 3 << 3;
        QTest::newRow("a storm") << 9 << 1;
    }
    void afterWeeksOfSleepEachIsSaidOnceAndManyTogether()
    {
        QFETCH(int, credentials);
        Bench bench;
        const auto start = bench.clock.now();
        for (int i = 0; i < credentials; ++i)
            bench.add(QStringLiteral("portal %1").arg(i), start.addDays(8 + i)); // asleep over every step of each
        QVERIFY(bench.runUntil(start.addSecs(7200)).isEmpty());
        bench.clock.advance(24h * 21);
        const auto said = bench.runUntil(bench.clock.now().addDays(30));
        QTEST(static_cast<int>(said.size()), "notifications");
    }

    void whatWasMissedIsSaidAtTheNextStartAndWhatWasSaidIsNot()
    {
        Bench bench;
        bench.add(QStringLiteral("genie"), bench.clock.now().addDays(30));
        bench.clock.advance(24h * 25);
        bench.restart();
        QCOMPARE(bench.runUntil(bench.clock.now().addSecs(7200)).size(), 1);
        bench.restart();
        QVERIFY2(bench.runUntil(bench.clock.now().addDays(2)).isEmpty(), "the history outlives the program");
    }

    void aClockThatWasSetRepeatsAndSkipsNothing_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("back by two hours") << qint64(-2 * 3600);
        QTest::newRow("back by two days") << qint64(-2 * 86400);
        QTest::newRow("back by ten years") << qint64(-10 * 366 * 86400LL);
        QTest::newRow("ahead by a second") << qint64(1);
    }
    void aClockThatWasSetRepeatsAndSkipsNothing()
    {
        QFETCH(qint64, seconds);
        Bench bench;
        const auto end = bench.clock.now().addDays(30);
        bench.add(QStringLiteral("genie"), end);
        QCOMPARE(bench.runUntil(end.addDays(-5)).size(), 1);
        bench.clock.advance(std::chrono::seconds(seconds));
        QVERIFY2(bench.runUntil(bench.clock.now().addSecs(6 * 3600)).isEmpty(), "said once is enough");
        bench.clock.advance(std::chrono::seconds(-seconds)); // and set right again
        QCOMPARE(bench.runUntil(end.addDays(2)).size(), 2);
    }

    void aNewLifeIsSpokenOfAnew()
    {
        Bench bench;
        const auto start = bench.clock.now();
        bench.add(QStringLiteral("genie"), start.addDays(30));
        QCOMPARE(bench.runUntil(start.addDays(28)).size(), 1);
        bench.add(QStringLiteral("genie"), start.addDays(58)); // renewed
        const auto said = bench.runUntil(start.addDays(60));
        QCOMPARE(said.size(), 3);
        QCOMPARE(said.first().first, start.addDays(51));
    }

    void tomorrowPutsOffToTheNextMorningAlsoOverAStart()
    {
        Bench bench("Europe/Berlin");
        const auto end = bench.clock.now().addDays(28);
        bench.add(QStringLiteral("genie"), end);
        QCOMPARE(bench.runUntil(end.addDays(-7).addSecs(3600)).size(), 1);
        const auto day = bench.clock.now().toTimeZone(bench.zone).date();
        Q_EMIT bench.notifier.chosen(bench.notifier.shown.last().key, QStringLiteral("tomorrow"));
        bench.restart();
        const auto said = bench.runUntil(end.addDays(-2));
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().first.toTimeZone(bench.zone), QDateTime(day.addDays(1), QTime(9, 0), bench.zone));
    }

    void ofTwoThatRunOneSpeaks()
    {
        Bench bench;
        bench.add(QStringLiteral("genie"), bench.clock.now().addDays(5));
        FakeNotifier otherDesktop;
        ReminderService other({bench.profiles, bench.vault, bench.clock, otherDesktop, {}},
                              bench.folder.filePath(QStringLiteral("reminders.json")), bench.zone);
        bench.clock.advance(24h * 4);
        QCOMPARE(bench.runUntil(bench.clock.now().addSecs(1)).size(), 1);
        QCoro::waitFor(other.look());
        QVERIFY(otherDesktop.shown.isEmpty());
    }

    void aHistoryThatCannotBeWrittenMakesNoStorm()
    {
        Bench bench;
        const auto file = bench.folder.filePath(QStringLiteral("reminders.json"));
        QVERIFY(QDir().mkdir(file)); // in its place
        bench.restart();
        bench.add(QStringLiteral("genie"), bench.clock.now().addDays(5));
        QCOMPARE(bench.runUntil(bench.clock.now().addDays(5).addSecs(-60)).size(), 2);
    }

    void whatIsKeptAliveIsUsedBeforeItIdlesOutAndNobodyIsTold()
    {
        Bench bench;
        const auto start = bench.clock.now();
        bench.add(QStringLiteral("genie"), {}, true);
        QVERIFY(bench.runUntil(start.addYears(2)).isEmpty());
        QVERIFY2(bench.usedAt.size() >= 730 / 30 && bench.usedAt.size() <= 730 / 20, "about every 23 days");
    }

    void whatCannotBeKeptAliveIsSpokenOf_data()
    {
        QTest::addColumn<bool>("isOnline");
        QTest::addColumn<int>("hardEndInDays");
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("nobody answers") << false << 0 << true;
        QTest::newRow("a hard end, which no use moves") << true << 25 << false;
    }
    void whatCannotBeKeptAliveIsSpokenOf()
    {
        QFETCH(bool, isOnline);
        QFETCH(int, hardEndInDays);
        Bench bench;
        bench.isOnline = isOnline;
        const auto start = bench.clock.now();
        bench.add(QStringLiteral("genie"), hardEndInDays > 0 ? start.addDays(hardEndInDays) : QDateTime(), true);
        QCOMPARE(bench.runUntil(start.addDays(40)).size(), 3);
        QTEST(!bench.usedAt.isEmpty(), "isUsed");
    }

    void aButtonLeadsToItsProfile()
    {
        Bench bench;
        bench.add(QStringLiteral("genie"), bench.clock.now().addDays(1));
        bench.clock.advance(20h);
        bench.runUntil(bench.clock.now().addSecs(1));
        QCOMPARE(bench.notifier.shown.size(), 1);
        const auto key = bench.notifier.shown.first().key;
        QSignalSpy opened(bench.service.get(), &ReminderService::openWanted);
        QSignalSpy renewed(bench.service.get(), &ReminderService::renewWanted);
        Q_EMIT bench.notifier.chosen(key, QStringLiteral("renew"));
        QCOMPARE(renewed.value(0), QVariantList {QStringLiteral("genie")});
        Q_EMIT bench.notifier.chosen(key, QStringLiteral("default"));
        QCOMPARE(opened.value(0), QVariantList {QStringLiteral("genie")});
    }

    void whatNobodySawIsSaidWhenADesktopIsThere()
    {
        Bench bench;
        bench.notifier.isThere = false;
        const auto end = bench.clock.now().addDays(30);
        bench.add(QStringLiteral("genie"), end);
        bench.runUntil(end.addDays(-5));
        bench.notifier.isThere = true;
        QCOMPARE(bench.runUntil(end.addDays(-4)).size(), 1);
    }

    void runLooksAndSleepsUntilItIsGone()
    {
        Bench bench;
        auto running = bench.service->run();
        while (bench.clock.slept.size() < 5)
            QCoreApplication::processEvents();
        bench.service.reset();
        const auto looks = bench.clock.slept.size();
        for (int i = 0; i < 100; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(bench.clock.slept.size(), looks);
    }

    void theHistoryHoldsNoMoreThanWhatWasSaidWhen()
    {
        Bench bench;
        bench.add(QStringLiteral("genie"), bench.clock.now().addDays(1));
        bench.clock.advance(20h);
        bench.runUntil(bench.clock.now().addSecs(1));
        QFile file(bench.folder.filePath(QStringLiteral("reminders.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("genie/portal/ends-soon"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(ReminderServiceTest)
#include "tst_reminderservice.moc"
