#include "CompactJws.h"
#include "Jws.h"
#include "SandboxDriver.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <functional>

using namespace lanyard;

namespace {

const QByteArray s_secret("sixty-four octets of a secret that only this test and server know");
const auto s_embedder = QStringLiteral("portal.example.org");

using Change = std::function<void(QJsonObject &)>;

/// How one row of the facts' table is asked.
struct Ask
{
    QString dataset = QStringLiteral("SandboxCohort");
    Change claims = [](QJsonObject &) { };
    QString algorithm = QStringLiteral("HS256");
    QByteArray signedWith = s_secret;
    std::optional<QByteArray> header = {}; ///< instead of a token
    QString embedder = s_embedder;
    std::function<void(SandboxSettings &)> settings = [](SandboxSettings &) { };
};

void remove(QJsonObject &claims, const char *name)
{
    claims.remove(QLatin1String(name));
}

Change set(const char *name, const QJsonValue &value)
{
    return [name, value](QJsonObject &claims) { claims.insert(QLatin1String(name), value); };
}

SandboxDataset *datasetOf(SandboxSettings &settings)
{
    return &settings.proteinPaintDatasets.front();
}

} // namespace

Q_DECLARE_METATYPE(Ask)

/// What ProteinPaint's server 2.210.1 answered, row by row.
class TestSandboxProteinPaint : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    SandboxSettings settings()
    {
        SandboxSettings settings;
        settings.clock = &m_clock;
        settings.proteinPaintKey = s_secret;
        return settings;
    }
    QJsonObject claims() const
    {
        const auto now = m_clock.now().toSecsSinceEpoch();
        return {{QStringLiteral("datasets"), QJsonArray {QStringLiteral("SandboxCohort")}},
                {QStringLiteral("email"), QStringLiteral("alice@example.org")},
                {QStringLiteral("ip"), QStringLiteral("127.0.0.1")},
                {QStringLiteral("iat"), now},
                {QStringLiteral("exp"), now + 300}};
    }
    QByteArray token(const Ask &ask) const
    {
        auto payload = claims();
        ask.claims(payload);
        return *Signer::read(ask.signedWith)
                    ->sign(ask.algorithm, {}, QJsonDocument(payload).toJson(QJsonDocument::Compact));
    }
    static HttpAnswer post(SandboxDriver &driver, const QString &path, const QJsonObject &body,
                           const QList<QPair<QByteArray, QByteArray>> &headers = {})
    {
        HttpRequest request {"POST", QUrl(driver->proteinPaint().toString() + path), headers,
                             QJsonDocument(body).toJson()};
        request.addHeader("Content-Type", "application/json");
        return driver.send(std::move(request));
    }
    static HttpAnswer status(SandboxDriver &driver, const QByteArray &header,
                             const QString &dataset = QStringLiteral("SandboxCohort"),
                             const QString &embedder = s_embedder)
    {
        QJsonObject body {{QStringLiteral("dslabel"), dataset}};
        if (!embedder.isEmpty())
            body.insert(QStringLiteral("embedder"), embedder);
        return post(driver, QStringLiteral("/jwt-status"), body, {{"x-ds-access-token", header}});
    }
    static HttpAnswer data(SandboxDriver &driver, const QList<QPair<QByteArray, QByteArray>> &headers,
                           const QString &dataset = QStringLiteral("SandboxCohort"),
                           const QString &path = QStringLiteral("/termdb/config"))
    {
        HttpRequest request {"GET", QUrl(driver->proteinPaint().toString() + path), headers};
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("genome"), QStringLiteral("hg38"));
        query.addQueryItem(QStringLiteral("dslabel"), dataset);
        query.addQueryItem(QStringLiteral("embedder"), s_embedder);
        request.url.setQuery(query);
        return driver.send(std::move(request));
    }

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
    void demonstrationTokensAreForTheirRolesAndPages_data();
    void demonstrationTokensAreForTheirRolesAndPages();
    void aDemonstrationTokenIsOfNobody();
    void actionsAreTakenWhereTheSessionIsGood();
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
    const auto now = m_clock.now().toSecsSinceEpoch();
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
    m_clock.advance(std::chrono::hours(15));
    QCOMPARE(data(driver, {{"Authorization", "Bearer " + session.toLatin1().toBase64()}}).status, 200);
    m_clock.advance(std::chrono::hours(2));
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

