#include "ActivityLog.h"
#include "FakeClock.h"
#include "LoggedHttpClient.h"
#include "ScriptedHttp.h"

#include <QCoroTask>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// What is told of the calls that go out, and what never is.
class ActivityLogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;

    QString file() const { return m_folder->filePath(QStringLiteral("activity.jsonl")); }
    QByteArray written() const
    {
        QFile written(file());
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
    void send(ActivityLog &log, const HttpRequest &request, const Outcome<HttpAnswer> &answer,
              const LoggedHttpClient::Whose &whose = {QStringLiteral("Genie (Charité)")}) const
    {
        auto http = std::make_unique<ScriptedHttp>();
        http->on(request.method, request.url.adjusted(QUrl::RemoveQuery).toString(),
                 [answer](const HttpRequest &) { return answer; });
        LoggedHttpClient client(std::move(http), log, m_clock, whose);
        QCoro::waitFor(client.send(request));
    }
    static Activity call(int number)
    {
        Activity activity;
        activity.at = QDateTime(QDate(2026, 11, 22), QTime(14, 0), Qt::UTC).addSecs(number);
        activity.method = QStringLiteral("GET");
        activity.setAddress(QUrl(QStringLiteral("https://genie.example.org/api/studies/study_%1").arg(number)));
        activity.status = 200;
        return activity;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aCallLeavesWhoWhatWhereAndHowItEnded()
    {
        ActivityLog log(file());
        send(log, {"GET", QUrl(QStringLiteral("https://genie.example.org:8443/api/studies"))}, HttpAnswer {403});
        const auto all = ActivityLog(file()).all(); // as another process reads it
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.constFirst().at, m_clock.now());
        QCOMPARE(all.constFirst().profile, QStringLiteral("Genie (Charité)"));
        QCOMPARE(all.constFirst().method, QStringLiteral("GET"));
        QCOMPARE(all.constFirst().host, QStringLiteral("genie.example.org:8443"));
        QCOMPARE(all.constFirst().path, QStringLiteral("/api/studies"));
        QCOMPARE(all.constFirst().status, 403);
        QVERIFY(all.constFirst().failure.isEmpty());
    }

    void aCallWithoutAnAnswerLeavesWhy()
    {
        ActivityLog log(file());
        send(log, {"GET", QUrl(QStringLiteral("https://genie.example.org/api"))},
             failure(FailureKind::Offline, QStringLiteral("Cannot find genie.example.org."), {}));
        QCOMPARE(log.all().constFirst().status, 0);
        QCOMPARE(log.all().constFirst().failure, QStringLiteral("Cannot find genie.example.org."));
    }

    void nothingSecretIsWritten_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("secret");
        QTest::newRow("query") << "https://a.example.org/x?code=s3cr3t-query" << "s3cr3t-query";
        QTest::newRow("header") << "https://a.example.org/x" << "s3cr3t-header";
        QTest::newRow("body") << "https://a.example.org/x" << "s3cr3t-body";
        QTest::newRow("person in the address") << "https://u:s3cr3t-user@a.example.org/x" << "s3cr3t-user";
        QTest::newRow("uuid in the path") << "https://a.example.org/api/data-access-tokens/"
                                             "6f1e6f0c-9a1b-4c53-8d7e-0123456789ab"
                                          << "6f1e6f0c";
        QTest::newRow("token in the path")
            << "https://a.example.org/x/eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl"
            << "eyJzdWIiOiJhbGljZSJ9";
    }
    void nothingSecretIsWritten()
    {
        QFETCH(QString, address);
        QFETCH(QString, secret);
        ActivityLog log(file());
        HttpRequest request {"POST", QUrl(address)};
        request.addHeader("Authorization", "Bearer s3cr3t-header");
        request.body = "refresh_token=s3cr3t-body";
        HttpAnswer answer {200};
        answer.body = "s3cr3t-body";
        answer.headers.append(qMakePair(QByteArray("Set-Cookie"), QByteArray("s3cr3t-header")));
        send(log, request, answer);
        QVERIFY2(!written().isEmpty(), "the call itself is told");
        QVERIFY2(!written().contains(secret.toUtf8()), written().constData());
    }

    void theSandboxIsNeverWritten()
    {
        ActivityLog log(file());
        send(log, {"GET", QUrl(QStringLiteral("http://127.0.0.1/api"))}, HttpAnswer {200},
             {QStringLiteral("Sandbox"), false});
        QCOMPARE(log.all().size(), 1);
        QVERIFY(!QFile::exists(file()));
    }

    void whatCannotBeWrittenIsKeptInMemory()
    {
        ActivityLog log(m_folder->filePath(QStringLiteral("no-such-folder/activity.jsonl")));
        for (int number = 0; number < ActivityLog::mostInMemory + 5; ++number)
            log.add(call(number));
        QCOMPARE(log.all().size(), ActivityLog::mostInMemory);
        QCOMPARE(log.all().constFirst().path, QStringLiteral("/api/studies/study_5"));
    }

    void theFileIsTheOwnersAndStaysSmall()
    {
        ActivityLog log(file());
        qint64 largest = 0;
        for (int number = 0; number < 12'000; ++number) {
            log.add(call(number));
            largest = std::max(largest, QFileInfo(file()).size());
        }
        QVERIFY2(largest <= ActivityLog::mostBytes + 1024, "it is shortened as soon as it is too long");
        QCOMPARE(log.all().constLast().path, QStringLiteral("/api/studies/study_11999"));
        QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void linesOfTwoProcessesStandInOrder()
    {
        ActivityLog one(file());
        ActivityLog other(file());
        one.add(call(1));
        other.add(call(0));
        one.add(call(2));
        QStringList paths;
        for (const auto &activity : other.all())
            paths.append(activity.path.section(QLatin1Char('_'), 1));
        QCOMPARE(paths, QStringList({QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}));
    }

    void aBrokenLineHidesNoOther()
    {
        ActivityLog log(file());
        log.add(call(1));
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Append));
        broken.write("{\"at\":\n");
        broken.close();
        log.add(call(2));
        QCOMPARE(log.all().size(), 2);
    }

    void clearedIsGone()
    {
        ActivityLog log(file());
        log.add(call(1));
        log.add(call(2), false);
        QSignalSpy cleared(&log, &ActivityLog::cleared);
        QVERIFY(log.clear());
        QCOMPARE(cleared.count(), 1);
        QVERIFY(log.all().isEmpty());
        QVERIFY(!QFile::exists(file()));
        QVERIFY2(log.clear(), "there is nothing to fail at");
    }

    void theTableQuotesWhatComesFromOutside()
    {
        auto strange = call(1);
        strange.profile = QStringLiteral("=cmd|\"x\"");
        const auto lines = toCsv({strange}).split('\n');
        QCOMPARE(lines.at(0).trimmed(), QByteArray("time,profile,method,host,path,status,failure,milliseconds"));
        QVERIFY2(lines.at(1).contains("\"'=cmd|\"\"x\"\"\""), lines.at(1).constData());
    }
};

QTEST_GUILESS_MAIN(ActivityLogTest)
#include "tst_activitylog.moc"
