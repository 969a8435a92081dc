#include "Judging.h"

using namespace judging;

/// Algorithm confusion (RFC 8725 sections 2.1 and 3.1), one case each: the bug that comes back in library after
/// library.
class ConfusionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesNone_data();
    void refusesNone();
    void neverTakesARsaPublicKeyForAnHmacSecret();
    void neverTakesAnEcPublicKeyForAnHmacSecret();
    void neverServesHmacFromAFetchedSet();
    void honoursTheAlgOfAKey_data();
    void honoursTheAlgOfAKey();
    void honoursTheCurve();
    void ignoresKeysThatTheHeaderBrings();
    void ignoresKeyUrlsInTheHeader();
    void refusesAPssKeyForPkcs1();
};

void ConfusionTest::refusesNone_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const auto name : {"none", "None", "NONE", "nOnE"})
        QTest::newRow(name) << QByteArray(name);
}

void ConfusionTest::refusesNone()
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

void ConfusionTest::neverTakesARsaPublicKeyForAnHmacSecret()
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

void ConfusionTest::neverTakesAnEcPublicKeyForAnHmacSecret()
{
    const auto key = TestKey::ec("P-256");
    const auto token = compact(header("HS256", kid("k")), s_claims, TestKey::oct(key.publicPem()));
    VERDICT(judge(token, set({key.jwk(kid("k"))})), Kind::Invalid);
    VERDICT(judge(token, *JwkSet::fromKeyFile(key.publicPem())), Kind::Unverifiable);
}

void ConfusionTest::neverServesHmacFromAFetchedSet()
{
    const auto key = TestKey::oct(64);
    for (const auto &more : {kid("k"), QJsonObject()}) {
        const auto token = compact(header("HS256", more), s_claims, key);
        VERDICT(judge(token, set({key.jwk(more)}, Origin::Fetched)), Kind::Unverifiable);
        VERDICT(judge(token, set({key.jwk(more)}, Origin::Local)), Kind::Valid);
    }
}

void ConfusionTest::honoursTheAlgOfAKey_data()
{
    QTest::addColumn<QByteArray>("ofKey");
    QTest::addColumn<QByteArray>("ofToken");
    QTest::newRow("RS256 and PS256") << QByteArray("RS256") << QByteArray("PS256");
    QTest::newRow("PS256 and RS256") << QByteArray("PS256") << QByteArray("RS256");
    QTest::newRow("RS512 and RS256") << QByteArray("RS512") << QByteArray("RS256");
    QTest::newRow("HS512 and HS256") << QByteArray("HS512") << QByteArray("HS256");
}

void ConfusionTest::honoursTheAlgOfAKey()
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

void ConfusionTest::honoursTheCurve()
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

void ConfusionTest::ignoresKeysThatTheHeaderBrings()
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

void ConfusionTest::ignoresKeyUrlsInTheHeader()
{
    for (const auto name : {"jku", "x5u"}) {
        const QJsonObject url {{QLatin1String(name), QStringLiteral("https://evil.example/keys")}};
        VERDICT(judge(compact(header("RS256", url), s_claims, otherRsa()), set({rsa().jwk()})), Kind::Invalid);
    }
}

void ConfusionTest::refusesAPssKeyForPkcs1()
{
    const auto key = TestKey::rsaPss();
    const auto keys = JwkSet::fromKeyFile(key.publicPem());
    QVERIFY(keys.has_value());
    VERDICT(judge(compact(header("PS256"), s_claims, key), *keys), Kind::Valid);
    VERDICT(judge(compactOf(R"({"alg":"RS256"})", s_claims, QByteArray(256, 'x')), *keys), Kind::Unverifiable);
}

QTEST_APPLESS_MAIN(ConfusionTest)
#include "tst_confusion.moc"
