#include "FakeClock.h"
#include "FakeNotifier.h"
#include "ProfileStore.h"
#include "RoleWatch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

/// A history over profiles, and a desktop that says what changed.
struct Bench
{
    Bench()
    {
        for (const auto *name : {"genie", "msk", "heidelberg", "charité"}) {
            Profile profile;
            profile.id = profile.name = QString::fromUtf8(name);
            profile.rolePath = QStringLiteral("realm_access::roles");
            profiles.save(profile);
        }
        genie = *profiles.byId(QStringLiteral("genie"));
    }

    void see(const QStringList &roles) { seeAt(genie, roles); }
    void seeAt(const Profile &profile, const QStringList &roles, const QString &subject = QStringLiteral("alice"))
    {
        QVERIFY(history.see(profile, subject, roles, clock.now()).has_value());
    }
    RoleHistory::Entry known() const { return history.of(genie.id).value_or(RoleHistory::Entry()); }
    qsizetype saidAfterLook()
    {
        const auto before = notifier.shown.size();
        QCoro::waitFor(watch.look());
        return notifier.shown.size() - before;
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakeNotifier notifier;
    ProfileStore profiles {folder.filePath(QStringLiteral("profiles"))};
    RoleHistory history = RoleHistory::beside(folder.path());
    RoleWatch watch {{profiles, clock, notifier}, history, QTimeZone::utc()};
    Profile genie;
};

const QStringList s_both {QStringLiteral("study_es_0"), QStringLiteral("study_es_1")};
const QStringList s_second {QStringLiteral("study_es_1")};

} // namespace

