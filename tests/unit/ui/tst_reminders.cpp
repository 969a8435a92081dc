#include "FailureBanner.h"
#include "FakeBrowser.h"
#include "FakeNotifier.h"
#include "FakeSecretStore.h"
#include "MainWindow.h"
#include "ProfileDesk.h"
#include "Reminders.h"
#include "Theme.h"

#include <QAction>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {

/// A Lanyard that was started hidden, with one profile that ends soon.
struct Bench
{
    Bench()
    {
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Genie");
        profile.kind = PortalKind::Api;
        profile.portal = QUrl(QStringLiteral("http://127.0.0.1:1"));
        profile.issuer = QStringLiteral("http://127.0.0.1:1/realms/genie"); // where nobody answers
        profile.clientId = QStringLiteral("lanyard");
        store();
        reminders.tray().menu().aboutToShow();
    }

    void store()
    {
        CredentialRecord record;
        record.binding = Binding {profile.issuer, profile.clientId, profile.portalOrigin()};
        record.storedAt = workspace.clock().now().addDays(-28);
        workspace.vault().updateRecord(profile, Slot::Portal, record);
        workspace.profiles().save(profile);
    }

    QAction *action(const QString &words)
    {
        for (auto *each : reminders.tray().menu().actions()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }

    const Theme theme {*qApp, Appearance::Light};
    QTemporaryDir folder;
    Workspace workspace {folder.path(), std::make_shared<FakeSecretStore>(), std::make_shared<FakeBrowser>()};
    Profile profile;
    FakeNotifier notifier;
    MainWindow window {workspace};
    Autostart autostart {folder.filePath(QStringLiteral("autostart")), QStringLiteral("/usr/bin/lanyard-gui")};
    Reminders reminders {workspace, window, notifier, folder.filePath(QStringLiteral("reminders.json")), autostart};
};

} // namespace

/// The tray and what its menu and a notification's buttons do, in a Lanyard without a window.
class RemindersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuSaysWhatIsDueNext()
    {
        Bench bench;
        const auto *due = bench.reminders.tray().menu().actions().value(0);
        QVERIFY(due && !due->isEnabled());
        QVERIFY2(due->text().startsWith(QStringLiteral("Genie ends in ")), qPrintable(due->text()));
        QVERIFY2(!bench.window.isVisible(), "nobody asked for the window");
    }

    void openShowsTheWindow()
    {
        Bench bench;
        bench.action(QStringLiteral("Open Lanyard"))->trigger();
        QVERIFY(bench.window.isVisible());
    }

    void signInLeadsToTheSignInOfItsProfile()
    {
        Bench bench;
        const auto *menu = bench.action(QStringLiteral("Sign in"))->menu();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        QVERIFY(bench.window.isVisible());
        auto *desk = bench.window.desk(bench.profile.id);
        QCOMPARE(bench.window.findChild<ProfileDesk *>(), desk);
        QVERIFY2(desk->context().signIn()->phase() != SignInController::Phase::Idle, "the sign-in has begun");
    }

    void changedRolesAreNamedInTheWindowUntilTheyAreTakenAway()
    {
        Bench bench;
        const auto seen = [&](const QStringList &roles) {
            Q_EMIT bench.workspace.rolesSeen({bench.profile, QStringLiteral("1"), roles, bench.workspace.clock().now()});
            QCoreApplication::processEvents();
        };
        seen({QStringLiteral("study_es_0")});
        auto *banner = bench.window.desk(bench.profile.id)->findChild<FailureBanner *>(QStringLiteral("roleNewsBanner"));
        QVERIFY2(banner && banner->parentWidget()->isHidden(), "the first look is no change");
        seen({QStringLiteral("study_es_1")});
        QVERIFY(!banner->parentWidget()->isHidden());
        QCOMPARE(banner->sentence(), QStringLiteral("You lost study_es_0 and gained study_es_1 in Genie today."));
        Q_EMIT banner->actionWanted(QStringLiteral("hide"));
        QVERIFY2(banner->parentWidget()->isHidden(), "told once");
    }

    void startAtLoginIsOneClickAndShownAsItIs()
    {
        Bench bench;
        QSignalSpy stays(&bench.reminders.tray(), &Tray::staysAfterClosing);
        const auto words = QStringLiteral("Start at login, and stay here");
        QVERIFY(!bench.action(words)->isChecked());
        bench.action(words)->trigger();
        QVERIFY(bench.autostart.isOn());
        QCOMPARE(stays.value(0), QVariantList {true});
        bench.reminders.tray().menu().aboutToShow();
        QVERIFY(bench.action(words)->isChecked());
        bench.action(words)->trigger();
        QVERIFY(!bench.autostart.isOn());
        QCOMPARE(stays.value(1), QVariantList {false});
    }

    void quitAsksToEnd()
    {
        Bench bench;
        QSignalSpy quit(&bench.reminders.tray(), &Tray::quitWanted);
        bench.action(QStringLiteral("Quit"))->trigger();
        QCOMPARE(quit.size(), 1);
    }
};

QTEST_MAIN(RemindersTest)
#include "tst_reminders.moc"
