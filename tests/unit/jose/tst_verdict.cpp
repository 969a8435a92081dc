#include "TestKey.h"
#include "Verdict.h"

#include <QTest>

using namespace lanyard;

namespace {

using Kind = Verdict::Kind;
using Origin = JwkSet::Origin;

const QByteArray s_claims = R"({"sub":"me"})";

const TestKey &rsa()
{
    static const auto key = TestKey::rsa();
    return key;
}

const TestKey &otherRsa()
{
    static const auto key = TestKey::rsa();
    return key;
}

TestKey keyFor(const QByteArray &algorithm)
{
    if (algorithm.startsWith("HS"))
        return TestKey::oct(64);
    if (algorithm == "ES256")
        return TestKey::ec("P-256");
    if (algorithm == "ES384")
        return TestKey::ec("P-384");
    if (algorithm == "ES512")
        return TestKey::ec("P-521");
    if (algorithm.startsWith("Ed"))
        return TestKey::okp(algorithm == "Ed448" ? "Ed448" : "Ed25519");
    return rsa();
}

QJsonObject header(const char *algorithm, const QJsonObject &more = {})
{
    auto header = more;
    header.insert(QStringLiteral("alg"), QLatin1String(algorithm));
    return header;
}

QJsonObject kid(const char *id)
{
    return {{QStringLiteral("kid"), QLatin1String(id)}};
}

JwkSet set(const QJsonArray &keys, Origin origin = Origin::Fetched)
{
    return *JwkSet::fromJson(keySet(keys), origin);
}

Verdict judge(const QByteArray &token, const JwkSet &keys)
{
    const auto jws = Jws::parse(token);
    return jws ? verify(*jws, keys) : Verdict {Kind::Invalid, QStringLiteral("does not parse: ") + jws.error().message};
}

} // namespace

#define VERDICT(verdict, expected)                                                                                     \
    do {                                                                                                               \
        const auto &judged = (verdict);                                                                                \
        QVERIFY2(judged.kind == (expected), qPrintable(judged.reason));                                                \
        QVERIFY2(!judged.reason.isEmpty(), "every verdict gives its reason");                                          \
    } while (false)

class VerdictTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verifiesEveryAlgorithm_data();
    void verifiesEveryAlgorithm();
    void namesTheKeyThatMadeIt();
    void triesOnlyKeysThatFitWithoutAKeyId();
    void triesKeysWithoutAnIdForATokenWithOne();
    void refusesAForeignKeyId();
    void saysThatOnlyTheIssuerCanCheckAnOfflineToken();
    void refusesNone_data();
    void refusesNone();
    void refusesAnUnknownCrit();
    void verifiesARawPayload();
    void refusesAnEmptySignature();
    void refusesSignaturesOfWrongForm_data();
    void refusesSignaturesOfWrongForm();
    void knowsNoForeignAlgorithm_data();
    void knowsNoForeignAlgorithm();
    // Algorithm confusion, one by one
    void neverTakesARsaPublicKeyForAnHmacSecret();
    void neverTakesAnEcPublicKeyForAnHmacSecret();
    void neverServesHmacFromAFetchedSet();
    void honoursTheAlgOfAKey_data();
    void honoursTheAlgOfAKey();
    void honoursTheCurve();
    void ignoresKeysThatTheHeaderBrings();
    void ignoresKeyUrlsInTheHeader();
    void doesNotSpoilOtherKeysByAWeakOne();
    void refusesAKeyIdThatStandsTwice();
    void readsTheFullySpecifiedNamesOfEddsa();
    void refusesAPssKeyForPkcs1();
};

void VerdictTest::verifiesEveryAlgorithm_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const auto name : {"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256",
                            "ES384", "ES512", "EdDSA", "Ed25519", "Ed448"})
        QTest::newRow(name) << QByteArray(name);
}

void VerdictTest::verifiesEveryAlgorithm()
{
    QFETCH(QByteArray, algorithm);
    const auto key = keyFor(algorithm);
    const auto keys = set({key.jwk(kid("k"))}, Origin::Local);
    const auto token = compact(header(algorithm.constData(), kid("k")), s_claims, key);
    VERDICT(judge(token, keys), Kind::Valid);

    const auto parts = token.split('.');
    VERDICT(judge(parts[0] + '.' + base64Url(R"({"sub":"you"})") + '.' + parts[2], keys), Kind::Invalid);
    auto signature = QByteArray::fromBase64(parts[2], QByteArray::Base64UrlEncoding);
    signature[signature.size() / 2] = static_cast<char>(signature[signature.size() / 2] ^ 1);
    VERDICT(judge(parts[0] + '.' + parts[1] + '.' + base64Url(signature), keys), Kind::Invalid);
}

