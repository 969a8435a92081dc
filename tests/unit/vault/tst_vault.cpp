#include "FakeSecretStore.h"
#include "KeychainStore.h"
#include "Vault.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class VaultTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        QTemporaryDir folder;
        std::shared_ptr<FakeSecretStore> keychain = std::make_shared<FakeSecretStore>();
        Vault vault {keychain, folder.filePath(QStringLiteral("credentials.json"))};
        Profile profile;
        CredentialRecord record;

        Bench()
        {
            profile.id = QStringLiteral("id-1");
            profile.name = QStringLiteral("Genie");
            profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
            profile.issuer = QStringLiteral("https://login.example.org/realms/genie");
            profile.clientId = QStringLiteral("lanyard");
            record.binding = Binding {profile.issuer, profile.clientId, profile.portalOrigin()};
            record.person = QStringLiteral("zoë@example.org");
            record.storedAt = QDateTime(QDate(2026, 11, 22), QTime(14, 6, 10), Qt::UTC);
        }
        Outcome<void> store()
        {
            return QCoro::waitFor(vault.store(profile, Slot::Portal, SecretBuffer("s3cret"), record));
        }
        Outcome<SecretBuffer> load() { return QCoro::waitFor(vault.load(profile, Slot::Portal)); }
    };

private Q_SLOTS:
    void whatWasStoredComesBackAndItsRecordHoldsNoSecret()
    {
        Bench bench;
        QVERIFY(bench.store());
        QCOMPARE(bench.load()->toByteArray(), QByteArray("s3cret"));
        QCOMPARE(bench.vault.record(bench.profile, Slot::Portal)->person, bench.record.person);
        QCOMPARE(bench.vault.record(bench.profile, Slot::Portal)->storedAt, bench.record.storedAt);
        QFile index(bench.folder.filePath(QStringLiteral("credentials.json")));
        QVERIFY(index.open(QIODevice::ReadOnly));
        QVERIFY(!index.readAll().contains("s3cret"));
        QVERIFY(!(index.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void theKeychainIsNotAskedForWhatWasNeverStored()
    {
        Bench bench;
        QCOMPARE(nameOf(bench.load().error().kind), nameOf(FailureKind::SignInNeeded));
        QVERIFY(bench.keychain->calls.isEmpty());
    }

    void whereThereIsNoneTheHintIsAWayThatThisPortalHas()
    {
        Bench bench;
        QCOMPARE(bench.load().error().hint, QStringLiteral("Sign in: lanyard login 'Genie'"));
        bench.profile.issuer.clear();
        QVERIFY2(bench.load().error().hint.contains(QStringLiteral("lanyard import 'Genie' FILE")),
                 "without an issuer nobody can sign in");
        bench.profile.kind = PortalKind::OpenBis;
        QVERIFY(bench.load().error().hint.contains(QStringLiteral("lanyard credential new 'Genie'")));
    }

    void aLockedKeychainIsNotSignedOut()
    {
        Bench bench;
        QVERIFY(bench.store());
        bench.keychain->failing = Failure {FailureKind::VaultLocked, QStringLiteral("locked"), {}};
        QCOMPARE(nameOf(bench.load().error().kind), nameOf(FailureKind::VaultLocked));
        QVERIFY2(bench.vault.record(bench.profile, Slot::Portal).has_value(), "the index must still know it");
        QVERIFY(QCoro::waitFor(bench.vault.unlock(bench.profile)));
        QVERIFY(bench.load().has_value());
    }

    void aCredentialIsNotGivenToWhatItWasNotStoredFor_data()
    {
        QTest::addColumn<QString>("changed");
        QTest::newRow("another issuer") << QStringLiteral("issuer");
        QTest::newRow("another client") << QStringLiteral("client");
        QTest::newRow("another portal") << QStringLiteral("portal");
        QTest::newRow("another port of the portal") << QStringLiteral("port");
    }
    void aCredentialIsNotGivenToWhatItWasNotStoredFor()
    {
        QFETCH(QString, changed);
        Bench bench;
        QVERIFY(bench.store());
        bench.keychain->calls.clear();
        if (changed == QLatin1String("issuer"))
            bench.profile.issuer = QStringLiteral("https://evil.example.org/realms/genie");
        else if (changed == QLatin1String("client"))
            bench.profile.clientId = QStringLiteral("other");
        else if (changed == QLatin1String("portal"))
            bench.profile.portal = QUrl(QStringLiteral("https://stranger.example.org"));
        else
            bench.profile.portal.setPort(8443);
        QCOMPARE(nameOf(bench.load().error().kind), nameOf(FailureKind::SignInNeeded));
        QVERIFY2(bench.keychain->calls.isEmpty(), "the secret must not even be read");
    }

    void aPortalsOwnFileServesAProfileOfAnotherClient()
    {
        Bench bench;
        bench.record.isImported = true;
        bench.record.binding.clientId = QStringLiteral("cbioportal_portal");
        QVERIFY(bench.store());
        QVERIFY2(bench.load().has_value(), "the file was made for the portal's client, and goes to that portal");
    }

    void removingIsReadBackByTheStoreAndForgottenByTheIndex()
    {
        Bench bench;
        QVERIFY(bench.store());
        QVERIFY(QCoro::waitFor(bench.vault.remove(bench.profile, Slot::Portal)));
        QVERIFY(!bench.vault.record(bench.profile, Slot::Portal));
        QVERIFY(bench.keychain->entries.empty());
    }

    void aFailedWriteLeavesTheIndexAsItWas()
    {
        Bench bench;
        bench.keychain->failingWrites = Failure {FailureKind::VaultSilent, QStringLiteral("silent"), {}};
        QVERIFY(!bench.store());
        QVERIFY2(!bench.vault.record(bench.profile, Slot::Portal), "nothing is recorded that is not stored");
    }

    void theSandboxsCredentialsStayInMemory()
    {
        Bench bench;
        bench.profile.vault = VaultKind::Memory;
        QVERIFY(bench.store());
        QVERIFY(bench.load().has_value());
        QVERIFY(bench.keychain->calls.isEmpty());
        QVERIFY(!QFile::exists(bench.folder.filePath(QStringLiteral("credentials.json"))));
    }

    void withoutASessionBusTheKeychainIsAbsentAndTheCallEnds()
    {
        KeychainStore keychain(2s); // the tests' session bus address points nowhere
        const auto read = QCoro::waitFor(keychain.read(QStringLiteral("any")));
        QVERIFY(!read);
        QCOMPARE(nameOf(read.error().kind), nameOf(FailureKind::VaultAbsent));
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
