#include "AccessTest.h"
#include "ScriptedHttp.h"
#include "StudyRoles.h"

#include <QCoroTask>
#include <QTest>

using namespace lanyard;

class PortalTest : public QObject
{
    Q_OBJECT

    static Profile profile()
    {
        Profile profile;
        profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
        return profile;
    }
    static HttpAnswer studies()
    {
        return plainAnswer("[{\"studyId\":\"study_es_0\",\"name\":\"Ewing\",\"publicStudy\":true,\"groups\":\"PUBLIC;"
                           "GDAC\",\"readPermission\":true},"
                           "{\"studyId\":\"hidden\",\"name\":\"Hidden\",\"groups\":\"\",\"readPermission\":false},"
                           "{\"studyId\":\"archive\",\"name\":\"Archive\",\"groups\":\"\",\"readPermission\":true}]",
                           "application/json;charset=UTF-8");
    }
    /// 401 without a header, as the portal answers; else what the test says.
    static void scriptList(ScriptedHttp &http, const HttpAnswer &withToken)
    {
        http.on("GET", QStringLiteral("https://genie.example.org/api/studies"),
                [withToken](const HttpRequest &request) -> Outcome<HttpAnswer> {
                    const auto hasToken
                        = std::any_of(request.headers.begin(), request.headers.end(),
                                      [](const auto &header) { return header.first == "Authorization"; });
                    return hasToken ? withToken : plainAnswer({}, {}, 401);
                });
    }
    static Outcome<AccessReport> test(ScriptedHttp &http, const AccessQuestion &question)
    {
        const auto portal = Portal::make(profile(), http);
        return QCoro::waitFor(AccessTest::run(*portal, SecretBuffer("Bearer t0ken"), question));
    }

private Q_SLOTS:
    void aTokenThatThePortalQuotesIsNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("bearer");
        QTest::newRow("a uuid, which no form tells from others") << QByteArray("f1025163-1f3c-4c6a-9d2e-0123456789ab");
        QTest::newRow("short and opaque") << QByteArray("s3cr3t");
        QTest::newRow("openBIS's form") << QByteArray("$pat-alice-230117100845601x62757F05E8BD38C80DDE93F89D0D8BB2");
    }
    void aTokenThatThePortalQuotesIsNotRepeated()
    {
        QFETCH(QByteArray, bearer);
        ScriptedHttp http;
        scriptList(
            http,
            plainAnswer("{\"message\":\"Invalid token: " + bearer + " (\\u001b[31m)\"}", "application/json", 403));
        const auto portal = Portal::make(profile(), http);
        const auto report = QCoro::waitFor(AccessTest::run(*portal, SecretBuffer("Bearer " + bearer), {}));
        QVERIFY(report);
        QVERIFY2(report->refusal.contains(QStringLiteral("Invalid token: …")), qPrintable(report->refusal));
        QVERIFY2(!report->refusal.contains(QString::fromLatin1(bearer)), "the refusal goes into reports and mails");
        QVERIFY2(!report->refusal.contains(QChar(0x1b)), "what a portal says must not steer a terminal");
    }

    void troubleOfThePortalIsNoRefusal_data()
    {
        QTest::addColumn<int>("status");
        for (const auto status : {429, 500, 502, 503})
            QTest::addRow("%d", status) << status;
    }
    void troubleOfThePortalIsNoRefusal()
    {
        QFETCH(int, status);
        ScriptedHttp http;
        scriptList(http, studies());
        http.on("GET", QStringLiteral("https://genie.example.org/api/studies/archive/samples"),
                [status](const HttpRequest &) -> Outcome<HttpAnswer> { return plainAnswer({}, {}, status); });
        AccessQuestion question;
        question.studies = {QStringLiteral("archive")};
        const auto report = test(http, question);
        QVERIFY(report && report->unanswered());
        QCOMPARE(report->unanswered()->verdict(), QStringLiteral("no-answer"));
        QVERIFY2(report->isClean(), "a server that cannot answer has refused nothing");
    }

    void whatIsNoStudyIsLeftOutAndWhatComesTwiceIsAskedOnce()
    {
        ScriptedHttp http;
        scriptList(http, plainAnswer(R"([{},null,7,{"studyId":"a"},{"studyId":"a"}])", "application/json"));
        const auto report = test(http, {});
        QVERIFY(report);
        QCOMPARE(report->rows.size(), 1);
        QCOMPARE(report->rows.first().id, QStringLiteral("a"));
    }

    void everyRefusalHasItsCause_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, int status, const QByteArray &location, const QByteArray &type,
                            const QByteArray &body, const char *cause) {
            QTest::newRow(name) << status << location << type << body << QString::fromLatin1(cause);
        };
        const auto *refused = "token-not-accepted";
        row("302 to the login", 302, "https://genie.example.org/login;jsessionid=1", {}, {}, refused);
        row("302 elsewhere", 302, "https://other.example.org/", {}, {}, refused);
        row("401", 401, {}, "text/html", "<html>HTTP Status 401</html>", refused);
        row("a login page with 200", 200, {}, "text/html;charset=UTF-8", "<html>Sign in</html>", refused);
        row("header too large", 400, {}, "text/html", "<html>400</html>", refused);
        row("403", 403, {}, "application/json", "{}", "list-forbidden");
        row("JSON that is no list", 200, {}, "application/json", "{}", "bad-answer");
        row("broken JSON", 200, {}, "application/json", "[{", "bad-answer");
        row("text", 200, {}, "text/plain", "hello", "bad-answer");
        row("no content", 204, {}, "text/html", {}, "bad-answer");
        row("404", 404, {}, "text/html", "<html>Not Found</html>", "bad-answer");
    }
    void everyRefusalHasItsCause()
    {
        QFETCH(QString, cause);
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        ScriptedHttp http;
        auto answer = plainAnswer(body, type, status);
        answer.headers.append(qMakePair(QByteArray("Location"), location));
        scriptList(http, answer);
        const auto report = test(http, {});
        QVERIFY(report.has_value());
        QVERIFY2(!report->isAccepted && !report->refusal.isEmpty(), "a refusal is never a bare status");
        QCOMPARE(report->refusalCause, cause);
        QVERIFY2(status != 204 || !report->refusal.contains(QLatin1String("page")), "nothing came, and no page");
        QVERIFY(!report->isClean());
        QVERIFY(report->rows.isEmpty());
    }

    void whatThePortalSaysToAnybodyIsNotOfTheToken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("cause");
        QTest::newRow("400") << 400 << QStringLiteral("bad-answer");
        QTest::newRow("moved for good") << 301 << QStringLiteral("bad-answer");
        QTest::newRow("a login") << 302 << QStringLiteral("token-not-accepted");
        QTest::newRow("401") << 401 << QStringLiteral("token-not-accepted");
    }
    void whatThePortalSaysToAnybodyIsNotOfTheToken()
    {
        QFETCH(int, status);
        QFETCH(QString, cause);
        ScriptedHttp http;
        auto answer = plainAnswer({}, {}, status);
        answer.headers.append(qMakePair(QByteArray("Location"), QByteArray("/login")));
        http.on("GET", QStringLiteral("https://genie.example.org/api/studies"), answer);
        const auto report = test(http, {});
        QVERIFY(report.has_value());
        QCOMPARE(report->refusalCause, cause);
    }

    void aStrangerIsSentNoToken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("isStranger");
        QTest::newRow("a web page") << 200 << QByteArray() << true;
        QTest::newRow("a network that wants a login") << 511 << QByteArray() << true;
        QTest::newRow("the way to a stranger") << 302 << QByteArray("https://login.example.net/?next=1") << true;
        QTest::newRow("the way to a stranger, without a scheme") << 302 << QByteArray("//login.example.net/") << true;
        QTest::newRow("the way to another port") << 302 << QByteArray("https://genie.example.org:8443/login") << true;
        QTest::newRow("its own login") << 302 << QByteArray("https://genie.example.org/login;jsessionid=1") << false;
        QTest::newRow("its own login, named from its root") << 302 << QByteArray("/login") << false;
        QTest::newRow("its issuer") << 302 << QByteArray("https://sso.example.org:443/realms/genie/auth") << false;
        QTest::newRow("another login service")
            << 302 << QByteArray("https://id.example.com/auth?client_id=genie&response_type=code") << false;
        QTest::newRow("a page that says 401") << 401 << QByteArray() << false;
        QTest::newRow("a page that says 404") << 404 << QByteArray() << false;
    }
    void aStrangerIsSentNoToken()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        QFETCH(bool, isStranger);
        auto toAnybody = plainAnswer("<html>Log in</html>", "text/html;charset=UTF-8", status);
        if (!location.isEmpty())
            toAnybody.headers.append(qMakePair(QByteArray("Location"), location));
        for (const auto kind : {PortalKind::CBioPortal, PortalKind::Api, PortalKind::ProteinPaint}) {
            auto asked = profile();
            asked.kind = kind;
            asked.issuer = QStringLiteral("https://sso.example.org/realms/genie");
            asked.testRequest = QStringLiteral("/me");
            asked.proteinPaint.datasets = {{QStringLiteral("ABC")}};
            ScriptedHttp http;
            http.on("GET", QStringLiteral("https://genie.example.org/api/studies"), toAnybody);
            http.on("GET", QStringLiteral("https://genie.example.org/me"), toAnybody);
            http.on("POST", QStringLiteral("https://genie.example.org/jwt-status"), toAnybody);
            const auto portal = Portal::make(asked, http);
            const auto report = QCoro::waitFor(AccessTest::run(*portal, SecretBuffer("Bearer t0ken"), {}));
            QCOMPARE(report.has_value(), !isStranger);
            QCOMPARE(http.requests.size(), isStranger ? 1 : 2);
            QVERIFY2(!http.requests.first().headers.contains({"Authorization", "Bearer t0ken"}),
                     "the first request goes without a token");
            if (isStranger) {
                QCOMPARE(report.error().kind, FailureKind::BadAnswer);
                QCOMPARE(report.error().cause, QStringLiteral("captive-portal"));
            }
        }
    }

    void theControlGoesWithoutAHeaderAndItsStatusIsTold()
    {
        ScriptedHttp http;
        scriptList(http, studies());
        const auto report = test(http, {});
        QVERIFY(report.has_value());
        QCOMPARE(report->controlStatus, 401);
        QCOMPARE(report->rows.size(), 3);
        QVERIFY(report->rows.at(0).listed);
        QVERIFY2(!report->rows.at(1).listed, "readPermission counts, not the presence in the list");
        QVERIFY(report->remark.isEmpty());
    }

    void aPortalThatAnswersEverybodyIsRemarkedOn()
    {
        ScriptedHttp http;
        http.on("GET", QStringLiteral("https://genie.example.org/api/studies"), studies());
        const auto report = test(http, {});
        QVERIFY2(!report->remark.isEmpty(), "a 200 with a token proves nothing when there is one without");
    }

    void askedStudiesGetTheirStatusAndVerdict()
    {
        ScriptedHttp http;
        scriptList(http, studies());
        http.on("GET", QStringLiteral("https://genie.example.org/api/studies/study_es_0/samples"),
                plainAnswer("[]", "application/json"));
        http.on("GET", QStringLiteral("https://genie.example.org/api/studies/archive/samples"),
                plainAnswer("[]", "application/json"));
        http.on("GET", QStringLiteral("https://genie.example.org/api/studies/hidden/samples"),
                plainAnswer("{\"message\":\"Access to the specified resource has been forbidden\"}", "application/json",
                            403));
        http.on("GET", QStringLiteral("https://genie.example.org/api/studies/not%2Flisted/samples"),
                plainAnswer("{}", "application/json", 403));
        AccessQuestion question;
        question.all = true;
        question.studies = {QStringLiteral("hidden"), QStringLiteral("not/listed")};
        question.roles = QStringList {QStringLiteral("HIDDEN")};
        const auto report = test(http, question);
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().message));
        QVERIFY2(report->rows.at(0).verdict() == QLatin1String("open"), "a public study needs no role");
        QCOMPARE(report->rows.at(1).verdict(), QStringLiteral("refused-though-promised"));
        QCOMPARE(report->rows.at(3).verdict(), QStringLiteral("refused"));
        QCOMPARE(report->rows.at(2).verdict(), QStringLiteral("open-not-promised"));
        QVERIFY(!report->rows.at(3).listed);
        QVERIFY(!report->isClean());
    }

    void anApiPortalIsOneRequestWithItsOwnExpectedStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("as expected") << 204 << QStringLiteral("open");
        QTest::newRow("another status") << 200 << QStringLiteral("refused");
        QTest::newRow("forbidden") << 403 << QStringLiteral("refused");
    }
    void anApiPortalIsOneRequestWithItsOwnExpectedStatus()
    {
        QFETCH(int, status);
        QFETCH(QString, verdict);
        ScriptedHttp http;
        http.on("GET", QStringLiteral("https://genie.example.org/v1/me"),
                plainAnswer("{}", "application/json", status));
        auto api = profile();
        api.kind = PortalKind::Api;
        api.testRequest = QStringLiteral("/v1/me?full=1");
        api.expectedStatus = 204;
        const auto portal = Portal::make(api, http);
        const auto report = QCoro::waitFor(AccessTest::run(*portal, SecretBuffer("Bearer t0ken"), {}));
        QVERIFY(report.has_value());
        QCOMPARE(report->rows.size(), 1);
        QCOMPARE(report->rows.first().status.value_or(0), status);
        QCOMPARE(report->rows.first().verdict(), verdict);
        QCOMPARE(http.requests.last().url.query(), QStringLiteral("full=1"));
    }

    void rolesOpenStudiesByThePortalsOwnRule_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("opens");
        QTest::newRow("the study") << QStringLiteral("study_es_0") << true;
        QTest::newRow("in another case") << QStringLiteral("STUDY_ES_0") << true;
        QTest::newRow("with ROLE_ before it") << QStringLiteral("ROLE_study_es_0") << true;
        QTest::newRow("all") << QStringLiteral("ALL") << true;
        QTest::newRow("a group") << QStringLiteral("gdac") << true;
        QTest::newRow("another study") << QStringLiteral("study_es_1") << false;
        QTest::newRow("a part of its name") << QStringLiteral("study_es") << false;
    }
    void rolesOpenStudiesByThePortalsOwnRule()
    {
        QFETCH(QString, role);
        QFETCH(bool, opens);
        const auto found
            = roleThatOpens(QStringLiteral("study_es_0"), {QStringLiteral("PUBLIC"), QStringLiteral("GDAC")}, {role});
        QCOMPARE(found, opens ? role : QString());
    }
};

QTEST_GUILESS_MAIN(PortalTest)
#include "tst_portal.moc"
