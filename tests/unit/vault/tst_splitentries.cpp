#include "FakeSecretStore.h"
#include "SplitEntries.h"

#include <QCoroTask>
#include <QTest>

using namespace lanyard;

namespace {

const auto s_key = QStringLiteral("id-1/portal");

/// Of that length, and no two parts alike.
QByteArray secretOf(qsizetype size, char letter)
{
    QByteArray secret;
    for (auto i = 0; secret.size() < size; ++i)
        secret += letter + QByteArray::number(i) + '.';
    return secret.left(size);
}

struct Bench
{
    std::shared_ptr<FakeSecretStore> keychain = std::make_shared<FakeSecretStore>();
    SplitEntries store {keychain};

    Outcome<void> write(const QByteArray &secret) { return QCoro::waitFor(store.write(s_key, SecretBuffer(secret))); }
    Outcome<void> remove() { return QCoro::waitFor(store.remove(s_key)); }
    Outcome<std::optional<SecretBuffer>> read() { return QCoro::waitFor(store.read(s_key)); }
    QByteArray stored()
    {
        const auto secret = read();
        return secret && *secret ? (*secret)->toByteArray() : QByteArray("(nothing)");
    }
    qsizetype count() const { return qsizetype(keychain->entries.size()); }
};

} // namespace

class SplitEntriesTest : public QObject
{
    Q_OBJECT

    static void sizes()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<qsizetype>("entries");
        QTest::newRow("empty") << qsizetype(0) << qsizetype(1);
        QTest::newRow("short") << qsizetype(36) << qsizetype(1);
        QTest::newRow("just one entry") << qsizetype(2000) << qsizetype(1);
        QTest::newRow("one byte more") << qsizetype(2001) << qsizetype(3);
        QTest::newRow("two whole parts") << qsizetype(4000) << qsizetype(3);
        QTest::newRow("long") << qsizetype(9000) << qsizetype(6);
    }

