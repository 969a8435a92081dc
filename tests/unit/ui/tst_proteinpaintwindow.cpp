#include "FakeSecretStore.h"
#include "LoginBrowser.h"
#include "MainWindow.h"
#include "ProfileDesk.h"
#include "Theme.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// The window with a profile that the command line serves.
class ProteinPaintWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWindowSaysWhatToTypeAndShowsNoTabOfAnotherKind()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("profiles"))); // as Workspace::forThisPerson does
        const Theme theme(*qApp, appearanceFromEnvironment());
        Workspace workspace(folder.path(), std::make_shared<FakeSecretStore>(), std::make_shared<LoginBrowser>());
        Profile profile;
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Zoë's paint");
        profile.kind = PortalKind::ProteinPaint;
        profile.portal = QUrl(QStringLiteral("https://pp.example.org"));
        profile.proteinPaint.datasets = {{QStringLiteral("ABC")}};
        QVERIFY(workspace.profiles().save(profile));

        MainWindow window(workspace);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.showProfile(profile.id);
        auto *desk = window.desk(profile.id);
        const auto *page = desk->findChild<QWidget *>(QStringLiteral("commandLinePage"));
        QVERIFY2(page && page->isVisibleTo(desk), "the window says what to do on the command line");
        QVERIFY(!desk->findChild<QWidget *>(QStringLiteral("profileTabs"))->isVisibleTo(desk));
        desk->showTab(2);
        QVERIFY2(page->isVisibleTo(desk), "no tab of another kind of portal comes up");
    }
};

QTEST_MAIN(ProteinPaintWindowTest)
#include "tst_proteinpaintwindow.moc"
