#include "JwkSet.h"
#include "TestKey.h"

#include <QTest>

#include <openssl/bn.h>

using namespace lanyard;

namespace {

QString text(const QByteArray &octets)
{
    return QString::fromLatin1(base64Url(octets));
}

QJsonObject with(QJsonObject jwk, const char *name, const QJsonValue &value)
{
    jwk.insert(QLatin1String(name), value);
    return jwk;
}

QJsonObject without(QJsonObject jwk, const char *name)
{
    jwk.remove(QLatin1String(name));
    return jwk;
}

QJsonObject okp(const char *curve, const QByteArray &point)
{
    return {{QStringLiteral("kty"), QStringLiteral("OKP")},
            {QStringLiteral("crv"), QLatin1String(curve)},
            {QStringLiteral("x"), text(point)}};
}

/// A modulus with the fingerprint of CVE-2017-15361: 1 modulo each of the small primes, as 65537^0 is.
QByteArray rocaModulus()
{
    BIGNUM *n = BN_new();
    BN_set_word(n, 2);
    for (const unsigned prime :
         {3,  5,  7,  11, 13, 17,  19,  23,  29,  31,  37,  41,  43,  47,  53,  59,  61,  67,  71,
          73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167})
        BN_mul_word(n, prime);
    BN_lshift(n, n, 2048 - BN_num_bits(n));
    BN_add_word(n, 1);
    QByteArray octets(BN_num_bytes(n), '\0');
    BN_bn2bin(n, reinterpret_cast<unsigned char *>(octets.data()));
    BN_free(n);
    return octets;
}

} // namespace

/// Each kind of key that must not be believed, with the word that its reason must have.
class WeakKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesTheKey_data();
    void refusesTheKey();
    void takesTheKey_data();
    void takesTheKey();
    void asksForASecretAsLongAsTheHash();
    void refusesWhatIsNoKeySet_data();
    void refusesWhatIsNoKeySet();
};

