#include "ClockSkewMeter.h"
#include "FakeClock.h"
#include "ScriptedHttp.h"

#include <QLocale>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class ClockSkewTest : public QObject
{
    Q_OBJECT

    static HttpAnswer answerAt(const QDateTime &serverTime)
    {
        auto answer = plainAnswer("{}", "application/json");
        answer.headers.append(qMakePair(
            QByteArray("Date"),
            QLocale::c().toString(serverTime.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1()));
        return answer;
    }

private Q_SLOTS:
    void itIsToldWhoIsOffAndByHowMuch_data()
    {
        QTest::addColumn<int>("serverAhead"); // seconds
        QTest::addColumn<QString>("words");
        QTest::newRow("10 minutes behind")
            << 600 << QStringLiteral("this computer's clock is 10 minutes behind login.example.org");
        QTest::newRow("10 minutes ahead")
            << -600 << QStringLiteral("this computer's clock is 10 minutes ahead of login.example.org");
        QTest::newRow("70 seconds") << 70
                                    << QStringLiteral("this computer's clock is 70 seconds behind login.example.org");
        QTest::newRow("summer time") << -3600
                                     << QStringLiteral(
                                            "this computer's clock is 60 minutes ahead of login.example.org");
        QTest::newRow("another day") << -3 * 86400
                                     << QStringLiteral("this computer's clock is 3 days ahead of login.example.org");
    }
    void itIsToldWhoIsOffAndByHowMuch()
    {
        QFETCH(int, serverAhead);
        QFETCH(QString, words);
        const FakeClock clock;
        const auto skew = ClockSkew::measured(answerAt(clock.now().addSecs(serverAhead)),
                                              QStringLiteral("login.example.org"), clock.now());
        QVERIFY2(skew.has_value(), "the Date header must be read");
        QVERIFY(skew->exceeds(60s));
        QCOMPARE(skew->inWords(), words);
    }

    void theWayBackAndACacheAreTakenOff()
    {
        const FakeClock clock;
        auto answer = answerAt(clock.now().addSecs(-310));
        answer.elapsed = 20s;
        answer.headers.append(qMakePair(QByteArray("Age"), QByteArray("300")));
        const auto skew = ClockSkew::measured(answer, QStringLiteral("x"), clock.now());
        QVERIFY(skew.has_value());
        QCOMPARE(skew->ahead.count(), 0);
        QVERIFY(!skew->exceeds(60s));
    }

    void withoutADateNothingIsSaid()
    {
        const FakeClock clock;
        QVERIFY(!ClockSkew::measured(plainAnswer("{}", "application/json"), QStringLiteral("x"), clock.now()));
    }

    void theMeterKeepsTheLastOfEachHost()
    {
        const FakeClock clock;
        ScriptedHttp http;
        ClockSkewMeter meter(http, clock);
        http.on("GET", QStringLiteral("https://a.example.org/"), answerAt(clock.now().addSecs(600)));
        http.on("GET", QStringLiteral("https://b.example.org/"), answerAt(clock.now().addSecs(-5)));
        for (const auto *address : {"https://a.example.org/", "https://b.example.org/"}) {
            HttpRequest request;
            request.url = QUrl(QLatin1String(address));
            QVERIFY(QCoro::waitFor(meter.send(request)).has_value());
        }
        QCOMPARE(meter.skewTo(QStringLiteral("a.example.org"))->ahead, -600s);
        QCOMPARE(meter.skewTo(QStringLiteral("b.example.org"))->ahead, 5s);
        QVERIFY(!meter.skewTo(QStringLiteral("c.example.org")));
    }
};

QTEST_GUILESS_MAIN(ClockSkewTest)
#include "tst_clockskew.moc"