void VerdictTest::namesTheKeyThatMadeIt()
{
    const auto verdict
        = judge(compact(header("RS256", kid("signing-1")), s_claims, rsa()), set({rsa().jwk(kid("signing-1"))}));
    VERDICT(verdict, Kind::Valid);
    QVERIFY(verdict.reason.contains(QStringLiteral("signing-1")) && verdict.reason.contains(QStringLiteral("RS256")));
}

void VerdictTest::triesOnlyKeysThatFitWithoutAKeyId()
{
    const auto encryption = rsa().jwk({{QStringLiteral("kid"), QStringLiteral("enc")},
                                       {QStringLiteral("use"), QStringLiteral("enc")},
                                       {QStringLiteral("alg"), QStringLiteral("RSA-OAEP")}});
    const auto token = compact(header("RS256"), s_claims, rsa());
    VERDICT(judge(token, set({otherRsa().jwk(kid("a")), rsa().jwk(kid("b"))})), Kind::Valid);
    VERDICT(judge(token, set({otherRsa().jwk(kid("a"))})), Kind::Invalid);
    VERDICT(judge(token, set({encryption})), Kind::Unverifiable);
    VERDICT(judge(token, set({encryption, otherRsa().jwk(kid("a"))})), Kind::Invalid);
    VERDICT(judge(token, set({TestKey::ec("P-256").jwk()})), Kind::Unverifiable);
    VERDICT(judge(token, set({})), Kind::Unverifiable);
}

void VerdictTest::triesKeysWithoutAnIdForATokenWithOne()
{
    const auto token = compact(header("RS256", kid("k")), s_claims, rsa());
    VERDICT(judge(token, set({rsa().jwk()})), Kind::Valid);
    VERDICT(judge(token, *JwkSet::fromKeyFile(rsa().publicPem())), Kind::Valid);
    VERDICT(judge(token, *JwkSet::fromKeyFile(otherRsa().publicPem())), Kind::Invalid);
    VERDICT(judge(token, set({otherRsa().jwk()})), Kind::Unverifiable); // the named key may come with a fresh set
}

void VerdictTest::refusesAForeignKeyId()
{
    const auto keys = set({rsa().jwk(kid("old"))});
    const auto verdict = judge(compact(header("RS256", kid("new")), s_claims, rsa()), keys);
    VERDICT(verdict, Kind::Unverifiable);
    QVERIFY2(verdict.reason.contains(QStringLiteral("“new”")), qPrintable(verdict.reason));
    QVERIFY(!keys.holdsKeyId(QStringLiteral("new")));
    QVERIFY(keys.holdsKeyId(QStringLiteral("old")));
}

void VerdictTest::saysThatOnlyTheIssuerCanCheckAnOfflineToken()
{
    const auto token = compact(header("HS512", kid("realm-key")), R"({"typ":"Offline"})", TestKey::oct(64));
    const auto verdict = judge(token, set({rsa().jwk(kid("signing"))}));
    VERDICT(verdict, Kind::Unverifiable);
    QVERIFY2(verdict.reason.contains(QStringLiteral("only the issuer")), qPrintable(verdict.reason));
    QVERIFY2(verdict.reason.contains(QStringLiteral("no bad signature")), qPrintable(verdict.reason));
    VERDICT(judge(token, JwkSet()), Kind::Unverifiable);
}

void VerdictTest::refusesNone_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const auto name : {"none", "None", "NONE", "nOnE"})
        QTest::newRow(name) << QByteArray(name);
}

void VerdictTest::refusesNone()
{
    QFETCH(QByteArray, algorithm);
    const auto unsecured = compactOf("{\"alg\":\"" + algorithm + "\"}", s_claims, "");
    const auto withSignature = compactOf("{\"alg\":\"" + algorithm + "\",\"kid\":\"k\"}", s_claims, "signature");
    for (const auto origin : {Origin::Fetched, Origin::Local}) {
        VERDICT(judge(unsecured, set({}, origin)), Kind::Invalid);
        VERDICT(judge(unsecured, set({rsa().jwk(kid("k")), TestKey::oct(64).jwk()}, origin)), Kind::Invalid);
        VERDICT(judge(withSignature, set({rsa().jwk(kid("k"))}, origin)), Kind::Invalid);
    }
}

