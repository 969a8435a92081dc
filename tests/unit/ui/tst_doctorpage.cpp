#include "CountBadge.h"
#include "DiffView.h"
#include "DoctorBench.h"
#include "FailureBanner.h"
#include "FindingCard.h"
#include "MainWindow.h"
#include "ProfileDesk.h"
#include "ProfilePage.h"
#include "Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace lanyard;

/// Drives the window's page “Doctor” before portals that administrators set up in several ways.
class TestDoctorPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, appearanceFromEnvironment()); }
    void nothingIsCheckedBeforeItIsWanted();
    void theFirstFindingIsOpenAndTheTabCounts();
    void aFindingOpensByKeyAndByClick();
    void theReportIsCopiedWithoutThePerson();
    void theReportIsSavedWhereThePersonSays();
    void theSettingsFileAddsItsFindings();
    void aNarrowPageClipsNothing();
    void aVeryNarrowCardHasItsLabelsAboveTheirText();
    void aCancelledCheckIsSaid();
    void aRefusedStudyLeadsHere();
    void theRolePathThatOpensIsAppliedInPlace();
    void withoutATokenTheNextStepIsToSignIn();
    void fromTheRightOnlyTheCodeStaysAsItIs();
    void fromTheRightAStudyIsChosenAndLatinStandsAtTheEdge();
    void nothingWrongIsSaid();
    void underRotationThePageSaysWhoWasNotAsked();

private:
    template <typename T> T *find(const QString &name) const;
    void click(const QString &button);
    void open(SandboxSettings settings, bool isSignedIn = true); ///< the window before such a portal
    void check();
    void take(const QString &name); ///< a picture, where they are asked for

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DoctorBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

template <typename T> T *TestDoctorPage::find(const QString &name) const
{
    for (T *found : m_window->findChildren<T *>(name)) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

void TestDoctorPage::click(const QString &button)
{
    auto *found = find<QAbstractButton>(button);
    QVERIFY2(found && found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestDoctorPage::open(SandboxSettings settings, bool isSignedIn)
{
    m_window.reset();
    m_bench = std::make_unique<DoctorBench>(std::move(settings));
    if (isSignedIn)
        QVERIFY(m_bench->signIn());
    else
        m_bench->session(); // saves the profile
    m_window = std::make_unique<MainWindow>(m_bench->workspace);
    m_window->resize(1200, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->desk(m_bench->profile.id)->showTab(ProfilePage::Doctor);
}

void TestDoctorPage::check()
{
    click(QStringLiteral("checkPortal"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("copyReport")) && !find<QWidget>(QStringLiteral("doctorWait")));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("checkPortal"))->isEnabled());
}

void TestDoctorPage::take(const QString &name)
{
    const QString folder = qEnvironmentVariable("LANYARD_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const auto look : {Appearance::Light, Appearance::Dark}) {
        m_theme->setAppearance(look);
        QTest::qWait(50); // what was asked to repaint has done so
        const QString file
            = QStringLiteral("%1/%2-%3-%4x.png")
                  .arg(folder, name, look == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                  .arg(m_window->devicePixelRatioF());
        QVERIFY(m_window->grab().save(file));
    }
    m_theme->setAppearance(appearanceFromEnvironment());
}

void TestDoctorPage::nothingIsCheckedBeforeItIsWanted()
{
    SandboxSettings settings;
    settings.clientRolesInAccessToken = false;
    open(std::move(settings));
    QCOMPARE(find<QLabel>(QStringLiteral("doctorHeading"))->text(), QStringLiteral("Not checked yet"));
    QVERIFY(!find<QPushButton>(QStringLiteral("copyReport")));
    QVERIFY(!find<QWidget>(QStringLiteral("doctorErrors")));
    take(QStringLiteral("07a-doctor-not-checked"));
}

void TestDoctorPage::theFirstFindingIsOpenAndTheTabCounts()
{
    check();
    QCOMPARE(find<QLabel>(QStringLiteral("doctorHeading"))->text(), QStringLiteral("One thing keeps studies closed"));
    QCOMPARE(find<QPushButton>(QStringLiteral("checkPortal"))->shortcut(), QKeySequence(Qt::Key_F5));
    const auto cards = m_window->findChildren<FindingCard *>();
    QVERIFY(!cards.isEmpty());
    for (const auto *card : cards)
        QCOMPARE(card->isOpen(), card == cards.constFirst());
    QCOMPARE(cards.constFirst()->finding().cause, QStringLiteral("wrong-role-path"));
    QTRY_VERIFY(find<DiffView>(QStringLiteral("changedLines")));
    QCOMPARE(find<DiffView>(QStringLiteral("changedLines"))->toPlainText(),
             QStringLiteral("- dat.oauth2.jwtRolesPath=resource_access::cbioportal::roles\n"
                            "+ dat.oauth2.jwtRolesPath=realm_access::roles"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("copyLine")));
    take(QStringLiteral("07-doctor"));
    click(QStringLiteral("copyLine"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("dat.oauth2.jwtRolesPath=realm_access::roles"));
    const auto *badge = find<CountBadge>(QStringLiteral("doctorErrors"));
    QVERIFY(badge);
    QCOMPARE(badge->count(), 1);
    const auto *tabs = find<QTabBar>(QStringLiteral("profileTabs"));
    QVERIFY2(tabs->tabRect(ProfilePage::Doctor).contains(badge->geometry()), "The badge stands in its own tab.");
}

void TestDoctorPage::aFindingOpensByKeyAndByClick()
{
    auto *card = m_window->findChild<FindingCard *>(QStringLiteral("finding-wrong-role-path"));
    auto *toggle = card->findChild<QToolButton *>(QStringLiteral("toggleFinding"));
    QVERIFY2(toggle->focusPolicy() & Qt::TabFocus, "It must be reached by the keyboard.");
    QVERIFY(toggle->accessibleName().contains(card->finding().summary));
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!card->isOpen());
    take(QStringLiteral("07b-doctor-folded"));
    auto *summary = card->findChild<QLabel *>(QStringLiteral("findingSummary"));
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {},
                      summary->mapTo(m_window.get(), summary->rect().center()));
    QVERIFY(card->isOpen());
}

void TestDoctorPage::theReportIsCopiedWithoutThePerson()
{
    click(QStringLiteral("copyReport"));
    auto text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(QStringLiteral("wrong-role-path")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("alice")), "It names the person, who did not agree.");
    QVERIFY2(!text.contains(QStringLiteral("eyJ")), "It holds a token.");
    find<QCheckBox>(QStringLiteral("namesPerson"))->click();
    click(QStringLiteral("copyReport"));
    text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("alice")));
    find<QCheckBox>(QStringLiteral("namesPerson"))->click();
}

