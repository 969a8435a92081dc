#include "MemoryStore.h"
#include "Reminder.h"
#include "Vault.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

Q_DECLARE_METATYPE(lanyard::RenewalWay)

/// When a credential ends, how that is known, and from when a person is told.
class ReminderTest : public QObject
{
    Q_OBJECT

    static QDateTime time(const char *iso) { return QDateTime::fromString(QLatin1String(iso), Qt::ISODate); }

    static Profile genie()
    {
        Profile profile;
        profile.id = QStringLiteral("1");
        profile.name = QStringLiteral("genie");
        profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
        profile.issuer = QStringLiteral("https://login.example.org/realms/genie");
        profile.clientId = QStringLiteral("lanyard");
        return profile;
    }

    static CredentialRecord signedIn(const char *at = "2026-11-01T12:00:00Z")
    {
        CredentialRecord record;
        record.binding = {genie().issuer, genie().clientId, genie().portalOrigin()};
        record.storedAt = record.signedInAt = record.lastUsedAt = time(at);
        return record;
    }

private Q_SLOTS:
    void anEndIsStatedReckonedOrUnknown_data()
    {
        QTest::addColumn<QDateTime>("stated");
        QTest::addColumn<bool>("offline");
        QTest::addColumn<int>("idleDays");
        QTest::addColumn<QDateTime>("ends");
        QTest::addColumn<QString>("certainty");
        QTest::newRow("refresh_expires_in is 0: 30 days after the last use")
            << QDateTime() << true << 30 << time("2026-12-01T12:00:00Z") << "reckoned";
        QTest::newRow("the realm's own idle time, as the profile says it")
            << QDateTime() << true << 14 << time("2026-11-15T12:00:00Z") << "reckoned";
        QTest::newRow("the stated end comes first")
            << time("2026-11-20T00:00:00Z") << true << 30 << time("2026-11-20T00:00:00Z") << "stated";
        QTest::newRow("lying idle comes first")
            << time("2027-11-20T00:00:00Z") << true << 30 << time("2026-12-01T12:00:00Z") << "reckoned";
        QTest::newRow("a data access token or openBIS's own, which no idle time ends")
            << time("2027-11-20T00:00:00Z") << false << 30 << time("2027-11-20T00:00:00Z") << "stated";
        QTest::newRow("a token of the portal's without a date")
            << QDateTime() << false << 30 << QDateTime() << "unknown";
    }
    void anEndIsStatedReckonedOrUnknown()
    {
        QFETCH(QDateTime, stated);
        QFETCH(bool, offline);
        QFETCH(int, idleDays);
        auto profile = genie();
        profile.idleDays = idleDays;
        auto record = signedIn();
        record.statedEnd = stated;
        record.isOffline = offline;
        const auto life = Lifetime::of(record, profile);
        QTEST(life.ends, "ends");
        QTEST(nameOf(life.certainty), "certainty");
        QVERIFY2(!life.because.isEmpty(), "how it is known must be said");
        QVERIFY2(life.ends.isValid() == !life.reminders.isEmpty(), "a known end is spoken of, an unknown one is not");
    }

    void anEndOfWhichOnlyTheTextIsKnownIsToldInItsWords()
    {
        auto record = signedIn();
        record.isOffline = false;
        record.statedEndText = QStringLiteral("Fri Jan 01 12:00:00 XYZ 2027");
        auto life = Lifetime::of(record, genie());
        QCOMPARE(life.certainty, Certainty::Unknown);
        QVERIFY2(life.because.contains(record.statedEndText), qPrintable(life.because));
        record.statedEnd = time("2026-12-31T22:00:00Z");
        life = Lifetime::of(record, genie());
        QCOMPARE(life.ends, record.statedEnd);
        QCOMPARE(life.certainty, Certainty::Reckoned);
        QVERIFY2(life.because.contains(record.statedEndText), qPrintable(life.because));
    }