void TestSandboxProteinPaint::demonstrationTokensAreForTheirRolesAndPages_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QByteArray>("referer");
    QTest::addColumn<QString>("error");
    const QByteArray page("http://127.0.0.1/portal");
    QTest::newRow("genome") << QJsonObject {{QStringLiteral("genome"), QStringLiteral("mm10")}} << page
                            << "invalid genome";
    QTest::newRow("dataset") << QJsonObject {{QStringLiteral("dslabel"), QStringLiteral("Nowhere")}} << page
                             << "invalid dslabel";
    QTest::newRow("without any") << QJsonObject {{QStringLiteral("dslabel"), QStringLiteral("SandboxCohort")}} << page
                                 << "missing ds.demoJwtInput";
    QTest::newRow("role") << QJsonObject {{QStringLiteral("role"), QStringLiteral("admin")}} << page
                          << "SandboxMatrix demoToken is not supported for role=admin";
    QTest::newRow("page")
        << QJsonObject() << QByteArray("https://evil.example.org/")
        << "SandboxMatrix demoToken requests are not accepted from referer='https://evil.example.org/'";
}

namespace {

QJsonObject demoQuestion(const QJsonObject &change = {})
{
    QJsonObject body {{QStringLiteral("genome"), QStringLiteral("hg38")},
                      {QStringLiteral("dslabel"), QStringLiteral("SandboxMatrix")},
                      {QStringLiteral("embedder"), s_embedder},
                      {QStringLiteral("role"), QStringLiteral("user")}};
    for (auto it = change.begin(); it != change.end(); ++it)
        body.insert(it.key(), it.value());
    return body;
}

} // namespace

void TestSandboxProteinPaint::demonstrationTokensAreForTheirRolesAndPages()
{
    QFETCH(QJsonObject, change);
    QFETCH(QByteArray, referer);
    QFETCH(QString, error);
    SandboxDriver driver(settings());
    const auto refused = post(driver, QStringLiteral("/demoToken"), demoQuestion(change), {{"Referer", referer}});
    QCOMPARE(refused.status, 401);
    QCOMPARE(QJsonDocument::fromJson(refused.body).object().value(QLatin1String("error")).toString(), error);
}

void TestSandboxProteinPaint::aDemonstrationTokenIsOfNobody()
{
    SandboxDriver driver(settings());
    const auto answer
        = post(driver, QStringLiteral("/demoToken"), demoQuestion(), {{"Referer", "http://127.0.0.1:3000/demo"}});
    QCOMPARE(answer.status, 200);
    const auto body = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(body.value(QLatin1String("status")).toString(), QStringLiteral("ok"));
    const auto token
        = body.value(QLatin1String("fakeTokensByRole")).toObject().value(QLatin1String("user")).toString().toUtf8();
    const auto claims = Jws::parse(token)->claims();
    QVERIFY(claims);
    QCOMPARE(claims->value(QLatin1String("email")).toString(), QStringLiteral("username@test.tld"));
    QCOMPARE(claims->value(QLatin1String("exp")).toInteger() - claims->value(QLatin1String("iat")).toInteger(), 86400);
    QCOMPARE(claims->value(QLatin1String("datasets")).toArray(), QJsonArray {QStringLiteral("SandboxMatrix")});
}

void TestSandboxProteinPaint::actionsAreTakenWhereTheSessionIsGood()
{
    SandboxDriver driver(settings());
    const auto take = [&](const QString &dataset, const QList<QPair<QByteArray, QByteArray>> &headers) {
        return post(driver, QStringLiteral("/authorizedActions"),
                    {{QStringLiteral("dslabel"), dataset},
                     {QStringLiteral("embedder"), s_embedder},
                     {QStringLiteral("action"), QStringLiteral("download")},
                     {QStringLiteral("details"), QJsonObject()}},
                    headers);
    };
    QCOMPARE(take(QStringLiteral("SandboxCohort"), {}).status, 401);
    QCOMPARE(take(QStringLiteral("SandboxCohort"), {{"Authorization", "Bearer " + token({}).toBase64()}}).status, 200);
    QCOMPARE(take(QStringLiteral("SandboxOpen"), {}).status, 200);
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