void TestDoctorPage::theReportIsSavedWhereThePersonSays()
{
    click(QStringLiteral("saveReport"));
    auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("reportDialog"));
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().constFirst()).fileName(), QStringLiteral("doctor-127.0.0.1.md"));
    dialog->setDirectory(m_bench->folder.path());
    dialog->selectFile(QStringLiteral("for-anna.html"));
    static_cast<QDialog *>(dialog)->accept();
    QFile file(m_bench->folder.filePath(QStringLiteral("for-anna.html")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("wrong-role-path"));
    QCOMPARE(find<QLabel>(QStringLiteral("reportSaved"))->text(), QStringLiteral("Saved as for-anna.html."));
}

void TestDoctorPage::theSettingsFileAddsItsFindings()
{
    QFile file(m_bench->folder.filePath(QStringLiteral("application.properties")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("authenticate=oauth2\n"
               "dat.method=oauth2\n"
               "dat.oauth2.clientSecret=5qT8mN2xKc7RzW4vBj9LpY6sHd3GfA1e\n"
               "dat.oauth2.jwtRolesPath=resource_access::cbioportal::roles\n"
               "filter_groups_by_appname=true\n");
    file.close();
    click(QStringLiteral("chooseSettings"));
    auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("settingsDialog"));
    QVERIFY(dialog);
    dialog->setDirectory(m_bench->folder.path());
    dialog->selectFile(QStringLiteral("application.properties"));
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(find<DiffView>(QStringLiteral("settingsPatch")));
    QTRY_VERIFY(m_window->findChild<FindingCard *>()->isVisible());
    const auto patch = find<DiffView>(QStringLiteral("settingsPatch"))->toPlainText();
    QVERIFY2(patch.contains(QStringLiteral("+dat.oauth2.jwtRolesPath=realm_access::roles")), qPrintable(patch));
    QVERIFY(find<QLabel>(QStringLiteral("settingsHeading"))->text().contains(QStringLiteral("application.properties")));
    QVERIFY(m_window->findChildren<FindingCard *>().size() > 1);
    for (const auto *card : m_window->findChildren<FindingCard *>())
        QCOMPARE(card->isOpen(), card == m_window->findChildren<FindingCard *>().constFirst());
    click(QStringLiteral("copyPatch"));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("--- ")));
    take(QStringLiteral("07c-doctor-settings"));
    auto *page = m_window->findChild<QScrollArea *>(QStringLiteral("doctorPage"));
    page->ensureWidgetVisible(find<QPushButton>(QStringLiteral("saveReport")));
    take(QStringLiteral("07d-doctor-settings-end"));
}

