#include "SandboxDriver.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

namespace {

const auto downloadPath = QStringLiteral("/api/data-access-token");
const auto tokensPath = QStringLiteral("/api/data-access-tokens");
const auto fileName = QByteArray("attachment; filename=cbioportal_data_access_token.txt");
const Fields alice {{QStringLiteral("username"), QStringLiteral("alice")},
                    {QStringLiteral("password"), QStringLiteral("alice")}};

SandboxSettings method(const QString &name, int version = 6)
{
    SandboxSettings settings;
    settings.datMethod = name;
    settings.portalVersion = version;
    return settings;
}

} // namespace

/// How a portal hands out tokens: oauth2 (measured on cBioPortal 6.4.5), uuid and jwt (2), and before another issuer.
class TestSandboxDownload : public QObject
{
    Q_OBJECT
private slots:
    void browserFlowEndsInATokenFile();
    void followedRedirectsEndAtTheLoginPage();
    void uuidTokenComesFromTheBrowserAndWorks();
    void uuidTokensAreListedAndDeleted();
    void uuidTokenExpires();
    void unknownUserBreaksVersion6Only();
    void jwtIsMadeButNotTaken();
    void confidentialPortalWorksThroughItsDownload();
    void portalBeforeAnotherIssuerHidesBehindASecret();
    void wrongSecretIsSentToTheLogin();
    void secretNeverGoesOutInTheClear();
    void nothingAnswersAfterTheEnd();
    void takenPortIsAFailure();
};

void TestSandboxDownload::browserFlowEndsInATokenFile()
{
    SandboxDriver sandbox;
    const auto wish = sandbox.portal(downloadPath);
    QCOMPARE(wish.status, 302);
    const auto asked = locationOf(wish);
    QVERIFY(asked.toString().startsWith(sandbox.endpoint(QStringLiteral("auth")).toString()));
    QCOMPARE(parameter(asked, QStringLiteral("scope")), QStringLiteral("openid+offline_access"));
    QCOMPARE(parameter(asked, QStringLiteral("client_id")), QStringLiteral("cbioportal_api"));
    QVERIFY2(parameter(asked, QStringLiteral("code_challenge")).isEmpty(), "the real portal sends no PKCE");

    const auto back = sandbox.submitLogin(sandbox.get(asked), alice);
    const auto file = sandbox.get(locationOf(back));
    QCOMPARE(file.status, 200);
    QCOMPARE(file.header("Content-Type"), QByteArray("text/plain;charset=UTF-8"));
    QCOMPARE(file.header("Content-Disposition"), fileName);
    QVERIFY(file.body.startsWith("token: eyJ") && file.body.endsWith('\n') && file.body.count('\n') == 1);
    const auto token = tokenIn(file);
    QCOMPARE(tokenPart(token, 1).value(QStringLiteral("typ")).toString(), QStringLiteral("Offline"));
    QVERIFY(sandbox.studies(token).contains(QStringLiteral("study_private_mel")));
}

void TestSandboxDownload::followedRedirectsEndAtTheLoginPage()
{
    SandboxDriver sandbox;
    auto answer = sandbox.portal(QStringLiteral("/api/studies"), QStringLiteral("garbage"));
    QByteArray cookie;
    int hops = 0;
    for (; answer.status == 302 && hops < 10; ++hops) {
        if (const auto next = cookieOf(answer); next.startsWith("JSESSIONID="))
            cookie = next;
        answer = sandbox.get(locationOf(answer), {}, cookie);
    }
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.mediaType(), QByteArray("text/html"));
    QVERIFY2(hops >= 3, "a 200 at the end of redirects is a login page, and takes some hops to reach");
}

void TestSandboxDownload::uuidTokenComesFromTheBrowserAndWorks()
{
    SandboxDriver sandbox(method(QStringLiteral("uuid")));
    const auto file = sandbox.download(sandbox.logInAtPortal());
    QCOMPARE(file.status, 201);
    QCOMPARE(file.header("Content-Disposition"), fileName);
    QVERIFY(file.body.contains("\ncreation_date: ") && file.body.contains("\nexpiration_date: "));
    const auto token = tokenIn(file);
    QCOMPARE(token.size(), 36);
    QVERIFY(sandbox.studies(token).contains(QStringLiteral("study_private_mel")));
    QCOMPARE(sandbox.studies(QStringLiteral("garbage")), QStringList {QStringLiteral("HTTP 302")});
}

