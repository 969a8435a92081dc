#include "FailureBanner.h"
#include "FakeBrowser.h"
#include "FakeNotifier.h"
#include "FakeSecretStore.h"
#include "FormField.h"
#include "MainWindow.h"
#include "ProfileDesk.h"
#include "ReminderSettings.h"
#include "Reminders.h"
#include "RemindersCard.h"
#include "Settings.h"
#include "Theme.h"
#include "TrayNotifier.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QCoroTask>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QTimer>

#include <algorithm>

using namespace lanyard;

namespace {

/// A Lanyard that was started hidden, with one profile that ends soon.
struct Bench
{
    Bench() { reminders.tray().menu().aboutToShow(); }

    /// Before the first look, which speaks at any hour.
    static Profile stored(Workspace &workspace)
    {
        Profile profile;
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Genie");
        profile.kind = PortalKind::Api;
        profile.portal = QUrl(QStringLiteral("http://127.0.0.1:1"));
        profile.issuer = QStringLiteral("http://127.0.0.1:1/realms/genie"); // where nobody answers
        profile.clientId = QStringLiteral("lanyard");
        CredentialRecord record;
        record.binding = Binding {profile.issuer, profile.clientId, profile.portalOrigin()};
        record.storedAt = workspace.clock().now().addDays(-28);
        workspace.vault().updateRecord(profile, Slot::Portal, record);
        workspace.profiles().save(profile);
        ReminderSettings::beside(workspace.folder()).save(*QuietHours::fromText(QStringLiteral("none")));
        return profile;
    }

