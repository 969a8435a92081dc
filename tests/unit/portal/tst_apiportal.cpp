#include "AccessTest.h"
#include "ApiPortal.h"
#include "JsonPointer.h"
#include "ScriptedHttp.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

/// A portal of any kind that takes a bearer: how it is asked, and where the name stands in its answer.
class ApiPortalTest : public QObject
{
    Q_OBJECT

    const QString m_address = QStringLiteral("https://data.example.org/api/me");

    static Profile profile()
    {
        Profile profile;
        profile.kind = PortalKind::Api;
        profile.portal = QUrl(QStringLiteral("https://data.example.org"));
        profile.testRequest = QStringLiteral("/api/me?fields=name");
        return profile;
    }
    static AccessReport reportOf(ScriptedHttp &http, const Profile &profile)
    {
        const auto portal = Portal::make(profile, http);
        return *QCoro::waitFor(AccessTest::run(*portal, SecretBuffer("Bearer t0ken"), {}));
    }

private Q_SLOTS:
    void aPointerFindsWhatStandsThere_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("found");
        // RFC 6901 section 5, as far as the values are text or numbers.
        QTest::newRow("an item of a list") << "/foo/0" << "bar";
        QTest::newRow("an empty key") << "/" << "0";
        QTest::newRow("a slash in a key") << "/a~1b" << "1";
        QTest::newRow("a percent sign") << "/c%d" << "2";
        QTest::newRow("a circumflex") << "/e^f" << "3";
        QTest::newRow("a bar") << "/g|h" << "4";
        QTest::newRow("a backslash") << "/i\\j" << "5";
        QTest::newRow("a quote") << "/k\"l" << "6";
        QTest::newRow("a blank") << "/ " << "7";
        QTest::newRow("a tilde") << "/m~0n" << "8";
        QTest::newRow("an index with a zero before it") << "/foo/00" << QString();
        QTest::newRow("the item behind the last") << "/foo/-" << QString();
        QTest::newRow("a key that is not there") << "/nowhere" << QString();
    }
    void aPointerFindsWhatStandsThere()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, found);
        const auto json
            = QJsonDocument::fromJson("{\"foo\":[\"bar\",\"baz\"],\"\":0,\"a/b\":1,\"c%d\":2,\"e^f\":3,\"g|h\":4,"
                                      "\"i\\\\j\":5,\"k\\\"l\":6,\" \":7,\"m~n\":8}");
        const auto read = JsonPointer::parse(pointer);
        QVERIFY(read);
        QCOMPARE(read->in(json.object()).toVariant().toString(), found);
    }

    void aTextThatIsNoPointerIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no slash") << "data/name";
        QTest::newRow("a tilde alone") << "/a~b";
        QTest::newRow("a tilde at the end") << "/a~";
    }
    void aTextThatIsNoPointerIsRefused()
    {
        QFETCH(QString, text);
        QCOMPARE(JsonPointer::parse(text).error().cause, QStringLiteral("json-pointer"));
    }

    void theRequestGoesOutAsTheProfileSays_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("GET") << "GET" << QByteArray();
        QTest::newRow("HEAD") << "HEAD" << QByteArray();
        QTest::newRow("POST with its body") << "POST" << QByteArray("{\"query\":\"{ me }\"}");
    }
    void theRequestGoesOutAsTheProfileSays()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, body);
        ScriptedHttp http;
        http.on(method.toLatin1(), m_address, jsonAnswer({}));
        auto wanted = profile();
        wanted.testMethod = method;
        wanted.testBody = body;
        wanted.headerName = QStringLiteral("X-Auth-Token");
        QVERIFY(reportOf(http, wanted).isAccepted);
        const auto &sent = http.requests.last();
        QCOMPARE(sent.method, method.toLatin1());
        QCOMPARE(sent.body, body);
        QCOMPARE(sent.url.query(), QStringLiteral("fields=name"));
        QVERIFY(sent.headers.contains(qMakePair(QByteArray("X-Auth-Token"), QByteArray("Bearer t0ken"))));
        QCOMPARE(sent.headers.contains(qMakePair(QByteArray("Content-Type"), QByteArray("application/json"))),
                 method == QLatin1String("POST"));
    }

    void theNameComesFromTheAnswer()
    {
        ScriptedHttp http;
        http.on("GET", m_address, plainAnswer(R"({"data":[{"name":"Alice"}]})", "application/json"));
        auto wanted = profile();
        wanted.namePointer = QStringLiteral("/data/0/name");
        const auto report = reportOf(http, wanted);
        QVERIFY(report.isAccepted);
        QCOMPARE(report.rows.first().name, QStringLiteral("Alice"));
    }

    void aNameThatIsNotThereIsToldWithWhatIs_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("told");
        QTest::newRow("another key") << QByteArray(R"({"data":[{"title":"x"}]})") << "“/data/0”";
        QTest::newRow("an object") << QByteArray(R"({"data":[{"name":{}}]})") << "/data/0/name";
        QTest::newRow("no JSON") << QByteArray("hello") << "no JSON";
    }
    void aNameThatIsNotThereIsToldWithWhatIs()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, told);
        ScriptedHttp http;
        http.on("GET", m_address, plainAnswer(body, "application/json"));
        auto wanted = profile();
        wanted.namePointer = QStringLiteral("/data/0/name");
        const auto report = reportOf(http, wanted);
        QVERIFY2(!report.isAccepted, "another answer than the one that was meant proves nothing");
        QCOMPARE(report.refusalCause, QStringLiteral("json-pointer"));
        QVERIFY2(report.refusal.contains(told), qPrintable(report.refusal));
    }
};

QTEST_GUILESS_MAIN(ApiPortalTest)
#include "tst_apiportal.moc"
