#include "Jws.h"
#include "ProteinPaintBench.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

/// What ProteinPaint's server 2.210.1 answered, row by row.
class TestSandboxProteinPaint : public QObject, private ProteinPaintBench
{
    Q_OBJECT

private slots:
    void jwtStatusAnswersAsMeasured_data();
    void jwtStatusAnswersAsMeasured();
    void whatNothingProtectsAnswersOkWithoutASession_data();
    void whatNothingProtectsAnswersOkWithoutASession();
    void publicKeysTakeTheirOwnAlgorithmsOnly_data();
    void publicKeysTakeTheirOwnAlgorithmsOnly();
    void theSessionOutlivesThePortalsToken();
    void aDataRouteTakesBase64OfTheTokenOnly();
    void aSessionIdOpensAndLogoutForgetsIt();
    void theRouteTermdbProtectsSampleLevelOnly();
    void passwordsAreAskedAtTheirOwnRoute();
    void genomesSayWhichDatasetsWantAToken();
    void anUnknownDatasetIsAnErrorWith200();
    void getAtJwtStatusIsNoRoute();
    void theConfigurationIsWhatAnAdministratorWrites();
};

void TestSandboxProteinPaint::jwtStatusAnswersAsMeasured_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error"); // the text, or the object's message
    const auto good = [](const char *name, const Ask &ask) { QTest::newRow(name) << ask << 200 << QString(); };
    const auto bad
        = [](const char *name, const Ask &ask, const QString &error) { QTest::newRow(name) << ask << 401 << error; };
    const auto changed = QStringLiteral("Your connection has changed, please refresh your page or sign in again.");
    const auto ipCheck = [](SandboxDataset::IpCheck check) {
        return [check](SandboxSettings &settings) { datasetOf(settings)->ipCheck = check; };
    };
    const auto now = clock.now().toSecsSinceEpoch();
    Ask ask;
    good("good HS256", ask);
    good("good HS384", {.algorithm = QStringLiteral("HS384")});
    good("good HS512", {.algorithm = QStringLiteral("HS512")});
    bad("header empty", {.header = ""}, QStringLiteral("missing header['x-ds-access-token']"));
    bad("garbage", {.header = "rubbish"}, QStringLiteral("jwt malformed"));
    bad("three letters", {.header = "a.b.c"}, QStringLiteral("invalid token"));
    bad("Bearer before it", {.header = "Bearer " + token(ask)}, QStringLiteral("invalid token"));
    bad("expired a second ago", {.claims = set("exp", now - 1)}, QStringLiteral("jwt expired"));
    bad("not yet valid", {.claims = set("nbf", now + 60)}, QStringLiteral("jwt not active"));
    bad("exp is a text", {.claims = set("exp", QString::number(now + 60))}, QStringLiteral("invalid exp value"));
    bad("another secret", {.signedWith = "another secret of at least thirty-two octets, which it is"},
        QStringLiteral("invalid signature"));
    auto parts = token(ask).split('.');
    parts[1] = token({.claims = set("email", QStringLiteral("admin@example.org"))}).split('.').at(1);
    bad("an altered payload", {.header = parts.join('.')}, QStringLiteral("invalid signature"));
    bad("RS256, where the server has a secret",
        {.algorithm = QStringLiteral("RS256"), .signedWith = Signer::newRsa().content()},
        QStringLiteral("invalid algorithm"));
    bad("no signature", {.header = token(ask).left(token(ask).lastIndexOf('.') + 1)},
        QStringLiteral("jwt signature is required"));
    bad("another case of the dataset", {.claims = set("datasets", QJsonArray {QStringLiteral("sandboxcohort")})},
        QStringLiteral("Missing access"));
    bad("another address", {.claims = set("ip", QStringLiteral("192.0.2.7"))}, changed);
    bad("another address, loose",
        {.claims = set("ip", QStringLiteral("192.0.2.7")), .settings = ipCheck(SandboxDataset::IpCheck::Loose)},
        changed);
    bad("no address", {.claims = [](QJsonObject &claims) { remove(claims, "ip"); }},
        QStringLiteral("Server error: missing ip address in saved session"));
    good("no address, loose",
         {.claims = [](QJsonObject &claims) { remove(claims, "ip"); },
          .settings = ipCheck(SandboxDataset::IpCheck::Loose)});
    good("another address, unchecked",
         {.claims = set("ip", QStringLiteral("192.0.2.7")), .settings = ipCheck(SandboxDataset::IpCheck::None)});
    bad("no secret", {.settings = [](SandboxSettings &settings) { settings.proteinPaintKey = QByteArray(); }},
        QStringLiteral("no credentials set up for this embedder"));
    bad("no embedder", {.embedder = {}}, QStringLiteral("missing q.embedder"));
    // What a token manager must know.
    good("no datasets", {.claims = [](QJsonObject &claims) { remove(claims, "datasets"); }});
    good("an empty list of datasets", {.claims = set("datasets", QJsonArray())});
    good("a text that holds the dataset", {.claims = set("datasets", QStringLiteral("xSandboxCohortx"))});
    good("no exp", {.claims = [](QJsonObject &claims) { remove(claims, "exp"); }});
    good("exp in milliseconds", {.claims = set("exp", (now - 60) * 1000)});
    good("iat in the future", {.claims = set("iat", now + 86400)});
    good("no email", {.claims = [](QJsonObject &claims) { remove(claims, "email"); }});
    bad("a dataset without dsnames",
        {.dataset = QStringLiteral("SandboxNoNames"),
         .claims = set("datasets", QJsonArray {QStringLiteral("SandboxNoNames")})},
        QStringLiteral("Missing access"));
    good("a dataset without dsnames, and no list",
         {.dataset = QStringLiteral("SandboxNoNames"),
          .claims = [](QJsonObject &claims) { remove(claims, "datasets"); }});
    bad("one of two datasets",
        {.dataset = QStringLiteral("SandboxPair"),
         .claims = set("datasets", QJsonArray {QStringLiteral("SandboxPair")})},
        QStringLiteral("Missing access"));
}