void TestSandboxDownload::uuidTokensAreListedAndDeleted()
{
    auto settings = method(QStringLiteral("uuid"));
    settings.maxTokensPerUser = 5;
    SandboxDriver sandbox(std::move(settings));
    const auto file = sandbox.download(sandbox.logInAtPortal());
    const auto token = tokenIn(file);

    const auto made = sandbox.portal(tokensPath, token, "POST");
    QCOMPARE(made.status, 201);
    QCOMPARE(field(made, "username"), QStringLiteral("alice@example.org"));
    QCOMPARE(field(made, "creation").size(), 19);
    const auto list = QJsonDocument::fromJson(sandbox.portal(tokensPath, token).body).array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.first()[QStringLiteral("token")].toString(), token);

    const auto one = tokensPath + QLatin1Char('/') + field(made, "token");
    QCOMPARE(sandbox.portal(one, token).status, 200);
    QCOMPARE(sandbox.portal(one, token, "DELETE").status, 200);
    const auto gone = sandbox.portal(one, token);
    QCOMPARE(gone.status, 404);
    QCOMPARE(field(gone, "message"), QStringLiteral("Specified token cannot be found"));
    QCOMPARE(sandbox.portal(tokensPath, token, "DELETE").status, 200);
    QCOMPARE(sandbox.portal(tokensPath, token).status, 302);
}

void TestSandboxDownload::uuidTokenExpires()
{
    FakeClock clock;
    auto settings = method(QStringLiteral("uuid"));
    settings.clock = &clock;
    SandboxDriver sandbox(std::move(settings));
    const auto file = sandbox.download(sandbox.logInAtPortal());
    const auto token = tokenIn(file);
    QCOMPARE(sandbox.portal(tokensPath, token).status, 200);
    clock.advance(std::chrono::hours(24 * 30));
    QCOMPARE(sandbox.portal(tokensPath, token).status, 302);
}

void TestSandboxDownload::unknownUserBreaksVersion6Only()
{
    for (const auto version : {6, 7}) {
        auto settings = method(QStringLiteral("uuid"), version);
        settings.people.first().inPortalDatabase = false;
        SandboxDriver sandbox(std::move(settings));
        const auto answer = sandbox.download(sandbox.logInAtPortal());
        QCOMPARE(answer.status, version == 6 ? 500 : 201);
        QCOMPARE(answer.header("Content-Disposition"), fileName);
    }
}

void TestSandboxDownload::jwtIsMadeButNotTaken()
{
    SandboxDriver sandbox(method(QStringLiteral("jwt")));
    const auto file = sandbox.download(sandbox.logInAtPortal());
    QCOMPARE(file.status, 201);
    const auto token = tokenIn(file);
    QCOMPARE(tokenPart(token, 0).value(QStringLiteral("alg")).toString(), QStringLiteral("HS256"));
    QCOMPARE(tokenPart(token, 1).value(QStringLiteral("sub")).toString(), QStringLiteral("alice@example.org"));
    QCOMPARE(sandbox.studies(token), QStringList {QStringLiteral("HTTP 302")});
}

void TestSandboxDownload::confidentialPortalWorksThroughItsDownload()
{
    SandboxSettings settings;
    settings.confidentialPortalClient = true;
    SandboxDriver sandbox(std::move(settings));
    QVERIFY(sandbox->directClientId().isEmpty());
    QCOMPARE(sandbox.studies(sandbox.offlineToken()), QStringList {QStringLiteral("HTTP 302")});
    const auto back = sandbox.submitLogin(sandbox.get(locationOf(sandbox.portal(downloadPath))), alice);
    const auto token = tokenIn(sandbox.get(locationOf(back)));
    QVERIFY(sandbox.studies(token).contains(QStringLiteral("study_private_mel")));
}

