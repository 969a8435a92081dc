#include "CredentialModel.h"
#include "FailureBanner.h"
#include "FakeSecretStore.h"
#include "FormField.h"
#include "LoginBrowser.h"
#include "MainWindow.h"
#include "OpenBisDriver.h"
#include "ProfileDesk.h"
#include "ProfilePage.h"
#include "Settings.h"
#include "StateChip.h"
#include "Theme.h"
#include "WindowParts.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace lanyard;

/// An openBIS in the window, from the form to a deleted token, against the sandbox's.
class TestOpenBisWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFormKnowsAnOpenBisAndAsksForNoIssuer();
    void theConnectionIsTestedBeforeAPasswordIsTyped();
    void aWrongPasswordIsSaidAndNotKept();
    void signedInTheListIsThereAndATokenIsMade();
    void theMatrixSpeaksOfSpacesAndProjects();
    void aValidityThatTheServerCutsIsTold();
    void whatIsNotDueIsNotRenewed();
    void anotherUsersTokenIsForAdministrators();
    void aTokenIsDeletedWithAReasonOnly();
    void withoutASessionTheTokenShowsItselfAlone();
    void pybisGetsTheTokenWhenThePersonWantsIt();
    void aNarrowWindowKeepsWhatMatters();
    void signingOutWithASessionDeletesTheTokenThere();
    void aTokenThatIsThereAlreadyIsKept();

private:
    template <typename T> T *find(const QString &name) const { return partInView<T>(*m_window, name); }
    void click(const QString &button) { press(*m_window, button); }
    void agreeTo(const QString &question);
    void type(const QString &field, const QString &text);
    void signInAs(const QString &user, const QString &password);
    void take(const QString &name); ///< a picture, where they are asked for
    ProfileDesk *desk() const;
    CredentialModel *model() const { return desk()->context().credentials()->model(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OpenBisDriver> m_sandbox;
    std::shared_ptr<FakeSecretStore> m_keychain = std::make_shared<FakeSecretStore>();
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestOpenBisWindow::initTestCase()
{
    qputenv("HOME", m_folder.path().toLocal8Bit()); // where the file of pybis is
    m_theme = std::make_unique<Theme>(*qApp, appearanceFromEnvironment());
    m_sandbox = std::make_unique<OpenBisDriver>(SandboxSettings());
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("profiles"))); // as Workspace::forThisPerson does
    m_workspace = std::make_unique<Workspace>(m_folder.path(), m_keychain, std::make_shared<LoginBrowser>());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->resize(1200, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

ProfileDesk *TestOpenBisWindow::desk() const
{
    return m_window->desk(m_workspace->profiles().all().constFirst().id);
}

void TestOpenBisWindow::agreeTo(const QString &question)
{
    auto *dialog = find<QDialog>(question);
    QVERIFY2(dialog, qPrintable(question));
    press(*dialog, QStringLiteral("decisionDoIt"));
}

void TestOpenBisWindow::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}

void TestOpenBisWindow::signInAs(const QString &user, const QString &password)
{
    desk()->startSignIn();
    find<QRadioButton>(QStringLiteral("byPassword"))->click();
    type(QStringLiteral("openBisUser"), user);
    type(QStringLiteral("openBisSecret"), password);
    click(QStringLiteral("openBisSignIn"));
    QVERIFY2(find<QLineEdit>(QStringLiteral("openBisSecret"))->text().isEmpty(), "a password stays in no field");
}

void TestOpenBisWindow::take(const QString &name)
{
    const QString folder = qEnvironmentVariable("LANYARD_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const auto look : {Appearance::Light, Appearance::Dark}) {
        m_theme->setAppearance(look);
        QCoreApplication::processEvents();
        const auto suffix = look == Appearance::Dark ? QStringLiteral("-dark") : QString();
        QVERIFY(m_window->grab().save(folder + QLatin1Char('/') + name + suffix + QStringLiteral(".png")));
        for (auto *dialog : m_window->findChildren<QDialog *>())
            QVERIFY(dialog->grab().save(folder + QLatin1Char('/') + name + QStringLiteral("-dialog") + suffix
                                        + QStringLiteral(".png")));
    }
    m_theme->setAppearance(appearanceFromEnvironment());
}

void TestOpenBisWindow::theFormKnowsAnOpenBisAndAsksForNoIssuer()
{
    click(QStringLiteral("startAddPortal"));
    type(QStringLiteral("portalAddress"), (*m_sandbox)->openBis().toString());
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>(QStringLiteral("issuer")), 15000);
    type(QStringLiteral("profileName"), QStringLiteral("openBIS Pathology"));
    take(QStringLiteral("02-openbis-add"));
    click(QStringLiteral("saveAndSignIn"));
    QTRY_VERIFY(find<QLineEdit>(QStringLiteral("openBisUser")));
    QCOMPARE(desk()->context().profile().kind, PortalKind::OpenBis);
    QVERIFY(desk()->context().profile().issuer.isEmpty());
}