void VerdictTest::refusesAnUnknownCrit()
{
    const QJsonObject demanding {{QStringLiteral("urn:x"), true},
                                 {QStringLiteral("crit"), QJsonArray {QStringLiteral("urn:x")}}};
    const auto verdict = judge(compact(header("RS256", demanding), s_claims, rsa()), set({rsa().jwk()}));
    VERDICT(verdict, Kind::Invalid);
    QVERIFY2(verdict.reason.contains(QStringLiteral("urn:x")), qPrintable(verdict.reason));
}

void VerdictTest::verifiesARawPayload()
{
    const auto key = TestKey::oct(32);
    const auto first = base64Url(R"({"alg":"HS256","b64":false,"crit":["b64"]})");
    const auto input = first + ".$ 02";
    VERDICT(judge(input + '.' + base64Url(key.sign("HS256", input)), set({key.jwk()}, Origin::Local)), Kind::Valid);
    // Signed over the encoded payload, as if b64 did not stand there.
    const auto encoded = first + '.' + base64Url("$ 02");
    VERDICT(judge(input + '.' + base64Url(key.sign("HS256", encoded)), set({key.jwk()}, Origin::Local)), Kind::Invalid);
}

void VerdictTest::refusesAnEmptySignature()
{
    for (const auto name : {"RS256", "ES256", "HS256", "EdDSA"}) {
        const auto token = compactOf(QByteArray("{\"alg\":\"") + name + "\"}", s_claims, "");
        VERDICT(judge(token, set({rsa().jwk(), keyFor(name).jwk()}, Origin::Local)), Kind::Invalid);
    }
}

void VerdictTest::refusesSignaturesOfWrongForm_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char *name, const char *algorithm, const QByteArray &signature) {
        QTest::newRow(name) << QByteArray(algorithm) << signature;
    };
    const QByteArray order
        = QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"); // of P-256
    const QByteArray zero(32, '\0');
    const QByteArray one = QByteArray(31, '\0') + '\1';
    row("ES256 with 63 octets", "ES256", QByteArray(63, 'x'));
    row("ES256 with 65 octets", "ES256", QByteArray(65, 'x'));
    row("ES256 with the 96 octets of ES384", "ES256", QByteArray(96, 'x'));
    row("ES256 with R and S zero (CVE-2022-21449)", "ES256", zero + zero);
    row("ES256 with R zero", "ES256", zero + one);
    row("ES256 with S zero", "ES256", one + zero);
    row("ES256 with R the order", "ES256", order + one);
    row("ES256 with S the order", "ES256", one + order);
    row("ES256 with R and S the order", "ES256", order + order);
    row("RS256 with 255 octets", "RS256", QByteArray(255, '\1'));
    row("RS256 with 257 octets", "RS256", QByteArray(257, '\1'));
    row("RS256 with a signature above the modulus", "RS256", QByteArray(256, '\xff'));
    row("RS256 with zeros", "RS256", QByteArray(256, '\0'));
    row("PS256 with zeros", "PS256", QByteArray(256, '\0'));
    row("EdDSA with 63 octets", "EdDSA", QByteArray(63, 'x'));
    row("EdDSA with zeros", "EdDSA", QByteArray(64, '\0'));
    row("HS256 with half a code", "HS256", QByteArray(16, 'x'));
}

void VerdictTest::refusesSignaturesOfWrongForm()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, signature);
    const auto token = compactOf("{\"alg\":\"" + algorithm + "\"}", s_claims, signature);
    VERDICT(judge(token, set({keyFor(algorithm).jwk()}, Origin::Local)), Kind::Invalid);
    if (algorithm == "ES256") { // an ASN.1 signature, though right, is not the one of JWS
        const auto key = TestKey::ec("P-256");
        const auto input = base64Url(R"({"alg":"ES256"})") + '.' + base64Url(s_claims);
        const auto raw = key.sign("ES256", input);
        const auto der = QByteArray("\x30\x44\x02\x20", 4) + raw.left(32) + QByteArray("\x02\x20", 2) + raw.mid(32);
        VERDICT(judge(input + '.' + base64Url(der), set({key.jwk()})), Kind::Invalid);
    }
}

