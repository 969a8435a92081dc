#include "CodeView.h"
#include "FailureBanner.h"
#include "FakeSecretStore.h"
#include "LoginBrowser.h"
#include "MainWindow.h"
#include "Mnemonics.h"
#include "Picture.h"
#include "ProfileDesk.h"
#include "ProfilePage.h"
#include "QrView.h"
#include "StateChip.h"
#include "Theme.h"
#include "WindowParts.h"

#include <QCoroTask>

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace lanyard;

/// Drives the window from the first start to the sign-out, against a sandbox in this process.
class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void startShowsTheWaysIn();
    void aKnownPortalFillsTheForm();
    void addPortalLooksAtTheAddress();
    void sandboxAddsItsProfile();
    void signInWaitsAndCanBeCancelled();
    void signInShowsACodeAndGoesBackToTheBrowser();
    void signInFillsTheOverview();
    void tokenShowsTheRoles();
    void accessShowsTheStudies();
    void snippetIsCopiedAndTried();
    void everyControlHasAName();
    void narrowWindowTurnsTheListIntoARail();
    void signOutIsSaidInPlace();
    void removedProfileIsGone();

private:
    template <typename T> T *find(const QString &name) const;
    void click(const QString &button);
    void tab(int index);
    void take(const QString &name); ///< a picture, where they are asked for

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<LoginBrowser> m_browser;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, appearanceFromEnvironment());
    m_browser = std::make_shared<LoginBrowser>();
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("profiles"))); // as Workspace::forThisPerson does
    QFile portals(m_folder.filePath(QStringLiteral("portals.json")));
    QVERIFY(portals.open(QIODevice::WriteOnly));
    portals.write(R"({"schema":"lanyard.portals/1","portals":[{"name":"A practice portal","kind":"cbioportal",
        "portal":"http://127.0.0.1:1","login":"token-file","source":"https://example.org","writtenDown":"2026-11-22"}]})");
    portals.close();
    m_workspace = std::make_unique<Workspace>(m_folder.path(), std::make_shared<FakeSecretStore>(), m_browser);
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->resize(1200, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

template <typename T> T *TestWindow::find(const QString &name) const
{
    return partInView<T>(*m_window, name);
}

void TestWindow::click(const QString &button)
{
    press(*m_window, button);
}

void TestWindow::tab(int index)
{
    auto *tabs = find<QTabBar>(QStringLiteral("profileTabs"));
    QVERIFY(tabs);
    tabs->setCurrentIndex(index);
}

void TestWindow::take(const QString &name)
{
    QVERIFY2(sharedMnemonics(*m_window).isEmpty(),
             qPrintable(name + sharedMnemonics(*m_window).join(QLatin1Char(' '))));
    takePictures(*m_theme, *m_window, name);
}

void TestWindow::startShowsTheWaysIn()
{
    QVERIFY(find<QPushButton>(QStringLiteral("startAddPortal")));
    QVERIFY(find<QPushButton>(QStringLiteral("startSandbox")));
    QVERIFY(!find<QWidget>(QStringLiteral("leftPane"))); // nothing to list yet
    QVERIFY2(find<QPushButton>(QStringLiteral("startProfileFile")), "a profile file is the third way in");
    take(QStringLiteral("01-start"));
    m_window->resize(900, 600);
    take(QStringLiteral("01-start-narrow"));
    m_window->resize(1200, 760);
}

void TestWindow::aKnownPortalFillsTheForm()
{
    QPushButton *practice = nullptr;
    for (auto *known : m_window->findChildren<QPushButton *>(QStringLiteral("knownPortal"))) {
        if (known->accessibleName().startsWith(QStringLiteral("A practice portal")))
            practice = known;
    }
    QVERIFY2(practice, "the portals of the list stand on the start page");
    QTest::mouseClick(practice, Qt::LeftButton);
    QCOMPARE(find<QLineEdit>(QStringLiteral("portalAddress"))->text(), QStringLiteral("http://127.0.0.1:1"));
    QCOMPARE(find<QLineEdit>(QStringLiteral("profileName"))->text(), QStringLiteral("A practice portal"));
    QVERIFY2(find<QRadioButton>(QStringLiteral("wayInFile"))->isChecked(), "it hands out a token file");
    take(QStringLiteral("02b-known-portal"));
    click(QStringLiteral("cancelAddPortal"));
}

void TestWindow::addPortalLooksAtTheAddress()
{
    click(QStringLiteral("startAddPortal"));
    auto *address = find<QLineEdit>(QStringLiteral("portalAddress"));
    QVERIFY(address);
    QTest::keyClicks(address, QStringLiteral("http://genie.example.org"));
    QTRY_VERIFY(!find<QLabel>(QStringLiteral("portalAddressBelow"))->text().isEmpty());
    QVERIFY(!find<QPushButton>(QStringLiteral("saveAndSignIn"))->isEnabled());
    QTest::qWait(500); // the form waits for a pause in typing
    take(QStringLiteral("02-add-portal"));
    click(QStringLiteral("cancelAddPortal"));
    QVERIFY(find<QPushButton>(QStringLiteral("startSandbox")));
}

void TestWindow::sandboxAddsItsProfile()
{
    click(QStringLiteral("startSandbox"));
    QTRY_VERIFY(find<QLabel>(QStringLiteral("profileName")));
    QCOMPARE(find<QLabel>(QStringLiteral("profileName"))->text(), QStringLiteral("Sandbox"));
    QVERIFY(find<QLabel>(QStringLiteral("statusNote"))->text().contains(QStringLiteral("alice")));
    QVERIFY(find<FailureBanner>(QStringLiteral("overviewBanner")));
    take(QStringLiteral("03a-sandbox-not-signed-in"));
}

void TestWindow::signInWaitsAndCanBeCancelled()
{
    m_browser->isIdle = true;
    click(QStringLiteral("signIn"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("copyAddress")));
    take(QStringLiteral("03-sign-in-waiting"));
    click(QStringLiteral("copyAddress"));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("http://127.0.0.1:")));
    // Without a window manager no window is active, and keys reach no shortcut.
    if (m_window->isActiveWindow())
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
    else
        click(QStringLiteral("cancelSignIn"));
    QTRY_VERIFY(find<FailureBanner>(QStringLiteral("signInBanner")));
    take(QStringLiteral("03b-sign-in-cancelled"));
}

