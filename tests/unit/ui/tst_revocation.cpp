#include "FailureBanner.h"
#include "FakeBrowser.h"
#include "FakeSecretStore.h"
#include "MainWindow.h"
#include "ProfileDesk.h"
#include "StateChip.h"
#include "Theme.h"

#include <QAbstractButton>
#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// What the window says and offers while a credential waits to be revoked.
class RevocationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCredentialThatWaitsToBeRevokedIsShownAndCanBeTriedAgainOrDeleted()
    {
        const Theme theme(*qApp, Appearance::Light);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("profiles")));
        const auto keychain = std::make_shared<FakeSecretStore>();
        Workspace workspace(folder.path(), keychain, std::make_shared<FakeBrowser>());
        Profile profile;
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Genie");
        profile.kind = PortalKind::Api;
        profile.portal = QUrl(QStringLiteral("http://127.0.0.1:1"));
        profile.issuer = QStringLiteral("http://127.0.0.1:1/realms/genie"); // where nobody answers
        profile.clientId = QStringLiteral("lanyard");
        QVERIFY(workspace.profiles().save(profile));
        CredentialRecord record;
        record.binding = Binding {profile.issuer, profile.clientId, profile.portalOrigin()};
        record.person = QStringLiteral("alice@example.org");
        record.storedAt = workspace.clock().now();
        record.toBeRevokedSince = record.storedAt.addSecs(-3600);
        QVERIFY(QCoro::waitFor(workspace.vault().store(profile, Slot::Portal, SecretBuffer("s3cret"), record)));

        bool hasBegun = false; // nothing listens at that port, so it may be over before one looks
        MainWindow window(workspace);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *banner = window.findChild<FailureBanner *>(QStringLiteral("overviewBanner"));
        QVERIFY(banner);
        QCOMPARE(banner->heading(), QStringLiteral("Signed out here, waiting to be revoked at 127.0.0.1:1"));
        QCOMPARE(window.findChild<StateChip *>(QStringLiteral("profileState"))->words(),
                 QStringLiteral("Not signed in"));
        auto &context = window.desk(profile.id)->context();

        const auto press = [&](const char *name) {
            auto *button = window.findChild<QAbstractButton *>(QLatin1String(name));
            QVERIFY2(button && button->isVisible(), name);
            button->click();
        };
        connect(&context, &ProfileContext::changed, this, [&] { hasBegun = hasBegun || context.isSigningOut(); });
        press("revoke");
        QTRY_VERIFY2(hasBegun && !context.isSigningOut(), "the button must revoke, and come to an end");
        QVERIFY2(context.waitsToBeRevokedSince().isValid(), "nobody answered, so it must stay");
        QCOMPARE(keychain->entries.size(), size_t(1));

        press("forget");
        QTRY_VERIFY(keychain->entries.empty());
        QTRY_COMPARE(banner->heading(), QStringLiteral("You are signed out here, but not at 127.0.0.1:1"));
    }
};

QTEST_MAIN(RevocationTest)
#include "tst_revocation.moc"
