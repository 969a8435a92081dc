#include "FakeBrowser.h"
#include "FakeSecretStore.h"
#include "MainWindow.h"
#include "Picture.h"
#include "ProfileListModel.h"
#include "RemovalController.h"

#include <QAction>
#include <QCoroTask>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {

Profile named(const QString &name)
{
    Profile profile;
    profile.id = Profile::newId();
    profile.name = name;
    profile.kind = PortalKind::Api;
    profile.portal = QUrl(QStringLiteral("http://127.0.0.1:1"));
    profile.issuer = QStringLiteral("http://127.0.0.1:1/realms/genie"); // where nobody answers
    profile.clientId = QStringLiteral("lanyard");
    return profile;
}

/// What a removal does to the outside, written down.
struct Outside
{
    QStringList signedOut;
    QStringList removed;
    std::optional<Failure> refusal;

    RemovalController::Ports ports()
    {
        return {[this](const Profile &profile) { return signOut(profile); },
                [this](const Profile &profile) {
                    removed.append(profile.name);
                    return Outcome<void>();
                }};
    }
    QCoro::Task<Outcome<void>> signOut(Profile profile)
    {
        signedOut.append(profile.name);
        if (refusal)
            co_return unexpected(*refusal);
        co_return Outcome<void>();
    }
};

} // namespace

/// Removing a profile with a way back: first without a window, then in it.
class RemovalTest : public QObject
{
    Q_OBJECT