void WeakKeysTest::refusesTheKey_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QJsonObject &jwk, const char *word) {
        QTest::newRow(name) << jwk << QString::fromUtf8(word);
    };
    const auto rsa = TestKey::rsa().jwk();
    const auto p256 = TestKey::ec("P-256").jwk();
    const auto ed = TestKey::okp("Ed25519").jwk();
    const auto oct = TestKey::oct(64).jwk();
    const auto coordinate
        = QByteArray::fromBase64(p256.value(QStringLiteral("x")).toString().toLatin1(), QByteArray::Base64UrlEncoding);
    const auto modulus
        = QByteArray::fromBase64(rsa.value(QStringLiteral("n")).toString().toLatin1(), QByteArray::Base64UrlEncoding);

    row("RSA with 1024 bits", TestKey::rsa(1024).jwk(), "2048");
    row("RSA with 2047 bits", with(rsa, "n", text('\x7f' + modulus.mid(1))), "2047");
    row("RSA with 16392 bits", with(rsa, "n", text(modulus.repeated(9).left(2049))), "16384");
    row("RSA with the exponent 1", with(rsa, "e", text("\x01")), "exponent");
    row("RSA with the exponent 0", with(rsa, "e", text(QByteArray(1, '\0'))), "zero");
    row("RSA with an even exponent", with(rsa, "e", text(QByteArray("\x01\x00\x00", 3))), "even");
    row("RSA with an exponent above the modulus", with(rsa, "e", text(modulus + '\x01')), "exponent");
    row("RSA with an even modulus", with(rsa, "n", text(modulus.chopped(1) + '\x02')), "even");
    row("RSA with the ROCA fingerprint", with(rsa, "n", text(rocaModulus())), "CVE-2017-15361");
    row("RSA with a modulus that 3 divides", with(rsa, "n", text('\xc0' + QByteArray(254, '\0') + '\x03')), "factor");
    row("RSA with a leading zero", with(rsa, "n", text('\0' + modulus)), "zero");
    row("RSA without a modulus", without(rsa, "n"), "n ");
    row("RSA without an exponent", without(rsa, "e"), "e ");
    row("RSA with a modulus in the other alphabet", with(rsa, "n", QStringLiteral("+/+/")), "base64url");
    row("RSA with a modulus that is a number", with(rsa, "n", 12345), "n ");
    row("EC with a point that is not on the curve", with(p256, "x", text(QByteArray(32, '\x01'))), "not on the curve");
    row("EC with the point zero", with(with(p256, "x", text(QByteArray(32, '\0'))), "y", text(QByteArray(32, '\0'))),
        "not on the curve");
    row("EC with the point of another curve", with(TestKey::ec("P-384").jwk(), "crv", QStringLiteral("P-256")),
        "octets");
    row("EC with a short coordinate", with(p256, "x", text(coordinate.mid(1))), "octets");
    row("EC with a long coordinate", with(p256, "x", text('\0' + coordinate)), "octets");
    row("EC with an unknown curve", with(p256, "crv", QStringLiteral("secp256k1")), "secp256k1");
    row("EC without a curve", without(p256, "crv"), "curve");
    row("EC with an alg of another curve", with(p256, "alg", QStringLiteral("ES384")), "ES384");
    row("EC with an alg of RSA", with(p256, "alg", QStringLiteral("RS256")), "RS256");
    row("OKP with a short point", okp("Ed25519", QByteArray(31, '\x01')), "octets");
    row("OKP with an Ed448 point for Ed25519", with(ed, "crv", QStringLiteral("Ed448")), "octets");
    row("OKP for encryption", okp("X25519", QByteArray(32, '\x09')), "encryption");
    row("Ed25519 with y = 2, not on the curve", okp("Ed25519", '\x02' + QByteArray(31, '\0')), "not on the curve");
    row("Ed25519 with y = p, another spelling of 0", okp("Ed25519", '\xed' + QByteArray(30, '\xff') + '\x7f'),
        "not on the curve");
    row("Ed25519 of order 1", okp("Ed25519", '\x01' + QByteArray(31, '\0')), "small order");
    row("Ed25519 of order 2", okp("Ed25519", '\xec' + QByteArray(30, '\xff') + '\x7f'), "small order");
    row("Ed25519 of order 4", okp("Ed25519", QByteArray(32, '\0')), "small order");
    row("Ed25519 of order 4, x negative", okp("Ed25519", QByteArray(31, '\0') + '\x80'), "small order");
    row("Ed25519 of order 8",
        okp("Ed25519", QByteArray::fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")),
        "small order");
    row("Ed25519 of order 8, the other",
        okp("Ed25519", QByteArray::fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")),
        "small order");
    row("Ed448 of order 1", okp("Ed448", '\x01' + QByteArray(56, '\0')), "small order");
    row("Ed448 of order 4", okp("Ed448", QByteArray(57, '\0')), "small order");
    row("Ed448 with bits above the field", okp("Ed448", '\x01' + QByteArray(55, '\0') + '\x01'), "not on the curve");
    row("oct that is empty", with(oct, "k", QString()), "empty");
    row("oct with 31 octets", TestKey::oct(31).jwk(), "31");
    row("oct shorter than the hash of its alg", with(TestKey::oct(63).jwk(), "alg", QStringLiteral("HS512")), "HS512");
    row("oct without k", without(oct, "k"), "k ");
    row("use enc", with(rsa, "use", QStringLiteral("enc")), "encryption");
    row("use is something else", with(rsa, "use", QStringLiteral("tls")), "tls");
    row("use is no string", with(rsa, "use", true), "use");
    row("key_ops without verify", with(rsa, "key_ops", QJsonArray {QStringLiteral("encrypt")}), "key_ops");
    row("key_ops with sign only", with(oct, "key_ops", QJsonArray {QStringLiteral("sign")}), "key_ops");
    row("key_ops is empty", with(rsa, "key_ops", QJsonArray()), "key_ops");
    row("key_ops is no list", with(rsa, "key_ops", QStringLiteral("verify")), "key_ops");
    row("key_ops names verify twice",
        with(rsa, "key_ops", QJsonArray {QStringLiteral("verify"), QStringLiteral("verify")}), "key_ops");
    row("alg of an encryption", with(rsa, "alg", QStringLiteral("RSA-OAEP")), "RSA-OAEP");
    row("alg none", with(rsa, "alg", QStringLiteral("none")), "none");
    row("alg is no string", with(rsa, "alg", 256), "alg");
    row("kid is no string", with(rsa, "kid", 1), "kid");
    row("kty unknown", with(rsa, "kty", QStringLiteral("rsa")), "rsa");
    row("kty missing", without(rsa, "kty"), "kty");
}

void WeakKeysTest::refusesTheKey()
{
    QFETCH(QJsonObject, jwk);
    QFETCH(QString, word);
    const auto keys = JwkSet::fromJson(keySet({jwk}), JwkSet::Origin::Local);
    QVERIFY2(keys.has_value(), "one bad key must not refuse the whole set");
    const auto refusal = keys->keys().first().refusal();
    QVERIFY2(refusal.has_value(), "this key must be refused: see Jwk.cpp, PublicKey.cpp and KeyStrength.cpp");
    QVERIFY2(refusal->contains(word), qPrintable(*refusal));
}

void WeakKeysTest::takesTheKey_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    const auto rsa = TestKey::rsa().jwk();
    QTest::newRow("RSA with 2048 bits") << rsa;
    QTest::newRow("RSA with the exponent 3") << with(rsa, "e", text("\x03"));
    QTest::newRow("use sig") << with(rsa, "use", QStringLiteral("sig"));
    QTest::newRow("key_ops with verify") << with(rsa, "key_ops",
                                                 QJsonArray {QStringLiteral("sign"), QStringLiteral("verify")});
    QTest::newRow("members that nobody knows") << with(rsa, "x5t", QStringLiteral("anything"));
    for (const auto curve : {"P-256", "P-384", "P-521"})
        QTest::newRow(curve) << TestKey::ec(curve).jwk();
    for (const auto curve : {"Ed25519", "Ed448"}) {
        for (int i = 0; i < 20; ++i) // half of all points have a negative x
            QTest::addRow("%s, %d", curve, i) << TestKey::okp(curve).jwk();
    }
    QTest::newRow("oct with 32 octets") << TestKey::oct(32).jwk();
}

