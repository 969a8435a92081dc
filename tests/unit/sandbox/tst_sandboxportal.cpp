#include "SandboxDriver.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace lanyard;

namespace {

SandboxSettings version(int portalVersion)
{
    SandboxSettings settings;
    settings.portalVersion = portalVersion;
    return settings;
}

SignInPlan as(const QString &user, const QString &password)
{
    SignInPlan plan;
    plan.user = user;
    plan.password = password;
    return plan;
}

const auto studiesPath = QStringLiteral("/api/studies");
const QStringList publicStudies {QStringLiteral("brca_zuerich_2023"), QStringLiteral("study_es_0")};

} // namespace

/// The portal's answers with `dat.method=oauth2`: facts: cbioportal.md sections 1.3, 1.4 and 3, row by row.
class TestSandboxPortal : public QObject
{
    Q_OBJECT
private slots:
    void noHeaderIsAnEmpty401();
    void badBearerIsARedirectToTheLogin_data();
    void badBearerIsARedirectToTheLogin();
    void bearerIsReadGenerously_data();
    void bearerIsReadGenerously();
    void eachPersonSeesTheirStudies_data();
    void eachPersonSeesTheirStudies();
    void privateStudyWithoutRoleIsForbidden();
    void studyListHasThePortalsFields();
    void pageSizeZeroIsRefused();
    void unknownApiPathIsNotFound();
    void healthIsOpenButRefusesABadBearer();
    void infoTellsTheVersion();
    void hugeHeaderIsRefused();
    void tokenListIsNotImplemented_data();
    void tokenListIsNotImplemented();
    void headWorks();
    void unknownStudyDiffersByVersion();
    void idProjectionDiffersByVersion();
    void metaProjectionDiffersByVersion();
    void pagingDiffersByVersion();
    void rolesAreLive();
    void ordinaryRefreshTokenWorksToo();
    void disabledPersonIsSentToTheLogin();
    void rotationBurnsTheBearerAtOneCall();
    void wrongRolePathShowsPublicStudiesOnly_data();
    void wrongRolePathShowsPublicStudiesOnly();
    void appNamePrefixCanBeDemanded();
    void missingSubjectIsSentToTheLogin();
    void missingRolesShowPublicStudiesOnly();
    void withoutAuthenticationEverythingIsOpen();
    void unauthorizedStudiesCanBeListed();
    void lowerCaseGroupsMatchFromVersion7();
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

void TestSandboxPortal::eachPersonSeesTheirStudies_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QStringList>("studies");
    auto alice = publicStudies;
    alice << QStringLiteral("lymphoma_2024") << QStringLiteral("study_private_mel");
    alice.sort();
    auto all = alice;
    all << QStringLiteral("glioma_restricted") << QStringLiteral("open_flag_only");
    all.sort();
    QTest::newRow("by study id and by group") << "alice" << "alice" << alice;
    QTest::newRow("public only") << "bob-smith" << "bob" << publicStudies;
    QTest::newRow("ALL") << "admin" << "changeit" << all;
}

void TestSandboxPortal::eachPersonSeesTheirStudies()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QStringList, studies);
    SandboxDriver sandbox;
    QCOMPARE(sandbox.studies(sandbox.offlineToken(as(user, password))), studies);
}

void TestSandboxPortal::privateStudyWithoutRoleIsForbidden()
{
    SandboxDriver sandbox;
    const auto bob = sandbox.offlineToken(as(QStringLiteral("bob-smith"), QStringLiteral("bob")));
    for (const auto &path : {studiesPath + QStringLiteral("/study_private_mel"),
                             studiesPath + QStringLiteral("/study_private_mel/samples?pageSize=1")}) {
        const auto answer = sandbox.portal(path, bob);
        QCOMPARE(answer.status, 403);
        QCOMPARE(field(answer, "message"), QStringLiteral("Access to the specified resource has been forbidden"));
    }
    const auto samples
        = sandbox.portal(studiesPath + QStringLiteral("/study_private_mel/samples?pageSize=1"), sandbox.offlineToken());
    QCOMPARE(samples.status, 200);
    QVERIFY(samples.body.startsWith('[') && samples.body.contains("STUDY_PRIVATE_MEL"));
}

