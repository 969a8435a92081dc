#include "FileLock.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace lanyard;

class FileLockTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QStringLiteral("slot.lock")); }

    static bool takes(FileLock &lock)
    {
        const auto taken = lock.tryLock();
        return taken && *taken;
    }

private Q_SLOTS:
    void oneAtATimeAlsoWithinAProcessAndNothingIsLeft()
    {
        FileLock second(file());
        {
            FileLock first(file());
            QVERIFY2(takes(first), "a free lock is taken");
            const auto taken = second.tryLock();
            QVERIFY2(taken && !*taken, "while it is held, another try says so and is no failure");
        }
        QVERIFY2(!QFile::exists(file()), "a lock that is given back leaves no file");
        QVERIFY2(takes(second), "once given back it is free");
    }

    void aLockThatStaysHeldIsWaitedForAndIsNoFailure()
    {
        FileLock second(file());
        {
            FileLock first(file());
            QVERIFY(takes(first));
            const auto taken = second.tryLockFor(std::chrono::milliseconds(5));
            QVERIFY2(taken && !*taken, "the wait has an end");
        }
        const auto taken = second.tryLockFor(std::chrono::milliseconds(0));
        QVERIFY2(taken && *taken, "a free one needs no patience");
    }

    void aFileThatNobodyHoldsIsNoLock_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("killed before it wrote anything") << QByteArray();
        QTest::newRow("naming a process that lives")
            << QByteArray::number(::getpid()) + "\ntst_filelock\n" + QSysInfo::machineHostName().toUtf8() + '\n';
    }

    void aFileThatNobodyHoldsIsNoLock()
    {
        QFETCH(const QByteArray, content);
        QFile left(file());
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(content) == content.size());
        left.close();
        FileLock lock(file());
        QVERIFY2(takes(lock), "the file that a dead process left keeps nobody out");
    }

    void aKilledProcessGivesItBackAtOnce()
    {
        int ready[2];
        QVERIFY(::pipe(ready) == 0);
        const auto child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            FileLock lock(file());
            const char word = takes(lock) ? 'y' : 'n';
            if (::write(ready[1], &word, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char word = 0;
        QVERIFY(::read(ready[0], &word, 1) == 1);
        QCOMPARE(word, 'y');
        FileLock lock(file());
        const auto taken = lock.tryLock();
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ready[0]);
        ::close(ready[1]);
        QVERIFY2(taken && !*taken, "while the process lives it holds the lock");
        QVERIFY2(takes(lock), "the first try after its death succeeds");
    }

    void aFolderThatIsNotThereIsAFailureThatNamesTheFile()
    {
        const auto path = m_folder.filePath(QStringLiteral("nowhere/slot.lock"));
        FileLock lock(path);
        const auto taken = lock.tryLock();
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, FailureKind::Misconfigured);
        QVERIFY2(taken.error().message.contains(path), qPrintable(taken.error().message));
        QVERIFY(!taken.error().hint.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
