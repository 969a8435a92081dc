#include "AgentBench.h"
#include "AgentClient.h"
#include "AgentSocket.h"

#include <QDir>
#include <QLocalSocket>

#include <future>

#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;
using namespace std::chrono_literals;

/// Over real sockets, by clients that behave well and badly.
class AgentServerTest : public QObject
{
    Q_OBJECT

    struct Said
    {
        bool wasConnected = false;
        QByteArrayList fields;
    };

    /// By the blocking client, in a thread of its own, while this thread's event loop serves it.
    static std::future<Said> asking(agent::Fields question)
    {
        return std::async(std::launch::async, [question = std::move(question)] {
            AgentClient client("agent");
            Said said {client.isConnected(), {}};
            for (const auto &field : client.ask(question, 30s))
                said.fields.append(QByteArray(field.data(), qsizetype(field.size())));
            return said;
        });
    }
    static Said finish(std::future<Said> asked)
    {
        const auto isDone = [&] { return asked.wait_for(0s) == std::future_status::ready; };
        return QTest::qWaitFor(isDone, 30000) ? asked.get() : Said();
    }

    /// Everything that comes until the agent hangs up, after this was sent.
    static QByteArray answersTo(const AgentServer &server, const QByteArray &bytes)
    {
        QLocalSocket client;
        client.connectToServer(server.path());
        client.write(bytes);
        const auto isOver = [&] { return client.state() == QLocalSocket::UnconnectedState; };
        return QTest::qWaitFor(isOver, 30000) ? client.readAll() : QByteArray("the agent did not hang up");
    }
    static QByteArray bytesOf(const agent::Fields &fields) { return QByteArray::fromStdString(agent::message(fields)); }

private Q_SLOTS:
    void aQuestionIsAnswered()
    {
        AgentBench bench;
        bench.start();
        const auto said = finish(asking({"bearer", "Genie (Charité)", "token"}));
        QVERIFY2(said.wasConnected, "the agent must be there");
        QCOMPARE(said.fields, (QByteArrayList {"ok", "an answer\n"}));
        QCOMPARE(bench.questions.size(), 1);
        QCOMPARE(bench.questions.first(), (QByteArrayList {"bearer", "Genie (Charité)", "token"}));
    }

    void aFailureComesWithItsCauseAndSentences()
    {
        AgentBench bench;
        bench.says = failure(FailureKind::Offline, QStringLiteral("No network."), QStringLiteral("Try again."));
        bench.start();
        QCOMPARE(finish(asking({"status"})).fields, (QByteArrayList {"no", "offline", "No network.", "Try again."}));
    }

    void whatIsNoQuestionIsHungUpOnUnanswered_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a longer question than there is") << QByteArray("\x7f\xff\xff\xff", 4);
        QTest::newRow("one byte longer than allowed") << QByteArray("\0\0\x1f\xfd", 4);
        QTest::newRow("an empty one") << QByteArray(4, '\0');
        QTest::newRow("of another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("of another version") << bytesOf({"status"}).replace("agent/1", "agent/2");
        QTest::newRow("the version alone") << bytesOf({});
        QTest::newRow("fields without an end") << bytesOf({"status"}).replace(QByteArray("status\0", 7), "statuses");
        QTest::newRow("two at once") << bytesOf({"status"}) + bytesOf({"status"});
    }
    void whatIsNoQuestionIsHungUpOnUnanswered()
    {
        QFETCH(QByteArray, bytes);
        AgentBench bench;
        bench.start();
        const auto answer = answersTo(*bench.server, bytes);
        QVERIFY2(
            answer.isEmpty() || answer == bytesOf({}),
            qPrintable(QStringLiteral("nothing but the greeting may come: ") + QString::fromLatin1(answer.toHex())));
        QVERIFY2(bench.questions.isEmpty(), "it must not be taken for a question");
    }

    void aClientThatIsTooSlowIsHungUpOn()
    {
        AgentBench bench;
        bench.limits.patience = 1ms;
        bench.start();
        const auto answer = answersTo(*bench.server, bytesOf({"status"}).chopped(1));
        QVERIFY2(
            answer.isEmpty() || answer == bytesOf({}),
            qPrintable(QStringLiteral("nothing but the greeting may come: ") + QString::fromLatin1(answer.toHex())));
        QVERIFY(bench.questions.isEmpty());
    }

