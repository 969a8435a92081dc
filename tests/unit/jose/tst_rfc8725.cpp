#include "Judging.h"
#include "TokenInspection.h"

using namespace judging;

/// What RFC 8725 asks of whoever takes a token, one case each. Sections 2.1 and 3.1 are about the bug that comes back
/// in library after library (CVE-2024-54150, CVE-2026-44699): the header decides how a key is used.
class Rfc8725Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Sections 2.1 and 3.1: algorithm confusion, one case for each way
    void theTypeOfTheKeyDecidesTheFamily_data();
    void theTypeOfTheKeyDecidesTheFamily();
    void neverTakesARsaPublicKeyForAnHmacSecret();
    void neverTakesAnEcPublicKeyForAnHmacSecret();
    void neverServesHmacFromAFetchedSet();
    void theHeaderOnlyChoosesWhatTheAlgOfTheKeyAllows_data();
    void theHeaderOnlyChoosesWhatTheAlgOfTheKeyAllows();
    void theHeaderOnlyChoosesWhatTheCurveAllows();
    void theHeaderOnlyChoosesWhatAPssKeyAllows();
    void oneKeyServesEachAlgorithmOfItsFamily();
    // Section 3.2: appropriate algorithms
    void neverAcceptsNone_data();
    void neverAcceptsNone();
    // Section 3.3: an unknown demand is not passed over
    void rejectsAnUnknownCrit();
    // Section 3.10: what the token says is not trusted
    void ignoresKeysThatTheHeaderBrings();
    void ignoresKeyUrlsInTheHeader();
    void limitsTheSizeBeforeItParses();
    void limitsTheNestingBeforeItParses();
    // Section 3.11: explicit types
    void showsTheType();
};

void Rfc8725Test::neverAcceptsNone_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const auto name : {"none", "None", "NONE", "nOnE"})
        QTest::newRow(name) << QByteArray(name);
}

void Rfc8725Test::neverAcceptsNone()
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

void Rfc8725Test::neverTakesARsaPublicKeyForAnHmacSecret()
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

void Rfc8725Test::neverTakesAnEcPublicKeyForAnHmacSecret()
{
    const auto key = TestKey::ec("P-256");
    const auto token = compact(header("HS256", kid("k")), s_claims, TestKey::oct(key.publicPem()));
    VERDICT(judge(token, set({key.jwk(kid("k"))})), Kind::Invalid);
    VERDICT(judge(token, *JwkSet::fromKeyFile(key.publicPem())), Kind::Unverifiable);
}

void Rfc8725Test::neverServesHmacFromAFetchedSet()
{
    const auto key = TestKey::oct(64);
    for (const auto &more : {kid("k"), QJsonObject()}) {
        const auto token = compact(header("HS256", more), s_claims, key);
        VERDICT(judge(token, set({key.jwk(more)}, Origin::Fetched)), Kind::Unverifiable);
        VERDICT(judge(token, set({key.jwk(more)}, Origin::Local)), Kind::Valid);
    }
}

void Rfc8725Test::theHeaderOnlyChoosesWhatTheAlgOfTheKeyAllows_data()
{
    QTest::addColumn<QByteArray>("ofKey");
    QTest::addColumn<QByteArray>("ofToken");
    QTest::newRow("RS256 and PS256") << QByteArray("RS256") << QByteArray("PS256");
    QTest::newRow("PS256 and RS256") << QByteArray("PS256") << QByteArray("RS256");
    QTest::newRow("RS512 and RS256") << QByteArray("RS512") << QByteArray("RS256");
    QTest::newRow("HS512 and HS256") << QByteArray("HS512") << QByteArray("HS256");
}

void Rfc8725Test::theHeaderOnlyChoosesWhatTheAlgOfTheKeyAllows()
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

void Rfc8725Test::theHeaderOnlyChoosesWhatTheCurveAllows()
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

void Rfc8725Test::ignoresKeysThatTheHeaderBrings()
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

void Rfc8725Test::ignoresKeyUrlsInTheHeader()
{
    for (const auto name : {"jku", "x5u"}) {
        const QJsonObject url {{QLatin1String(name), QStringLiteral("https://evil.example/keys")}};
        VERDICT(judge(compact(header("RS256", url), s_claims, otherRsa()), set({rsa().jwk()})), Kind::Invalid);
    }
}