void WeakKeysTest::takesTheKey()
{
    QFETCH(QJsonObject, jwk);
    const auto keys = JwkSet::fromJson(keySet({jwk}), JwkSet::Origin::Local);
    const auto refusal = keys->keys().first().refusal();
    QVERIFY2(!refusal, qPrintable(refusal.value_or(QString())));
}

void WeakKeysTest::asksForASecretAsLongAsTheHash()
{
    const auto key = Jwk::fromSecret(QByteArray(48, 'x'));
    QVERIFY(!key.weakness(*Algorithm::named(QStringLiteral("HS384"))));
    QVERIFY(key.weakness(*Algorithm::named(QStringLiteral("HS512"))).has_value());
}

void WeakKeysTest::refusesWhatIsNoKeySet_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QByteArray &json, const char *cause) {
        QTest::newRow(name) << json << QString::fromLatin1(cause);
    };
    row("nothing", "", "json");
    row("a web page", "<html></html>", "json");
    row("a list", "[]", "no-key-set");
    row("a single key", jsonText(TestKey::oct(32).jwk()), "no-key-set");
    row("keys is no list", R"({"keys":{}})", "no-key-set");
    row("keys twice", R"({"keys":[],"keys":[]})", "duplicate-member");
    row("a member of a key twice", R"({"keys":[{"kty":"oct","kty":"RSA"}]})", "duplicate-member");
    row("deeply nested", R"({"keys":)" + QByteArray(40, '['), "nesting");
    row("not UTF-8", "{\"keys\":[\"\xff\"]}", "utf-8");
    row("more than 1 MiB", R"({"keys":[]})" + QByteArray(JwkSet::mostOctets, ' '), "too-long");
    row("more than 256 keys", R"({"keys":[1)" + QByteArray(",1").repeated(256) + "]}", "too-many-keys");
}

void WeakKeysTest::refusesWhatIsNoKeySet()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, cause);
    const auto keys = JwkSet::fromJson(json, JwkSet::Origin::Fetched);
    QVERIFY2(!keys, "this is no key set and must be refused as a whole");
    QCOMPARE(keys.error().cause, cause);
    QCOMPARE(keys.error().kind, FailureKind::BadAnswer);
}

QTEST_APPLESS_MAIN(WeakKeysTest)
#include "tst_weakkeys.moc"
