#include "Claims.h"

#include <QJsonDocument>
#include <QTest>

using lanyard::Claims;

namespace {

Claims claims(const char *json)
{
    return Claims(QJsonDocument::fromJson(json).object());
}

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAKeycloakToken();
    void readsAnAudienceOfOneOrMany();
    void readsTimes_data();
    void readsTimes();
    void readsWrongTypesAsAbsent();
    void namesThePerson_data();
    void namesThePerson();
    void seesThatATokenRotates();
};

void ClaimsTest::readsAKeycloakToken()
{
    const auto token = claims(R"({"exp":1763790000,"iat":1763789700,"auth_time":1763789600,"nbf":1763789700,
        "iss":"https://id.example/realms/r","aud":"portal","sub":"u1","typ":"Bearer","azp":"lanyard","nonce":"n",
        "scope":"openid email","email":"me@example.org","preferred_username":"me","name":"Me Myself"})");
    QCOMPARE(token.issuer(), QStringLiteral("https://id.example/realms/r"));
    QCOMPARE(token.subject(), QStringLiteral("u1"));
    QCOMPARE(token.authorizedParty(), QStringLiteral("lanyard"));
    QCOMPARE(token.type(), QStringLiteral("Bearer"));
    QCOMPARE(token.scope(), QStringLiteral("openid email"));
    QCOMPARE(token.nonce(), QStringLiteral("n"));
    QCOMPARE(token.email(), QStringLiteral("me@example.org"));
    QCOMPARE(token.preferredUsername(), QStringLiteral("me"));
    QCOMPARE(token.name(), QStringLiteral("Me Myself"));
    QCOMPARE(token.expiresAt()->toSecsSinceEpoch(), 1763790000);
    QCOMPARE(token.expiresAt()->timeSpec(), Qt::UTC);
    QCOMPARE(token.issuedAt()->toSecsSinceEpoch(), 1763789700);
    QCOMPARE(token.notBefore()->toSecsSinceEpoch(), 1763789700);
    QCOMPARE(token.authenticatedAt()->toSecsSinceEpoch(), 1763789600);
}

void ClaimsTest::readsAnAudienceOfOneOrMany()
{
    QCOMPARE(claims(R"({"aud":"a"})").audience(), QStringList {QStringLiteral("a")});
    QCOMPARE(claims(R"({"aud":["a","b"]})").audience(), (QStringList {QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(claims(R"({"aud":[]})").audience(), QStringList());
    QCOMPARE(claims("{}").audience(), QStringList());
}

void ClaimsTest::readsTimes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("milliseconds"); // -1: no time
    QTest::newRow("seconds") << QByteArray("1300819380") << Q_INT64_C(1300819380000);
    QTest::newRow("with a fraction") << QByteArray("1300819380.25") << Q_INT64_C(1300819380250);
    QTest::newRow("with an exponent") << QByteArray("1.3e9") << Q_INT64_C(1300000000000);
    QTest::newRow("the beginning") << QByteArray("0") << Q_INT64_C(0);
    QTest::newRow("the end of the year 9999") << QByteArray("253402300799") << Q_INT64_C(253402300799000);
    QTest::newRow("text") << QByteArray("\"1300819380\"") << Q_INT64_C(-1);
    QTest::newRow("null") << QByteArray("null") << Q_INT64_C(-1);
    QTest::newRow("before 1970") << QByteArray("-1") << Q_INT64_C(-1);
    QTest::newRow("milliseconds of today") << QByteArray("1763790000000") << Q_INT64_C(-1);
    QTest::newRow("beyond all time") << QByteArray("1e300") << Q_INT64_C(-1);
}

void ClaimsTest::readsTimes()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, milliseconds);
    const auto time = claims(QByteArray("{\"exp\":" + value + '}').constData()).expiresAt();
    QCOMPARE(time ? time->toMSecsSinceEpoch() : -1, milliseconds);
}

void ClaimsTest::readsWrongTypesAsAbsent()
{
    const auto token = claims(R"({"iss":1,"sub":["me"],"aud":{"a":1},"typ":true,"scope":null})");
    QCOMPARE(token.issuer(), QString());
    QCOMPARE(token.subject(), QString());
    QCOMPARE(token.audience(), QStringList());
    QCOMPARE(token.type(), QString());
    QCOMPARE(token.scope(), QString());
}

void ClaimsTest::namesThePerson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("person");
    QTest::newRow("by email") << QByteArray(R"({"sub":"u","name":"Me","preferred_username":"me","email":"me@x"})")
                              << QStringLiteral("me@x");
    QTest::newRow("by user name") << QByteArray(R"({"sub":"u","name":"Me","preferred_username":"me"})")
                                  << QStringLiteral("me");
    QTest::newRow("by name") << QByteArray(R"({"sub":"u","name":"Me"})") << QStringLiteral("Me");
    QTest::newRow("by subject") << QByteArray(R"({"sub":"u","email":""})") << QStringLiteral("u");
    QTest::newRow("not at all") << QByteArray("{}") << QString();
}

void ClaimsTest::namesThePerson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, person);
    QCOMPARE(claims(json.constData()).person(), person);
}

void ClaimsTest::seesThatATokenRotates()
{
    QVERIFY(claims(R"({"typ":"Offline","reuse_id":"0d3c"})").rotates());
    QVERIFY(!claims(R"({"typ":"Offline"})").rotates());
}

QTEST_APPLESS_MAIN(ClaimsTest)
#include "tst_claims.moc"
