#include "SandboxDriver.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace lanyard;

namespace {

const auto studiesPath = QStringLiteral("/api/studies");

} // namespace

/// The portal's answers with `dat.method=oauth2`, row by row as measured on cBioPortal 6.4.5.
class TestSandboxPortal : public QObject
{
    Q_OBJECT
private slots:
    void noHeaderIsAnEmpty401();
    void badBearerIsARedirectToTheLogin_data();
    void badBearerIsARedirectToTheLogin();
    void bearerIsReadGenerously_data();
    void bearerIsReadGenerously();
    void unknownApiPathIsNotFound();
    void healthIsOpenButRefusesABadBearer();
    void infoTellsTheVersion();
    void hugeHeaderIsRefused();
    void tokenListIsNotImplemented_data();
    void tokenListIsNotImplemented();
    void headWorks();
    void rolesAreLive();
    void ordinaryRefreshTokenWorksToo();
    void disabledPersonIsSentToTheLogin();
    void rotationBurnsTheBearerAtOneCall();
    void missingSubjectIsSentToTheLogin();
    void withoutAuthenticationEverythingIsOpen();
};

void TestSandboxPortal::noHeaderIsAnEmpty401()
{
    SandboxDriver sandbox;
    const auto answer = sandbox.portal(studiesPath);
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(answer.header("Set-Cookie").startsWith("JSESSIONID="));
    QVERIFY(answer.header("WWW-Authenticate").isEmpty());
}

void TestSandboxPortal::badBearerIsARedirectToTheLogin_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("garbage") << QByteArray("Bearer garbage");
    QTest::newRow("empty bearer") << QByteArray("Bearer ");
    QTest::newRow("basic") << QByteArray("Basic YTpi");
    QTest::newRow("pasted file line") << QByteArray("Bearer token: OFFLINE");
    QTest::newRow("access token") << QByteArray("Bearer ACCESS");
    QTest::newRow("another client's offline token") << QByteArray("Bearer OTHER");
}

void TestSandboxPortal::badBearerIsARedirectToTheLogin()
{
    QFETCH(QByteArray, authorization);
    SandboxDriver sandbox;
    const auto signedIn = sandbox.signIn();
    SignInPlan other;
    other.clientId = QStringLiteral("lanyard");
    authorization.replace("OFFLINE", field(signedIn, "refresh_token").toLatin1());
    authorization.replace("ACCESS", field(signedIn, "access_token").toLatin1());
    if (authorization.contains("OTHER"))
        authorization.replace("OTHER", sandbox.offlineToken(other).toLatin1());
    const auto answer = sandbox.get(QUrl(sandbox->portal().toString() + studiesPath), authorization);
    QCOMPARE(answer.status, 302);
    QVERIFY(answer.body.isEmpty());
    const QRegularExpression location(QRegularExpression::escape(sandbox->portal().toString())
                                      + QStringLiteral("/login;jsessionid=[0-9A-F]{32}$"));
    QVERIFY2(QString::fromLatin1(answer.header("Location")).contains(location), answer.header("Location").constData());
}

void TestSandboxPortal::bearerIsReadGenerously_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("plain") << QByteArray("Bearer ") << QByteArray();
    QTest::newRow("lower case") << QByteArray("bearer ") << QByteArray();
    QTest::newRow("no blank") << QByteArray("Bearer") << QByteArray();
    QTest::newRow("blanks behind") << QByteArray("Bearer ") << QByteArray("  ");
}

void TestSandboxPortal::bearerIsReadGenerously()
{
    QFETCH(QByteArray, scheme);
    QFETCH(QByteArray, end);
    SandboxDriver sandbox;
    const auto answer = sandbox.get(QUrl(sandbox->portal().toString() + studiesPath),
                                    scheme + sandbox.offlineToken().toLatin1() + end);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.isJson());
}

void TestSandboxPortal::unknownApiPathIsNotFound()
{
    SandboxDriver sandbox;
    const auto answer = sandbox.portal(QStringLiteral("/api/teapots"), sandbox.offlineToken());
    QCOMPARE(answer.status, 404);
    QCOMPARE(field(answer, "error"), QStringLiteral("Not Found"));
    QCOMPARE(field(answer, "path"), QStringLiteral("/api/teapots"));
}

void TestSandboxPortal::healthIsOpenButRefusesABadBearer()
{
    SandboxDriver sandbox;
    const auto path = QStringLiteral("/api/health");
    QCOMPARE(field(sandbox.portal(path), "status"), QStringLiteral("UP"));
    QCOMPARE(sandbox.portal(path, QStringLiteral("garbage")).status, 302);
    QCOMPARE(sandbox.portal(path, sandbox.offlineToken()).status, 200);
}

void TestSandboxPortal::infoTellsTheVersion()
{
    SandboxDriver sandbox;
    const auto path = QStringLiteral("/api/info");
    QCOMPARE(sandbox.portal(path).status, 401);
    QCOMPARE(field(sandbox.portal(path, sandbox.offlineToken()), "portalVersion"), QStringLiteral("v6.4.5"));
}