    void press(const QString &button) { Q_EMIT notifier.chosen(notifier.shown.value(0).key, button); }

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
    Profile profile = stored(workspace);
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
            Q_EMIT bench.workspace.rolesSeen(
                {bench.profile, QStringLiteral("1"), roles, bench.workspace.clock().now()});
            QCoreApplication::processEvents();
        };
        seen({QStringLiteral("study_es_0")});
        auto *banner
            = bench.window.desk(bench.profile.id)->findChild<FailureBanner *>(QStringLiteral("roleNewsBanner"));
        QVERIFY2(banner && banner->parentWidget()->isHidden(), "the first look is no change");
        const auto before = bench.notifier.shown.size();
        seen({QStringLiteral("study_es_1")});
        QVERIFY(!banner->parentWidget()->isHidden());
        QCOMPARE(bench.notifier.shown.size(), before + 1);
        QCOMPARE(banner->sentence(), QStringLiteral("You lost study_es_0 and gained study_es_1 in Genie today."));
        Q_EMIT banner->actionWanted(QStringLiteral("hide"));
        QVERIFY2(banner->parentWidget()->isHidden(), "told once");
    }

    void renewingFromANotificationLeavesTheWindowAwayUnlessItFails()
    {
        Bench bench; // whose credential idles out, and whose provider does not answer
        bench.press(QStringLiteral("renew"));
        QTRY_VERIFY2(bench.window.isVisible(), "what went wrong is said in the window");
        auto &context = bench.window.desk(bench.profile.id)->context();
        QVERIFY(context.failure());
        QVERIFY2(context.signIn()->phase() == SignInController::Phase::Idle, "a use is enough, no sign-in");
    }

    void whatOnlyAPersonCanRenewBeginsInTheWindow_data()
    {
        QTest::addColumn<PortalKind>("kind");
        QTest::addColumn<bool>("isImported");
        QTest::addColumn<QString>("page");
        QTest::newRow("by signing in") << PortalKind::Api << false << "signInPage";
        QTest::newRow("by a file of the portal") << PortalKind::Api << true << "tokenFilePage";
    }
    void whatOnlyAPersonCanRenewBeginsInTheWindow()
    {
        QFETCH(PortalKind, kind);
        QFETCH(bool, isImported);
        QFETCH(QString, page);
        Bench bench;
        bench.profile.kind = kind;
        auto record = *bench.workspace.vault().record(bench.profile, Slot::Portal);
        record.isOffline = false;
        record.isImported = isImported;
        record.statedEnd = bench.workspace.clock().now().addDays(1);
        QVERIFY(bench.workspace.vault().updateRecord(bench.profile, Slot::Portal, record));
        bench.press(QStringLiteral("renew"));
        QVERIFY(bench.window.isVisible());
        auto *desk = bench.window.desk(bench.profile.id);
        QCOMPARE(desk->currentWidget()->objectName(), page);
    }

    void aTokenIsCopiedFromTheMenuAndThatIsSaid()
    {
        Bench bench;
        bench.profile.send = BearerKind::OfflineToken; // which asks nobody
        bench.profile.name = QStringLiteral("R & D");
        QVERIFY(bench.workspace.profiles().save(bench.profile));
        const auto record = *bench.workspace.vault().record(bench.profile, Slot::Portal);
        QVERIFY(QCoro::waitFor(
            bench.workspace.vault().store(bench.profile, Slot::Portal, SecretBuffer("s3cret-t0ken"), record)));
        bench.reminders.tray().menu().aboutToShow();
        auto *copy = bench.action(QStringLiteral("Copy a token"))->menu()->actions().value(0);
        QCOMPARE(copy->text(), QStringLiteral("R && D"));
        copy->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("s3cret-t0ken"));
        const auto isTold = [&](const QString &title) {
            return std::any_of(bench.notifier.shown.begin(), bench.notifier.shown.end(), [&](const auto &each) {
                return each.title == title && !each.text.contains(QStringLiteral("s3cret"));
            });
        };
        QTRY_VERIFY(isTold(QStringLiteral("R & D: the token is copied")));
        QVERIFY(bench.notifier.shown.constLast().text.contains(QStringLiteral("in 30 seconds")));

        Settings(bench.workspace.folder()).setCopiedTime(std::chrono::seconds(120));
        copy->trigger();
        QTRY_VERIFY(bench.notifier.shown.constLast().text.contains(QStringLiteral("in 120 seconds")));
        QCOMPARE(qApp->findChild<QTimer *>(QStringLiteral("secretClip"))->intervalAsDuration(),
                 std::chrono::seconds(120));

        QVERIFY(QCoro::waitFor(bench.workspace.vault().remove(bench.profile, Slot::Portal)));
        copy->trigger();
        QTRY_VERIFY2(isTold(QStringLiteral("R & D: no token was copied")), "a failure is told too");
    }

    void theTraySpeaksWhereNoServiceShowsNotifications()
    {
        FakeNotifier desktop;
        QStringList said;
        TrayNotifier notifier(desktop, [&](const QString &title, const QString &text) {
            said = {title, text};
            return true;
        });
        Notification notification;
        notification.key = QStringLiteral("genie/portal/ended");
        notification.title = QStringLiteral("Genie has ended");
        notification.text = QStringLiteral("Sign in again.");
        notification.actions = {{QStringLiteral("renew"), QStringLiteral("Renew now")},
                                {QStringLiteral("default"), QStringLiteral("Open")}};
        QVERIFY(QCoro::waitFor(notifier.show(notification)));
        QVERIFY2(said.isEmpty(), "once is enough");
        desktop.isThere = false;
        QVERIFY(QCoro::waitFor(notifier.show(notification)));
        QCOMPARE(said, (QStringList {notification.title, notification.text}));
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.clicked();
        QCOMPARE(chosen.value(0), (QVariantList {notification.key, QStringLiteral("default")}));
        Q_EMIT desktop.chosen(notification.key, QStringLiteral("renew"));
        QCOMPARE(chosen.value(1), (QVariantList {notification.key, QStringLiteral("renew")}));
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

    void quietHoursAndDaysAreSetInTheirCard()
    {
        Bench bench;
        RemindersCard card(bench.workspace);
        const auto settings = ReminderSettings::beside(bench.folder.path());
        auto *until = card.findChild<QTimeEdit *>(QStringLiteral("quietUntil"));
        until->setTime({6, 30});
        Q_EMIT until->editingFinished();
        QVERIFY2(settings.quietHours().isNone(), "hours that are not ticked do not hold");
        card.findChild<QCheckBox *>(QStringLiteral("isQuiet"))->click();
        QCOMPARE(settings.quietHours().text(), QStringLiteral("22:00-06:30"));
        QVERIFY(until->isEnabled());
        card.findChild<QCheckBox *>(QStringLiteral("isQuiet"))->click();
        QVERIFY(settings.quietHours().isNone());
        QVERIFY2(!until->isEnabled(), "hours that do not hold are not to be set");

        const auto daysOf = [&] { return bench.workspace.profiles().byId(bench.profile.id)->remindDays; };
        const auto type = [&](const QString &days) {
            auto *edit = card.findChild<QLineEdit *>(QStringLiteral("remindDays"));
            edit->setText(days);
            Q_EMIT edit->editingFinished();
        };
        type(QStringLiteral("14, 3"));
        QCOMPARE(daysOf(), (QList<int> {14, 3}));
        type(QStringLiteral("soon"));
        QCOMPARE(daysOf(), (QList<int> {14, 3}));
        QVERIFY2(!card.findChildren<FormField *>().last()->error().isEmpty(), "what is wrong must be said");
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
