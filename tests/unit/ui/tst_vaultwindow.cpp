#include "EncryptedFileStore.h"
#include "FakeBrowser.h"
#include "FakeSecretStore.h"
#include "MainWindow.h"
#include "ProfileDesk.h"
#include "Theme.h"
#include "WindowPassphrase.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCoroTask>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// The encrypted file, from its choice in the form to the passphrase after the next start.
class VaultWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;

    /// As one run of Lanyard has it.
    std::unique_ptr<Workspace> workspace() const
    {
        KeyParameters weak;
        weak.logN = 14; // as weak as is allowed, so that the test need not wait
        const auto file = m_folder.filePath(QStringLiteral("vault.lanyard"));
        return std::make_unique<Workspace>(
            m_folder.path(), std::make_shared<FakeSecretStore>(), std::make_shared<FakeBrowser>(), nullptr,
            std::make_shared<EncryptedFileStore>(file, std::make_shared<WindowPassphrase>(), weak));
    }
    template <typename T> T *find(const QString &name) const
    {
        for (T *found : m_window->findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void click(const QString &button) const
    {
        auto *found = find<QAbstractButton>(button);
        QVERIFY2(found && found->isEnabled(), qPrintable(button));
        found->click();
    }
    void type(const QString &field, const QString &words) const
    {
        auto *edit = find<QLineEdit>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->clear();
        QTest::keyClicks(edit, words);
    }
    QString text(const QString &label) const
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }
    /// A picture in both looks, where they are asked for.
    void take(const QString &name, QWidget *shown)
    {
        const auto folder = qEnvironmentVariable("LANYARD_SCREENSHOTS");
        for (const auto look : {Appearance::Light, Appearance::Dark}) {
            if (folder.isEmpty() || !QDir().mkpath(folder))
                return;
            m_theme->setAppearance(look);
            QTest::qWait(50); // what was asked to repaint has done so
            const auto shade = look == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            QVERIFY(shown->grab().save(
                QStringLiteral("%1/%2-%3-%4x.png").arg(folder, name, shade).arg(shown->devicePixelRatioF())));
        }
        m_theme->setAppearance(appearanceFromEnvironment());
    }
    QDialog *dialog() const { return find<QDialog>(QStringLiteral("passphraseDialog")); }
    Profile profile() const { return m_workspace->profiles().find(QStringLiteral("Cluster")).value_or(Profile()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, appearanceFromEnvironment());
        m_workspace = workspace();
        m_window = std::make_unique<MainWindow>(*m_workspace);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void theFormOffersTheEncryptedFileAndHidesTheClientsSecret()
    {
        click(QStringLiteral("startAddPortal"));
        type(QStringLiteral("portalAddress"), QStringLiteral("http://127.0.0.1:1"));
        type(QStringLiteral("profileName"), QStringLiteral("Cluster"));
        click(QStringLiteral("moreSettings"));
        auto *vault = find<QComboBox>(QStringLiteral("vaultKind"));
        QVERIFY(vault);
        vault->setCurrentIndex(vault->findData(int(VaultKind::File)));
        type(QStringLiteral("clientSecret"), QStringLiteral("hunter2"));
        QCOMPARE(find<QLineEdit>(QStringLiteral("clientSecret"))->echoMode(), QLineEdit::Password);
        QApplication::processEvents(); // the form takes its new height
        for (auto *above = vault->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(vault, 0, 100);
        }
        take(QStringLiteral("15-add-portal-more"), m_window.get());

        click(QStringLiteral("wayInFile"));
        QVERIFY2(!find<QLineEdit>(QStringLiteral("clientSecret")), "a token file needs no client");
        click(QStringLiteral("saveAndSignIn"));
        QCOMPARE(nameOf(profile().vault), QStringLiteral("file"));
        QVERIFY(!profile().isConfidential);
        for (const auto *edit : m_window->findChildren<QLineEdit *>(QStringLiteral("clientSecret")))
            QVERIFY2(edit->text().isEmpty(), "a secret does not stay in the form");
    }

    void aNewPassphraseIsLongEnoughAndTypedTwice()
    {
        auto &file = *m_window->desk(profile().id)->context().tokenFile();
        file.lookAtText("token: 6f1e6f0c-9a1b-4c53-8d7e-0123456789ab\n");
        click(QStringLiteral("keepToken"));
        QTRY_VERIFY(dialog());
        type(QStringLiteral("passphrase"), QStringLiteral("short"));
        click(QStringLiteral("passphraseOk"));
        QVERIFY(text(QStringLiteral("passphraseBelow")).contains(QLatin1Char('8')));
        take(QStringLiteral("15b-passphrase-too-short"), dialog());
        type(QStringLiteral("passphrase"), QStringLiteral("long enough"));
        type(QStringLiteral("passphraseAgain"), QStringLiteral("long enogh"));
        click(QStringLiteral("passphraseOk"));
        QVERIFY(!text(QStringLiteral("passphraseAgainBelow")).isEmpty());
        type(QStringLiteral("passphraseAgain"), QStringLiteral("long enough"));
        click(QStringLiteral("passphraseOk"));
        QTRY_VERIFY(find<QPushButton>(QStringLiteral("showProfile")));
        QVERIFY(text(QStringLiteral("vaultStatus")).contains(QStringLiteral("Encrypted file")));
    }

    void afterTheNextStartNothingPopsUpUntilOneUnlocks()
    {
        const auto next = workspace();
        auto *session = *next->session(profile());
        const auto bearer
            = [&] { return QCoro::waitFor(session->bearer(BearerKind::OfflineToken, std::chrono::seconds(0), false)); };
        QCOMPARE(nameOf(bearer().error().kind), nameOf(FailureKind::VaultLocked));
        QVERIFY(!dialog());
        const auto unlocking = session->unlockVault();
        QTRY_VERIFY(dialog());
        type(QStringLiteral("passphrase"), QStringLiteral("not this one"));
        click(QStringLiteral("passphraseOk"));
        QTRY_VERIFY(!text(QStringLiteral("passphraseBelow")).isEmpty());
        take(QStringLiteral("15c-passphrase-wrong"), dialog());
        type(QStringLiteral("passphrase"), QStringLiteral("long enough"));
        click(QStringLiteral("passphraseOk"));
        QTRY_VERIFY(unlocking.isReady());
        QVERIFY(bearer()->token.view().startsWith("6f1e6f0c"));
    }

    void aClosedDialogLeavesItLockedAndSaysSo()
    {
        const auto next = workspace();
        const auto session = *next->session(profile());
        const auto unlocking = session->unlockVault();
        QTRY_VERIFY(dialog());
        click(QStringLiteral("passphraseCancel"));
        QTRY_VERIFY(unlocking.isReady());
        QVERIFY(!dialog());
        QVERIFY(!QCoro::waitFor(session->bearer(BearerKind::OfflineToken, std::chrono::seconds(0), false)));
    }
};

QTEST_MAIN(VaultWindowTest)
#include "tst_vaultwindow.moc"