void TestSandboxProteinPaint::jwtStatusAnswersAsMeasured()
{
    QFETCH(Ask, ask);
    QFETCH(int, status);
    QFETCH(QString, error);
    auto wanted = settings();
    ask.settings(wanted);
    SandboxDriver driver(std::move(wanted));
    const auto answer
        = TestSandboxProteinPaint::status(driver, ask.header.value_or(token(ask)), ask.dataset, ask.embedder);
    const auto body = jsonOf(answer);
    const auto told = body.value(QLatin1String("error"));
    QCOMPARE(told.isObject() ? told.toObject().value(QLatin1String("message")).toString() : told.toString(), error);
    QCOMPARE(answer.status, status);
    QCOMPARE(body.contains(QLatin1String("jwt")), status == 200);
    QVERIFY2(status != 401 || error.startsWith(QLatin1String("no credentials"))
                 || error.startsWith(QLatin1String("missing q")) || answer.header("Set-Cookie").contains("Max-Age=0"),
             "a refusal clears the cookie");
}

void TestSandboxProteinPaint::whatNothingProtectsAnswersOkWithoutASession_data()
{
    QTest::addColumn<QString>("dataset");
    QTest::addColumn<QString>("onlyEmbedder");
    QTest::newRow("an unprotected dataset") << "SandboxOpen" << "*";
    QTest::newRow("an unknown dataset") << "Nowhere" << "*";
    QTest::newRow("no dataset") << "" << "*";
    QTest::newRow("an embedder without an entry") << "SandboxCohort" << "other.example.org";
}

void TestSandboxProteinPaint::whatNothingProtectsAnswersOkWithoutASession()
{
    QFETCH(QString, dataset);
    QFETCH(QString, onlyEmbedder);
    auto wanted = settings();
    datasetOf(wanted)->embedder = onlyEmbedder;
    SandboxDriver driver(std::move(wanted));
    const auto answer = status(driver, "rubbish", dataset);
    QCOMPARE(answer.status, 200);
    QCOMPARE(jsonOf(answer), (QJsonObject {{QStringLiteral("status"), QStringLiteral("ok")}}));
}

