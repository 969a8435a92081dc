#include "CredentialModel.h"
#include "FailureBanner.h"
#include "FakeSecretStore.h"
#include "LoginBrowser.h"
#include "MainWindow.h"
#include "ProfileDesk.h"
#include "ProfilePage.h"
#include "SandboxDriver.h"
#include "Theme.h"

#include <QAction>
#include <QCoroTask>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {

/// A window with one cBioPortal profile before a sandbox.
struct Bench
{
    QTemporaryDir folder;
    Theme theme {*qApp, appearanceFromEnvironment()};
    SandboxDriver sandbox;
    std::shared_ptr<FakeSecretStore> keychain = std::make_shared<FakeSecretStore>();
    std::unique_ptr<Workspace> workspace;
    Profile profile;
    std::unique_ptr<MainWindow> window;

    Bench(SandboxSettings settings, const QString &clientId) : sandbox(std::move(settings))
    {
        QDir(folder.path()).mkdir(QStringLiteral("profiles")); // as Workspace::forThisPerson does
        workspace = std::make_unique<Workspace>(folder.path(), keychain, std::make_shared<LoginBrowser>());
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Practice");
        profile.portal = sandbox->portal();
        profile.rolePath = Profile::defaultRolePath(profile.kind);
        if (!clientId.isEmpty()) {
            profile.issuer = sandbox->issuer().toString();
            profile.clientId = clientId;
        }
    }
    Session &session() { return **workspace->session(profile); }
    bool import(const QByteArray &content)
    {
        auto file = session().inspect(content);
        return file && QCoro::waitFor(session().import(std::move(*file)));
    }
    void open()
    {
        workspace->profiles().save(profile);
        window = std::make_unique<MainWindow>(*workspace);
        window->resize(1200, 760);
        window->show();
        window->showProfile(profile.id);
    }
    ProfileDesk *desk() { return window->desk(profile.id); }
    CredentialsController *list() { return desk()->context().credentials(); }
    template <typename T> T *find(const char *name)
    {
        for (T *found : window->findChildren<T *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void click(const char *button)
    {
        auto *found = find<QPushButton>(button);
        QVERIFY2(found && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void decide(const char *question)
    {
        auto *dialog = window->findChild<QDialog *>(QString::fromLatin1(question));
        QVERIFY2(dialog, question);
        take(QString::fromLatin1(question), dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("decisionDoIt")), Qt::LeftButton);
    }
    void take(const QString &name, QWidget *what = nullptr)
    {
        const QString pictures = qEnvironmentVariable("LANYARD_SCREENSHOTS");
        if (pictures.isEmpty())
            return;
        QDir().mkpath(pictures);
        QVERIFY((what ? what : window.get())->grab().save(QStringLiteral("%1/%2.png").arg(pictures, name)));
    }
};

} // namespace

/// What a cBioPortal's own tokens can be done with in the window.
class TestPortalTokensWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPortalThatMakesItsTokensShowsItsListOfThem()
    {
        SandboxSettings settings;
        settings.datMethod = QStringLiteral("uuid");
        settings.maxTokensPerUser = 5;
        Bench bench(std::move(settings), {});
        QVERIFY(bench.import(bench.sandbox.download().body));
        bench.open();
        auto *tabs = bench.find<QTabBar>("profileTabs");
        QVERIFY(tabs->isTabVisible(ProfilePage::Tokens));
        bench.desk()->showTab(ProfilePage::Tokens);
        bench.click("askForTokens");
        auto *model = bench.list()->model();
        QTRY_COMPARE(model->rowCount(), 1);
        QVERIFY(model->at(0).isThisOne);

        bench.click("anotherToken");
        bench.decide("makeQuestion"); // another one may end the oldest
        QTRY_COMPARE(model->rowCount(), 2);
        QCOMPARE(model->heldRow(), 0);
        bench.take(QStringLiteral("05-uuid-tokens"));
        const auto other = model->at(1).id;
        const auto before = model->at(0).id;
        bench.find<QTableView>("credentialTable")->selectRow(0);
        bench.click("renewToken");
        QTRY_VERIFY(!bench.list()->isBusy());
        QVERIFY2(!bench.list()->failure(), "the portal renews it");
        QCOMPARE(model->rowCount(), 2);
        QVERIFY2(model->at(0).id != before, "the new one took the old one's place");
        bench.find<QTableView>("credentialTable")->selectRow(1);
        QCOMPARE(model->at(1).id, other);
        bench.click("deleteToken");
        bench.decide("deleteQuestion");
        QTRY_COMPARE(model->rowCount(), 1);
        QVERIFY(model->at(0).isThisOne);
    }

    void aPortalOfTheIssuersTokensShowsNoList()
    {
        Bench bench({}, QStringLiteral("cbioportal_api"));
        QVERIFY(QCoro::waitFor(bench.session().signIn({})));
        bench.open();
        QVERIFY(!bench.find<QTabBar>("profileTabs")->isTabVisible(ProfilePage::Tokens));
        auto *action = bench.window->findChild<QAction *>(QStringLiteral("endConsentAction"));
        QVERIFY2(action && !action->isVisible(), "there is no other client whose tokens could be ended");
    }

    void endingTheConsentEndsThePortalsTokensAndSignsOut()
    {
        SandboxSettings settings;
        settings.confidentialPortalClient = true;
        Bench bench(std::move(settings), QStringLiteral("lanyard"));
        const auto elsewhere = QString::fromLatin1(bench.sandbox.download().body.mid(7).trimmed());
        QVERIFY(bench.import(bench.sandbox.download().body));
        QVERIFY(QCoro::waitFor(bench.session().signIn({})));
        bench.open();
        auto *action = bench.window->findChild<QAction *>(QStringLiteral("endConsentAction"));
        QVERIFY(action && action->isVisible() && action->isEnabled());
        QVERIFY(!bench.sandbox.studies(elsewhere).contains(QStringLiteral("HTTP 302")));
        action->trigger();
        bench.decide("endConsentQuestion");
        QTRY_VERIFY(bench.find<FailureBanner>("overviewBanner"));
        QTRY_COMPARE(bench.find<FailureBanner>("overviewBanner")->heading(), QStringLiteral("You are signed out"));
        QCOMPARE(bench.sandbox.studies(elsewhere), QStringList {QStringLiteral("HTTP 302")});
        QVERIFY(bench.keychain->entries.empty());
    }
};

QTEST_MAIN(TestPortalTokensWindow)
#include "tst_portaltokenswindow.moc"
