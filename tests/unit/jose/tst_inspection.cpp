#include "TestKey.h"
#include "TokenInspection.h"

#include <QTest>

using namespace lanyard;

namespace {

const QDateTime s_now = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
const QByteArray s_header = R"({"alg":"RS256","typ":"JWT"})";

QStringList problems(const QByteArray &header, const QByteArray &payload,
                     const std::optional<QString> &issuer = std::nullopt)
{
    const auto jws = Jws::parse(compactOf(header, payload));
    return jws ? problemsOf(*jws, s_now, issuer) : QStringList {jws.error().message};
}

} // namespace

class InspectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingWrong_data();
    void findsNothingWrong();
    void tellsTheProblem_data();
    void tellsTheProblem();
    void comparesTheIssuerExactly();
    void remarksOnKeysThatTheHeaderBringsAndIsNotPutOffByThem();
    void tellsEveryProblem();
};

void InspectionTest::findsNothingWrong_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char *name, const QByteArray &header, const QByteArray &payload) {
        QTest::newRow(name) << header << payload;
    };
    row("a fresh token", s_header, R"({"exp":1800000300,"iat":1799999999,"nbf":1799999999,"aud":["a"],"iss":"x"})");
    row("expired within the leeway", s_header, R"({"exp":1799999941})");
    row("issued within the leeway", s_header, R"({"iat":1800000060,"nbf":1800000060})");
    row("no times", s_header, R"({"sub":"me"})");
    row("an offline token", R"({"alg":"HS512","typ":"JWT"})", R"({"typ":"Offline","iat":1700000000})");
    row("an access token of RFC 9068", R"({"alg":"RS256","typ":"at+jwt"})", R"({"exp":1800000300})");
    row("a payload that is no JSON", R"({"alg":"RS256"})", "It\xe2\x80\x99s a dangerous business");
    row("a payload that is binary", R"({"alg":"RS256"})", "\xff\xfe");
    row("b64 in crit, no claims", R"({"alg":"RS256","b64":true,"crit":["b64"]})", "x");
}

void InspectionTest::findsNothingWrong()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, payload);
    QCOMPARE(problems(header, payload), QStringList());
}

void InspectionTest::tellsTheProblem_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &header, const QByteArray &payload, const char *words) {
        QTest::newRow(name) << header << payload << QString::fromLatin1(words);
    };
    row("expired", s_header, R"({"exp":1799999940})", "expired at 2027-01-15 07:59:00 UTC");
    row("not yet valid", s_header, R"({"nbf":1800000061})", "not valid before");
    row("issued in the future", s_header, R"({"iat":1800000061})", "issued in the future");
    row("exp in milliseconds", s_header, R"({"exp":1800000300000})", "milliseconds");
    row("exp is text", s_header, R"({"exp":"1800000300"})", "exp is no number");
    row("exp before 1970", s_header, R"({"exp":-5})", "1970");
    row("iss is a list", s_header, R"({"iss":["x"]})", "iss is no string");
    row("aud holds a number", s_header, R"({"aud":["a",1]})", "aud");
    row("none", R"({"alg":"none"})", "{}", "not signed");
    row("None", R"({"alg":"None"})", "{}", "not signed");
    row("an unknown crit", R"({"alg":"RS256","x":1,"crit":["x"]})", "{}", "crit: x");
    row("a logout token", R"({"alg":"RS256","typ":"logout+jwt"})", "{}", "logout+jwt");
    row("a DPoP proof", R"({"alg":"RS256","typ":"application/dpop+jwt"})", "{}", "dpop+jwt");
    row("a token in the token", R"({"alg":"RS256","cty":"JWT"})", "eyJhbGciOiJub25lIn0.e30.", "itself a token");
    row("claims behind a byte order mark", R"({"alg":"RS256"})", "\xef\xbb\xbf{\"exp\":1}", "byte order mark");
    row("claims in UTF-16", R"({"alg":"RS256"})", QByteArray("\xfe\xff\0{\0}", 6), "not JSON");
    row("a claim twice", R"({"alg":"RS256"})", R"({"sub":"a","sub":"b"})", "sub");
    row("a nested claim twice", R"({"alg":"RS256"})", R"({"a":{"b":1,"b":2}})", "twice");
    row("claims that are cut", R"({"alg":"RS256"})", R"({"sub":"a")", "not JSON");
    row("claims that are too deep", R"({"alg":"RS256"})", R"({"a":)" + QByteArray(40, '['), "nested deeper");
    row("a JWT that is no object", s_header, "[]", "no JSON object");
    row("a JWT that is no JSON", s_header, "hello", "not JSON");
}

void InspectionTest::tellsTheProblem()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, payload);
    QFETCH(QString, words);
    const auto told = problems(header, payload);
    QVERIFY2(told.size() == 1, qPrintable(told.join(QLatin1Char('\n'))));
    QVERIFY2(told.first().contains(words), qPrintable(told.first()));
}

void InspectionTest::comparesTheIssuerExactly()
{
    const auto issuer = QStringLiteral("https://id.example/realms/r");
    const QByteArray payload = R"({"iss":"https://id.example/realms/r"})";
    QCOMPARE(problems(s_header, payload, issuer), QStringList());
    for (const auto &other : {issuer + QLatin1Char('/'), issuer.toUpper(), QStringLiteral("https://id.example")})
        QCOMPARE(problems(s_header, payload, other).size(), 1);
    QCOMPARE(problems(s_header, "{}", issuer).size(), 1);
    QCOMPARE(problems(R"({"alg":"RS256"})", "no claims", issuer).size(), 1);
}

void InspectionTest::remarksOnKeysThatTheHeaderBringsAndIsNotPutOffByThem()
{
    for (const QByteArray name : {"jku", "x5u", "jwk", "x5c"}) {
        const auto jws = Jws::parse(compactOf("{\"alg\":\"RS256\",\"" + name + "\":\"https://x\"}", "{}"));
        QVERIFY(jws.has_value());
        QCOMPARE(problemsOf(*jws, s_now, std::nullopt), QStringList());
        const auto remarks = remarksOn(*jws);
        QVERIFY2(remarks.size() == 1 && remarks.first().contains(QLatin1String(name)),
                 "RFC 8725 section 3.10: ignored, and told");
    }
}

void InspectionTest::tellsEveryProblem()
{
    const auto told = problems(R"({"alg":"none","jku":"https://x"})", R"({"exp":1,"iss":"a"})", QStringLiteral("b"));
    QCOMPARE(told.size(), 3);
    QVERIFY(told.first().contains(QStringLiteral("not signed")));
}

QTEST_APPLESS_MAIN(InspectionTest)
#include "tst_inspection.moc"
