#include "EncryptedFileStore.h"
#include "FakePassphrase.h"
#include "SealedFile.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {

const QByteArray s_passphrase("correct horse battery staple");
const QByteArray s_secret("s3cret offline token");
const auto s_key = QStringLiteral("id-1/portal");

/// The weakest that is allowed: 16 MiB, so that a test need not wait.
KeyParameters quick()
{
    KeyParameters parameters;
    parameters.logN = 14;
    return parameters;
}

QCoro::Task<> deriveInto(std::optional<VaultKey> *key)
{
    auto derived = co_await VaultKey::derive(quick().salted(), SecretBuffer(s_passphrase));
    if (derived)
        *key = std::move(*derived);
}

/// One process with a store on the file.
struct Process
{
    std::shared_ptr<FakePassphrase> person = std::make_shared<FakePassphrase>();
    EncryptedFileStore store;

    explicit Process(const QString &file, const QByteArray &passphrase = s_passphrase) : store(file, person, quick())
    {
        person->answers = {passphrase};
    }
    Outcome<void> write(const QString &key, const QByteArray &secret)
    {
        return QCoro::waitFor(store.write(key, SecretBuffer(secret)));
    }
    Outcome<void> remove(const QString &key) { return QCoro::waitFor(store.remove(key)); }
    Outcome<std::optional<SecretBuffer>> read(const QString &key) { return QCoro::waitFor(store.read(key)); }
    QByteArray stored(const QString &key)
    {
        const auto secret = read(key);
        if (!secret)
            return secret.error().message.toUtf8();
        return *secret ? (*secret)->toByteArray() : QByteArray("(nothing)");
    }
};

} // namespace

class EncryptedFileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<VaultKey> m_key; ///< of s_passphrase
    QByteArray m_sealed; ///< a small vault under that key

    QString path() const { return m_folder->filePath(QStringLiteral("vault.lanyard")); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &content, const QString &ending = {}) const
    {
        QFile file(path() + ending);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoro::waitFor(deriveInto(&m_key));
        QVERIFY(m_key);
        SecretMap secrets;
        secrets.insert_or_assign(s_key, SecretBuffer(s_secret));
        m_sealed = SealedFile::seal(toBytes(secrets), *m_key);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSecretOutlivesTheProcessAndStandsNowhereInClear()
    {
        QVERIFY(Process(path()).write(s_key, s_secret));
        QVERIFY(!bytes().contains(s_secret));
        QVERIFY2(!bytes().contains("portal"), "not even whose secrets it holds can be seen");
        QCOMPARE(int(QFile(path()).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther)), 0);

        Process next(path());
        QCOMPARE(next.stored(s_key), s_secret);
        QCOMPARE(next.stored(QStringLiteral("id-2/portal")), QByteArray("(nothing)"));
        QVERIFY2(next.person->asked.size() == 1, "once per run");
        QVERIFY(!next.person->asked.first().isNew);
        QVERIFY(next.remove(s_key));
        QCOMPARE(Process(path()).stored(s_key), QByteArray("(nothing)"));
    }

    void whereThereIsNoFileNobodyIsAskedBeforeSomethingIsStored()
    {
        Process process(path());
        QCOMPARE(process.stored(s_key), QByteArray("(nothing)"));
        QVERIFY(process.remove(s_key));
        QVERIFY(process.person->asked.isEmpty());
        QVERIFY(process.write(s_key, s_secret));
        QVERIFY(process.person->asked.first().isNew);
    }

    void everyWritingHasItsOwnNonce()
    {
        const auto content = toBytes({});
        QVERIFY(SealedFile::seal(content, *m_key) != SealedFile::seal(content, *m_key));
    }

    void aWrongPassphraseIsToldAndAskedForAgain()
    {
        QVERIFY(Process(path()).write(s_key, s_secret));
        Process process(path(), "wrong");
        process.person->answers.append(s_passphrase);
        QCOMPARE(process.stored(s_key), s_secret);
        QCOMPARE(process.person->asked.size(), 2);
        QVERIFY(process.person->asked.last().wasWrong);
    }

    void whereNobodyMayBeAskedTheVaultIsLockedUntilItIsUnlocked()
    {
        QVERIFY(Process(path()).write(s_key, s_secret));
        Process window(path());
        window.person->isAtHand = false;
        QCOMPARE(nameOf(window.read(s_key).error().kind), nameOf(FailureKind::VaultLocked));
        QCOMPARE(nameOf(window.write(s_key, "x").error().kind), nameOf(FailureKind::VaultLocked));
        QCOMPARE(nameOf(QCoro::waitFor(window.store.ready()).error().kind), nameOf(FailureKind::VaultLocked));
        QVERIFY(window.person->asked.isEmpty());
        QVERIFY(QCoro::waitFor(window.store.unlock()));
        QVERIFY(QCoro::waitFor(window.store.ready()));
        QCOMPARE(window.stored(s_key), s_secret);
    }

    void twoProcessesOnOneFileSeeWhatTheOtherWrote()
    {
        Process one(path());
        Process two(path());
        for (auto i = 0; i < 4; ++i) {
            QVERIFY(one.write(QStringLiteral("one"), QByteArray::number(i)));
            QVERIFY(two.write(QStringLiteral("two"), QByteArray::number(i)));
            QCOMPARE(one.stored(QStringLiteral("two")), QByteArray::number(i));
            QCOMPARE(two.stored(QStringLiteral("one")), QByteArray::number(i));
        }
    }

    void aChangedByteAnywhereOpensNothing()
    {
        for (qsizetype at = 0; at < m_sealed.size(); ++at) {
            auto changed = m_sealed;
            changed[at] = char(changed[at] ^ 0x10);
            const auto opened = SealedFile::open(changed, *m_key);
            QVERIFY2(!opened, qPrintable(QStringLiteral("byte %1").arg(at)));
            const auto expected = at == 8 ? QStringLiteral("vault-version") : QStringLiteral("vault-damaged");
            QVERIFY2(opened.error().cause == expected,
                     qPrintable(QStringLiteral("byte %1: %2").arg(at).arg(opened.error().cause)));
        }
        QVERIFY2(SealedFile::open(m_sealed, *m_key), "unchanged it opens");
    }

    void aChangedHeaderWithItsChecksumMendedOpensNothing()
    {
        for (qsizetype at = 9; at < 62; ++at) {
            auto changed = m_sealed;
            changed[at] = char(changed[at] ^ 0x01);
            changed.replace(62, 8, QCryptographicHash::hash(changed.first(62), QCryptographicHash::Sha256).first(8));
            QVERIFY2(!SealedFile::open(changed, *m_key), qPrintable(QStringLiteral("byte %1").arg(at)));
        }
    }

    void aFileCutOffAnywhereIsDamaged()
    {
        for (qsizetype size = 0; size < m_sealed.size(); ++size) {
            const auto opened = SealedFile::open(m_sealed.first(size), *m_key);
            QVERIFY2(!opened && opened.error().cause == QLatin1String("vault-damaged"),
                     qPrintable(QStringLiteral("%1 bytes").arg(size)));
        }
    }

    void aDamagedFileIsNeitherAskedForNorWrittenOver()
    {
        put(m_sealed.first(40));
        Process process(path());
        QCOMPARE(process.read(s_key).error().cause, QStringLiteral("vault-damaged"));
        QCOMPARE(process.write(s_key, "new").error().cause, QStringLiteral("vault-damaged"));
        QVERIFY(process.person->asked.isEmpty());
        QCOMPARE(bytes(), m_sealed.first(40));
    }

    void anEmptyFileIsDamagedAndNoNewVault()
    {
        put({});
        QCOMPARE(Process(path()).write(s_key, "new").error().cause, QStringLiteral("vault-damaged"));
    }

    void aHeaderMayNotDemandTooMuchOrTooLittle_data()
    {
        QTest::addColumn<int>("logN");
        QTest::addColumn<uint>("r");
        QTest::addColumn<uint>("p");
        QTest::addColumn<bool>("sane");
        QTest::newRow("what Lanyard writes") << 17 << 8U << 1U << true;
        QTest::newRow("256 MiB") << 18 << 8U << 1U << true;
        QTest::newRow("512 MiB") << 19 << 8U << 1U << false;
        QTest::newRow("8 MiB") << 13 << 8U << 1U << false;
        QTest::newRow("N of 2^255") << 255 << 8U << 1U << false;
        QTest::newRow("N of 1") << 0 << 8U << 1U << false;
        QTest::newRow("r of 0") << 17 << 0U << 1U << false;
        QTest::newRow("r of 2^32 - 1") << 17 << 0xffffffffU << 1U << false;
        QTest::newRow("p of 0") << 17 << 8U << 0U << false;
        QTest::newRow("p of 2^30") << 17 << 8U << 0x40000000U << false;
    }
    void aHeaderMayNotDemandTooMuchOrTooLittle()
    {
        QFETCH(int, logN);
        QFETCH(uint, r);
        QFETCH(uint, p);
        QFETCH(bool, sane);
        auto parameters = KeyParameters().salted();
        parameters.logN = quint8(logN);
        parameters.r = r;
        parameters.p = p;
        QCOMPARE(parameters.isSane(), sane);
    }

    void everyNewVaultHasASaltOfItsOwn()
    {
        Process process(path());
        QSet<QByteArray> salts;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(process.write(s_key, s_secret));
            QFile file(path());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto parameters = SealedFile::parametersOf(file.readAll());
            QVERIFY(parameters);
            salts.insert(parameters->salt);
            QVERIFY(file.remove());
            process.person->answers = {s_passphrase};
        }
        QCOMPARE(salts.size(), 2);
    }

    void aCrashBeforeTheNewFileTookItsPlaceLeavesTheOldOne()
    {
        QVERIFY(Process(path()).write(s_key, s_secret));
        put("half of a ne", QStringLiteral(".new"));
        Process process(path());
        QCOMPARE(process.stored(s_key), s_secret);
        QVERIFY2(process.write(s_key, "newer"), "what the crash left does not stand in the way");
        QCOMPARE(Process(path()).stored(s_key), QByteArray("newer"));
        QVERIFY(!QFile::exists(path() + QStringLiteral(".new")));
    }

    void aCrashAfterTheNewFileTookItsPlaceLeavesTheNewOne()
    {
        put(m_sealed);
        put({}, QStringLiteral(".lock")); // the process is gone, its lock is not
        Process process(path());
        QCOMPARE(process.stored(s_key), s_secret);
        QVERIFY2(process.write(s_key, "newer"), "the lock of the dead is no lock");
    }

    void whereNothingCanBeWrittenTheOldVaultStays()
    {
        put(m_sealed);
        QVERIFY(QDir(m_folder->path()).mkpath(path() + QStringLiteral(".new/in the way")));
        Process process(path());
        QCOMPARE(process.write(s_key, "newer").error().cause, QStringLiteral("vault-not-written"));
        QCOMPARE(bytes(), m_sealed);
        QCOMPARE(process.stored(s_key), s_secret);
    }

    void thePassphraseOfAnotherWhoWasFasterMustOpenTheirs()
    {
        // Both find no vault; while the second chooses a passphrase, the first makes one.
        Process slow(path(), "another passphrase");
        slow.person->meanwhile = [&] {
            if (slow.person->asked.size() == 1)
                QVERIFY(Process(path()).write(s_key, s_secret));
        };
        QVERIFY(!slow.write(s_key, "mine"));
        QCOMPARE(slow.person->asked.size(), 2);
        QVERIFY(slow.person->asked.first().isNew && slow.person->asked.last().wasWrong);
        QCOMPARE(Process(path()).stored(s_key), s_secret);
    }
};

QTEST_GUILESS_MAIN(EncryptedFileTest)
#include "tst_encryptedfile.moc"
