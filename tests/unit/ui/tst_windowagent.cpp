#include "AgentClient.h"
#include "FakeBrowser.h"
#include "FakeSecretStore.h"
#include "MainWindow.h"
#include "ProgramDialog.h"
#include "WindowAgent.h"
#include "Workspace.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace lanyard;
using namespace std::chrono_literals;

/// The window as the agent of its person, asked as other processes do.
class WindowAgentTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowAgent> m_agent;

    /// By a thread of its own, as a blocking client, while the window's event loop answers.
    template <typename Ask> static auto beside(Ask ask)
    {
        auto asked = std::async(std::launch::async, ask);
        [[maybe_unused]] const auto isOver
            = QTest::qWaitFor([&] { return asked.wait_for(0s) == std::future_status::ready; }, 30000);
        return asked.get();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        qputenv("LANYARD_CONFIG_HOME", QFile::encodeName(m_folder.path()));
        QDir(m_folder.path()).mkdir(QStringLiteral("profiles"));
        m_workspace = std::make_unique<Workspace>(m_folder.path(), std::make_shared<FakeSecretStore>(),
                                                  std::make_shared<FakeBrowser>());
        m_window = std::make_unique<MainWindow>(*m_workspace);
        m_agent = std::make_unique<WindowAgent>(*m_workspace, *m_window);
    }
    void cleanup()
    {
        m_agent.reset();
        m_window.reset();
        m_workspace.reset();
    }

    void itSaysThatTheWindowIsTheAgent()
    {
        const auto status = beside([] {
            AgentClient client("agent");
            const auto answer = client.ask({"status"}, 30s);
            return answer.size() == 2 ? QByteArray(answer[1].data(), qsizetype(answer[1].size())) : QByteArray();
        });
        QCOMPARE(QJsonDocument::fromJson(status).object().value(QLatin1String("kind")).toString(),
                 QStringLiteral("window"));
    }

    void aSecondStartBringsTheFirstWindowForward()
    {
        m_window->showMinimized();
        QVERIFY2(beside([] { return WindowAgent::raisedAnother({}); }), "the second one has nothing left to do");
        QVERIFY2(m_window->isVisible() && !m_window->isMinimized(), "the person must see the window");
    }

    void aSecondStartHandsItsProfileFileToTheFirstWindow()
    {
        m_window->show();
        const auto file = m_folder.filePath(QStringLiteral("no such.lanyard"));
        QVERIFY2(beside([file] { return WindowAgent::raisedAnother({false, file}); }), "the first one takes the file");
        const auto page = [this] { return m_window->findChild<QWidget *>(QStringLiteral("profileFilePage")); };
        QTRY_VERIFY2(page() && page()->isVisible(), "the first window must show the file's page");
        const auto *words = m_window->findChild<QLabel *>(QStringLiteral("profileFileWords"));
        QCOMPARE(words->text(), QStringLiteral("no such.lanyard"));
    }

    void aProgramThatIsNotKnownIsAskedAboutBesideTheWindow_data()
    {
        QTest::addColumn<QString>("button"); // empty: the dialog is closed
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("closed") << QString() << QByteArray("no");
        QTest::newRow("never") << QStringLiteral("programNever") << QByteArray("no");
        QTest::newRow("once") << QStringLiteral("programOnce") << QByteArray("ok");
        QTest::newRow("always") << QStringLiteral("programAlways") << QByteArray("ok");
    }
    void aProgramThatIsNotKnownIsAskedAboutBesideTheWindow()
    {
        QFETCH(QString, button);
        QFETCH(QByteArray, answer);
        Profile profile;
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Genie %1").arg(QLatin1String(QTest::currentDataTag()));
        QVERIFY(m_workspace->profiles().save(profile).has_value());
        QVERIFY(ProgramList::ofThisPerson().setAsks(profile.id, true).has_value());

        auto asked = std::async(std::launch::async, [name = profile.name.toStdString()] {
            AgentClient client("agent");
            const auto fields = client.ask({"admit", name}, 30s);
            return fields.empty() ? QByteArray() : QByteArray(fields[0].data(), qsizetype(fields[0].size()));
        });
        const auto dialog = [&] { return m_window->findChild<ProgramDialog *>(); };
        QTRY_VERIFY2(dialog() && dialog()->isVisible(), "the person must be asked");
        QVERIFY2(!dialog()->isModal(), "it must not stand in the way of the window");
        if (button.isEmpty())
            dialog()->close();
        else
            dialog()->findChild<QPushButton *>(button)->click();
        QTRY_VERIFY(asked.wait_for(0s) == std::future_status::ready);
        QCOMPARE(asked.get(), answer);
        QTRY_VERIFY2(!dialog(), "an answered question goes away");
    }

    void withoutAWindowASecondStartIsTheFirst()
    {
        m_agent.reset();
        QVERIFY2(!WindowAgent::raisedAnother({}), "nobody is there to come forward");
    }
};

QTEST_MAIN(WindowAgentTest)
#include "tst_windowagent.moc"
