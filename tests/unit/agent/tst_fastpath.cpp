#include "AgentBench.h"

#include <QFile>
#include <QProcess>

using namespace lanyard;

/// `lanyard` itself beside an agent, in a folder without the commands: where it hands on, it says that they are
/// missing.
class FastPathTest : public QObject
{
    Q_OBJECT

    struct Result
    {
        int status = -1;
        QByteArray output, error;
    };

    QTemporaryDir m_programs;

    Result run(const QStringList &arguments, const QString &output = {}) const
    {
        QProcess process;
        if (!output.isEmpty())
            process.setStandardOutputFile(output);
        process.start(m_programs.filePath(QStringLiteral("lanyard")), arguments);
        const auto isOver = [&] { return process.state() == QProcess::NotRunning; }; // the agent is in this process
        if (!QTest::qWaitFor(isOver, 30000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::copy(QStringLiteral(LANYARD_LAUNCHER), m_programs.filePath(QStringLiteral("lanyard"))));
    }

    void theAgentIsAskedAsTheCommandWasGiven_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("question"); // empty: handed on
        const auto row = [](const char *command, const char *question) {
            QTest::newRow(command) << QString::fromUtf8(command) << QString::fromUtf8(question);
        };
        row("token x", "bearer x token 30 cached");
        row("header x", "bearer x curl-config 30 cached");
        row("header --format plain x", "bearer x plain 30 cached");
        row("header x --format=curl-config", "bearer x curl-config 30 cached");
        row("token --fresh x", "bearer x token 30 fresh");
        row("token x --min-validity 0", "bearer x token 0 cached");
        row("token x --min-validity=120 --json --quiet", "bearer x token 120 cached");
        row("token x --send offline-token", "bearer x token 30 cached offline-token");
        row("token x --send=access-token", "bearer x token 30 cached access-token");
        row("token", "");
        row("token x y", "");
        row("token x --help", "");
        row("token x --min-validity -1", "");
        row("token x --min-validity 010", "");
        row("token x --min-validity", "");
        row("token x --send password", "");
        row("token x --format plain", "");
        row("header x --fresh", "");
        row("header x --format json", "");
        row("token x --passphrase-fd 3", "");
        row("roles x", "");
    }
    void theAgentIsAskedAsTheCommandWasGiven()
    {
        QFETCH(QString, command);
        QFETCH(QString, question);
        AgentBench bench;
        bench.start();
        const auto result = run(command.split(QLatin1Char(' ')));
        if (question.isEmpty()) {
            QVERIFY2(bench.questions.isEmpty(), "what the agent does not do must be handed on");
            QCOMPARE(result.status, 7);
            QVERIFY2(result.error.contains("lanyard-cli"), result.error.constData());
        } else {
            QCOMPARE(bench.questions.value(0), question.toUtf8().split(' '));
            QCOMPARE(result.output, QByteArray("an answer\n"));
            QCOMPARE(result.status, 0);
        }
    }

    void aRefusalIsHandedOn()
    {
        AgentBench bench;
        bench.says = failure(FailureKind::Offline, QStringLiteral("No network."), QStringLiteral("Try again."));
        bench.start();
        const auto result = run({QStringLiteral("token"), QStringLiteral("x")});
        QCOMPARE(bench.questions.size(), 1);
        QVERIFY2(result.output.isEmpty(), "nothing may be printed for a token");
        QVERIFY2(result.status == 7 && !result.error.contains("No network"), "the commands say it, in their way");
    }

    void anAnswerWithoutATokenIsHandedOn()
    {
        AgentBench bench;
        bench.says = SecretBuffer();
        bench.start();
        QCOMPARE(run({QStringLiteral("token"), QStringLiteral("x")}).status, 7);
    }

    void withoutAnAgentItIsHandedOn()
    {
        AgentBench bench;
        QCOMPARE(run({QStringLiteral("token"), QStringLiteral("x")}).status, 7);
    }

    void aTokenThatCannotBeWrittenIsNoSuccess()
    {
        QVERIFY2(QFile::exists(QStringLiteral("/dev/full")), "run this where there is a /dev/full: Linux has one");
        AgentBench bench;
        bench.start();
        const auto result = run({QStringLiteral("token"), QStringLiteral("x")}, QStringLiteral("/dev/full"));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.error.contains("hint:") && !result.error.contains("an answer"), result.error.constData());
    }
};

QTEST_GUILESS_MAIN(FastPathTest)
#include "tst_fastpath.moc"
