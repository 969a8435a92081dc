#include "FakeSecretStore.h"
#include "ProfileStore.h"
#include "Vault.h"
#include "VaultMove.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {

struct Bench
{
    QTemporaryDir folder;
    std::shared_ptr<FakeSecretStore> keychain = std::make_shared<FakeSecretStore>();
    std::shared_ptr<FakeSecretStore> file = std::make_shared<FakeSecretStore>();
    Vault vault {keychain, folder.filePath(QStringLiteral("credentials.json")), file};
    ProfileStore profiles {folder.path()};
    Profile profile;

    Bench()
    {
        profile.id = QStringLiteral("id-1");
        profile.name = QStringLiteral("Genie");
        profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
        profiles.save(profile);
        CredentialRecord record;
        record.binding = Binding {profile.issuer, profile.clientId, profile.portalOrigin()};
        for (const auto slot : {Slot::Portal, Slot::ClientSecret})
            QCoro::waitFor(vault.store(profile, slot, SecretBuffer(nameOf(slot).toUtf8() + " s3cret"), record));
        keychain->calls.clear();
    }
    Outcome<VaultMoveReport> move(VaultKind to)
    {
        return QCoro::waitFor(VaultMove(vault, profiles).run(profile, to)); // as a caller knew it at its start
    }
    Profile now() const { return *profiles.byId(profile.id); }
    bool isWhole()
    {
        for (const auto slot : {Slot::Portal, Slot::ClientSecret}) {
            const auto secret = QCoro::waitFor(vault.load(now(), slot));
            if (!secret || secret->toByteArray() != nameOf(slot).toUtf8() + " s3cret")
                return false;
        }
        return true;
    }
};

} // namespace

class VaultMoveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySecretIsAtTheOtherPlaceAndGoneFromTheFirst()
    {
        Bench bench;
        const auto report = bench.move(VaultKind::File);
        QVERIFY(report);
        QCOMPARE(report->moved, (QList<Slot> {Slot::Portal, Slot::ClientSecret}));
        QCOMPARE(nameOf(bench.now().vault), QStringLiteral("file"));
        QVERIFY(bench.isWhole());
        QVERIFY(bench.keychain->entries.empty());

        QVERIFY(bench.move(VaultKind::Keychain));
        QVERIFY(bench.isWhole());
        QVERIFY(bench.file->entries.empty());
    }

    void whatIsThereAlreadyStays()
    {
        Bench bench;
        const auto report = bench.move(VaultKind::Keychain);
        QVERIFY(report);
        QVERIFY(report->moved.isEmpty());
        QVERIFY(bench.isWhole());
    }

    void theSandboxsProfileIsNotMoved()
    {
        Bench bench;
        bench.profiles.remove(bench.profile);
        bench.profile.vault = VaultKind::Memory;
        bench.profiles.save(bench.profile);
        QCOMPARE(nameOf(bench.move(VaultKind::File).error().kind), nameOf(FailureKind::Usage));
    }

    void aFailureAtAnyStepLosesNothingAndASecondRunCompletes_data()
    {
        QTest::addColumn<bool>("ofTheKeychain");
        QTest::newRow("the keychain fails") << true;
        QTest::newRow("the file fails") << false;
    }
    void aFailureAtAnyStepLosesNothingAndASecondRunCompletes()
    {
        QFETCH(bool, ofTheKeychain);
        auto failures = 0;
        for (qsizetype calls = 0;; ++calls) {
            Bench bench;
            auto &failing = ofTheKeychain ? *bench.keychain : *bench.file;
            failing.callsLeft = calls;
            const auto moved = bench.move(VaultKind::File);
            failing.callsLeft.reset();
            const auto step = QStringLiteral("after %1 calls").arg(calls);
            QVERIFY2(bench.isWhole(), qPrintable(step));
            if (moved)
                break;
            ++failures;
            QVERIFY2(moved.error().message.contains(QStringLiteral("Genie")), "it says what state things are in");
            QVERIFY2(bench.move(VaultKind::File), qPrintable(step));
            QVERIFY2(bench.isWhole() && bench.keychain->entries.empty(), qPrintable(step));
            QCOMPARE(nameOf(bench.now().vault), QStringLiteral("file"));
        }
        QVERIFY2(failures >= 4, "each secret is read and deleted, or written and read back");
    }
};

QTEST_GUILESS_MAIN(VaultMoveTest)
#include "tst_vaultmove.moc"
