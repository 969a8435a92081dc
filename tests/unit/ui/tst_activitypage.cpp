#include "ActivityPage.h"
#include "FakeSecretStore.h"
#include "LoginBrowser.h"
#include "MainWindow.h"
#include "Mnemonics.h"
#include "Picture.h"
#include "WindowParts.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// The page on which stands what Lanyard did.
class ActivityPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;

    template <typename T = QWidget> T *find(const char *name) const
    {
        return partInView<T>(*m_window, QLatin1String(name));
    }
    void click(const char *button) const { press(*m_window, QLatin1String(button)); }

    void addCall(const QString &path, int status, const QString &failure, int secondsAgo,
                 const QString &profile = QStringLiteral("Genie (Charité)"))
    {
        Activity call;
        call.at = m_workspace->clock().now().addSecs(-secondsAgo);
        call.profile = profile;
        call.method = QStringLiteral("GET");
        call.setAddress(QUrl(QStringLiteral("https://genie.example.org") + path));
        call.status = status;
        call.failure = failure;
        call.took = std::chrono::milliseconds(180);
        m_workspace->activity().add(call);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, appearanceFromEnvironment());
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("profiles"))); // as Workspace::forThisPerson does
        m_workspace = std::make_unique<Workspace>(m_folder.path(), std::make_shared<FakeSecretStore>(),
                                                  std::make_shared<LoginBrowser>());
        m_window = std::make_unique<MainWindow>(*m_workspace);
        m_window->resize(1200, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void withoutACallThePageSaysWhatWillStandThere()
    {
        click("startSandbox");
        QTRY_VERIFY(find("profilePage"));
        click("activityEntry");
        QTRY_VERIFY(find<QLabel>("noActivity"));
        QVERIFY(find<QLabel>("noActivity")->text().startsWith(QStringLiteral("Nothing yet.")));
        QVERIFY(!find<QPushButton>("saveActivity")->isEnabled());
        QVERIFY(!find<QPushButton>("clearActivity")->isEnabled());
        takePictures(*m_theme, *m_window, QStringLiteral("23a-activity-empty"));
    }

    void callsStandThereTheNewestFirst()
    {
        addCall(QStringLiteral("/api/studies?projection=ID"), 200, {}, 90'000, {});
        addCall(QStringLiteral("/api/studies/study_es_0"), 403, {}, 30);
        addCall(QStringLiteral("/api/studies/study_pilot"), 404, {}, 20);
        addCall(QStringLiteral("/api/studies"), 503, {}, 10);
        addCall(QStringLiteral("/api/studies"), 0,
                QStringLiteral("Cannot find genie.example.org: no such host is known, or there is no network."), 5);
        auto *table = find<QTableView>("activityTable");
        QVERIFY(table);
        const auto *model = table->model();
        QCOMPARE(model->rowCount(), 5);
        const auto text = [model](int row, int column) { return model->index(row, column).data().toString(); };
        QVERIFY(text(0, ActivityModel::Ended).startsWith(QStringLiteral("Cannot find genie.example.org")));
        QCOMPARE(text(1, ActivityModel::Ended), QStringLiteral("Failed there (503)"));
        QCOMPARE(text(2, ActivityModel::Ended), QStringLiteral("Answered (404)"));
        QCOMPARE(text(3, ActivityModel::Ended), QStringLiteral("Refused (403)"));
        QCOMPARE(text(4, ActivityModel::Call), QStringLiteral("GET /api/studies"));
        QCOMPARE(text(4, ActivityModel::Who), QStringLiteral("no profile"));
        QVERIFY2(text(4, ActivityModel::When).contains(QLatin1Char(',')), "yesterday's calls name their day");
        QCOMPARE(model->index(1, ActivityModel::Host).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Host: genie.example.org"));
        table->setCurrentIndex(model->index(0, 0));
        QVERIFY2(find<QLabel>("activityDetail")->text().endsWith(QStringLiteral("or there is no network.")),
                 "what is cut in the table stands below it");
        QVERIFY2(sharedMnemonics(*m_window).isEmpty(), qPrintable(sharedMnemonics(*m_window).join(QLatin1Char(' '))));
        takePictures(*m_theme, *m_window, QStringLiteral("23-activity"));
        m_window->resize(900, 600);
        takePictures(*m_theme, *m_window, QStringLiteral("23-activity-narrow"));
        m_window->resize(1200, 760);
    }

    void whatTheWindowAsksStandsThereAsWell()
    {
        const int before = int(m_workspace->activity().all().size());
        QTRY_VERIFY(find("profileList"));
        m_window->showProfile(m_workspace->profiles().all().constFirst().id);
        click("signIn");
        QTRY_VERIFY_WITH_TIMEOUT(find("profileState") && m_workspace->activity().all().size() > before + 2, 15000);
        click("activityEntry");
        QTRY_VERIFY(find<QTableView>("activityTable"));
        QVERIFY(find<QTableView>("activityTable")->model()->rowCount() > before + 2);
    }

    void clearedThePageIsEmptyAgain()
    {
        click("clearActivity");
        QVERIFY(find<QLabel>("noActivity"));
        QVERIFY(!find("activityTable"));
        QVERIFY(m_workspace->activity().all().isEmpty());
    }
};

QTEST_MAIN(ActivityPageTest)
#include "tst_activitypage.moc"
