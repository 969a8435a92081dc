#include "SecretBuffer.h"

#include <QTest>

#include <openssl/crypto.h>

#include <vector>

using namespace lanyard;

class SecretBufferTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(CRYPTO_secure_malloc_init(64 * 1024, 32) > 0); }

    void aSecretLiesOnTheSecureHeapAndIsGoneWithTheBuffer()
    {
        const auto before = CRYPTO_secure_used();
        {
            const SecretBuffer secret("s3cret");
            QVERIFY(CRYPTO_secure_allocated(secret.view().data()));
        }
        QCOMPARE(CRYPTO_secure_used(), before);
    }

    void whenTheSecureHeapIsFullTheOrdinaryOneTakesIt()
    {
        std::vector<SecretBuffer> secrets;
        for (auto i = 0; i < 20; ++i)
            secrets.push_back(SecretBuffer(QByteArray(8 * 1024, char('a' + i))));
        QVERIFY2(!CRYPTO_secure_allocated(secrets.back().view().data()), "20 times 8 KiB do not fit into 64 KiB");
        for (auto i = 0; i < 20; ++i)
            QCOMPARE(secrets[size_t(i)].toByteArray(), QByteArray(8 * 1024, char('a' + i)));
    }

    void takingWipesWhatTheSecretCameIn()
    {
        QByteArray bytes("s3cret, from a call of Qt");
        const auto *memory = bytes.constData();
        const auto secret = SecretBuffer::taking(std::move(bytes));
        QVERIFY(bytes.isEmpty());
        QCOMPARE(secret.toByteArray(), QByteArray("s3cret, from a call of Qt"));
        QVERIFY(memory != secret.view().data());

        auto text = QString::fromUtf8("Schlüssel");
        QCOMPARE(SecretBuffer::taking(std::move(text)).toByteArray(), QByteArray("Schlüssel"));
        QVERIFY(text.isEmpty());
    }

    void whatSomebodyElseHoldsIsLeftToThem()
    {
        QByteArray bytes("shared");
        const auto theirs = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(theirs, QByteArray("shared"));
    }

    void buffersAreEqualByContent_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("equal");
        QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << true;
        QTest::newRow("one byte differs") << QByteArray("abc") << QByteArray("abd") << false;
        QTest::newRow("a prefix") << QByteArray("abc") << QByteArray("abcd") << false;
        QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
        QTest::newRow("one empty") << QByteArray() << QByteArray("a") << false;
    }
    void buffersAreEqualByContent()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(bool, equal);
        QCOMPARE(SecretBuffer(a) == SecretBuffer(b), equal);
        auto moved = SecretBuffer(a);
        const auto to = std::move(moved);
        QCOMPARE(to == SecretBuffer(b), equal);
    }
};

QTEST_GUILESS_MAIN(SecretBufferTest)
#include "tst_secretbuffer.moc"