void TestSandboxPortal::hugeHeaderIsRefused()
{
    SandboxDriver sandbox;
    const auto answer = sandbox.portal(studiesPath, QString(20000, QLatin1Char('x')));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.mediaType(), QByteArray("text/html"));
}

void TestSandboxPortal::tokenListIsNotImplemented_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("list") << QByteArray("GET") << "/api/data-access-tokens";
    QTest::newRow("create") << QByteArray("POST") << "/api/data-access-tokens";
    QTest::newRow("delete all") << QByteArray("DELETE") << "/api/data-access-tokens";
    QTest::newRow("delete one") << QByteArray("DELETE") << "/api/data-access-tokens/some";
}

void TestSandboxPortal::tokenListIsNotImplemented()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    SandboxDriver sandbox;
    const auto answer = sandbox.portal(path, sandbox.offlineToken(), method);
    QCOMPARE(answer.status, 501);
    QCOMPARE(field(answer, "message"), QStringLiteral("Requested API is not implemented yet"));
}

void TestSandboxPortal::headWorks()
{
    SandboxDriver sandbox;
    const auto token = sandbox.offlineToken().toLatin1();
    QTcpSocket socket; // QNetworkAccessManager waits for the body of a HEAD that it sends as a custom verb
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(sandbox->portal().port()));
    const auto host = sandbox->portal().authority().toLatin1();
    QByteArray received;
    const auto answered = [&](const QByteArray &end) {
        return QTest::qWaitFor([&] { return (received += socket.readAll()).endsWith(end); });
    };
    socket.write("HEAD /api/studies HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    QVERIFY(answered("\r\n\r\n"));
    socket.write("GET /api/health HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    QVERIFY(answered("{\"status\":\"UP\"}"));
    QVERIFY(received.startsWith("HTTP/1.1 200"));
    QVERIFY2(!received.contains("studyId"), "the answer to HEAD must have no body");
}

void TestSandboxPortal::rolesAreLive()
{
    SandboxDriver sandbox;
    const auto token = sandbox.offlineToken();
    const auto path = studiesPath + QStringLiteral("/study_private_mel");
    QCOMPARE(sandbox.portal(path, token).status, 200);
    sandbox->setRoles(QStringLiteral("alice"), {});
    QCOMPARE(sandbox.portal(path, token).status, 403);
    sandbox->setRoles(QStringLiteral("alice"), {QStringLiteral("ROLE_Study_Private_Mel")});
    QCOMPARE(sandbox.portal(path, token).status, 200);
}

void TestSandboxPortal::ordinaryRefreshTokenWorksToo()
{
    SandboxDriver sandbox;
    SignInPlan plan;
    plan.scope = QStringLiteral("openid");
    QVERIFY(sandbox.studies(sandbox.offlineToken(plan)).contains(QStringLiteral("study_private_mel")));
}

void TestSandboxPortal::disabledPersonIsSentToTheLogin()
{
    SandboxDriver sandbox;
    const auto token = sandbox.offlineToken();
    sandbox->setEnabled(QStringLiteral("alice"), false);
    QCOMPARE(sandbox.portal(studiesPath, token).status, 302);
    sandbox->setEnabled(QStringLiteral("alice"), true);
    QCOMPARE(sandbox.portal(studiesPath, token).status, 200);
    QCOMPARE(sandbox.revoke(token).status, 200);
    QCOMPARE(sandbox.portal(studiesPath, token).status, 302);
}

void TestSandboxPortal::rotationBurnsTheBearerAtOneCall()
{
    SandboxSettings settings;
    settings.rotation = true;
    SandboxDriver sandbox(std::move(settings));
    const auto token = sandbox.offlineToken();
    QCOMPARE(sandbox.portal(studiesPath, token).status, 200);
    QCOMPARE(sandbox.portal(studiesPath, token).status, 302);
    QCOMPARE(sandbox.portal(studiesPath, token).status, 302);
}

void TestSandboxPortal::missingSubjectIsSentToTheLogin()
{
    SandboxSettings settings;
    settings.subjectInAccessToken = false;
    SandboxDriver sandbox(std::move(settings));
    QCOMPARE(sandbox.studies(sandbox.offlineToken()), QStringList {QStringLiteral("HTTP 302")});
}

void TestSandboxPortal::withoutAuthenticationEverythingIsOpen()
{
    SandboxSettings settings;
    settings.authenticates = false;
    SandboxDriver sandbox(std::move(settings));
    QCOMPARE(sandbox.studies({}).size(), 6);
    QCOMPARE(sandbox.studies(QStringLiteral("garbage")).size(), 6);
    const auto download = sandbox.portal(QStringLiteral("/api/data-access-token"));
    QCOMPARE(download.status, 401);
    QCOMPARE(field(download, "message"), QStringLiteral("No authenticated identity found while processing request"));
}

QTEST_GUILESS_MAIN(TestSandboxPortal)
#include "tst_sandboxportal.moc"