void TestOpenBisWindow::theConnectionIsTestedBeforeAPasswordIsTyped()
{
    QVERIFY(!find<QPushButton>(QStringLiteral("openBisSignIn"))->isEnabled());
    click(QStringLiteral("testConnection"));
    QTRY_COMPARE(find<QLabel>(QStringLiteral("connectionFact")) ? find<QLabel>(QStringLiteral("connectionFact"))->text()
                                                                : QString(),
                 QStringLiteral("openBIS 3.6 answers."));
    take(QStringLiteral("03-openbis-sign-in"));
}

void TestOpenBisWindow::aWrongPasswordIsSaidAndNotKept()
{
    signInAs(QStringLiteral("alice"), QStringLiteral("wrong"));
    QTRY_VERIFY(find<FailureBanner>(QStringLiteral("openBisBanner")));
    QVERIFY(find<FailureBanner>(QStringLiteral("openBisBanner"))->heading().contains(QStringLiteral("password")));
    take(QStringLiteral("03b-openbis-wrong-password"));
    QVERIFY(m_keychain->entries.empty());
}

void TestOpenBisWindow::signedInTheListIsThereAndATokenIsMade()
{
    signInAs(QStringLiteral("alice"), QStringLiteral("alice"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("anotherToken")));
    QVERIFY(find<QLabel>(QStringLiteral("credentialsAbout"))->text().startsWith(QStringLiteral("0 tokens")));
    click(QStringLiteral("anotherToken"));
    QCOMPARE(find<QLineEdit>(QStringLiteral("newValidDays"))->placeholderText(), QStringLiteral("30"));
    type(QStringLiteral("newSessionName"), QStringLiteral("portal-app"));
    type(QStringLiteral("newValidDays"), QStringLiteral("20"));
    take(QStringLiteral("05-openbis-make"));
    click(QStringLiteral("makeToken"));
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(model()->at(0).isThisOne);
    QCOMPARE(model()->at(0).validFrom.daysTo(model()->at(0).validTo), 20);
    QCOMPARE(m_keychain->entries.size(), 1U);
    QVERIFY(m_keychain->entries.begin()->second.startsWith("$pat-alice-"));
    QVERIFY2(!m_keychain->entries.begin()->second.contains(qPrintable(model()->nameOf(model()->at(0)))),
             "the list shows no secret");
    QVERIFY(find<StateChip>(QStringLiteral("profileState"))->words().startsWith(QStringLiteral("Fine for")));
    const auto record = desk()->context().credential();
    QVERIFY2(record && record->portalWarnsBefore == std::chrono::days(5), "reminders know when the server warns");
}

void TestOpenBisWindow::theMatrixSpeaksOfSpacesAndProjects()
{
    desk()->showTab(ProfilePage::Access);
    click(QStringLiteral("askPortal"));
    QTRY_VERIFY(find<QTableView>(QStringLiteral("accessMatrix")));
    const auto *matrix = find<QTableView>(QStringLiteral("accessMatrix"))->model();
    QCOMPARE(matrix->headerData(AccessModel::Study, Qt::Horizontal).toString(), QStringLiteral("Space or project"));
    for (const auto *label : m_window->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(QStringLiteral("stud"), Qt::CaseInsensitive),
                 qPrintable(label->text()));
    desk()->showTab(ProfilePage::Token);
}