void TestDoctorPage::aNarrowPageClipsNothing()
{
    m_window->resize(900, 600);
    auto *page = m_window->findChild<QScrollArea *>(QStringLiteral("doctorPage"));
    page->ensureVisible(0, 0);
    take(QStringLiteral("11-doctor-narrow"));
    QVERIFY2(page->widget()->width() <= page->viewport()->width(), "The page is clipped at its side.");
    m_window->resize(1200, 760);
    click(QStringLiteral("leaveSettings"));
    QVERIFY(!find<DiffView>(QStringLiteral("settingsPatch")));
}

void TestDoctorPage::aVeryNarrowCardHasItsLabelsAboveTheirText()
{
    Finding finding;
    finding.summary = QStringLiteral("The portal looks for your roles in the wrong place, which nobody told it to do");
    finding.evidence = {{QStringLiteral("At resource_access::cbioportal::roles the token holds nothing."), false}};
    finding.setting = Setting {QStringLiteral("dat.oauth2.jwtRolesPath"), QStringLiteral("realm_access::roles")};
    FindingCard card(finding, QStringLiteral("You"), {});
    card.setOpen(true);
    const auto above = [&card](int width) {
        card.resize(width, 600);
        card.show();
        QCoreApplication::processEvents();
        const QWidget *label = nullptr;
        for (const auto *one : card.findChildren<QLabel *>()) {
            if (one->text() == QStringLiteral("What to do"))
                label = one;
        }
        return card.findChild<DiffView *>()->mapTo(&card, QPoint()).x() == label->mapTo(&card, QPoint()).x();
    };
    QVERIFY(above(500));
    QVERIFY(!above(800));
}

void TestDoctorPage::aCancelledCheckIsSaid()
{
    click(QStringLiteral("checkPortal"));
    QVERIFY(!find<QPushButton>(QStringLiteral("checkPortal"))->isEnabled());
    m_window->desk(m_bench->profile.id)->context().cancelWait(); // as Esc does
    const auto *banner = find<FailureBanner>(QStringLiteral("doctorBanner"));
    QVERIFY(banner);
    QCOMPARE(banner->heading(), QStringLiteral("Cancelled. Nothing was changed."));
    QTRY_VERIFY2(find<FindingCard>(QStringLiteral("finding-wrong-role-path")), "What was found before still stands.");
    QTRY_VERIFY(!m_window->desk(m_bench->profile.id)->context().isBusy());
}

void TestDoctorPage::aRefusedStudyLeadsHere()
{
    // Version 7 lists what it refuses when it is set to, so that there is a refused row to start from.
    SandboxSettings settings;
    settings.portalVersion = 7;
    settings.showUnauthorizedStudies = true;
    settings.clientRolesInAccessToken = false;
    open(std::move(settings));
    auto *tabs = find<QTabBar>(QStringLiteral("profileTabs"));
    tabs->setCurrentIndex(ProfilePage::Access);
    click(QStringLiteral("askPortal"));
    QTRY_VERIFY(find<QTableView>(QStringLiteral("accessMatrix")));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("seeWhatToDo"))); // once a refused row has come
    take(QStringLiteral("06-access-refused"));
    click(QStringLiteral("seeWhatToDo"));
    QCOMPARE(tabs->currentIndex(), int(ProfilePage::Doctor));
    QTRY_VERIFY(find<FindingCard>(QStringLiteral("finding-wrong-role-path")));
}

void TestDoctorPage::theRolePathThatOpensIsAppliedInPlace()
{
    open({});
    auto &context = m_window->desk(m_bench->profile.id)->context();
    context.token()->useRolePath(QStringLiteral("resource_access::account::roles"));
    check();
    QTRY_VERIFY(find<FindingCard>(QStringLiteral("finding-wrong-role-path")));
    take(QStringLiteral("07h-doctor-role-path"));
    QCOMPARE(find<QPushButton>(QStringLiteral("useRolePath"))->text(), QStringLiteral("Use this role path"));
    click(QStringLiteral("useRolePath"));
    QTRY_COMPARE(find<QLabel>(QStringLiteral("doctorHeading"))->text(), QStringLiteral("Nothing is wrong"));
    QVERIFY(!find<FindingCard>(QStringLiteral("finding-wrong-role-path")));
    QCOMPARE(context.profile().rolePath, QStringLiteral("resource_access::cbioportal::roles"));
    QCOMPARE(m_bench->workspace.profiles().byId(m_bench->profile.id)->rolePath, context.profile().rolePath);
}

