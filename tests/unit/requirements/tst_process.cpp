#include "Hardening.h"
#include "SessionBench.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace lanyard;

/// What the process and its files give away.
class ProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itLeavesNoCoreDumpAndNoPeerMayAttach()
    {
        hardenProcess();
        rlimit limit {1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QVERIFY(limit.rlim_cur == 0 && limit.rlim_max == 0);
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
#endif
    }

    void itsFilesAreTheOwnersAloneAndHoldNoSecret()
    {
        const auto before = umask(0);
        Bench bench;
        const auto done = bench.signIn();
        umask(before);
        VERIFY_OK(done);
        QDirIterator files(bench.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(QStringLiteral(".lock")))
                continue; // empty but for a process number
            ++seen;
            QVERIFY2(
                !(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                qPrintable(file.fileName()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(bench.stored().right(40)), qPrintable(file.fileName()));
        }
        QVERIFY2(seen >= 2, "the profile and the list of credentials must be there");
    }

    void theCommandLineTakesNoSecretAsArgument_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row
            = [](const char *words) { QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' ')); };
        row("profile add x --portal https://x.example.org --kind api --client-secret s3cret");
        row("import x --token s3cret");
        row("decode --token s3cret");
    }
    void theCommandLineTakesNoSecretAsArgument()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        process.start(QStringLiteral(LANYARD_CLI), arguments);
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY2(!process.readAllStandardError().contains("s3cret") && process.readAllStandardOutput().isEmpty(),
                 "a refused argument must not be repeated");
    }
};

QTEST_GUILESS_MAIN(ProcessTest)
#include "tst_process.moc"
