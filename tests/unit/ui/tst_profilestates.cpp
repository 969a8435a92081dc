#include "FailureBanner.h"
#include "FakeBrowser.h"
#include "FakeSecretStore.h"
#include "MainWindow.h"
#include "Mnemonics.h"
#include "Picture.h"
#include "ProfileDesk.h"
#include "StateChip.h"
#include "Theme.h"
#include "WindowParts.h"

#include <QCoroTask>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// What stands in the window for profiles that are there already, and how one of them gets a token file.
class ProfileStatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyStateStandsInTheList();
    void tokenFileIsShownAndKept();

private:
    void take(const QString &name); ///< a picture, where they are asked for

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void ProfileStatesTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, appearanceFromEnvironment());
    m_workspace = std::make_unique<Workspace>(m_folder.path(), std::make_shared<FakeSecretStore>(),
                                              std::make_shared<FakeBrowser>());
}

void ProfileStatesTest::take(const QString &name)
{
    QVERIFY2(sharedMnemonics(*m_window).isEmpty(),
             qPrintable(name + sharedMnemonics(*m_window).join(QLatin1Char(' '))));
    takePictures(*m_theme, *m_window, name);
}

void ProfileStatesTest::everyStateStandsInTheList()
{
    // As a start months later finds it: one profile in each state.
    const QDateTime now = m_workspace->clock().now();
    const auto add = [&](const QString &name, int usedDaysAgo, const QString &ended) {
        Profile profile;
        profile.id = Profile::newId();
        profile.name = name;
        profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
        profile.issuer = QStringLiteral("https://login.example.org/realms/genie");
        profile.clientId = QStringLiteral("cbioportal_api");
        profile.rolePath = Profile::defaultRolePath(profile.kind);
        QVERIFY(m_workspace->profiles().save(profile));
        if (usedDaysAgo < 0)
            return;
        CredentialRecord record;
        record.binding = {profile.issuer, profile.clientId, profile.portalOrigin()};
        record.person = QStringLiteral("alice@example.org");
        record.storedAt = record.signedInAt = now.addDays(-41);
        record.lastUsedAt = now.addDays(-usedDaysAgo);
        record.endedBecause = ended;
        const auto stored = QCoro::waitFor(
            m_workspace->vault().store(profile, Slot::Portal, SecretBuffer(QByteArrayView("secret")), record));
        QVERIFY(stored);
    };
    add(QStringLiteral("EU Sarcoma Hub"), -1, {});
    add(QStringLiteral("Genie (Charité)"), 26, {});
    add(QStringLiteral("Northern Lymphoma Atlas with a long name"), 3,
        QStringLiteral("login.example.org no longer knows it."));
    add(QStringLiteral("Variant Exchange"), 1, {});
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->resize(1200, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    auto *list = partInView<QListView>(*m_window, QStringLiteral("profileList"));
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 4);
    QCOMPARE(partInView<StateChip>(*m_window, QStringLiteral("profileState"))->words(),
             QStringLiteral("Not signed in"));
    for (const int row : {1, 2, 3}) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
        take(QStringLiteral("10-state-%1").arg(row));
    }
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(partInView<StateChip>(*m_window, QStringLiteral("profileState"))->words(),
             QStringLiteral("Ends in 4 days"));
    QVERIFY(partInView<QPushButton>(*m_window, QStringLiteral("renew")));
    m_window->resize(900, 600);
    take(QStringLiteral("11-ends-soon-narrow"));
    m_window->resize(1200, 760);
}

void ProfileStatesTest::tokenFileIsShownAndKept()
{
    const Profile profile = m_workspace->profiles().all().constFirst();
    ProfileDesk *desk = m_window->desk(profile.id);
    m_window->showProfile(profile.id);
    desk->showTokenFile();
    take(QStringLiteral("14-token-file"));
    desk->context().tokenFile()->lookAtText("{\"error\":\"quota\"}");
    QTRY_VERIFY(partInView<FailureBanner>(*m_window, QStringLiteral("tokenFileBanner")));
    take(QStringLiteral("14b-token-file-refused"));
    desk->context().tokenFile()->lookAtText("token: 6f1e6f0c-9a1b-4c53-8d7e-0123456789ab\n");
    QTRY_VERIFY(partInView<QPushButton>(*m_window, QStringLiteral("keepToken")));
    take(QStringLiteral("14c-token-file-shown"));
    press(*m_window, QStringLiteral("keepToken"));
    QTRY_VERIFY(partInView<QPushButton>(*m_window, QStringLiteral("showProfile")));
    take(QStringLiteral("14d-token-file-kept"));
    press(*m_window, QStringLiteral("showProfile"));
    QVERIFY(
        partInView<StateChip>(*m_window, QStringLiteral("profileState"))->words().startsWith(QStringLiteral("Fine")));
}

QTEST_MAIN(ProfileStatesTest)
#include "tst_profilestates.moc"