void TestWindow::signInShowsACodeAndGoesBackToTheBrowser()
{
    click(QStringLiteral("signIn"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("showCode")));
    click(QStringLiteral("showCode"));
    QTRY_VERIFY(find<QLabel>(QStringLiteral("userCode")));
    const auto *code = find<QLabel>(QStringLiteral("userCode"));
    QVERIFY(code->accessibleName().contains(code->text()));
    QVERIFY2(code->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard), "the code must be selectable");
    QVERIFY(!find<QPushButton>(QStringLiteral("openAgain")));
    click(QStringLiteral("copyCodeAddress"));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("/realms/sandbox/device")));

    const auto *picture = find<QrView>(QStringLiteral("codePicture"));
    QVERIFY(picture && !picture->accessibleName().isEmpty());
    for (const auto look : {Appearance::Light, Appearance::Dark}) {
        m_theme->setAppearance(look);
        const auto image = const_cast<QrView *>(picture)->grab().toImage();
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white)); // dark on white, whatever the theme
        QList<QRgb> colours;
        for (int x = 0; x < image.width(); ++x) {
            const auto colour = image.pixel(x, image.height() / 2);
            if (!colours.contains(colour))
                colours.append(colour);
        }
        QVERIFY2(colours.size() == 2, "a sharp picture has two colours");
    }
    m_theme->setAppearance(appearanceFromEnvironment());
    take(QStringLiteral("03c-sign-in-code"));
    m_window->resize(900, 600);
    take(QStringLiteral("03d-sign-in-code-narrow"));
    m_window->resize(1200, 760);

    const auto opened = m_browser->count;
    click(QStringLiteral("useBrowser"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("openAgain")));
    QCOMPARE(m_browser->count, opened + 1);
    click(QStringLiteral("openAgain"));
    QCOMPARE(m_browser->count, opened + 2);
    click(QStringLiteral("cancelSignIn"));
    QTRY_VERIFY(find<FailureBanner>(QStringLiteral("signInBanner")));
}

void TestWindow::signInFillsTheOverview()
{
    m_browser->isIdle = false;
    click(QStringLiteral("signIn"));
    QTRY_VERIFY(!find<FailureBanner>(QStringLiteral("signInBanner")));
    QTRY_VERIFY_WITH_TIMEOUT(find<StateChip>(QStringLiteral("profileState")), 15000);
    QTRY_VERIFY(find<QLabel>(QStringLiteral("person"))->text().contains(QStringLiteral("alice")));
    QTRY_VERIFY(find<QLabel>(QStringLiteral("rolesFact"))->text().contains(QStringLiteral("::")));
    QVERIFY(find<StateChip>(QStringLiteral("profileState"))->words().startsWith(QStringLiteral("Fine for")));
    take(QStringLiteral("04-overview"));
}

void TestWindow::tokenShowsTheRoles()
{
    tab(ProfilePage::Token);
    auto *tree = find<QTreeView>(QStringLiteral("roleTree"));
    QVERIFY(tree);
    QVERIFY(tree->model()->rowCount() > 0);
    QVERIFY(find<StateChip>(QStringLiteral("signature"))->words().startsWith(QStringLiteral("Signature valid")));
    take(QStringLiteral("05-token"));
    click(QStringLiteral("tokenRaw"));
    QVERIFY(find<CodeView>(QStringLiteral("rawToken"))->toPlainText().contains(QStringLiteral("\"alg\": \"RS256\"")));
    take(QStringLiteral("05b-token-raw"));
    click(QStringLiteral("tokenInWords"));
    click(QStringLiteral("freshToken"));
    QTRY_VERIFY(find<QAbstractButton>(QStringLiteral("freshToken"))->isEnabled());
}