void Rfc8725Test::theHeaderOnlyChoosesWhatAPssKeyAllows()
{
    const auto key = TestKey::rsaPss();
    const auto keys = JwkSet::fromKeyFile(key.publicPem());
    QVERIFY(keys.has_value());
    VERDICT(judge(compact(header("PS256"), s_claims, key), *keys), Kind::Valid);
    VERDICT(judge(compactOf(R"({"alg":"RS256"})", s_claims, QByteArray(256, 'x')), *keys), Kind::Unverifiable);
}

void Rfc8725Test::theTypeOfTheKeyDecidesTheFamily_data()
{
    QTest::addColumn<QByteArray>("ofKey");
    QTest::addColumn<QByteArray>("ofToken");
    const QByteArrayList algorithms {"HS256", "RS256", "PS256", "ES256", "EdDSA"};
    for (const auto &ofKey : algorithms) {
        for (const auto &ofToken : algorithms) {
            if (keyFor(ofKey).jwk().value(QStringLiteral("kty")) != keyFor(ofToken).jwk().value(QStringLiteral("kty")))
                QTest::addRow("%s for %s", ofKey.constData(), ofToken.constData()) << ofKey << ofToken;
        }
    }
}

void Rfc8725Test::theTypeOfTheKeyDecidesTheFamily()
{
    QFETCH(QByteArray, ofKey);
    QFETCH(QByteArray, ofToken);
    const auto key = keyFor(ofKey);
    const auto token = compact(header(ofToken.constData(), kid("k")), s_claims, keyFor(ofToken));
    for (const auto origin : {Origin::Fetched, Origin::Local}) {
        VERDICT(judge(token, set({key.jwk(kid("k"))}, origin)), Kind::Invalid);
        QVERIFY2(judge(token, set({key.jwk()}, origin)).kind == Kind::Unverifiable, "no key of the set can tell");
    }
}

void Rfc8725Test::oneKeyServesEachAlgorithmOfItsFamily()
{
    const auto keys = set({rsa().jwk(kid("k"))});
    const auto verdictOf = [&](const char *algorithm, const TestKey &key) {
        return judge(compact(header(algorithm, kid("k")), s_claims, key), keys);
    };
    for (int round = 0; round < 2; ++round) { // what was prepared for one algorithm must not serve another
        for (const auto algorithm : {"RS256", "PS256", "RS512", "PS512"}) {
            VERDICT(verdictOf(algorithm, rsa()), Kind::Valid);
            VERDICT(verdictOf(algorithm, otherRsa()), Kind::Invalid);
        }
    }
}

void Rfc8725Test::rejectsAnUnknownCrit()
{
    const QJsonObject demand {{QStringLiteral("x"), 1}, {QStringLiteral("crit"), QJsonArray {QStringLiteral("x")}}};
    VERDICT(judge(compact(header("RS256", demand), s_claims, rsa()), set({rsa().jwk()})), Kind::Invalid);
}

void Rfc8725Test::limitsTheSizeBeforeItParses()
{
    const auto jws = Jws::parse(QByteArray(Jws::mostOctets + 1, '?'));
    QVERIFY(!jws);
    QVERIFY2(jws.error().cause == QLatin1String("too-long"), "the size comes before every other question");
}

void Rfc8725Test::limitsTheNestingBeforeItParses()
{
    const QByteArray deep = R"({"alg":"RS256","x":)" + QByteArray(20000, '[');
    QCOMPARE(Jws::parse(compactOf(deep, "{}")).error().cause, QStringLiteral("nesting"));
    QVERIFY(!Jws::parse(compactOf(R"({"alg":"RS256"})", deep))->claims());
}

void Rfc8725Test::showsTheType()
{
    const auto jws = Jws::parse(compactOf(R"({"alg":"RS256","typ":"logout+jwt"})", s_claims));
    QCOMPARE(jws->type(), QStringLiteral("logout+jwt"));
    const auto problems = problemsOf(*jws, QDateTime::currentDateTimeUtc(), std::nullopt);
    QVERIFY2(problems.join(QLatin1Char(' ')).contains(QStringLiteral("logout+jwt")), "a token of another use is named");
}

QTEST_APPLESS_MAIN(Rfc8725Test)
#include "tst_rfc8725.moc"
