#include "CallbackRequest.h"

#include <QTest>

using namespace lanyard;

class CallbackRequestTest : public QObject
{
    Q_OBJECT

    static QByteArray request(const QByteArray &target, const QByteArray &headers = "Host: 127.0.0.1:4711")
    {
        return "GET " + target + " HTTP/1.1\r\n" + headers + "\r\n\r\n";
    }
    static tl::expected<CallbackRequest::Parameters, int> read(const QByteArray &received,
                                                               const QString &state = QStringLiteral("s"))
    {
        return CallbackRequest::read(received, 4711, state);
    }

private Q_SLOTS:
    void theAwaitedRequestGivesItsParametersDecodedOnce()
    {
        const auto parameters = read(request("/callback?state=s&code=4%2Fa%252B&iss=https%3A%2F%2Flogin.example.org"));
        QVERIFY2(parameters.has_value(), "this is the request that a browser sends");
        QCOMPARE(parameters->value(QStringLiteral("code")), QStringLiteral("4/a%2B"));
        QCOMPARE(parameters->value(QStringLiteral("iss")), QStringLiteral("https://login.example.org"));
    }

    void whatIsNotAwaitedGetsItsStatus_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<int>("status");
        QTest::newRow("another state") << request("/callback?state=t&code=c") << 400;
        QTest::newRow("no state") << request("/callback?error=access_denied") << 400;
        QTest::newRow("no parameters") << request("/callback") << 400;
        QTest::newRow("a parameter twice") << request("/callback?state=s&code=a&code=b") << 400;
        QTest::newRow("another path") << request("/callback/?state=s") << 404;
        QTest::newRow("a path in another spelling") << request("/%63allback?state=s") << 404;
        QTest::newRow("an address instead of a path") << request("http://127.0.0.1:4711/callback?state=s") << 404;
        QTest::newRow("POST") << request("/callback?state=s").replace("GET", "POST") << 405;
        QTest::newRow("HEAD") << request("/callback?state=s").replace("GET", "HEAD") << 405;
        QTest::newRow("no version") << QByteArray("GET /callback?state=s\r\nHost: 127.0.0.1:4711\r\n\r\n") << 400;
        QTest::newRow("no version that there is") << request("/callback?state=s").replace("HTTP/1.1", "HTTP/7") << 400;
        QTest::newRow("something before the method") << "\r\r" + request("/callback?state=s") << 405;
        QTest::newRow("another host") << request("/callback?state=s", "Host: evil.example.org:4711") << 400;
        QTest::newRow("another port") << request("/callback?state=s", "Host: 127.0.0.1:4712") << 400;
        QTest::newRow("no host") << request("/callback?state=s", "Accept: */*") << 400;
        QTest::newRow("two hosts") << request("/callback?state=s", "Host: 127.0.0.1:4711\r\nHOST: evil.example.org")
                                   << 400;
        QTest::newRow("too long") << request("/callback?state=s&code=" + QByteArray(CallbackRequest::mostBytes, 'x'))
                                  << 431;
        QTest::newRow("no end of the headers") << QByteArray("GET /callback?state=s HTTP/1.1\r\n") << 431;
        QTest::newRow("nothing") << QByteArray() << 431;
    }
    void whatIsNotAwaitedGetsItsStatus()
    {
        QFETCH(QByteArray, received);
        const auto parameters = read(received);
        QVERIFY2(!parameters, "a request that is not the awaited one must not end the wait");
        QTEST(parameters.error(), "status");
    }

    void beforeAnAttemptNoStateIsGood()
    {
        QVERIFY2(!read(request("/callback?state="), QString()), "an empty state must never match");
        QVERIFY2(!read(request("/callback"), QString()), "an empty state must never match");
    }

    void aRequestIsCompleteAtItsBlankLineOrWhenItIsTooLong()
    {
        const auto whole = request("/callback?state=s");
        QVERIFY(CallbackRequest::isComplete(whole));
        QVERIFY2(!CallbackRequest::isComplete(whole.chopped(1)), "the end may come in the next packet");
        QVERIFY(!CallbackRequest::isComplete(QByteArray(CallbackRequest::mostBytes, 'x')));
        QVERIFY2(CallbackRequest::isComplete(QByteArray(CallbackRequest::mostBytes + 1, 'x')),
                 "nobody may make Lanyard wait for more than this");
    }
};

QTEST_GUILESS_MAIN(CallbackRequestTest)
#include "tst_callbackrequest.moc"