    void aQuestionInPiecesIsAnsweredOnce()
    {
        AgentBench bench;
        bench.start();
        QLocalSocket client;
        client.connectToServer(bench.server->path());
        for (const auto byte : bytesOf({"status"})) {
            client.write(&byte, 1);
            client.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(client.readAll(), bytesOf({}) + bytesOf({"ok", "an answer\n"}));
        QCOMPARE(bench.questions.size(), 1);
    }

    void aClientThatMustWaitHearsThatSomebodyIsThereAndThenItsAnswer()
    {
        AgentBench bench;
        bench.waits = true;
        bench.start();
        QLocalSocket client;
        client.connectToServer(bench.server->path());
        client.write(bytesOf({"status"}));
        QTRY_COMPARE(client.bytesAvailable(), bytesOf({}).size());
        bench.refresh.open();
        QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(client.readAll(), bytesOf({}) + bytesOf({"ok", "an answer\n"}));
    }

    void aClientThatGoesBeforeItsAnswerLeavesItsPlace()
    {
        AgentBench bench;
        bench.waits = true;
        bench.limits.clients = 1;
        bench.start();
        {
            QLocalSocket client;
            client.connectToServer(bench.server->path());
            client.write(bytesOf({"status"}));
            QTRY_COMPARE(bench.questions.size(), 1);
        }
        bench.waits = false;
        QTRY_COMPARE(finish(asking({"status"})).fields.value(0), QByteArray("ok"));
        // The first answer, which the bench ends, has nobody to go to.
    }

    void aClientThatHangsUpTakesNobodyElseAlong()
    {
        AgentBench bench;
        bench.start();
        for (int i = 0; i < 20; ++i) {
            QLocalSocket client;
            client.connectToServer(bench.server->path());
            client.write(bytesOf({"status"}));
            client.flush();
        } // gone without reading
        QCOMPARE(finish(asking({"status"})).fields.value(0), QByteArray("ok"));
    }

    void beyondTheMostClientsOneIsHungUpOnAndServedLater()
    {
        AgentBench bench;
        bench.limits.clients = 1;
        bench.start();
        QLocalSocket first, second;
        first.connectToServer(bench.server->path());
        QTRY_COMPARE(first.bytesAvailable(), bytesOf({}).size());
        second.connectToServer(bench.server->path());
        QTRY_COMPARE(second.state(), QLocalSocket::UnconnectedState);
        QVERIFY2(second.bytesAvailable() == 0, "no greeting: the command line shall go on by itself at once");
        first.disconnectFromServer();
        QTRY_COMPARE(finish(asking({"status"})).fields.value(0), QByteArray("ok"));
    }

    void onlyTheSamePersonIsServed()
    {
        QVERIFY(isThisPerson(::geteuid()));
        QVERIFY2(!isThisPerson(::geteuid() + 1), "another user must be refused");
        QVERIFY2(::geteuid() == 0 || !isThisPerson(0), "root is another user");
    }

    void theSocketIsForItsOwnerAlone()
    {
        AgentBench bench;
        bench.start();
        struct stat folder = {}, socket = {};
        QCOMPARE(::stat(qPrintable(bench.runtime.filePath(QStringLiteral("lanyard"))), &folder), 0);
        QCOMPARE(::stat(qPrintable(bench.server->path()), &socket), 0);
        QCOMPARE(folder.st_mode & 0777, 0700U);
        QCOMPARE(socket.st_mode & 0777, 0600U);
    }

    void thereIsOneAgent()
    {
        AgentBench bench;
        bench.start();
        const auto second = bench.listen();
        QVERIFY2(!second && second.error().cause == QLatin1String("agent-running"), "the role is taken");
        QVERIFY2(QFile::exists(bench.server->path()), "the first one's socket must stay");
        const auto path = bench.server->path();
        bench.server.reset();
        QVERIFY2(!QFile::exists(path), "an agent takes its socket away");
        bench.start();
    }

    void aClosedOneStillAnswersWhatItWasAskedAndNothingElse()
    {
        AgentBench bench;
        bench.waits = true;
        bench.start();
        auto asked = asking({"status"});
        QTRY_COMPARE(bench.questions.size(), 1);
        QLocalSocket late;
        late.connectToServer(bench.server->path());
        QTRY_COMPARE(late.bytesAvailable(), bytesOf({}).size());
        bench.server->close();
        QVERIFY2(!finish(asking({"status"})).wasConnected, "nobody new may come");
        late.write(bytesOf({"status"}));
        QTRY_COMPARE(late.state(), QLocalSocket::UnconnectedState);
        bench.refresh.open();
        QCOMPARE(finish(std::move(asked)).fields, (QByteArrayList {"ok", "an answer\n"}));
        QCOMPARE(bench.questions.size(), 1);
    }

    void whatAKilledAgentLeftIsInNobodysWay()
    {
        AgentBench bench;
        bench.start();
        const auto path = bench.server->path();
        bench.server.reset();
        QFile left(path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY2(!finish(asking({"status"})).wasConnected, "nobody is there");
        bench.start();
        QCOMPARE(finish(asking({"status"})).fields.value(0), QByteArray("ok"));
    }

    void anotherConfigurationHasAnotherAgent()
    {
        const auto before = qgetenv("LANYARD_CONFIG_HOME");
        const auto mine = agentSocket("/run/x", "agent");
        qputenv("LANYARD_CONFIG_HOME", "/somewhere/else");
        const auto other = agentSocket("/run/x", "agent");
        qputenv("LANYARD_CONFIG_HOME", "/somewhere//x/../else/.");
        const auto otherName = agentSocket("/run/x", "agent");
        qputenv("LANYARD_CONFIG_HOME", before);
        QCOMPARE(*otherName, *other); // of the same folder
        QVERIFY2(mine && other && *mine != *other, "a token must never come from another configuration");
        QCOMPARE(*agentSocket("/run/x", "agent"), *mine);
        QVERIFY2(!agentSocket(std::string(100, 'x'), "agent"), "a name too long for a socket is none");
    }

    void aFolderThatAStrangerCouldUseIsNotUsed_data()
    {
        QTest::addColumn<QString>("fault");
        for (const auto *fault : {"open to others", "a link", "a file"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void aFolderThatAStrangerCouldUseIsNotUsed()
    {
        QFETCH(QString, fault);
        AgentBench bench;
        const auto folder = bench.runtime.filePath(QStringLiteral("lanyard"));
        if (fault == QLatin1String("open to others")) {
            QVERIFY(QDir().mkdir(folder));
            QCOMPARE(::chmod(qPrintable(folder), 0750), 0);
        } else if (fault == QLatin1String("a link")) {
            QVERIFY(QDir().mkdir(bench.runtime.filePath(QStringLiteral("elsewhere"))));
            QVERIFY(QFile::link(QStringLiteral("elsewhere"), folder));
        } else {
            QFile file(folder);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY2(!agentFolder(true), "no socket may be made or trusted there");
        const auto refused = bench.listen();
        QVERIFY(!refused && refused.error().kind == FailureKind::Misconfigured);
    }
};

QTEST_GUILESS_MAIN(AgentServerTest)
#include "tst_agentserver.moc"