void TestSandboxProteinPaint::publicKeysTakeTheirOwnAlgorithmsOnly_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<int>("status");
    for (const auto *name : {"RS256", "RS512", "PS256"})
        QTest::newRow(name) << name << 200;
    QTest::newRow("HS256 with the public key's text") << "HS256" << 401;
}

void TestSandboxProteinPaint::publicKeysTakeTheirOwnAlgorithmsOnly()
{
    QFETCH(QString, algorithm);
    QFETCH(int, status);
    const auto key = Signer::newRsa();
    auto wanted = settings();
    wanted.proteinPaintKey = key.publicPem();
    SandboxDriver driver(std::move(wanted));
    const auto isHmac = algorithm == QLatin1String("HS256");
    const auto content = QJsonDocument(claims()).toJson();
    const auto answer = TestSandboxProteinPaint::status(driver, isHmac ? token({}) : *key.sign(algorithm, {}, content));
    QCOMPARE(answer.status, status);
    if (isHmac)
        QCOMPARE(jsonOf(answer).value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString(),
                 QStringLiteral("invalid algorithm"));
}

void TestSandboxProteinPaint::theSessionOutlivesThePortalsToken()
{
    SandboxDriver driver(settings());
    const auto session = field(status(driver, token({})), "jwt");
    const auto of = tokenPart(session, 1);
    QCOMPARE(of.value(QLatin1String("exp")).toInteger() - of.value(QLatin1String("iat")).toInteger(), 57600);
    clock.advance(std::chrono::hours(15));
    QCOMPARE(data(driver, {{"Authorization", "Bearer " + session.toLatin1().toBase64()}}).status, 200);
    clock.advance(std::chrono::hours(2));
    QCOMPARE(data(driver, {{"Authorization", "Bearer " + session.toLatin1().toBase64()}}).status, 401);
}

void TestSandboxProteinPaint::aDataRouteTakesBase64OfTheTokenOnly()
{
    SandboxDriver driver(settings());
    const auto portals = token({});
    QCOMPARE(data(driver, {{"Authorization", "Bearer " + portals.toBase64()}}).status, 200);
    QCOMPARE(data(driver, {{"Authorization", "Bearer " + portals}}).status, 401);
    const auto unestablished = data(driver, {{"x-ds-access-token", portals}});
    QCOMPARE(unestablished.status, 401);
    QCOMPARE(field(unestablished, "error"), QStringLiteral("unestablished or expired browser session"));
}

void TestSandboxProteinPaint::aSessionIdOpensAndLogoutForgetsIt()
{
    SandboxDriver driver(settings());
    const auto session = field(status(driver, token({})), "jwt").toLatin1();
    const auto id = session.right(20);
    QCOMPARE(data(driver, {{"x-sjppds-sessionid", id}}).status, 200);
    const QJsonObject body {{QStringLiteral("dslabel"), QStringLiteral("SandboxCohort")},
                            {QStringLiteral("embedder"), s_embedder}};
    QCOMPARE(field(post(driver, QStringLiteral("/dslogout"), body), "error"), QStringLiteral("missing session cookie"));
    QCOMPARE(post(driver, QStringLiteral("/dslogout"), body, {{"x-sjppds-sessionid", id}}).status, 200);
    QCOMPARE(data(driver, {{"x-sjppds-sessionid", id}}).status, 401);
    QCOMPARE(data(driver, {{"Authorization", "Bearer " + session.toBase64()}}).status, 200); // nothing revokes it
}

void TestSandboxProteinPaint::theRouteTermdbProtectsSampleLevelOnly()
{
    SandboxDriver driver(settings());
    const auto label = QStringLiteral("SandboxMatrix");
    QCOMPARE(data(driver, {}, label, QStringLiteral("/termdb/config")).status, 200);
    QCOMPARE(data(driver, {}, label, QStringLiteral("/termdb/matrix")).status, 401);
}

