#include "FakeClock.h"
#include "Profile.h"
#include "ProgramBehind.h"
#include "ProgramGate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace lanyard;
using namespace std::chrono_literals;

/// Whom the person is asked about, and how often.
class ProgramGateTest : public QObject
{
    Q_OBJECT

    struct Desk
    {
        QTemporaryDir folder;
        FakeClock clock;
        ProgramList list {folder.filePath(QStringLiteral("programs.json"))};
        Profile profile;
        QString program = QStringLiteral("/usr/bin/Rscript");
        ProgramGate::Answer says = ProgramGate::Answer::NotNow;
        QStringList asked;
        ProgramGate gate {list, clock, [this](QString name, QString file) { return ask(name, file); },
                          [this](pid_t) { return program; }};

        Desk()
        {
            profile.id = QStringLiteral("id");
            profile.name = QStringLiteral("Genie");
            list.setAsks(profile.id, true);
        }
        bool admits(pid_t process) { return QCoro::waitFor(gate.admit(profile, process)).has_value(); }

    private:
        QCoro::Task<ProgramGate::Answer> ask(QString name, QString file)
        {
            asked.append(name + QLatin1Char(' ') + file);
            co_await clock.sleep(1ms);
            co_return says;
        }
    };

private Q_SLOTS:
    void nobodyIsAskedUnlessThePersonWantsIt()
    {
        Desk desk;
        QVERIFY(desk.list.setAsks(desk.profile.id, false).has_value());
        QVERIFY2(desk.admits(100), "asking is off unless it is switched on");
        Profile other;
        other.id = QStringLiteral("other");
        QVERIFY(QCoro::waitFor(desk.gate.admit(other, 100)).has_value());
        QVERIFY(desk.asked.isEmpty());
    }

    void theAnswerCountsForAsLongAsItSays_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<int>("questions"); // for two processes of one program
        QTest::newRow("not now") << int(ProgramGate::Answer::NotNow) << false << 2;
        QTest::newRow("once") << int(ProgramGate::Answer::Once) << true << 2;
        QTest::newRow("always") << int(ProgramGate::Answer::Always) << true << 1;
        QTest::newRow("never") << int(ProgramGate::Answer::Never) << false << 1;
    }
    void theAnswerCountsForAsLongAsItSays()
    {
        QFETCH(int, answer);
        QFETCH(bool, isAllowed);
        QFETCH(int, questions);
        Desk desk;
        desk.says = ProgramGate::Answer(answer);
        QCOMPARE(desk.admits(100), isAllowed);
        QCOMPARE(desk.admits(100), isAllowed);
        QVERIFY2(desk.asked == QStringList {QStringLiteral("Genie /usr/bin/Rscript")},
                 "one process is asked about once, however it words its question");
        QCOMPARE(desk.admits(101), isAllowed);
        QCOMPARE(desk.asked.size(), questions);
        desk.clock.advance(60s);
        desk.admits(100);
        QVERIFY2((desk.asked.size() > questions) == (questions == 2), "a process number is used again some day");
    }

    void twoProcessesOfOneProgramAreOneQuestionAtATime()
    {
        Desk desk;
        desk.says = ProgramGate::Answer::Always;
        auto first = desk.gate.admit(desk.profile, 100);
        auto second = desk.gate.admit(desk.profile, 101);
        QVERIFY(QCoro::waitFor(std::move(first)).has_value());
        QVERIFY(QCoro::waitFor(std::move(second)).has_value());
        QCOMPARE(desk.asked.size(), 1);
    }

    void aProgramWithoutANameIsNeverRemembered()
    {
        Desk desk;
        desk.program.clear();
        desk.says = ProgramGate::Answer::Always;
        QVERIFY(desk.admits(100));
        QVERIFY(desk.admits(101));
        QVERIFY2(desk.asked.size() == 2, "else one yes would count for every program that hides");
    }

    void withNobodyToAskItIsRefusedWithASentence()
    {
        Desk desk;
        ProgramGate gate(desk.list, desk.clock, {}, [](pid_t) { return QStringLiteral("/usr/bin/Rscript"); });
        const auto refused = QCoro::waitFor(gate.admit(desk.profile, 100));
        QVERIFY(!refused && refused.error().kind == FailureKind::Refused);
        QVERIFY2(refused.error().message.contains(QLatin1String("/usr/bin/Rscript")), "it says which program");
        QVERIFY2(refused.error().hint.contains(QLatin1String("--allow")), "it says what to do");
    }

    void aDamagedListAllowsNothingAndIsLeftAsItIs()
    {
        Desk desk;
        QFile file(desk.folder.filePath(QStringLiteral("programs.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        QVERIFY2(!desk.admits(100), "what was forbidden there is not known any more");
        const auto refused = desk.list.setAsks(desk.profile.id, false);
        QVERIFY(!refused && !refused.error().hint.isEmpty());
        QCOMPARE(file.size(), 1);
    }

    void theListIsForItsOwnerOnly()
    {
        Desk desk;
        QFile file(desk.folder.filePath(QStringLiteral("programs.json")));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void theProgramBehindIsTheNearestThatIsNotLanyards()
    {
        const auto behind = programBehind(::getpid()); // this test stands where Lanyard's programs stand
        QCOMPARE(behind, QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(::getppid())));
        QVERIFY2(programBehind(0).isEmpty(), "no process, no name");
    }
};

QTEST_GUILESS_MAIN(ProgramGateTest)
#include "tst_programgate.moc"
