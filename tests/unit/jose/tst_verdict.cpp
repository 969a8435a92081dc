#include "Judging.h"

using namespace judging;

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
    void refusesAnUnknownCrit();
    void verifiesARawPayload();
    void refusesAnEmptySignature();
    void refusesSignaturesOfWrongForm_data();
    void refusesSignaturesOfWrongForm();
    void refusesASecondSpellingOfAnEddsaSignature();
    void knowsNoForeignAlgorithm_data();
    void knowsNoForeignAlgorithm();
    void doesNotSpoilOtherKeysByAWeakOne();
    void refusesAKeyIdThatStandsTwice();
    void takesTheOneKeyOfAnIdThatGoesWithTheToken_data();
    void takesTheOneKeyOfAnIdThatGoesWithTheToken();
    void readsTheFullySpecifiedNamesOfEddsa();
    void saysThatAPublishedPrivateKeyProvesNothing();
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

/// RFC 8032 section 5.1.7: S must be below the order L of the group; S + L would be the same number in it.
void VerdictTest::refusesASecondSpellingOfAnEddsaSignature()
{
    const auto key = TestKey::okp("Ed25519");
    const auto input = base64Url(R"({"alg":"EdDSA"})") + '.' + base64Url(s_claims);
    auto signature = key.sign("EdDSA", input);
    VERDICT(judge(input + '.' + base64Url(signature), set({key.jwk()})), Kind::Valid);
    const auto order = QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    int carry = 0;
    for (int i = 0; i < 32; ++i) {
        carry += static_cast<unsigned char>(signature[32 + i]) + static_cast<unsigned char>(order[i]);
        signature[32 + i] = static_cast<char>(carry & 0xff);
        carry >>= 8;
    }
    VERDICT(judge(input + '.' + base64Url(signature), set({key.jwk()})), Kind::Invalid);
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
    VERDICT(judge(compact(header("RS256"), s_claims, rsa()), keys), Kind::Valid); // it names none of them
}

void VerdictTest::takesTheOneKeyOfAnIdThatGoesWithTheToken_data()
{
    QTest::addColumn<QJsonObject>("other");
    const auto row = [](const char *name, const TestKey &key, const char *member, const QJsonValue &value) {
        auto members = kid("k");
        members.insert(QLatin1String(member), value);
        QTest::newRow(name) << key.jwk(members);
    };
    row("another type", TestKey::ec("P-256"), "use", QStringLiteral("sig"));
    row("another use", otherRsa(), "use", QStringLiteral("enc"));
    row("another algorithm", otherRsa(), "alg", QStringLiteral("RS512"));
    row("another operation", otherRsa(), "key_ops", QJsonArray {QStringLiteral("encrypt")});
}

/// RFC 7517 section 4.5: one id may stand on keys of different types that the application takes for equivalent.
void VerdictTest::takesTheOneKeyOfAnIdThatGoesWithTheToken()
{
    QFETCH(QJsonObject, other);
    const auto token = compact(header("RS256", kid("k")), s_claims, rsa());
    VERDICT(judge(token, set({other, rsa().jwk(kid("k"))})), Kind::Valid);
    VERDICT(judge(token, set({rsa().jwk(kid("k")), other})), Kind::Valid);
    QVERIFY2(judge(token, set({other, otherRsa().jwk(kid("k"))})).kind != Kind::Valid, "another key made it");
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

void VerdictTest::saysThatAPublishedPrivateKeyProvesNothing()
{
    const auto token = compact(header("RS256"), s_claims, rsa());
    const auto leaked = rsa().jwk({{QStringLiteral("d"), QStringLiteral("AQAB")}});
    const auto hint = QStringLiteral("private half");
    const auto published = judge(token, set({leaked}, Origin::Fetched));
    QVERIFY(published.reason.contains(hint));
    QVERIFY(published.problem.contains(hint));
    const auto own = judge(token, set({leaked}, Origin::Local));
    QVERIFY(!own.reason.contains(hint));
    QVERIFY(own.problem.isEmpty());
}

QTEST_APPLESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