void TestSandboxProteinPaint::passwordsAreAskedAtTheirOwnRoute()
{
    SandboxDriver driver(settings());
    const auto password
        = driver->proteinPaintConfiguration()
              .value(QLatin1String("dsCredentials"))[QLatin1String("SandboxPassword")][QLatin1String("*")]
                                                    [QLatin1String("*")][QLatin1String("password")]
              .toString()
              .toLatin1();
    QJsonObject body {{QStringLiteral("dslabel"), QStringLiteral("SandboxPassword")},
                      {QStringLiteral("embedder"), s_embedder}};
    const auto path = QStringLiteral("/dslogin");
    QCOMPARE(field(post(driver, path, body), "error"), QStringLiteral("missing authorization header"));
    QCOMPARE(field(post(driver, path, body, {{"Authorization", "Digest x"}}), "error"),
             QStringLiteral("unsupported authorization type='Digest', allowed: 'Basic'"));
    QCOMPARE(field(post(driver, path, body, {{"Authorization", "Basic " + QByteArray("no").toBase64()}}), "error"),
             QStringLiteral("invalid password"));
    QVERIFY(!field(post(driver, path, body, {{"Authorization", "Basic " + password.toBase64()}}), "jwt").isEmpty());
    body.insert(QStringLiteral("dslabel"), QStringLiteral("SandboxCohort"));
    QCOMPARE(post(driver, path, body).status, 400);
    body.insert(QStringLiteral("dslabel"), QStringLiteral("SandboxOpen"));
    QCOMPARE(field(post(driver, path, body), "error"), QStringLiteral("No login required for dataset='SandboxOpen'"));
}

void TestSandboxProteinPaint::genomesSayWhichDatasetsWantAToken()
{
    SandboxDriver driver(settings());
    const auto answer
        = driver.get(QUrl(driver->proteinPaint().toString() + QStringLiteral("/genomes?embedder=") + s_embedder));
    const auto wanted = jsonOf(answer).value(QLatin1String("dsAuth")).toArray();
    QCOMPARE(wanted.size(), 5); // all but the open one
    QCOMPARE(wanted.first()[QLatin1String("headerKey")].toString(), QStringLiteral("x-ds-access-token"));
    QCOMPARE(wanted.first()[QLatin1String("route")].toString(), QStringLiteral("/**"));
}

void TestSandboxProteinPaint::anUnknownDatasetIsAnErrorWith200()
{
    SandboxDriver driver(settings());
    const auto answer = data(driver, {}, QStringLiteral("Nowhere"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(field(answer, "error"), QStringLiteral("invalid dslabel"));
}

void TestSandboxProteinPaint::getAtJwtStatusIsNoRoute()
{
    SandboxDriver driver(settings());
    const auto answer = driver.get(QUrl(driver->proteinPaint().toString() + QStringLiteral("/jwt-status")));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.mediaType(), QByteArray("text/html"));
}

void TestSandboxProteinPaint::theConfigurationIsWhatAnAdministratorWrites()
{
    SandboxDriver driver(settings());
    const auto all = driver->proteinPaintConfiguration().value(QLatin1String("dsCredentials"));
    const auto cohort = all[QLatin1String("SandboxCohort")][QLatin1String("*")][QLatin1String("*")];
    QCOMPARE(cohort[QLatin1String("type")].toString(), QStringLiteral("jwt"));
    QCOMPARE(cohort[QLatin1String("secret")].toString().toLatin1(), s_secret);
    QVERIFY(!all.toObject().contains(QLatin1String("SandboxOpen")));
    SandboxDriver another;
    SandboxDriver third;
    const auto secretOf = [](SandboxDriver &one) {
        return one->proteinPaintConfiguration()
            .value(QLatin1String("dsCredentials"))[QLatin1String("SandboxCohort")][QLatin1String("*")]
                                                  [QLatin1String("*")][QLatin1String("secret")]
            .toString();
    };
    QVERIFY2(secretOf(another) != secretOf(third), "each run makes its own secret");
}

QTEST_GUILESS_MAIN(TestSandboxProteinPaint)

#include "tst_sandboxproteinpaint.moc"