void TestWindow::accessShowsTheStudies()
{
    tab(ProfilePage::Access);
    take(QStringLiteral("06a-access-not-asked"));
    click(QStringLiteral("askPortal"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(QStringLiteral("accessMatrix")), 15000);
    QVERIFY(find<QTableView>(QStringLiteral("accessMatrix"))->model()->rowCount() > 1);
    QVERIFY(!find<QLabel>(QStringLiteral("accessDetailHeading"))->text().isEmpty());
    take(QStringLiteral("06-access"));
}

void TestWindow::snippetIsCopiedAndTried()
{
    tab(ProfilePage::Snippets);
    click(QStringLiteral("copyCode"));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("lanyard header")));
    click(QStringLiteral("tryIt"));
    QTRY_VERIFY(find<CodeView>(QStringLiteral("snippetAnswer")));
    QVERIFY(find<CodeView>(QStringLiteral("snippetAnswer"))->toPlainText().contains(QStringLiteral("studyId")));
    QCOMPARE(find<StateChip>(QStringLiteral("answerStatus"))->words(), QStringLiteral("200, understood"));
    take(QStringLiteral("08-snippets"));

    auto *languages = find<QListWidget>(QStringLiteral("snippetLanguages"));
    QVERIFY(languages);
    for (const auto *title : {"curl", "HTTPie", "wget", "requests", "httr2", "fetch", "HttpClient"}) {
        const auto found = languages->findItems(QString::fromLatin1(title), Qt::MatchEndsWith);
        QVERIFY2(!found.isEmpty(), title);
        languages->setCurrentItem(found.front());
        QVERIFY2(find<CodeView>(QStringLiteral("snippetCode"))->toPlainText().contains(QStringLiteral("lanyard")),
                 title);
        take(QStringLiteral("08-snippets-%1").arg(QLatin1String(title)));
    }
    languages->setCurrentRow(0);
    QTest::keyClick(languages, Qt::Key_Down);
    QVERIFY2(languages->currentItem()->flags().testFlag(Qt::ItemIsEnabled), "a heading is nothing to choose");
}

void TestWindow::everyControlHasAName()
{
    for (auto *button : m_window->findChildren<QAbstractButton *>()) {
        const bool isOurs = !button->objectName().startsWith(QStringLiteral("qt_"))
            && !qobject_cast<QLineEdit *>(button->parent()) && !qobject_cast<QTabBar *>(button->parent())
            && !qobject_cast<QAbstractScrollArea *>(button->parent());
        const bool isWithoutText = button->isHidden() && button->text().isEmpty(); // gets it when it is shown
        if (!isOurs || isWithoutText)
            continue;
        QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
    for (auto *edit : m_window->findChildren<QLineEdit *>())
        QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
}

void TestWindow::narrowWindowTurnsTheListIntoARail()
{
    const QSize before = m_window->size();
    m_window->resize(900, 600);
    QTRY_COMPARE(find<QWidget>(QStringLiteral("leftPane"))->width(), 57);
    const char *const names[] {"11-overview-narrow", "11-token-narrow", "11-access-narrow", "11-doctor-narrow",
                               "11-snippets-narrow"};
    for (int page = ProfilePage::Overview; page <= ProfilePage::Snippets; ++page) {
        tab(page);
        take(QString::fromLatin1(names[page]));
    }
    m_window->resize(before);
    QTRY_VERIFY(find<QWidget>(QStringLiteral("leftPane"))->width() > 200);
}

void TestWindow::signOutIsSaidInPlace()
{
    for (auto *action : m_window->findChildren<QAction *>(QStringLiteral("signOutAction")))
        action->trigger();
    auto *banner = find<FailureBanner>(QStringLiteral("overviewBanner"));
    QVERIFY(banner);
    QTRY_COMPARE(banner->heading(), QStringLiteral("You are signed out"));
    QCOMPARE(find<StateChip>(QStringLiteral("profileState"))->words(), QStringLiteral("Not signed in"));
    take(QStringLiteral("12-signed-out"));
}

void TestWindow::removedProfileIsGone()
{
    for (auto *action : m_window->findChildren<QAction *>(QStringLiteral("removeProfileAction")))
        action->trigger();
    QVERIFY2(find<QPushButton>(QStringLiteral("undoAction")), "there is a way back");
    take(QStringLiteral("13-remove"));
    click(QStringLiteral("closeUndo"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("startSandbox")));
    QTRY_VERIFY(m_workspace->profiles().all().isEmpty());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