private Q_SLOTS:
    void everySizeComesBackInEntriesOfAtMost2000Bytes_data() { sizes(); }
    void everySizeComesBackInEntriesOfAtMost2000Bytes()
    {
        QFETCH(qsizetype, size);
        QFETCH(qsizetype, entries);
        Bench bench;
        QVERIFY(bench.write(secretOf(size, 'n')));
        QCOMPARE(bench.stored(), secretOf(size, 'n'));
        QCOMPARE(bench.count(), entries);
        for (const auto &[key, entry] : bench.keychain->entries)
            QVERIFY2(entry.size() <= 2000, qPrintable(key));
        QVERIFY(bench.remove());
        QCOMPARE(bench.count(), 0);
    }

    void aShortSecretIsOnePlainEntryAsItAlwaysWas()
    {
        Bench bench;
        bench.keychain->entries[s_key] = "s3cret of an earlier Lanyard";
        QCOMPARE(bench.stored(), QByteArray("s3cret of an earlier Lanyard"));
        QVERIFY(bench.write("another"));
        QCOMPARE(bench.keychain->entries[s_key], QByteArray("another"));
    }

    void aSecretThatLooksLikeAHeadIsStillASecret()
    {
        Bench bench;
        QVERIFY(bench.write("lanyard-parts/1 a 1 3 what a joke"));
        QCOMPARE(bench.stored(), QByteArray("lanyard-parts/1 a 1 3 what a joke"));
    }

    void aCrashAtAnyMomentLeavesTheOldOrTheNewSecret_data()
    {
        QTest::addColumn<qsizetype>("before");
        QTest::addColumn<qsizetype>("after");
        QTest::newRow("short to long") << qsizetype(36) << qsizetype(5000);
        QTest::newRow("long to long") << qsizetype(7000) << qsizetype(5000);
        QTest::newRow("long to longer") << qsizetype(5000) << qsizetype(7000);
        QTest::newRow("long to short") << qsizetype(7000) << qsizetype(36);
        QTest::newRow("short to short") << qsizetype(36) << qsizetype(40);
    }
    void aCrashAtAnyMomentLeavesTheOldOrTheNewSecret()
    {
        QFETCH(qsizetype, before);
        QFETCH(qsizetype, after);
        const auto old = secretOf(before, 'o');
        const auto fresh = secretOf(after, 'n');
        auto sawOld = false;
        for (qsizetype calls = 0;; ++calls) {
            Bench bench;
            QVERIFY(bench.write(old));
            bench.keychain->calls.clear();
            bench.keychain->callsLeft = calls;
            const auto written = bench.write(fresh);
            const auto all = bench.keychain->calls.size();
            bench.keychain->callsLeft.reset();
            const auto stored = bench.stored();
            sawOld = sawOld || stored == old;
            QVERIFY2(stored == old || stored == fresh, qPrintable(QStringLiteral("after %1 calls").arg(calls)));
            QVERIFY2(!written || stored == fresh, "a write that was done is the one that counts");

            QVERIFY2(bench.write(secretOf(2500, 'x')), "what a crash left does not stand in the way");
            QCOMPARE(bench.stored(), secretOf(2500, 'x'));
            QVERIFY2(bench.count() == 3, "what a crash left is deleted by the next write");
            if (calls > all)
                break;
        }
        QVERIFY2(sawOld, "the crashes came before the head was written, too");
    }

    void aCrashInARemovalIsMendedByRemovingAgain()
    {
        for (qsizetype calls = 0;; ++calls) {
            Bench bench;
            QVERIFY(bench.write(secretOf(5000, 'o')));
            bench.keychain->callsLeft = calls;
            const auto removed = bench.remove();
            bench.keychain->callsLeft.reset();
            if (removed) {
                QCOMPARE(bench.count(), 0);
                QVERIFY(calls > 4);
                break;
            }
            QVERIFY(bench.remove());
            QVERIFY2(bench.count() == 0, qPrintable(QStringLiteral("after %1 calls").arg(calls)));
        }
    }

    void aPartThatDoesNotFitIsDamageAndNotAnotherSecret_data()
    {
        QTest::addColumn<QString>("damage");
        for (const auto *damage : {"missing", "exchanged", "changed", "cut off", "longer", "of another write", "head"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }
    void aPartThatDoesNotFitIsDamageAndNotAnotherSecret()
    {
        QFETCH(QString, damage);
        Bench bench;
        QVERIFY(bench.write(secretOf(6000, 'o')));
        auto &entries = bench.keychain->entries;
        const auto first = s_key + QStringLiteral(".a0");
        const auto second = s_key + QStringLiteral(".a1");
        QVERIFY(entries.contains(first) && entries.contains(second));
        if (damage == QLatin1String("missing"))
            entries.erase(second);
        else if (damage == QLatin1String("exchanged"))
            std::swap(entries[first], entries[second]);
        else if (damage == QLatin1String("changed"))
            entries[second][100] = '!';
        else if (damage == QLatin1String("cut off"))
            entries[second].chop(1);
        else if (damage == QLatin1String("longer"))
            entries[second] += "more";
        else if (damage == QLatin1String("of another write"))
            entries[second] = secretOf(6000, 'x').mid(2000, 2000);
        else
            entries[s_key] = "lanyard-parts/1 a 99999999 1 ";
        const auto read = bench.read();
        QVERIFY2(!read, "a wrong secret must not be given out");
        QCOMPARE(read.error().cause, QStringLiteral("vault-damaged"));
        QVERIFY2(bench.write(secretOf(3000, 'n')), "signing in again mends it");
        QCOMPARE(bench.stored(), secretOf(3000, 'n'));
    }

    void aLockedKeychainIsToldAsItself()
    {
        Bench bench;
        QVERIFY(bench.write(secretOf(6000, 'o')));
        bench.keychain->failing = Failure {FailureKind::VaultLocked, QStringLiteral("locked"), {}};
        QCOMPARE(nameOf(bench.read().error().kind), nameOf(FailureKind::VaultLocked));
        QCOMPARE(nameOf(bench.write("x").error().kind), nameOf(FailureKind::VaultLocked));
        QCOMPARE(nameOf(bench.remove().error().kind), nameOf(FailureKind::VaultLocked));
    }
};

QTEST_GUILESS_MAIN(SplitEntriesTest)
#include "tst_splitentries.moc"