void TestSandboxPortal::studyListHasThePortalsFields()
{
    SandboxDriver sandbox;
    const auto answer = sandbox.portal(studiesPath + QStringLiteral("?projection=SUMMARY"), sandbox.offlineToken());
    for (const auto *name : {"studyId", "name", "description", "cancerTypeId", "publicStudy", "groups", "status",
                             "importDate", "allSampleCount", "referenceGenome", "readPermission", "resourceCounts"})
        QVERIFY2(answer.body.contains('"' + QByteArray(name) + '"'), name);
    QVERIFY2(answer.body.contains("Zürich"), "names go out as UTF-8");
}

void TestSandboxPortal::pageSizeZeroIsRefused()
{
    SandboxDriver sandbox;
    const auto answer = sandbox.portal(studiesPath + QStringLiteral("?pageSize=0"), sandbox.offlineToken());
    QCOMPARE(answer.status, 400);
    QCOMPARE(field(answer, "message"), QStringLiteral("pageSize must be greater than or equal to 1"));
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
    SandboxDriver six(version(6));
    QCOMPARE(six.portal(QStringLiteral("/api/info")).status, 401);
    QCOMPARE(field(six.portal(QStringLiteral("/api/info"), six.offlineToken()), "portalVersion"),
             QStringLiteral("v6.4.5"));
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
    socket.write("HEAD /api/studies HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token
                 + "\r\n\r\nGET /api/health HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    QByteArray received;
    QVERIFY(QTest::qWaitFor([&] { return (received += socket.readAll()).endsWith("{\"status\":\"UP\"}"); }));
    QVERIFY(received.startsWith("HTTP/1.1 200"));
    QVERIFY2(!received.contains("studyId"), "the answer to HEAD must have no body");
}

void TestSandboxPortal::unknownStudyDiffersByVersion()
{
    SandboxDriver six(version(6));
    const auto path = studiesPath + QStringLiteral("/nope");
    QCOMPARE(six.portal(path, six.offlineToken()).status, 403);
    QCOMPARE(six.portal(path + QStringLiteral("/samples"), six.offlineToken()).status, 403);
    SandboxDriver seven(version(7));
    const auto answer = seven.portal(path, seven.offlineToken());
    QCOMPARE(answer.status, 404);
    QCOMPARE(field(answer, "message"), QStringLiteral("Study not found: nope"));
}

void TestSandboxPortal::idProjectionDiffersByVersion()
{
    const auto path = studiesPath + QStringLiteral("?projection=ID");
    SandboxDriver six(version(6));
    QCOMPARE(six.portal(path, six.offlineToken()).status, 500);
    SandboxDriver seven(version(7));
    QCOMPARE(seven.portal(path, seven.offlineToken()).body, QByteArray("[]"));
}

void TestSandboxPortal::metaProjectionDiffersByVersion()
{
    const auto path = studiesPath + QStringLiteral("?projection=META");
    const auto bob = as(QStringLiteral("bob-smith"), QStringLiteral("bob"));
    SandboxDriver six(version(6));
    const auto old = six.portal(path, six.offlineToken(bob));
    QCOMPARE(old.header("total-count"), QByteArray("6"));
    QVERIFY(old.body.isEmpty());
    SandboxDriver seven(version(7));
    const auto now = seven.portal(path, seven.offlineToken(bob));
    QCOMPARE(now.header("total-count"), QByteArray("2"));
    QCOMPARE(now.header("X-Total-Count"), QByteArray("2"));
    QCOMPARE(now.body, QByteArray("[]"));
}

void TestSandboxPortal::pagingDiffersByVersion()
{
    const auto bob = as(QStringLiteral("bob-smith"), QStringLiteral("bob"));
    const auto page = [](SandboxDriver &sandbox, const QString &token, int number) {
        const auto answer
            = sandbox.portal(studiesPath + QStringLiteral("?pageSize=1&pageNumber=%1").arg(number), token);
        return answer.body.count("\"studyId\"");
    };
    SandboxDriver six(version(6));
    auto token = six.offlineToken(bob);
    QCOMPARE(page(six, token, 0), 1);
    QCOMPARE(page(six, token, 1), 0); // a study that bob may not read: the page is empty, and more comes
    QCOMPARE(page(six, token, 3), 1);
    SandboxDriver seven(version(7));
    token = seven.offlineToken(bob);
    QCOMPARE(page(seven, token, 0), 1);
    QCOMPARE(page(seven, token, 1), 1);
    QCOMPARE(page(seven, token, 2), 1);
    QCOMPARE(page(seven, token, 3), 0);
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

void TestSandboxPortal::wrongRolePathShowsPublicStudiesOnly_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("the client's roles") << "resource_access::cbioportal::roles" << true;
    QTest::newRow("the realm's roles") << "realm_access::roles" << true;
    QTest::newRow("no such path") << "foo::bar" << false;
    QTest::newRow("too short") << "realm_access" << false;
    QTest::newRow("another client's") << "resource_access::account::roles" << false;
}

void TestSandboxPortal::wrongRolePathShowsPublicStudiesOnly()
{
    QFETCH(QString, path);
    QFETCH(bool, isRight);
    SandboxSettings settings;
    settings.rolePath = path;
    SandboxDriver sandbox(std::move(settings));
    const auto token = sandbox.offlineToken();
    QCOMPARE(sandbox.studies(token) != publicStudies, isRight);
    QCOMPARE(sandbox.portal(studiesPath + QStringLiteral("/study_private_mel"), token).status, isRight ? 200 : 403);
}

void TestSandboxPortal::appNamePrefixCanBeDemanded()
{
    SandboxSettings settings;
    settings.filterGroupsByAppName = true;
    SandboxDriver sandbox(std::move(settings));
    const auto token = sandbox.offlineToken();
    QCOMPARE(sandbox.studies(token), publicStudies);
    sandbox->setRoles(QStringLiteral("alice"), {QStringLiteral("cbioportal:study_private_mel")});
    QVERIFY(sandbox.studies(token).contains(QStringLiteral("study_private_mel")));
}

void TestSandboxPortal::missingSubjectIsSentToTheLogin()
{
    SandboxSettings settings;
    settings.subjectInAccessToken = false;
    SandboxDriver sandbox(std::move(settings));
    QCOMPARE(sandbox.studies(sandbox.offlineToken()), QStringList {QStringLiteral("HTTP 302")});
}

void TestSandboxPortal::missingRolesShowPublicStudiesOnly()
{
    SandboxSettings settings;
    settings.rolesInAccessToken = false;
    SandboxDriver sandbox(std::move(settings));
    QCOMPARE(sandbox.studies(sandbox.offlineToken()), publicStudies);
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

void TestSandboxPortal::unauthorizedStudiesCanBeListed()
{
    SandboxSettings settings;
    settings.showUnauthorizedStudies = true;
    SandboxDriver sandbox(std::move(settings));
    const auto bob = sandbox.offlineToken(as(QStringLiteral("bob-smith"), QStringLiteral("bob")));
    const auto answer = sandbox.portal(studiesPath, bob);
    QCOMPARE(answer.body.count("\"readPermission\":true"), 2);
    QCOMPARE(answer.body.count("\"readPermission\":false"), 4);
}

void TestSandboxPortal::lowerCaseGroupsMatchFromVersion7()
{
    for (const auto portalVersion : {6, 7}) {
        auto settings = version(portalVersion);
        settings.studies.append({QStringLiteral("lower"),
                                 QStringLiteral("Lower"),
                                 {},
                                 QStringLiteral("mel"),
                                 false,
                                 QStringLiteral("gdac"),
                                 3});
        SandboxDriver sandbox(std::move(settings));
        QCOMPARE(sandbox.studies(sandbox.offlineToken()).contains(QStringLiteral("lower")), portalVersion == 7);
    }
}

QTEST_GUILESS_MAIN(TestSandboxPortal)
#include "tst_sandboxportal.moc"
