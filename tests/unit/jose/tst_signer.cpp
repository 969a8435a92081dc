#include "Signer.h"
#include "TestKey.h"
#include "Verdict.h"

#include <QTest>

#include <openssl/err.h>

using namespace lanyard;

class SignerTest : public QObject
{
    Q_OBJECT

    static QByteArray fileOf(const TestKey &key) { return key.secret().isEmpty() ? key.privatePem() : key.secret(); }

private Q_SLOTS:
    void whatItSignsIsVerifiedByEachAlgorithmOfTheKey_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("algorithms");
        const auto row = [](const char *name, const TestKey &key, const QStringList &algorithms) {
            QTest::newRow(name) << fileOf(key) << algorithms;
        };
        row("a secret of 32 octets", TestKey::oct(32), {"HS256"});
        row("a secret of 64 octets", TestKey::oct(64), {"HS256", "HS384", "HS512"});
        row("RSA", TestKey::rsa(), {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"});
        row("RSA-PSS", TestKey::rsaPss(), {"PS256", "PS384", "PS512"});
        row("P-256", TestKey::ec("P-256"), {"ES256"});
        row("P-384", TestKey::ec("P-384"), {"ES384"});
        row("P-521", TestKey::ec("P-521"), {"ES512"});
    }
    void whatItSignsIsVerifiedByEachAlgorithmOfTheKey()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, algorithms);
        const auto signer = Signer::read(file);
        QVERIFY2(signer, qPrintable(signer ? QString() : signer.error().message));
        QCOMPARE(signer->algorithms(), algorithms);
        for (const auto &algorithm : algorithms) {
            const auto token = signer->sign(algorithm, {{QStringLiteral("typ"), QStringLiteral("JWT")}}, "{\"a\":1}");
            QVERIFY(token);
            const auto jws = Jws::parse(*token);
            QVERIFY2(jws, "what is signed must be a compact serialization");
            QCOMPARE(jws->algorithm(), algorithm);
            QCOMPARE(jws->type(), QStringLiteral("JWT"));
            QCOMPARE(jws->payload, QByteArray("{\"a\":1}"));
            const auto verdict = verify(*jws, JwkSet::of({signer->key()}, JwkSet::Origin::Local));
            QVERIFY2(verdict.kind == Verdict::Kind::Valid, qPrintable(algorithm + QLatin1Char(' ') + verdict.reason));
        }
        QCOMPARE(ERR_peek_error(), 0ul);
    }

    void anEcdsaSignatureHasItsFullSizeEachTime()
    {
        const auto signer = Signer::read(TestKey::ec("P-521").privatePem());
        QVERIFY(signer);
        for (int i = 0; i < 40; ++i) { // R or S begins with a zero octet every few signatures
            const auto jws = Jws::parse(*signer->sign(QStringLiteral("ES512"), {}, "x"));
            QVERIFY(jws);
            QCOMPARE(jws->signature.size(), qsizetype(132));
        }
    }

    void aKeyThatMustNotSignIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("cause");
        QTest::newRow("nothing") << QByteArray() << "empty";
        QTest::newRow("a secret of 31 octets") << TestKey::oct(31).secret() << "weak-key";
        QTest::newRow("RSA of 1024 bits") << TestKey::rsa(1024).privatePem() << "weak-key";
        QTest::newRow("a curve that JOSE has not") << TestKey::ec("secp256k1").privatePem() << "weak-key";
        QTest::newRow("Ed25519") << TestKey::okp("Ed25519").privatePem() << "weak-key";
        QTest::newRow("a public key") << TestKey::ec("P-256").publicPem() << "public-key";
        QTest::newRow("a certificate") << TestKey::ec("P-256").certificatePem() << "public-key";
        QTest::newRow("a public key as DER") << TestKey::ec("P-256").publicDer() << "not-pem";
        QTest::newRow("a damaged key") << TestKey::ec("P-256").privatePem().replace("M", "!") << "pem";
        QTest::newRow("an SSH key") << QByteArray("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 me") << "ssh-key";
    }
    void aKeyThatMustNotSignIsRefusedWithTheReason()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, cause);
        const auto signer = Signer::read(file);
        QVERIFY2(!signer, "this key must not sign");
        QCOMPARE(signer.error().cause, cause);
        QVERIFY(!signer.error().hint.isEmpty());
    }

    void anEncryptedKeyTakesItsPassphrase()
    {
        const auto key = TestKey::ec("P-256");
        const auto pem = key.privatePem("correct horse");
        QCOMPARE(Signer::read(pem).error().cause, QStringLiteral("passphrase-needed"));
        QCOMPARE(Signer::read(pem, "wrong horse").error().cause, QStringLiteral("wrong-passphrase"));
        const auto signer = Signer::read(pem, "correct horse");
        QVERIFY(signer);
        QVERIFY2(Signer::read(signer->content()), "what a vault keeps needs no passphrase");
        QCOMPARE(Signer::read(signer->content())->key().publicKey().curve, QStringLiteral("P-256"));
    }

    void theLineBreakAtTheEndIsNotPartOfASecret()
    {
        const auto secret = TestKey::oct(40).secret();
        const auto signer = Signer::read(secret + '\n');
        QVERIFY(signer);
        QCOMPARE(signer->content(), secret);
    }

    void anAlgorithmOfAnotherKeyIsRefused()
    {
        const auto signer = Signer::read(TestKey::ec("P-256").privatePem());
        const auto token = signer->sign(QStringLiteral("HS256"), {}, "x");
        QVERIFY(!token);
        QCOMPARE(token.error().cause, QStringLiteral("wrong-algorithm"));
        QVERIFY(token.error().hint.contains(QLatin1String("ES256")));
    }
};

QTEST_APPLESS_MAIN(SignerTest)

#include "tst_signer.moc"