void VerdictTest::knowsNoForeignAlgorithm_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const auto name : {"HS257", "rs256", "RS256 ", "ES256K", "RSA-OAEP", "dir", "RS1", "XYZ"})
        QTest::newRow(name) << QByteArray(name);
}

void VerdictTest::knowsNoForeignAlgorithm()
{
    QFETCH(QByteArray, algorithm);
    VERDICT(judge(compact(header(algorithm.constData()), s_claims, rsa(), "RS256"), set({rsa().jwk()})),
            Kind::Unverifiable);
}

void VerdictTest::neverTakesARsaPublicKeyForAnHmacSecret()
{
    for (const auto &known : {rsa().publicPem(), rsa().publicPem().trimmed(), rsa().publicDer(),
                              jsonText(rsa().jwk(kid("k"))), rsa().certificatePem()}) {
        const auto secret = TestKey::oct(known);
        const auto named = compact(header("HS256", kid("k")), s_claims, secret);
        const auto unnamed = compact(header("HS256"), s_claims, secret);
        for (const auto origin : {Origin::Fetched, Origin::Local}) {
            VERDICT(judge(named, set({rsa().jwk(kid("k"))}, origin)), Kind::Invalid);
            VERDICT(judge(unnamed, set({rsa().jwk(kid("k"))}, origin)), Kind::Unverifiable);
        }
        const auto file = JwkSet::fromKeyFile(known);
        QVERIFY(file.has_value());
        QVERIFY2(file->keys().first().type() == KeyType::Rsa, "a public key in a file must never become a secret");
        QVERIFY(judge(named, *file).kind != Kind::Valid);
        QVERIFY(judge(unnamed, *file).kind != Kind::Valid);
    }
}

void VerdictTest::neverTakesAnEcPublicKeyForAnHmacSecret()
{
    const auto key = TestKey::ec("P-256");
    const auto token = compact(header("HS256", kid("k")), s_claims, TestKey::oct(key.publicPem()));
    VERDICT(judge(token, set({key.jwk(kid("k"))})), Kind::Invalid);
    VERDICT(judge(token, *JwkSet::fromKeyFile(key.publicPem())), Kind::Unverifiable);
}

void VerdictTest::neverServesHmacFromAFetchedSet()
{
    const auto key = TestKey::oct(64);
    for (const auto &more : {kid("k"), QJsonObject()}) {
        const auto token = compact(header("HS256", more), s_claims, key);
        VERDICT(judge(token, set({key.jwk(more)}, Origin::Fetched)), Kind::Unverifiable);
        VERDICT(judge(token, set({key.jwk(more)}, Origin::Local)), Kind::Valid);
    }
}

void VerdictTest::honoursTheAlgOfAKey_data()
{
    QTest::addColumn<QByteArray>("ofKey");
    QTest::addColumn<QByteArray>("ofToken");
    QTest::newRow("RS256 and PS256") << QByteArray("RS256") << QByteArray("PS256");
    QTest::newRow("PS256 and RS256") << QByteArray("PS256") << QByteArray("RS256");
    QTest::newRow("RS512 and RS256") << QByteArray("RS512") << QByteArray("RS256");
    QTest::newRow("HS512 and HS256") << QByteArray("HS512") << QByteArray("HS256");
}

void VerdictTest::honoursTheAlgOfAKey()
{
    QFETCH(QByteArray, ofKey);
    QFETCH(QByteArray, ofToken);
    const auto key = keyFor(ofToken);
    const QJsonObject alg {{QStringLiteral("alg"), QString::fromLatin1(ofKey)}};
    auto named = alg;
    named.insert(QStringLiteral("kid"), QStringLiteral("k"));
    VERDICT(judge(compact(header(ofToken.constData(), kid("k")), s_claims, key), set({key.jwk(named)}, Origin::Local)),
            Kind::Invalid);
    VERDICT(judge(compact(header(ofToken.constData()), s_claims, key), set({key.jwk(alg)}, Origin::Local)),
            Kind::Unverifiable);
}

void VerdictTest::honoursTheCurve()
{
    const auto key = TestKey::ec("P-384");
    // SHA-256 with P-384 is no algorithm of JWS; the length is made to fit.
    auto token = compact(header("ES256", kid("k")), s_claims, key);
    VERDICT(judge(token, set({key.jwk(kid("k"))})), Kind::Invalid);
    token = compactOf(R"({"alg":"ES256","kid":"k"})", s_claims, QByteArray(64, 'x'));
    const auto verdict = judge(token, set({key.jwk(kid("k"))}));
    VERDICT(verdict, Kind::Invalid);
    QVERIFY2(verdict.reason.contains(QStringLiteral("P-384")), qPrintable(verdict.reason));
}

