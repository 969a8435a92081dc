#include "TestKey.h"
#include "Verdict.h"

#include <QTest>

#include <openssl/err.h>

using namespace lanyard;

namespace {

const TestKey &rsa()
{
    static const auto key = TestKey::rsa();
    return key;
}

QByteArray bareBase64(const TestKey &key)
{
    return key.publicDer().toBase64();
}

/// As an editor on Windows may save it.
QByteArray utf16(const QByteArray &ascii)
{
    QByteArray wide("\xff\xfe");
    for (const char c : ascii)
        wide += QByteArray(1, c) + '\0';
    return wide;
}

} // namespace

class KeyFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPublicKeys_data();
    void readsPublicKeys();
    void readsSecrets_data();
    void readsSecrets();
    void refusesFilesThatCannotBeRead_data();
    void refusesFilesThatCannotBeRead();
    void verifiesWithKeysOfTheFile();
    void readsTheFirstCertificateOfAChain();
    void keepsTheReasonOfAWeakKey();
    void leavesNoErrorOfOpenSslBehind();
};

void KeyFileTest::readsPublicKeys_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("type");
    const auto row = [](const char *name, const QByteArray &content, KeyType type) {
        QTest::newRow(name) << content << static_cast<int>(type);
    };
    const auto ec = TestKey::ec("P-384");
    row("a public RSA key", rsa().publicPem(), KeyType::Rsa);
    row("a private RSA key", rsa().privatePem(), KeyType::Rsa);
    row("a certificate", rsa().certificatePem(), KeyType::Rsa);
    row("with text before it", "Bag Attributes\n" + rsa().publicPem(), KeyType::Rsa);
    row("with Windows line ends", rsa().publicPem().replace("\n", "\r\n"), KeyType::Rsa);
    row("a public EC key", ec.publicPem(), KeyType::Ec);
    row("a private EC key", ec.privatePem(), KeyType::Ec);
    row("an Ed25519 key", TestKey::okp("Ed25519").publicPem(), KeyType::Okp);
    row("an Ed448 certificate", TestKey::okp("Ed448").certificatePem(), KeyType::Okp);
    row("DER", rsa().publicDer(), KeyType::Rsa);
    row("bare base64, as Keycloak shows it", bareBase64(rsa()) + '\n', KeyType::Rsa);
    row("a public key in PKCS #1", rsa().publicPkcs1("PEM"), KeyType::Rsa);
    row("a public key in PKCS #1, DER", rsa().publicPkcs1("DER"), KeyType::Rsa);
    row("a JWK", jsonText(ec.jwk()), KeyType::Ec);
    row("a JWK with white space around", " \n" + jsonText(ec.jwk()) + '\n', KeyType::Ec);
    row("a JWK set", keySet({ec.jwk()}), KeyType::Ec);
    row("a JWK set with a secret", keySet({TestKey::oct(32).jwk()}), KeyType::Oct);
}

void KeyFileTest::readsPublicKeys()
{
    QFETCH(QByteArray, content);
    QFETCH(int, type);
    const auto keys = JwkSet::fromKeyFile(content);
    QVERIFY2(keys.has_value(), qPrintable(keys ? QString() : keys.error().message));
    QCOMPARE(keys->keys().size(), 1);
    const auto key = keys->keys().first();
    QVERIFY2(!key.refusal(), qPrintable(key.refusal().value_or(QString())));
    QCOMPARE(static_cast<int>(key.type()), type);
    QCOMPARE(keys->origin(), JwkSet::Origin::Local);
}

void KeyFileTest::readsSecrets_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("secret");
    const auto text = TestKey::oct(40).secret();
    QTest::newRow("text") << text << text;
    QTest::newRow("text with a line break that the editor put there") << text + '\n' << text;
    QTest::newRow("text with a Windows line break") << text + "\r\n" << text;
    QTest::newRow("a line break that belongs to it") << text + '\n' << text + '\n';
    QTest::newRow("octets") << QByteArray(40, '\xfe') << QByteArray(40, '\xfe');
    QTest::newRow("octets that begin like DER") << '\x30' + QByteArray(40, '\x01') << '\x30' + QByteArray(40, '\x01');
    QTest::newRow("base64 of something else") << text.toBase64() << text.toBase64();
    QTest::newRow("spaces around it belong to it") << ' ' + text + ' ' << ' ' + text + ' ';
}

void KeyFileTest::readsSecrets()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, secret);
    const auto keys = JwkSet::fromKeyFile(content);
    QVERIFY2(keys.has_value(), qPrintable(keys ? QString() : keys.error().message));
    const auto token = compact({{QStringLiteral("alg"), QStringLiteral("HS256")}}, "{}", TestKey::oct(secret));
    QCOMPARE(verify(*Jws::parse(token), *keys).kind, Verdict::Kind::Valid);
}