void TestSandboxDownload::portalBeforeAnotherIssuerHidesBehindASecret()
{
    SandboxDriver issuer;
    SandboxSettings settings;
    settings.exchange
        = PortalExchange {issuer->issuer(), QStringLiteral("cbioportal_portal"), issuer->confidentialClientSecret()};
    SandboxDriver portal(std::move(settings));
    QVERIFY(portal->directClientId().isEmpty());
    const auto secret = portal->portal().path();
    QVERIFY2(secret.size() > 20, "the portal's path is a secret that cannot be guessed");

    SignInPlan plan;
    plan.clientId = QStringLiteral("cbioportal_portal");
    plan.clientSecret = QString::fromLatin1(issuer->confidentialClientSecret().toByteArray());
    const auto token = issuer.offlineToken(plan);
    QVERIFY(portal.studies(token).contains(QStringLiteral("study_private_mel")));

    auto bare = portal->portal();
    for (const auto &path : {QStringLiteral("/api/studies"), QStringLiteral("/"), QStringLiteral("/login"),
                             QStringLiteral("/api/health"), secret + QStringLiteral("x/api/studies")}) {
        bare.setPath(path);
        QCOMPARE(portal.get(bare, "Bearer " + token.toLatin1()).status, 404);
    }

    const auto back = portal.submitLogin(portal.get(locationOf(portal.portal(downloadPath))), alice);
    const auto file = portal.get(locationOf(back));
    QCOMPARE(file.header("Content-Disposition"), fileName);
    QCOMPARE(portal.portal(QStringLiteral("/api/studies"), tokenIn(file)).status, 200);
}

void TestSandboxDownload::wrongSecretIsSentToTheLogin()
{
    SandboxDriver issuer;
    SandboxSettings settings;
    settings.exchange
        = PortalExchange {issuer->issuer(), QStringLiteral("cbioportal_portal"), SecretBuffer(QByteArray("wrong"))};
    SandboxDriver portal(std::move(settings));
    SignInPlan plan;
    plan.clientId = QStringLiteral("cbioportal_portal");
    plan.clientSecret = QString::fromLatin1(issuer->confidentialClientSecret().toByteArray());
    QCOMPARE(portal.studies(issuer.offlineToken(plan)), QStringList {QStringLiteral("HTTP 302")});
}

void TestSandboxDownload::secretNeverGoesOutInTheClear()
{
    auto http = *NetworkHttpClient::make({});
    SandboxSettings settings;
    settings.exchange = PortalExchange {QUrl(QStringLiteral("http://sso.example.org/realms/x")),
                                        QStringLiteral("portal"), SecretBuffer(QByteArray("secret"))};
    const auto sandbox = Sandbox::start(std::move(settings), *http);
    QVERIFY(!sandbox);
    QCOMPARE(sandbox.error().kind, FailureKind::Misconfigured);
}

void TestSandboxDownload::nothingAnswersAfterTheEnd()
{
    auto http = *NetworkHttpClient::make({});
    SandboxDriver sandbox;
    const auto token = sandbox.offlineToken();
    HttpRequest request;
    request.url = QUrl(sandbox->portal().toString() + QStringLiteral("/api/studies"));
    request.headers.append(QPair<QByteArray, QByteArray>("Authorization", "Bearer " + token.toLatin1()));
    auto underWay = http->send(request);
    QCoreApplication::processEvents(); // the portal may be in the middle of its exchange now
    sandbox.end();
    QVERIFY2(!QCoro::waitFor(std::move(underWay)), "a call under way must fail, not hang or crash");
    const auto later = QCoro::waitFor(http->send(request));
    QVERIFY(!later);
    QCOMPARE(later.error().kind, FailureKind::Offline);
}

void TestSandboxDownload::takenPortIsAFailure()
{
    auto http = *NetworkHttpClient::make({});
    SandboxDriver sandbox;
    SandboxSettings settings;
    settings.port = static_cast<quint16>(sandbox->issuer().port());
    const auto second = Sandbox::start(std::move(settings), *http);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, FailureKind::Misconfigured);
}

QTEST_GUILESS_MAIN(TestSandboxDownload)
#include "tst_sandboxdownload.moc"
