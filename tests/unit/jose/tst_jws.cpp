#include "Jws.h"
#include "TestKey.h"

#include <QTest>

using namespace lanyard;

namespace {

const QByteArray s_header = R"({"alg":"RS256"})";
const QByteArray s_headerPart = base64Url(s_header);

QByteArray withHeader(const QByteArray &header)
{
    return compactOf(header, "{}");
}

} // namespace

class JwsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheThreeParts();
    void readsAPayloadThatIsNoJson();
    void readsAPayloadThatIsNotEncoded();
    void readsWhatIsUnusualButSound_data();
    void readsWhatIsUnusualButSound();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhere_data();
    void saysWhere();
    void readsNoClaimsWhereAMemberStandsTwice();
    void refusesAnyChangedLastCharacter();
    void neverEchoesTheToken();
};

void JwsTest::readsTheThreeParts()
{
    const auto jws = Jws::parse(compactOf(R"({"alg":"ES256","kid":"k1","typ":"JWT"})", R"({"sub":"me"})", "sig"));
    QVERIFY2(jws.has_value(), qPrintable(jws ? QString() : jws.error().message));
    QCOMPARE(jws->algorithm(), QStringLiteral("ES256"));
    QCOMPARE(jws->keyId(), QStringLiteral("k1"));
    QCOMPARE(jws->type(), QStringLiteral("JWT"));
    QCOMPARE(jws->signature, QByteArray("sig"));
    QCOMPARE(jws->payload, QByteArray(R"({"sub":"me"})"));
    QCOMPARE(jws->signingInput,
             base64Url(R"({"alg":"ES256","kid":"k1","typ":"JWT"})") + '.' + base64Url(R"({"sub":"me"})"));
    QCOMPARE(jws->claims()->value(QStringLiteral("sub")).toString(), QStringLiteral("me"));
}

void JwsTest::readsAPayloadThatIsNoJson()
{
    const auto jws = Jws::parse(compactOf(s_header, QByteArray("\xff\x00\xfe", 3)));
    QVERIFY(jws.has_value());
    QCOMPARE(jws->payload, QByteArray("\xff\x00\xfe", 3));
    QVERIFY(!jws->claims());
    QVERIFY(!Jws::parse(compactOf(s_header, "[1]"))->claims());
}

void JwsTest::readsAPayloadThatIsNotEncoded()
{
    const auto header = base64Url(R"({"alg":"HS256","b64":false,"crit":["b64"]})");
    const auto jws = Jws::parse(header + ".$ 02.c2ln");
    QVERIFY2(jws.has_value(), qPrintable(jws ? QString() : jws.error().message));
    QCOMPARE(jws->payload, QByteArray("$ 02"));
    QCOMPARE(jws->signingInput, header + ".$ 02");
}

void JwsTest::readsWhatIsUnusualButSound_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("an empty payload") << compactOf(s_header, "");
    QTest::newRow("no signature") << compactOf(R"({"alg":"none"})", "{}", "");
    QTest::newRow("a header with white space") << withHeader("{\r\n \"alg\" : \"RS256\" }");
    QTest::newRow("b64: true without crit") << withHeader(R"({"alg":"RS256","b64":true})");
    QTest::newRow("crit of an unknown extension") << withHeader(R"({"alg":"RS256","exp":1,"crit":["exp"]})");
    QTest::newRow("an algorithm that nobody knows") << withHeader(R"({"alg":"XYZ"})");
    QTest::newRow("64 KiB") << s_headerPart + '.'
            + QByteArray(Jws::mostOctets - s_headerPart.size() - 2 - (s_headerPart.size() + 2) % 4, 'A') + '.';
}

void JwsTest::readsWhatIsUnusualButSound()
{
    QFETCH(QByteArray, token);
    const auto jws = Jws::parse(token);
    QVERIFY2(jws.has_value(), qPrintable(jws ? QString() : jws.error().message));
}

void JwsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QByteArray &token, const char *cause) {
        QTest::newRow(name) << token << QString::fromLatin1(cause);
    };
    const auto good = withHeader(s_header);
    row("nothing", "", "empty");
    row("only white space", " \n", "empty");
    row("an empty header", "." + base64Url("{}") + ".c2ln", "empty");
    row("more than 64 KiB", good + QByteArray(Jws::mostOctets, 'A'), "too-long");
    row("one part", "opaque-token", "part-count");
    row("two parts", "YQ.YQ", "part-count");
    row("four parts", good + ".YQ", "part-count");
    row("a dot at the end", good + '.', "part-count");
    row("six parts", "a.b.c.d.e.f", "part-count");
    row("an encrypted token", "eyJhbGciOiJSU0EtT0FFUCJ9.YQ.YQ.YQ.YQ", "jwe");
    row("the flattened serialization", R"({"payload":"YQ","protected":"YQ","signature":"YQ"})", "json-serialization");
    row("the general serialization", R"( {"payload":"YQ","signatures":[]})", "json-serialization");
    row("a token in an answer", R"({"access_token":"eyJh.eyJh.YQ"})", "json-serialization");
    row("with Bearer", "Bearer " + good, "pasted-prefix");
    row("with a header line", "Authorization: Bearer " + good, "pasted-prefix");
    row("with token:", "token: " + good, "pasted-prefix");
    row("as a cBioPortal file", "dataAccessToken=" + good, "pasted-prefix");
    row("in quotes", '"' + good + '"', "pasted-prefix");
    row("a line break at the end", good + '\n', "base64url");
    row("a space before", ' ' + good, "base64url");
    row("a line break inside", good.left(10) + '\n' + good.mid(10), "base64url");
    row("two tokens on two lines", good + '\n' + good, "part-count");
    row("padding", "eyJhbGciOiJSUzI1NiIgfQ==.e30.YQ", "base64url");
    row("the other base64 alphabet", good.left(good.size() - 4) + "/+/+", "base64url");
    row("a character that is not ASCII", s_headerPart + ".\xc3\xa9.YQ", "base64url");
    row("a NUL", s_headerPart + '.' + QByteArray("\0", 1) + ".YQ", "base64url");
    row("a length that no octets have", s_headerPart + ".e30.YQQQQ", "base64url");
    row("bits behind the last octet of the header", "eyJhbGciOiJSUzI1NiIgfR.e30.YQ", "base64url");
    row("bits behind the last octet of the payload", s_headerPart + ".YR.YQ", "base64url");
    row("bits behind the last octet of the signature", s_headerPart + ".YQ.YR", "base64url");
    row("a header that is not UTF-8", withHeader("{\"alg\":\"\xff\"}"), "utf-8");
    row("a header that is not JSON", withHeader("{alg}"), "json");
    row("a header with a byte order mark", withHeader("\xef\xbb\xbf{\"alg\":\"RS256\"}"), "json");
    row("a header with something behind it", withHeader(R"({"alg":"RS256"}x)"), "json");
    row("alg twice", withHeader(R"({"alg":"RS256","alg":"none"})"), "duplicate-member");
    row("alg twice, once escaped", withHeader(R"({"alg":"RS256","\u0061lg":"none"})"), "duplicate-member");
    row("a nested member twice", withHeader(R"({"alg":"RS256","x":{"a":1,"a":2}})"), "duplicate-member");
    row("a deep header", withHeader(R"({"alg":"RS256","x":)" + QByteArray(40, '[')), "nesting");
    row("a header that is a list", withHeader(R"(["alg"])"), "header-not-object");
    row("a header that is text", withHeader(R"("alg")"), "header-not-object");
    row("no alg", withHeader("{}"), "alg-missing");
    row("alg is empty", withHeader(R"({"alg":""})"), "alg-missing");
    row("alg is a number", withHeader(R"({"alg":256})"), "alg-missing");
    row("alg is null", withHeader(R"({"alg":null})"), "alg-missing");
    row("kid is a number", withHeader(R"({"alg":"RS256","kid":1})"), "header-member");
    row("typ is a list", withHeader(R"({"alg":"RS256","typ":["JWT"]})"), "header-member");
    row("crit is empty", withHeader(R"({"alg":"RS256","crit":[]})"), "crit");
    row("crit is no list", withHeader(R"({"alg":"RS256","exp":1,"crit":"exp"})"), "crit");
    row("crit is null", withHeader(R"({"alg":"RS256","crit":null})"), "crit");
    row("crit holds a number", withHeader(R"({"alg":"RS256","crit":[1]})"), "crit");
    row("crit names what is not there", withHeader(R"({"alg":"RS256","crit":["exp"]})"), "crit");
    row("crit names a name twice", withHeader(R"({"alg":"RS256","exp":1,"crit":["exp","exp"]})"), "crit");
    row("crit names alg", withHeader(R"({"alg":"RS256","crit":["alg"]})"), "crit");
    row("crit names itself", withHeader(R"({"alg":"RS256","crit":["crit"]})"), "crit");
    row("b64 without crit", withHeader(R"({"alg":"RS256","b64":false})"), "b64");
    row("b64 is text", withHeader(R"({"alg":"RS256","b64":"false","crit":["b64"]})"), "b64");
    row("a raw payload that is not ASCII", base64Url(R"({"alg":"HS256","b64":false,"crit":["b64"]})") + ".\xc3\xa9.YQ",
        "b64");
}

void JwsTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, cause);
    const auto jws = Jws::parse(token);
    QVERIFY2(!jws, "this must not parse: see which rule of Jws::parse() let it pass");
    QCOMPARE(jws.error().cause, cause);
    QCOMPARE(jws.error().kind, FailureKind::BadAnswer);
    QVERIFY2(!jws.error().message.isEmpty() && !jws.error().hint.isEmpty(), "say what happened and what to do next");
}

void JwsTest::saysWhere_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("octet");
    const auto at = [](qsizetype offset) { return QStringLiteral("octet ") + QString::number(offset); };
    const auto size = s_headerPart.size();
    QTest::newRow("in the header") << QByteArray("eyJh?GciOiJSUzI1NiJ9.e30.YQ") << QStringLiteral("header") << at(4);
    QTest::newRow("in the payload") << s_headerPart + ".e3*.YQ" << QStringLiteral("payload") << at(size + 3);
    QTest::newRow("in the signature") << s_headerPart + ".e30.Y!Q" << QStringLiteral("signature") << at(size + 6);
}

void JwsTest::saysWhere()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, part);
    QFETCH(QString, octet);
    const auto message = Jws::parse(token).error().message;
    QVERIFY2(message.contains(part) && message.contains(octet), qPrintable(message));
}

void JwsTest::readsNoClaimsWhereAMemberStandsTwice()
{
    const auto jws = Jws::parse(compactOf(s_header, R"({"sub":"me","sub":"you"})"));
    QVERIFY(jws.has_value());
    QVERIFY2(!jws->claims(), "two readers could see two different subjects (RFC 7519 section 4)");
}

void JwsTest::refusesAnyChangedLastCharacter()
{
    const auto good = compactOf(s_header, "{}", "signatur"); // 8 octets: the last character carries two idle bits
    int accepted = 0;
    for (const char c : QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"))
        accepted += Jws::parse(good.chopped(1) + c).has_value() ? 1 : 0;
    QCOMPARE(accepted, 16); // of 64: only those whose idle bits are zero, each another signature
}

void JwsTest::neverEchoesTheToken()
{
    const QByteArray secret = "c2VjcmV0LXNpZ25hdHVyZQ";
    for (const auto &token : {s_headerPart + "." + secret + "!." + secret,
                              "Bearer " + s_headerPart + "." + secret + ".", secret, secret + "." + secret}) {
        const auto jws = Jws::parse(token);
        QVERIFY(!jws);
        QVERIFY2(!jws.error().message.contains(QString::fromLatin1(secret)),
                 "a failure may be logged; a token may not");
    }
}

QTEST_APPLESS_MAIN(JwsTest)
#include "tst_jws.moc"
