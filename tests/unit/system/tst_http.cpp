#include "Browser.h"
#include "NetworkHttpClient.h"
#include "SecretBuffer.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace lanyard;
using namespace std::chrono_literals;

/// Answers every connection with the same bytes and remembers what was asked.
class RawServer : public QTcpServer
{
public:
    explicit RawServer(const QByteArray &answer, bool hangsUp = true)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answer, hangsUp] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer, hangsUp] {
                asked += socket->readAll();
                socket->write(answer);
                if (hangsUp)
                    socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(serverPort())); }
    QByteArray asked;
};

class HttpTest : public QObject
{
    Q_OBJECT

    static Outcome<HttpAnswer> get(const QUrl &url, std::chrono::milliseconds timeout = 5s, qint64 mostBytes = 1000)
    {
        const auto http = NetworkHttpClient::make({});
        HttpRequest request;
        request.url = url;
        request.timeout = timeout;
        request.mostBytes = mostBytes;
        request.addHeader("Authorization", "Bearer t0ken");
        return QCoro::waitFor((*http)->send(request));
    }

private Q_SLOTS:
    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const auto status : {200, 204, 302, 400, 401, 403, 404, 407, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        const RawServer server("HTTP/1.1 " + QByteArray::number(status)
                               + " X\r\nContent-Type: Application/JSON; charset=utf-8\r\nContent-Length: 0\r\n\r\n");
        const auto answer = get(server.url());
        QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().message));
        QCOMPARE(answer->status, status);
        QVERIFY(answer->isJson());
    }

    void noRedirectIsFollowedAndNoCookieSent()
    {
        const RawServer target("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        const RawServer server("HTTP/1.1 302 Found\r\nSet-Cookie: JSESSIONID=1\r\nLocation: " + target.url().toEncoded()
                               + "\r\nContent-Length: 0\r\n\r\n");
        const auto http = NetworkHttpClient::make({});
        for (auto i = 0; i < 2; ++i) {
            HttpRequest request;
            request.url = server.url();
            request.addHeader("Authorization", "Bearer t0ken");
            QCOMPARE(QCoro::waitFor((*http)->send(request))->status, 302);
        }
        QVERIFY2(target.asked.isEmpty(), "a redirect would carry the token to another host");
        QVERIFY2(!server.asked.toLower().contains("cookie"), "a cookie would be somebody's browser session");
    }

    void whatKeepsAnAnswerFromComingIsAFailureOfItsKind_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("hangsUp");
        QTest::addColumn<QString>("kind");
        QTest::newRow("hangs up at once") << QByteArray() << true << QStringLiteral("offline");
        QTest::newRow("hangs up in the middle")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf") << true << QStringLiteral("offline");
        QTest::newRow("says nothing") << QByteArray() << false << QStringLiteral("offline");
        QTest::newRow("stops in the middle")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf") << false << QStringLiteral("offline");
        QTest::newRow("is too long") << "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + QByteArray(5000, 'x')
                                     << true << QStringLiteral("bad-answer");
    }
    void whatKeepsAnAnswerFromComingIsAFailureOfItsKind()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, hangsUp);
        QFETCH(QString, kind);
        const RawServer server(answer, hangsUp);
        const auto outcome = get(server.url(), 300ms);
        QVERIFY2(!outcome, "there was no whole answer");
        QCOMPARE(nameOf(outcome.error().kind), kind);
        QVERIFY(!outcome.error().hint.isEmpty());
        QVERIFY2(!outcome.error().message.contains(QStringLiteral("t0ken")), "no token in a message");
    }

    void aRequestWithABodyIsSentOnceThoughTheServerHangsUp()
    {
        RawServer server({});
        const auto http = NetworkHttpClient::make({});
        HttpRequest request;
        request.method = "POST";
        request.url = server.url();
        request.body = "grant_type=refresh_token";
        const auto outcome = QCoro::waitFor((*http)->send(request));
        QVERIFY(!outcome && outcome.error().kind == FailureKind::Offline);
        QVERIFY2(server.asked.count("POST ") == 1, "a refresh token that is sent twice ends the session");
    }

    void noMoreThanSixRequestsAtATimeAreSentToOneHost()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        int atOnce = 0;
        int mostAtOnce = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            auto *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&, socket] {
                QCOMPARE(socket->readAll().count("GET "), 1);
                mostAtOnce = std::max(mostAtOnce, ++atOnce);
                QTimer::singleShot(20ms, socket, [&, socket] {
                    --atOnce;
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]");
                });
            });
        });
        const auto http = NetworkHttpClient::make({});
        HttpRequest request;
        request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(server.serverPort()));
        std::vector<QCoro::Task<Outcome<HttpAnswer>>> sent;
        for (int i = 0; i < 5 * HttpClient::mostAtATime; ++i)
            sent.push_back((*http)->send(request));
        for (auto &task : sent)
            QVERIFY2(QCoro::waitFor(task).has_value(), "each one has its turn");
        QCOMPARE(mostAtOnce, HttpClient::mostAtATime);
    }

    void loopbackIsReachedWithoutAProxyElsewhere_data()
    {
        QTest::addColumn<QUrl>("proxy");
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("elsewhere") << QUrl(QStringLiteral("http://proxy.invalid:3128")) << false;
        QTest::newRow("on this computer") << QUrl(QStringLiteral("http://127.0.0.1:9")) << true;
    }
    void loopbackIsReachedWithoutAProxyElsewhere()
    {
        QFETCH(QUrl, proxy);
        QFETCH(bool, isUsed);
        const RawServer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        const auto http = NetworkHttpClient::make({{}, proxy});
        HttpRequest request;
        request.url = server.url();
        request.timeout = 5s;
        const auto answer = QCoro::waitFor((*http)->send(request));
        QCOMPARE(!answer, isUsed);
        if (isUsed)
            QCOMPARE(answer.error().cause, QStringLiteral("proxy"));
    }

    void nobodyListeningIsOffline()
    {
        const auto outcome = get(QUrl(QStringLiteral("http://127.0.0.1:1/")));
        QVERIFY(!outcome && outcome.error().kind == FailureKind::Offline);
    }

    void aCaFileWithoutACertificateIsRefused()
    {
        QTemporaryDir folder;
        const auto http = NetworkHttpClient::make({folder.filePath(QStringLiteral("none.pem")), {}});
        QVERIFY(!http && http.error().kind == FailureKind::Misconfigured);
    }

    void aSecretIsMovedAndComparedAndCopiedOnlyByName()
    {
        QByteArray bytes("s3cret");
        bytes.detach();
        auto secret = SecretBuffer::taking(std::move(bytes));
        QCOMPARE(secret.toByteArray(), QByteArray("s3cret"));
        const auto copy = secret.copy();
        const auto moved = std::move(secret);
        QVERIFY(moved == copy);
        QVERIFY(!(moved == SecretBuffer("s3creT")));
        QVERIFY(!(moved == SecretBuffer("s3cre")));
    }

    void theBrowserIsTheFirstCommandOfItsVariableThatStarts()
    {
        QTemporaryDir folder;
        const auto script = folder.filePath(QStringLiteral("browser"));
        const auto opened = folder.filePath(QStringLiteral("opened"));
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nprintf %s \"$1\" > " + opened.toUtf8() + ".new && mv " + opened.toUtf8() + ".new "
                   + opened.toUtf8() + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        qputenv("BROWSER", "/nonexistent/browser:" + script.toUtf8());
        DesktopBrowser browser;
        const QUrl address(QStringLiteral("https://login.example.org/a?b=c&d=%2F%20x"));
        QVERIFY(browser.open(address).has_value());
        QTRY_VERIFY2(QFile::exists(opened), "the second command of the list can be started, and must be");
        QFile result(opened);
        QVERIFY(result.open(QIODevice::ReadOnly));
        QCOMPARE(result.readAll(), QByteArray(address.toEncoded()));
        qunsetenv("BROWSER");
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "tst_http.moc"