void TestOpenBisWindow::aValidityThatTheServerCutsIsTold()
{
    click(QStringLiteral("anotherToken"));
    type(QStringLiteral("newSessionName"), QStringLiteral("portal-app"));
    type(QStringLiteral("newValidDays"), QStringLiteral("365"));
    click(QStringLiteral("makeToken"));
    QTRY_COMPARE(model()->rowCount(), 2);
    const auto *banner = find<FailureBanner>(QStringLiteral("credentialsBanner"));
    QVERIFY2(banner->sentence().contains(QStringLiteral("30 days at most")), qPrintable(banner->sentence()));
    QCOMPARE(model()->heldRow(), 0);
    QVERIFY(!model()->at(1).isThisOne);
    take(QStringLiteral("05b-openbis-tokens"));
}

void TestOpenBisWindow::whatIsNotDueIsNotRenewed()
{
    find<QTableView>(QStringLiteral("credentialTable"))->selectRow(0);
    click(QStringLiteral("renewToken"));
    const auto *controller = desk()->context().credentials();
    QTRY_VERIFY(!controller->isBusy());
    QVERIFY2(controller->notice().contains(QStringLiteral("Not due yet")), qPrintable(controller->notice()));
    QCOMPARE(model()->rowCount(), 2);
}

void TestOpenBisWindow::anotherUsersTokenIsForAdministrators()
{
    const auto forBob = [&] {
        click(QStringLiteral("anotherToken"));
        type(QStringLiteral("newSessionName"), QStringLiteral("pipeline"));
        type(QStringLiteral("newForUser"), QStringLiteral("bob-smith"));
        click(QStringLiteral("makeToken"));
    };
    forBob();
    const auto *controller = desk()->context().credentials();
    QTRY_VERIFY(controller->failure());
    QCOMPARE(controller->failure()->cause, QStringLiteral("not-allowed"));

    signInAs(QStringLiteral("admin"), QStringLiteral("changeit"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("anotherToken")));
    const auto held = m_keychain->entries;
    forBob();
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("copyForAnother")));
    take(QStringLiteral("05c-openbis-hand-over"));
    QCOMPARE(m_keychain->entries, held); // not kept here
    QCOMPARE(find<QPushButton>(QStringLiteral("copyForAnother"))->text(), QStringLiteral("Copy for 30 seconds"));
    Settings(m_folder.path()).setCopiedTime(std::chrono::seconds(60));
    click(QStringLiteral("copyForAnother"));
    const auto *takesOff = qApp->findChild<QTimer *>(QStringLiteral("secretClip"));
    QVERIFY2(takesOff && takesOff->isActive(), "what was copied is taken off again");
    QCOMPARE(takesOff->intervalAsDuration(), std::chrono::seconds(60));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("$pat-bob-smith-")));
    QVERIFY2(!find<QPushButton>(QStringLiteral("copyForAnother")), "it is handed over once");
}