    void aSigningKeyEndsWhenTheProfileSays()
    {
        auto profile = genie();
        profile.kind = PortalKind::ProteinPaint;
        auto record = signedIn();
        record.isOffline = false;
        QCOMPARE(Lifetime::of(record, profile).certainty, Certainty::Unknown);
        profile.proteinPaint.rotateKeyOn = QDate(2027, 2, 1);
        const auto life = Lifetime::of(record, profile);
        QCOMPARE(life.ends.toLocalTime().date(), QDate(2027, 2, 1));
        QCOMPARE(life.certainty, Certainty::Stated);
    }

    void remindersComeAsTheProfileAndThePortalSay_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<int>("portalWarnsDays");
        QTest::addColumn<QDateTime>("end");
        QTest::addColumn<QList<QDateTime>>("reminders");
        const auto end = time("2026-12-31T12:00:00Z");
        QTest::newRow("a week and a day before")
            << QList<int> {7, 1} << 0 << end << QList {end.addDays(-7), end.addDays(-1)};
        QTest::newRow("the portal's own warning period among them")
            << QList<int> {7, 1} << 5 << end << QList {end.addDays(-7), end.addDays(-5), end.addDays(-1)};
        QTest::newRow("what lives for a day is spoken of in its last quarter, once")
            << QList<int> {7, 1} << 0 << time("2026-11-02T12:00:00Z") << QList {time("2026-11-02T06:00:00Z")};
        QTest::newRow("by nobody's wish there are none") << QList<int> {} << 0 << end << QList<QDateTime> {};
    }
    void remindersComeAsTheProfileAndThePortalSay()
    {
        QFETCH(QList<int>, days);
        QFETCH(int, portalWarnsDays);
        QFETCH(QDateTime, end);
        auto profile = genie();
        profile.remindDays = days;
        auto record = signedIn();
        record.isOffline = false;
        record.statedEnd = end;
        record.portalWarnsBefore = std::chrono::days(portalWarnsDays);
        QTEST(Lifetime::of(CredentialRecord::fromJson(record.toJson()), profile).reminders, "reminders");
    }

    void theStateFollowsTheClock_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("state");
        QTest::newRow("long before") << time("2026-11-23T11:59:59Z") << "fine";
        QTest::newRow("the first reminder") << time("2026-11-24T12:00:00Z") << "ends-soon";
        QTest::newRow("the last second") << time("2026-12-01T11:59:59Z") << "ends-soon";
        QTest::newRow("the end") << time("2026-12-01T12:00:00Z") << "ended";
    }
    void theStateFollowsTheClock()
    {
        QFETCH(QDateTime, now);
        const auto reminder = Reminder::of(genie(), Slot::Portal, signedIn(), now);
        QTEST(nameOf(reminder.state), "state");
        QVERIFY2(!reminder.action.isEmpty(), "what to do must be said");
    }

    void whatTheIssuerRefusedHasEndedWhateverWasReckoned()
    {
        auto record = signedIn();
        record.endedBecause = QStringLiteral("login.example.org no longer knows this credential.");
        const auto reminder = Reminder::of(genie(), Slot::Portal, record, time("2026-11-02T12:00:00Z"));
        QCOMPARE(reminder.state, Reminder::State::Ended);
        QCOMPARE(reminder.because, record.endedBecause);
        QVERIFY2(!reminder.life.ends.isValid(), "the reckoned day is no longer true");
    }

    void whatWaitsToBeRevokedIsNoEndToFear()
    {
        auto record = signedIn();
        record.toBeRevokedSince = time("2026-11-02T12:00:00Z");
        const auto reminder = Reminder::of(genie(), Slot::Portal, record, time("2027-11-02T12:00:00Z"));
        QCOMPARE(reminder.state, Reminder::State::ToBeRevoked);
        QVERIFY2(reminder.action.contains(QStringLiteral("lanyard logout 'genie'")), qPrintable(reminder.action));
    }

    void whatToDoIsThePortalsOwnWay_data()
    {
        QTest::addColumn<PortalKind>("kind");
        QTest::addColumn<bool>("isImported");
        QTest::addColumn<QString>("command");
        QTest::newRow("Lanyard's own sign-in") << PortalKind::CBioPortal << false << "lanyard login 'genie'";
        QTest::newRow("a file of the portal") << PortalKind::CBioPortal << true << "lanyard import 'genie' FILE";
        QTest::newRow("openBIS") << PortalKind::OpenBis << true << "lanyard credential renew 'genie'";
        QTest::newRow("ProteinPaint") << PortalKind::ProteinPaint << false << "lanyard key add 'genie' FILE";
    }
    void whatToDoIsThePortalsOwnWay()
    {
        QFETCH(PortalKind, kind);
        QFETCH(bool, isImported);
        QFETCH(QString, command);
        auto profile = genie();
        profile.kind = kind;
        auto record = signedIn();
        record.isImported = isImported;
        record.isOffline = false;
        record.statedEnd = time("2026-11-08T12:00:00Z");
        const auto reminder = Reminder::of(profile, Slot::Portal, record, time("2026-11-09T12:00:00Z"));
        QVERIFY2(reminder.action.contains(command), qPrintable(reminder.action));
    }

    void moreTimeComesTheWayThatFitsTheCredential_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<bool>("isImported");
        QTest::addColumn<bool>("isOffline");
        QTest::addColumn<bool>("hasEnded");
        QTest::addColumn<RenewalWay>("way");
        QTest::newRow("it idles out") << "lanyard" << false << true << false << RenewalWay::Use;
        QTest::newRow("it idled out") << "lanyard" << false << true << true << RenewalWay::SignIn;
        QTest::newRow("a hard end") << "lanyard" << false << false << false << RenewalWay::SignIn;
        QTest::newRow("a file of an issuer's token") << "cbioportal" << true << false << false << RenewalWay::TokenFile;
        QTest::newRow("the portal's own token") << "" << true << false << false << RenewalWay::AnotherToken;
        QTest::newRow("the portal's own token, ended") << "" << true << false << true << RenewalWay::TokenFile;
    }
    void moreTimeComesTheWayThatFitsTheCredential()
    {
        QFETCH(QString, clientId);
        QFETCH(bool, isImported);
        QFETCH(bool, isOffline);
        QFETCH(bool, hasEnded);
        auto record = signedIn();
        record.binding.clientId = clientId;
        record.isImported = isImported;
        record.isOffline = isOffline;
        record.statedEnd = isOffline ? QDateTime() : time("2026-12-01T12:00:00Z");
        const auto now = time(hasEnded ? "2026-12-02T12:00:00Z" : "2026-11-30T12:00:00Z");
        const auto reminder = Reminder::of(genie(), Slot::Portal, record, now);
        QTEST(reminder.way, "way");
        QVERIFY2(!reminder.action.isEmpty(), "what to do must be said");
    }

    void eachHalfIsListedTheEarliestEndFirst()
    {
        QTemporaryDir folder;
        Vault vault(std::make_shared<MemoryStore>(), folder.filePath(QStringLiteral("credentials.json")));
        auto file = signedIn();
        file.isOffline = false; // without a date
        QVERIFY(vault.updateRecord(genie(), Slot::Portal, file));
        QVERIFY(vault.updateRecord(genie(), Slot::Identity, signedIn()));
        const auto reminders = Reminder::all({genie()}, vault, time("2026-11-02T12:00:00Z"));
        QCOMPARE(reminders.size(), 2);
        QCOMPARE(reminders.at(0).slot, Slot::Identity);
        QCOMPARE(reminders.at(1).slot, Slot::Portal);
    }
};

QTEST_GUILESS_MAIN(ReminderTest)
#include "tst_reminder.moc"
