#include "FakeBrowser.h"
#include "FakeSecretStore.h"
#include "MainWindow.h"
#include "Picture.h"
#include "Settings.h"
#include "SettingsPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// The settings page: what is chosen is kept at once, and what is wrong is said in its place.
class SettingsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SettingsPage> m_page;

    static Profile genie()
    {
        Profile profile;
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Genie");
        profile.portal = QUrl(QStringLiteral("http://127.0.0.1:1"));
        return profile;
    }
    Autostart autostart() const
    {
        return Autostart(m_folder->filePath(QStringLiteral("autostart")), QStringLiteral("/usr/bin/lanyard-gui"));
    }
    ProgramList programs() const { return ProgramList(m_folder->filePath(QStringLiteral("programs.json"))); }
    template <typename T> T *part(const char *name) const { return m_page->findChild<T *>(QLatin1String(name)); }
    void choose(const char *name, const QString &value) const
    {
        auto *box = part<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    void type(const char *name, const QString &text) const
    {
        auto *edit = part<QLineEdit>(name);
        edit->setText(text);
        Q_EMIT edit->editingFinished();
    }

private Q_SLOTS:
    void init()
    {
        m_page.reset(); // before what it looks at
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->path());
        m_workspace = std::make_unique<Workspace>(m_folder->path(), std::make_shared<FakeSecretStore>(), nullptr);
        QVERIFY(m_workspace->profiles().save(genie()));
        m_page
            = std::make_unique<SettingsPage>(SettingsPage::Kept {*m_settings, *m_workspace, autostart(), programs()});
        m_page->start();
    }

    void whatIsChosenIsKeptAtOnce()
    {
        choose("appearance", QStringLiteral("dark"));
        QCOMPARE(m_settings->appearance(), QStringLiteral("dark"));
        choose("copiedTime", QStringLiteral("45"));
        QCOMPARE(m_settings->copiedTime(), std::chrono::seconds(45));
        choose("newVault", QStringLiteral("file"));
        QCOMPARE(m_settings->newVault(), QStringLiteral("file"));
        type("newProxy", QStringLiteral("http://proxy.example.org:3128"));
        QCOMPARE(m_settings->newProxy(), QUrl(QStringLiteral("http://proxy.example.org:3128")));
        type("newProxy", {});
        QVERIFY(m_settings->newProxy().isEmpty());
    }

    void whatIsWrongIsSaidAndNotKept()
    {
        type("newProxy", QStringLiteral("proxy"));
        QVERIFY(part<QLabel>("newProxyBelow")->text().contains(QStringLiteral("no address of a proxy")));
        QVERIFY(m_settings->newProxy().isEmpty());
        type("newCaFile", m_folder->filePath(QStringLiteral("settings.ini")));
        QVERIFY(part<QLabel>("newCaFileBelow")->text().contains(QStringLiteral("holds no certificate")));
        QVERIFY(m_settings->newCaFile().isEmpty());
    }

    void startAtLoginIsSwitchedAndTold()
    {
        QSignalSpy told(m_page.get(), &SettingsPage::staysAfterClosing);
        part<QCheckBox>("startAtLogin")->click();
        QVERIFY(autostart().isOn());
        QCOMPARE(told.value(0).value(0).toBool(), true);
        part<QCheckBox>("startAtLogin")->click();
        QVERIFY(!autostart().isOn());
    }

    void aProfileIsAskedAboutWhereThePersonWantsIt()
    {
        auto *list = part<QListWidget>("programsAsk");
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
        list->item(0)->setCheckState(Qt::Checked);
        QVERIFY(programs().asks(m_workspace->profiles().all().constFirst().id));
        m_page->start();
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    }

    void theWindowOpensThemAndTakesThemOn()
    {
        Theme theme(*qApp, appearanceFromEnvironment());
        Workspace workspace(m_folder->path(), std::make_shared<FakeSecretStore>(), std::make_shared<FakeBrowser>());
        MainWindow window(workspace);
        window.resize(1200, 760);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("openSettings")), Qt::LeftButton);
        auto *page = window.findChild<SettingsPage *>();
        QVERIFY(page->isVisible());
        takePictures(theme, window, QStringLiteral("23-settings"));
        window.resize(900, 600);
        takePictures(theme, window, QStringLiteral("23-settings-narrow"));

        auto *appearance = page->findChild<QComboBox *>(QStringLiteral("appearance"));
        appearance->setCurrentIndex(appearance->findData(QStringLiteral("dark")));
        Q_EMIT appearance->activated(appearance->currentIndex());
        QVERIFY2(Theme::tokens().isDark, "the look changes at once");
        QTest::mouseClick(window.findChild<QAbstractButton *>(QStringLiteral("closeSettings")), Qt::LeftButton);
        QVERIFY(!page->isVisible());
    }
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