void TestOpenBisWindow::aTokenIsDeletedWithAReasonOnly()
{
    signInAs(QStringLiteral("alice"), QStringLiteral("alice"));
    QTRY_COMPARE(model()->rowCount(), 2);
    QTRY_VERIFY(find<QTableView>(QStringLiteral("credentialTable")));
    find<QTableView>(QStringLiteral("credentialTable"))->selectRow(1);
    const auto other = model()->at(1).id;
    click(QStringLiteral("deleteToken"));
    auto *question = m_window->findChild<QDialog *>(QStringLiteral("deleteQuestion"));
    QVERIFY(question);
    auto *doIt = question->findChild<QPushButton *>(QStringLiteral("decisionDoIt"));
    QVERIFY(!doIt->isEnabled());
    QTest::keyClicks(question->findChild<QLineEdit *>(QStringLiteral("deletionReason")), QStringLiteral("a test"));
    take(QStringLiteral("05d-openbis-delete"));
    QVERIFY(doIt->isEnabled());
    QTest::mouseClick(doIt, Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(model()->at(0).id != other);
}

void TestOpenBisWindow::withoutASessionTheTokenShowsItselfAlone()
{
    click(QStringLiteral("endSession"));
    QTRY_VERIFY(!find<QPushButton>(QStringLiteral("anotherToken")));
    QTRY_VERIFY(!desk()->context().isBusy());
    click(QStringLiteral("askForTokens"));
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY2(!find<QPushButton>(QStringLiteral("deleteToken")), "a token deletes none");
    QVERIFY(find<FailureBanner>(QStringLiteral("credentialsBanner")));
    take(QStringLiteral("05e-openbis-token-alone"));
    desk()->showTab(ProfilePage::Overview);
    QVERIFY(find<QLabel>(QStringLiteral("person"))->text().contains(QStringLiteral("alice")));
    take(QStringLiteral("04-openbis-overview"));
    desk()->showTab(ProfilePage::Token);
}

void TestOpenBisWindow::pybisGetsTheTokenWhenThePersonWantsIt()
{
    desk()->showTab(ProfilePage::Overview);
    auto *place = find<QComboBox>(QStringLiteral("tokenPlace"));
    QVERIFY(place && !find<QPushButton>(QStringLiteral("writePybisFile")));
    place->setCurrentIndex(place->findText(QStringLiteral("pybis"), Qt::MatchStartsWith));
    QVERIFY(!find<QPushButton>(QStringLiteral("deletePybisFile"))->isEnabled());
    take(QStringLiteral("04b-openbis-pybis-file"));
    QFile file(m_folder.filePath(QStringLiteral(".pybis/127.0.0.1.token")));
    click(QStringLiteral("writePybisFile"));
    take(QStringLiteral("04c-openbis-pybis-question"));
    QVERIFY2(!file.exists(), "nothing is written before the person agrees");
    agreeTo(QStringLiteral("pybisFileQuestion"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("deletePybisFile"))->isEnabled());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("$pat-alice-"));
    click(QStringLiteral("deletePybisFile"));
    agreeTo(QStringLiteral("pybisFileQuestion"));
    QTRY_VERIFY(!find<QPushButton>(QStringLiteral("deletePybisFile"))->isEnabled());
    QVERIFY(!QFile::exists(file.fileName()));
    desk()->showTab(ProfilePage::Token);
}

void TestOpenBisWindow::aNarrowWindowKeepsWhatMatters()
{
    m_window->resize(900, 600);
    QTRY_VERIFY(find<QTableView>(QStringLiteral("credentialTable"))->isColumnHidden(CredentialModel::Owner));
    QVERIFY(!find<QTableView>(QStringLiteral("credentialTable"))->isColumnHidden(CredentialModel::Ends));
    take(QStringLiteral("11-openbis-tokens-narrow"));
    desk()->startSignIn();
    take(QStringLiteral("11-openbis-sign-in-narrow"));
    m_window->resize(1200, 760);
}

void TestOpenBisWindow::signingOutWithASessionDeletesTheTokenThere()
{
    signInAs(QStringLiteral("alice"), QStringLiteral("alice"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("anotherToken")));
    desk()->showTab(ProfilePage::Overview);
    desk()->context().signOut();
    QTRY_VERIFY(find<FailureBanner>(QStringLiteral("overviewBanner")));
    QTRY_COMPARE(find<FailureBanner>(QStringLiteral("overviewBanner"))->heading(),
                 QStringLiteral("You are signed out"));
    QVERIFY(m_keychain->entries.empty());
    QVERIFY(m_sandbox->search(m_sandbox->logIn()).isEmpty());
}

void TestOpenBisWindow::aTokenThatIsThereAlreadyIsKept()
{
    const auto made = m_sandbox->create(m_sandbox->logIn(), QStringLiteral("by-hand"),
                                        QDateTime::currentDateTimeUtc().addSecs(-60), 10);
    desk()->startSignIn();
    find<QRadioButton>(QStringLiteral("byPersonalToken"))->click();
    QVERIFY2(!find<QLineEdit>(QStringLiteral("openBisUser")), "a token says whose it is");
    type(QStringLiteral("openBisSecret"), made);
    click(QStringLiteral("openBisSignIn"));
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->at(0).sessionName, QStringLiteral("by-hand"));
    QCOMPARE(QString::fromUtf8(m_keychain->entries.begin()->second), made);
}

QTEST_MAIN(TestOpenBisWindow)
#include "tst_openbiswindow.moc"