/// Roles that come and go: what is kept of them, and that each change is told once.
class RoleHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLookIsNoChangeAndWhatStaysIsNone()
    {
        Bench bench;
        bench.see(s_both);
        bench.see({s_both.at(1), s_both.at(0)}); // in another order
        QVERIFY(bench.known().changes.isEmpty());
        QCOMPARE(bench.known().since, bench.clock.now());
    }

    void whatCameAndWhatWentIsKeptWithItsTime()
    {
        Bench bench;
        bench.see(s_both);
        bench.clock.advance(24h);
        bench.see(s_second);
        bench.clock.advance(24h);
        bench.see(s_second + QStringList {QStringLiteral("GDAC")});
        const auto entry = bench.known();
        QCOMPARE(entry.changes.size(), 2);
        QCOMPARE(entry.changes.at(0).lost, QStringList {QStringLiteral("study_es_0")});
        QCOMPARE(entry.changes.at(0).at, bench.clock.now().addDays(-1));
        QCOMPARE(entry.changes.at(1).gained, QStringList {QStringLiteral("GDAC")});
        QCOMPARE(entry.rolesBefore(0), s_both);
        QCOMPARE(entry.rolesBefore(1), s_second);
    }

    void whatIsNotComparableBeginsAnew_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("rolePath");
        QTest::addColumn<QString>("clientId");
        QTest::newRow("another person") << "bob" << "realm_access::roles" << "";
        QTest::newRow("another role path") << "alice" << "groups" << "";
        QTest::newRow("another client") << "alice" << "realm_access::roles" << "lanyard";
    }
    void whatIsNotComparableBeginsAnew()
    {
        QFETCH(QString, subject);
        QFETCH(QString, rolePath);
        QFETCH(QString, clientId);
        Bench bench;
        bench.see(s_both);
        auto changed = bench.genie;
        changed.rolePath = rolePath;
        changed.clientId = clientId;
        bench.seeAt(changed, s_second, subject);
        QVERIFY2(bench.known().changes.isEmpty(), "nobody lost a role");
        QCOMPARE(bench.known().roles, s_second);
    }

    void aChangeIsSaidInWords_data()
    {
        QTest::addColumn<QStringList>("gained");
        QTest::addColumn<QStringList>("lost");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("sentence");
        const QStringList one {QStringLiteral("study_es_0")};
        const QStringList seven {"a", "b", "c", "d", "e", "f", "g"};
        QTest::newRow("lost within the week")
            << QStringList() << one << 5 << "You lost study_es_0 in genie on Tuesday.";
        QTest::newRow("gained today") << one << QStringList() << 0 << "You gained study_es_0 in genie today.";
        QTest::newRow("long ago") << one << QStringList() << 7 << "You gained study_es_0 in genie on 15 November 2026.";
        QTest::newRow("many") << one << seven << 0
                              << "You lost a, b, c, d, e and 2 more and gained study_es_0 in genie today.";
    }
    void aChangeIsSaidInWords()
    {
        QFETCH(QStringList, gained);
        QFETCH(QStringList, lost);
        QFETCH(int, days);
        const auto now = QDateTime(QDate(2026, 11, 22), QTime(14, 0));
        const RoleChange change {now.addDays(-days), gained, lost};
        QTEST(change.inWords(QStringLiteral("genie"), now), "sentence");
    }

    void eachChangeIsAnnouncedOnceAndNamesNoRole()
    {
        Bench bench;
        bench.see(s_both);
        QCOMPARE(bench.saidAfterLook(), 0);
        bench.see(s_second);
        QCOMPARE(bench.saidAfterLook(), 1);
        QCOMPARE(bench.notifier.shown.last().title, QStringLiteral("genie: your roles have changed"));
        QVERIFY2(!bench.notifier.shown.last().text.contains(QStringLiteral("study_es")),
                 "it can stand on a lock screen");
        QCOMPARE(bench.saidAfterLook(), 0);
        QVERIFY2(bench.known().hasUnread(), "which they are is still to be told");
        QVERIFY(bench.history.markRead(bench.genie.id).has_value());
        QVERIFY(!bench.known().hasUnread());
    }

    void whatWasReadIsNotAnnounced()
    {
        Bench bench;
        bench.see(s_both);
        bench.see(s_second);
        QVERIFY(bench.history.markRead(bench.genie.id).has_value());
        QCOMPARE(bench.saidAfterLook(), 0);
    }

    void atNightAndWithoutADesktopItWaits()
    {
        Bench bench;
        bench.see(s_both);
        bench.see(s_second);
        bench.clock.advance(10h); // past midnight
        QCOMPARE(bench.saidAfterLook(), 0);
        bench.clock.advance(10h);
        bench.notifier.isThere = false;
        QCOMPARE(bench.saidAfterLook(), 0);
        bench.notifier.isThere = true;
        QCOMPARE(bench.saidAfterLook(), 1);
    }

    void manyProfilesAreToldTogether()
    {
        Bench bench;
        for (const auto &profile : bench.profiles.all()) {
            bench.seeAt(profile, s_both);
            bench.seeAt(profile, s_second);
        }
        QCOMPARE(bench.saidAfterLook(), 1);
        QVERIFY(bench.notifier.shown.last().text.contains(QStringLiteral("heidelberg")));
        QCOMPARE(bench.saidAfterLook(), 0);
    }

    void itsButtonOpensTheProfile()
    {
        Bench bench;
        bench.see(s_both);
        bench.see(s_second);
        QCOMPARE(bench.saidAfterLook(), 1);
        QSignalSpy opened(&bench.watch, &RoleWatch::openWanted);
        Q_EMIT bench.notifier.chosen(bench.notifier.shown.last().key, QStringLiteral("default"));
        QCOMPARE(opened.value(0), QVariantList {QStringLiteral("genie")});
        Q_EMIT bench.notifier.chosen(QStringLiteral("genie/portal/ended"), QStringLiteral("default"));
        QCOMPARE(opened.size(), 1);
    }

    void theHistoryIsBoundedAndGoesWithItsProfile()
    {
        Bench bench;
        for (int i = 0; i <= RoleHistory::mostChanges + 5; ++i)
            bench.see({QString::number(i)});
        QCOMPARE(bench.known().changes.size(), RoleHistory::mostChanges);
        QCOMPARE(bench.known().changes.last().gained, QStringList {QString::number(RoleHistory::mostChanges + 5)});
        QVERIFY(bench.history.forget(bench.genie.id).has_value());
        QVERIFY(!bench.history.of(bench.genie.id));
    }

    void theFileIsThePersonsOwnAndTheSandboxLeavesNone()
    {
        Bench bench;
        auto sandbox = bench.genie;
        sandbox.vault = VaultKind::Memory;
        bench.seeAt(sandbox, s_both);
        const auto name = bench.folder.filePath(QStringLiteral("role-history.json"));
        QVERIFY2(!QFile::exists(name), "what is in memory only is never written");
        bench.see(s_both);
        QCOMPARE(QFile(name).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void twoProcessesAtOneFileLoseNothing()
    {
        Bench bench;
        const auto other = RoleHistory::beside(bench.folder.path());
        bench.see(s_both);
        bench.see(s_second);
        auto msk = *bench.profiles.byId(QStringLiteral("msk"));
        QVERIFY(RoleHistory(other).see(msk, QStringLiteral("alice"), s_both, bench.clock.now()).has_value());
        QCOMPARE(bench.known().changes.size(), 1);
        QVERIFY(bench.history.of(msk.id));
    }
};

QTEST_GUILESS_MAIN(RoleHistoryTest)
#include "tst_rolehistory.moc"