    template <typename T> static T *find(const QWidget &window, const char *name)
    {
        for (T *found : window.findChildren<T *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void nothingIsTouchedWhileItCanBeUndone()
    {
        Outside outside;
        RemovalController removal(outside.ports(), std::chrono::hours(1));
        const auto genie = named(QStringLiteral("Genie"));
        removal.begin(genie);
        QVERIFY2(removal.hides(genie.id), "it leaves the list at once");
        QVERIFY(removal.isCounting());
        removal.undo();
        QVERIFY(!removal.hides(genie.id));
        QVERIFY(!removal.isCounting());
        removal.finish();
        QVERIFY2(outside.signedOut.isEmpty() && outside.removed.isEmpty(), "what was undone stays");
    }

    void whenTheTimeIsOverTheCredentialGoesFirst()
    {
        Outside outside;
        RemovalController removal(outside.ports(), std::chrono::milliseconds(0));
        QSignalSpy rested(&removal, &RemovalController::rested);
        removal.begin(named(QStringLiteral("Genie")));
        QTRY_COMPARE(outside.removed, QStringList {QStringLiteral("Genie")});
        QCOMPARE(outside.signedOut, QStringList {QStringLiteral("Genie")});
        QCOMPARE(rested.size(), 1);
        QVERIFY(!removal.isBusy());
    }

    void itWaitsWhileSomebodyLooksAtTheWayBack()
    {
        Outside outside;
        RemovalController removal(outside.ports(), std::chrono::hours(1));
        removal.begin(named(QStringLiteral("Genie")));
        removal.setPaused(true);
        QVERIFY2(!removal.isCounting(), "the time must stand");
        QVERIFY(removal.undoable());
        removal.setPaused(false);
        QVERIFY2(removal.isCounting(), "and go on afterwards");
    }

    void aSecondRemovalEndsTheFirst()
    {
        Outside outside;
        RemovalController removal(outside.ports(), std::chrono::hours(1));
        removal.begin(named(QStringLiteral("Genie")));
        removal.begin(named(QStringLiteral("Atlas")));
        QCOMPARE(outside.removed, QStringList {QStringLiteral("Genie")});
        QCOMPARE(removal.undoable()->name, QStringLiteral("Atlas"));
    }

    void whatCannotBeRevokedStays()
    {
        Outside outside;
        outside.refusal = Failure {FailureKind::Offline, QStringLiteral("Nobody answers."), QStringLiteral("Wait.")};
        RemovalController removal(outside.ports(), std::chrono::hours(1));
        QSignalSpy failed(&removal, &RemovalController::failed);
        const auto genie = named(QStringLiteral("Genie"));
        removal.begin(genie);
        removal.finish();
        QCOMPARE(failed.size(), 1);
        QVERIFY2(outside.removed.isEmpty() && !removal.hides(genie.id), "it must be in the list again");
    }

    void theWindowTakesARemovedProfileBack()
    {
        Theme theme(*qApp, appearanceFromEnvironment());
        const QTemporaryDir folder;
        Workspace workspace(folder.path(), std::make_shared<FakeSecretStore>(), std::make_shared<FakeBrowser>());
        const auto genie = named(QStringLiteral("Genie"));
        QVERIFY(workspace.profiles().save(genie));
        QVERIFY(workspace.profiles().save(named(QStringLiteral("Atlas"))));
        MainWindow window(workspace);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.showProfile(genie.id);
        auto *list = find<QListView>(window, "profileList");
        QCOMPARE(list->model()->rowCount(), 2);

        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(find<QLabel>(window, "undoWords")->text(), QStringLiteral("Genie removed."));
        QCOMPARE(find<QLabel>(window, "profileName")->text(), QStringLiteral("Atlas"));
        takePictures(theme, window, QStringLiteral("21-undo"));
        QVERIFY2(workspace.profiles().byId(genie.id), "its file stays as long as there is a way back");
        QTest::mouseClick(find<QPushButton>(window, "undoAction"), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(find<QLabel>(window, "profileName")->text(), QStringLiteral("Genie"));
        QVERIFY(!find<QWidget>(window, "undoBar"));
    }

    void aClosedWindowRemovesForGood()
    {
        const bool quits = QApplication::quitOnLastWindowClosed();
        QApplication::setQuitOnLastWindowClosed(false);
        const Theme theme(*qApp, Appearance::Light);
        const QTemporaryDir folder;
        Workspace workspace(folder.path(), std::make_shared<FakeSecretStore>(), std::make_shared<FakeBrowser>());
        QVERIFY(workspace.profiles().save(named(QStringLiteral("Genie"))));
        MainWindow window(workspace);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (auto *action : window.findChildren<QAction *>(QStringLiteral("removeProfileAction")))
            action->trigger();
        QCOMPARE(workspace.profiles().all().size(), 1);
        window.close();
        QTRY_VERIFY2(workspace.profiles().all().isEmpty(), "nobody could undo it any more");
        QApplication::setQuitOnLastWindowClosed(quits);
    }

    void aProfileIsRenamedAndDuplicatedFromItsMenu()
    {
        Theme theme(*qApp, appearanceFromEnvironment());
        const QTemporaryDir folder;
        Workspace workspace(folder.path(), std::make_shared<FakeSecretStore>(), std::make_shared<FakeBrowser>());
        QVERIFY(workspace.profiles().save(named(QStringLiteral("Genie"))));
        QVERIFY(workspace.profiles().save(named(QStringLiteral("Atlas"))));
        MainWindow window(workspace);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(find<QLabel>(window, "profileName")->text(), QStringLiteral("Atlas"));

        window.findChild<QAction *>(QStringLiteral("renameProfileAction"))->trigger();
        auto *name = find<QLineEdit>(window, "renameProfile");
        QVERIFY2(name, "the new name is typed in place");
        takePictures(theme, window, QStringLiteral("22-rename"));
        QTest::keyClicks(name, QStringLiteral("Genie"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(find<QLabel>(window, "renameProfileBelow")->text().contains(QStringLiteral("already")));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Lymphoma"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(find<QLabel>(window, "profileName")->text(), QStringLiteral("Lymphoma"));
        QVERIFY(workspace.profiles().find(QStringLiteral("Lymphoma")));

        window.findChild<QAction *>(QStringLiteral("duplicateProfileAction"))->trigger();
        QCOMPARE(find<QLabel>(window, "profileName")->text(), QStringLiteral("Lymphoma (copy)"));
        QCOMPARE(workspace.profiles().all().size(), 3);
    }
};

QTEST_MAIN(RemovalTest)
#include "tst_removal.moc"
