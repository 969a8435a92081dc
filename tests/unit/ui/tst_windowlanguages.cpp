#include "CutOff.h"
#include "FakeSecretStore.h"
#include "LoginBrowser.h"
#include "MainWindow.h"
#include "ProfileDesk.h"
#include "ProfilePage.h"
#include "PseudoTranslator.h"
#include "StateChip.h"
#include "Theme.h"
#include "Translations.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// One window, signed in to the sandbox, that is told to speak one language after another: each page says its words
/// anew, and none is cut off.
class TestWindowLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void windowSpeaksTheLanguageThatIsChosen();
    void whatWasDoneStays();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void everySentenceIsInTheCatalogue();
    void cleanupTestCase() { installTranslations(); }

private:
    template <typename T> T *find(const QString &name) const;
    void click(const QString &button);
    void speak(const QString &language);
    void look(const QString &page, const QString &language); ///< at what is shown now, and takes its picture

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    PseudoTranslator m_pseudo {QStringLiteral(LANYARD_CATALOGUES "/lanyard_de.ts")};
    QStringList m_cutOff;
};

void TestWindowLanguages::initTestCase()
{
    installTranslations();
    m_theme = std::make_unique<Theme>(*qApp, appearanceFromEnvironment());
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("profiles")));
    m_workspace = std::make_unique<Workspace>(m_folder.path(), std::make_shared<FakeSecretStore>(),
                                              std::make_shared<LoginBrowser>());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->resize(1200, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));

    // All that fills the pages: signed in, the token read, each study asked for, the doctor's findings, an answer.
    const auto says = [this](const char *label, const char *words) {
        const auto *found = find<QLabel>(QLatin1String(label));
        return found && found->text().contains(QLatin1String(words));
    };
    m_window->startSandbox();
    click(QStringLiteral("signIn"));
    QTRY_VERIFY_WITH_TIMEOUT(says("person", "alice"), 15000);
    QTRY_VERIFY(says("rolesFact", "::"));
    auto *tabs = find<QTabBar>(QStringLiteral("profileTabs"));
    tabs->setCurrentIndex(ProfilePage::Access);
    click(QStringLiteral("askPortal"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(QStringLiteral("accessMatrix")), 15000);
    tabs->setCurrentIndex(ProfilePage::Snippets);
    click(QStringLiteral("tryIt"));
    QTRY_VERIFY(find<StateChip>(QStringLiteral("answerStatus")));
    const auto id = m_workspace->profiles().all().constFirst().id;
    m_window->desk(id)->context().doctor()->check();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->desk(id)->context().doctor()->phase() == DoctorController::Phase::Checked,
                             15000);
    tabs->setCurrentIndex(ProfilePage::Overview);
}

template <typename T> T *TestWindowLanguages::find(const QString &name) const
{
    for (T *found : m_window->findChildren<T *>(name)) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

void TestWindowLanguages::click(const QString &button)
{
    auto *found = find<QAbstractButton>(button);
    QVERIFY2(found && found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestWindowLanguages::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_pseudo);
    installTranslations(language == QLatin1String("pseudo") ? QStringLiteral("en") : language);
    if (language == QLatin1String("pseudo"))
        QCoreApplication::installTranslator(&m_pseudo);
    QCoreApplication::sendPostedEvents(); // the change of language comes to the window by one
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void TestWindowLanguages::windowSpeaksTheLanguageThatIsChosen()
{
    auto *tabs = find<QTabBar>(QStringLiteral("profileTabs"));
    QCOMPARE(tabs->tabText(ProfilePage::Overview), QStringLiteral("Overview"));
    speak(QStringLiteral("de"));
    tabs = find<QTabBar>(QStringLiteral("profileTabs"));
    QCOMPARE(tabs->tabText(ProfilePage::Overview), ProfilePage::tr("Overview"));
    QVERIFY(tabs->tabText(ProfilePage::Overview) != QLatin1String("Overview"));
    QVERIFY(!find<StateChip>(QStringLiteral("profileState"))->words().startsWith(QLatin1String("Fine")));
    QVERIFY(!find<QLineEdit>(QStringLiteral("searchProfiles"))->placeholderText().startsWith(QLatin1String("Search")));
    speak(QStringLiteral("en"));
    QCOMPARE(find<QTabBar>(QStringLiteral("profileTabs"))->tabText(ProfilePage::Overview), QStringLiteral("Overview"));
}

void TestWindowLanguages::whatWasDoneStays()
{
    find<QTabBar>(QStringLiteral("profileTabs"))->setCurrentIndex(ProfilePage::Access);
    const auto rows = find<QTableView>(QStringLiteral("accessMatrix"))->model()->rowCount();
    speak(QStringLiteral("fr"));
    QCOMPARE(find<QTabBar>(QStringLiteral("profileTabs"))->currentIndex(), int(ProfilePage::Access));
    QVERIFY(find<QTableView>(QStringLiteral("accessMatrix")));
    QCOMPARE(find<QTableView>(QStringLiteral("accessMatrix"))->model()->rowCount(), rows);
    speak(QStringLiteral("en"));
}

void TestWindowLanguages::look(const QString &page, const QString &language)
{
    for (const auto size : {QSize(1200, 760), QSize(900, 600)})
        m_cutOff += cutOffAt(*m_window, size, language + QLatin1Char('-') + page);
}

void TestWindowLanguages::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isFromTheRight");
    QTest::newRow("40 % longer") << QStringLiteral("pseudo") << false;
    QTest::newRow("from the right") << QStringLiteral("pseudo") << true;
    for (const auto &[code, name] : shippedLanguages())
        QTest::newRow(qPrintable(code)) << code << false;
}

void TestWindowLanguages::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(bool, isFromTheRight);
    const auto name = isFromTheRight ? QStringLiteral("right") : language;
    m_cutOff.clear();
    m_pseudo.setFromTheRight(isFromTheRight);
    QApplication::setLayoutDirection(isFromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
    speak(language);
    const auto id = m_workspace->profiles().all().constFirst().id;
    m_window->showProfile(id);
    const char *const pages[] {"overview", "token", "access", "doctor", "snippets"};
    for (int tab = ProfilePage::Overview; tab <= ProfilePage::Snippets; ++tab) {
        m_window->desk(id)->showTab(tab);
        look(QLatin1String(pages[tab]), name);
    }
    m_window->desk(id)->showTokenFile();
    look(QStringLiteral("tokenfile"), name);
    m_window->desk(id)->context().tokenFile()->lookAtText("{\"error\":\"quota\"}");
    look(QStringLiteral("tokenfile-refused"), name);
    QMetaObject::invokeMethod(m_window->findChild<QAction *>(QStringLiteral("addPortalAction")), "trigger");
    look(QStringLiteral("add"), name);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(
        m_cutOff.isEmpty(),
        qPrintable(QStringLiteral("Let it wrap, grow, or elide with a tooltip:\n") + m_cutOff.join(QLatin1Char('\n'))));
}

void TestWindowLanguages::everySentenceIsInTheCatalogue()
{
    QVERIFY2(m_pseudo.unknown().isEmpty(),
             qPrintable(QStringLiteral("run translations/update, or name the class that lupdate files these under:\n")
                        + m_pseudo.unknown().join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestWindowLanguages)
#include "tst_windowlanguages.moc"
