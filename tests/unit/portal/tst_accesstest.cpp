#include "AccessCsv.h"
#include "AccessTest.h"
#include "ScriptedHttp.h"

#include <QCoroTask>
#include <QCoroTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

using namespace lanyard;

namespace {

/// A cBioPortal of so many studies, whose answers take a turn of the event loop each.
class ManyStudies final : public HttpClient
{
public:
    explicit ManyStudies(int number)
    {
        for (int i = 0; i < number; ++i)
            m_list.append(QJsonObject {{QStringLiteral("studyId"), QStringLiteral("study_%1").arg(i)},
                                       {QStringLiteral("name"), QStringLiteral("Study %1").arg(i)}});
    }

    QCoro::Task<Outcome<HttpAnswer>> send(HttpRequest request) override
    {
        const auto path = request.url.path();
        const auto hasToken = std::any_of(request.headers.begin(), request.headers.end(),
                                          [](const auto &header) { return header.first == "Authorization"; });
        if (!hasToken)
            co_return plainAnswer({}, {}, 401);
        if (path == QLatin1String("/api/studies"))
            co_return plainAnswer(QJsonDocument(m_list).toJson(), "application/json");
        asked.append(path.section(QLatin1Char('/'), 3, 3));
        mostAtOnce = std::max(mostAtOnce, ++m_atOnce);
        QTimer turn;
        turn.start(0);
        co_await turn;
        --m_atOnce;
        if (asked.size() > breaksAfter)
            co_return failure(FailureKind::Offline, QStringLiteral("The network went away."), {});
        co_return plainAnswer("[]", "application/json");
    }

    QStringList asked;
    int mostAtOnce = 0;
    qsizetype breaksAfter = 1'000'000;

private:
    QJsonArray m_list;
    int m_atOnce = 0;
};

} // namespace

class AccessTestTest : public QObject
{
    Q_OBJECT

    static Outcome<AccessReport> run(ManyStudies &http, AccessQuestion question)
    {
        Profile profile;
        profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
        question.all = true;
        const auto portal = Portal::make(profile, http);
        return QCoro::waitFor(AccessTest::run(*portal, SecretBuffer("Bearer t0ken"), std::move(question)));
    }
    static int answered(const AccessReport &report)
    {
        return int(
            std::count_if(report.rows.begin(), report.rows.end(), [](const AccessRow &row) { return row.status; }));
    }

private Q_SLOTS:
    void eachStudyIsAskedForOnceAndFewWaitForTheirTurn()
    {
        ManyStudies http(40);
        AccessQuestion question;
        int told = 0;
        question.watch->asked = [&](const AccessRow &row, int asked, int toAsk) {
            QVERIFY(row.isOpen);
            QCOMPARE(asked, ++told);
            QCOMPARE(toAsk, 40);
        };
        const auto report = run(http, std::move(question));
        QVERIFY(report.has_value());
        QCOMPARE(http.mostAtOnce, 2 * HttpClient::mostAtATime);
        QCOMPARE(http.asked.size(), 40);
        http.asked.removeDuplicates();
        QCOMPARE(http.asked.size(), 40);
        QCOMPARE(told, 40);
        QVERIFY(report->isWhole);
        QCOMPARE(answered(*report), 40);
    }

    void aStoppedTestKeepsItsAnswersAndTheNextOneAsksForTheRest()
    {
        ManyStudies http(40);
        AccessQuestion question;
        const auto watch = question.watch;
        watch->asked = [watch = watch.get()](const AccessRow &, int asked, int) { watch->isStopped = asked >= 10; };
        const auto stopped = run(http, std::move(question));
        QVERIFY(stopped.has_value());
        QVERIFY(!stopped->isWhole);
        QVERIFY(!stopped->stoppedBy);
        QVERIFY2(answered(*stopped) >= 10 && answered(*stopped) < 10 + 2 * HttpClient::mostAtATime,
                 qPrintable(QString::number(answered(*stopped))));

        AccessQuestion rest;
        rest.answered = stopped->rows;
        const auto whole = run(http, std::move(rest));
        QVERIFY(whole.has_value());
        QVERIFY(whole->isWhole);
        QCOMPARE(answered(*whole), 40);
        QVERIFY2(http.asked.removeDuplicates() == 0, "a study was asked for twice");
    }

    void aNetworkThatGoesAwayLosesNoAnswer()
    {
        ManyStudies http(40);
        http.breaksAfter = 12;
        const auto report = run(http, {});
        QVERIFY(report.has_value());
        QVERIFY(!report->isWhole);
        QVERIFY(report->stoppedBy);
        QCOMPARE(report->stoppedBy->kind, FailureKind::Offline);
        QVERIFY(answered(*report) > 0);
        QVERIFY2(http.asked.size() <= 12 + 6, "it went on asking after the network had gone");
    }

    void theMatrixIsWrittenAsCommaSeparatedValues()
    {
        AccessRow row;
        row.id = QStringLiteral("study_es_0");
        row.name = QStringLiteral("Ewing, \"Sarcoma\"\nNYC");
        row.promised = true;
        row.promisedBy = QStringLiteral("=role");
        row.listed = true;
        row.status = 200;
        row.isOpen = true;
        row.elapsed = std::chrono::milliseconds(31);
        AccessRow unasked;
        unasked.id = QStringLiteral("other");
        QCOMPARE(toCsv({row, unasked}),
                 QByteArray("id,name,promised,promised_by,listed,status,milliseconds,verdict\r\n"
                            "\"study_es_0\",\"Ewing, \"\"Sarcoma\"\"\nNYC\",true,\"'=role\",true,200,31,open\r\n"
                            "\"other\",\"\",,,false,,,not-asked\r\n"));
    }
};

QTEST_GUILESS_MAIN(AccessTestTest)
#include "tst_accesstest.moc"