void TestDoctorPage::withoutATokenTheNextStepIsToSignIn()
{
    open({}, false);
    m_bench->browser->isIdle = true;
    check();
    QTRY_VERIFY(find<FindingCard>(QStringLiteral("finding-no-token")));
    QVERIFY2(!find<QCheckBox>(QStringLiteral("namesPerson")), "There is no name to put in.");
    take(QStringLiteral("07e-doctor-no-token"));
    click(QStringLiteral("signIn"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("cancelSignIn")));
    click(QStringLiteral("cancelSignIn"));
    QTRY_VERIFY(!m_window->desk(m_bench->profile.id)->context().isBusy());
}

void TestDoctorPage::fromTheRightOnlyTheCodeStaysAsItIs()
{
    qApp->setLayoutDirection(Qt::RightToLeft);
    SandboxSettings settings;
    settings.clientRolesInAccessToken = false;
    open(std::move(settings));
    check();
    QTRY_VERIFY(find<DiffView>(QStringLiteral("changedLines")));
    QCOMPARE(find<DiffView>(QStringLiteral("changedLines"))->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(find<QLabel>(QStringLiteral("findingSummary"))->layoutDirection(), Qt::RightToLeft);
    const auto *tabs = find<QTabBar>(QStringLiteral("profileTabs"));
    const auto *badge = find<CountBadge>(QStringLiteral("doctorErrors"));
    QVERIFY(badge);
    QVERIFY2(tabs->tabRect(ProfilePage::Doctor).contains(badge->geometry()), "The badge stands in its own tab.");
    take(QStringLiteral("11-doctor-from-the-right"));
    qApp->setLayoutDirection(Qt::LeftToRight);
}

void TestDoctorPage::fromTheRightAStudyIsChosenAndLatinStandsAtTheEdge()
{
    qApp->setLayoutDirection(Qt::RightToLeft);
    open({});
    auto *tabs = find<QTabBar>(QStringLiteral("profileTabs"));
    tabs->setCurrentIndex(ProfilePage::Overview);
    auto *client = find<QLabel>(QStringLiteral("clientFact"));
    QVERIFY(client && !client->text().isEmpty());
    const auto picture = client->grab(QRect(0, 0, client->width() / 3, client->height())).toImage();
    QImage empty(picture.size(), picture.format());
    empty.fill(picture.pixelColor(0, 0));
    QVERIFY2(picture == empty, "The client's name stands away from the word before it.");
    tabs->setCurrentIndex(ProfilePage::Access);
    click(QStringLiteral("askPortal"));
    QTRY_VERIFY(find<QTableView>(QStringLiteral("accessMatrix")));
    QTRY_VERIFY(find<QLabel>(QStringLiteral("accessDetailHeading")));
    take(QStringLiteral("11-access-from-the-right"));
    qApp->setLayoutDirection(Qt::LeftToRight);
}

void TestDoctorPage::nothingWrongIsSaid()
{
    open({});
    check();
    QCOMPARE(find<QLabel>(QStringLiteral("doctorHeading"))->text(), QStringLiteral("Nothing is wrong"));
    QVERIFY(find<QWidget>(QStringLiteral("nothingWrong")));
    QVERIFY(!find<QWidget>(QStringLiteral("doctorErrors")));
    take(QStringLiteral("07f-doctor-nothing-wrong"));
}

void TestDoctorPage::underRotationThePageSaysWhoWasNotAsked()
{
    SandboxSettings settings;
    settings.rotation = true;
    open(std::move(settings));
    check();
    const auto *banner = find<FailureBanner>(QStringLiteral("doctorBanner"));
    QVERIFY(banner);
    QCOMPARE(banner->heading(), QStringLiteral("The portal was not asked"));
    QTRY_VERIFY(find<FindingCard>(QStringLiteral("finding-rotation-on")));
    take(QStringLiteral("07g-doctor-rotation"));
}

QTEST_MAIN(TestDoctorPage)
#include "tst_doctorpage.moc"