void KeyFileTest::refusesFilesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QByteArray &content, const char *cause) {
        QTest::newRow(name) << content << QString::fromLatin1(cause);
    };
    const auto pem = rsa().publicPem();
    row("nothing", "", "empty");
    row("only white space", " \n\n", "empty");
    row("PEM that is cut", pem.left(200), "pem");
    row("PEM with a changed character", QByteArray(pem).replace("MII", "M!I"), "pem");
    row("PEM without its first line", pem.mid(pem.indexOf('\n') + 1), "pem");
    row("PEM without its last line", pem.left(pem.indexOf("-----END")), "pem");
    row("PEM in UTF-16", utf16(pem), "pem");
    row("PEM with four dashes", QByteArray(pem).replace("-----", "----"), "pem");
    row("PEM that is empty", "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n", "pem");
    row("PEM of something else", "-----BEGIN CERTIFICATE REQUEST-----\nMAA=\n-----END CERTIFICATE REQUEST-----\n",
        "pem");
    row("PEM with both lines changed", QByteArray(pem).replace("BEGIN", "BEG1N").replace("END", "EN0"), "pem");
    row("an encrypted private key", rsa().privatePem("secret"), "encrypted-key");
    row("an SSH key", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC me@host\n", "ssh-key");
    row("DER that is cut", rsa().publicDer().chopped(20), "der");
    row("base64 of DER that is cut", rsa().publicDer().chopped(20).toBase64(), "der");
    row("JSON that is cut", jsonText(rsa().jwk()).chopped(3), "json");
    row("JSON with a member twice", R"({"kty":"oct","kty":"RSA"})", "duplicate-member");
    row("a list of keys", '[' + jsonText(rsa().jwk()) + ']', "no-key-set");
    row("a key in UTF-16", utf16(jsonText(rsa().jwk())), "encoding");
    row("JSON that is no key", R"({"secret":"01234567890123456789012345678901"})", "no-key-set");
    row("more than 1 MiB", QByteArray(JwkSet::mostOctets + 1, 'x'), "too-long");
}

void KeyFileTest::refusesFilesThatCannotBeRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, cause);
    const auto keys = JwkSet::fromKeyFile(content);
    QVERIFY2(!keys, "what looks like a public key and is none must never become an HMAC secret");
    QCOMPARE(keys.error().cause, cause);
    QCOMPARE(keys.error().kind, FailureKind::Misconfigured);
    QVERIFY(!keys.error().hint.isEmpty());
}

void KeyFileTest::verifiesWithKeysOfTheFile()
{
    const auto token = Jws::parse(compact({{QStringLiteral("alg"), QStringLiteral("RS256")}}, "{}", rsa()));
    for (const auto &content : {rsa().publicPem(), rsa().privatePem(), rsa().certificatePem(), rsa().publicDer(),
                                bareBase64(rsa()), jsonText(rsa().jwk()), keySet({rsa().jwk()})})
        QCOMPARE(verify(*token, *JwkSet::fromKeyFile(content)).kind, Verdict::Kind::Valid);
}

void KeyFileTest::readsTheFirstCertificateOfAChain()
{
    const auto authority = TestKey::ec("P-256");
    const auto keys = JwkSet::fromKeyFile(rsa().certificatePem() + authority.certificatePem());
    QCOMPARE(keys->keys().size(), 1);
    QCOMPARE(keys->keys().first().type(), KeyType::Rsa);
}

void KeyFileTest::keepsTheReasonOfAWeakKey()
{
    const auto isRefused
        = [](const QByteArray &content) { return JwkSet::fromKeyFile(content)->keys().first().refusal().has_value(); };
    QVERIFY(isRefused(TestKey::rsa(1024).publicPem()));
    QVERIFY(isRefused(TestKey::ec("secp256k1").publicPem()));
    QVERIFY(isRefused(TestKey::okp("X25519").publicPem()));
    QVERIFY(isRefused(TestKey::ec("P-256").publicPemWithOwnParameters())); // CVE-2020-0601
    QVERIFY(isRefused("short secret"));
}

void KeyFileTest::leavesNoErrorOfOpenSslBehind()
{
    const auto set = JwkSet::fromKeyFile("a secret of thirty-two octets, no key");
    QVERIFY(set.has_value());
    QVERIFY2(ERR_peek_error() == 0, "Qt's TLS reads the same queue: whoever fills it clears it");
}

QTEST_APPLESS_MAIN(KeyFileTest)
#include "tst_keyfile.moc"