void VerdictTest::ignoresKeysThatTheHeaderBrings()
{
    // CVE-2018-0114: the forger signs with a key of his own and sends it along.
    const QJsonObject own {{QStringLiteral("jwk"), otherRsa().jwk(kid("k"))},
                           {QStringLiteral("kid"), QStringLiteral("k")}};
    VERDICT(judge(compact(header("RS256", own), s_claims, otherRsa()), set({rsa().jwk(kid("k"))})), Kind::Invalid);
    VERDICT(judge(compact(header("RS256", own), s_claims, otherRsa()), set({})), Kind::Unverifiable);
    VERDICT(judge(compact(header("RS256", own), s_claims, rsa()), set({rsa().jwk(kid("k"))})), Kind::Valid);
    const auto der = otherRsa().certificatePem().split('\n').mid(1).join().replace("-----END CERTIFICATE-----", "");
    const QJsonObject chain {{QStringLiteral("x5c"), QJsonArray {QString::fromLatin1(der)}}};
    VERDICT(judge(compact(header("RS256", chain), s_claims, otherRsa()), set({rsa().jwk()})), Kind::Invalid);
}

void VerdictTest::ignoresKeyUrlsInTheHeader()
{
    for (const auto name : {"jku", "x5u"}) {
        const QJsonObject url {{QLatin1String(name), QStringLiteral("https://evil.example/keys")}};
        VERDICT(judge(compact(header("RS256", url), s_claims, otherRsa()), set({rsa().jwk()})), Kind::Invalid);
    }
}

void VerdictTest::doesNotSpoilOtherKeysByAWeakOne()
{
    const auto weak = TestKey::rsa(1024);
    const auto keys = set({weak.jwk(kid("weak")), QJsonValue(7), rsa().jwk(kid("good"))});
    VERDICT(judge(compact(header("RS256", kid("good")), s_claims, rsa()), keys), Kind::Valid);
    VERDICT(judge(compact(header("RS256"), s_claims, rsa()), keys), Kind::Valid);
    const auto verdict = judge(compact(header("RS256", kid("weak")), s_claims, weak), keys);
    VERDICT(verdict, Kind::Unverifiable);
    QVERIFY2(verdict.reason.contains(QStringLiteral("2048")), qPrintable(verdict.reason));
    VERDICT(judge(compact(header("RS256"), s_claims, weak), set({weak.jwk()})), Kind::Unverifiable);
}

void VerdictTest::refusesAKeyIdThatStandsTwice()
{
    const auto keys = set({rsa().jwk(kid("k")), otherRsa().jwk(kid("k")), TestKey::ec("P-256").jwk(kid("other"))});
    VERDICT(judge(compact(header("RS256", kid("k")), s_claims, rsa()), keys), Kind::Unverifiable);
    VERDICT(judge(compact(header("RS256"), s_claims, rsa()), keys), Kind::Unverifiable);
    QVERIFY(!keys.keys().at(2).refusal());
}

void VerdictTest::readsTheFullySpecifiedNamesOfEddsa()
{
    const auto key = TestKey::okp("Ed25519");
    const QJsonObject old {{QStringLiteral("alg"), QStringLiteral("EdDSA")}};
    const QJsonObject full {{QStringLiteral("alg"), QStringLiteral("Ed25519")}};
    VERDICT(judge(compact(header("Ed25519"), s_claims, key), set({key.jwk(old)})), Kind::Valid);
    VERDICT(judge(compact(header("EdDSA"), s_claims, key), set({key.jwk(full)})), Kind::Valid);
    const auto token = compactOf(R"({"alg":"Ed448"})", s_claims, QByteArray(114, 'x'));
    VERDICT(judge(token, set({key.jwk()})), Kind::Unverifiable);
}

void VerdictTest::refusesAPssKeyForPkcs1()
{
    const auto key = TestKey::rsaPss();
    const auto keys = JwkSet::fromKeyFile(key.publicPem());
    QVERIFY(keys.has_value());
    VERDICT(judge(compact(header("PS256"), s_claims, key), *keys), Kind::Valid);
    VERDICT(judge(compactOf(R"({"alg":"RS256"})", s_claims, QByteArray(256, 'x')), *keys), Kind::Unverifiable);
}

QTEST_APPLESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
