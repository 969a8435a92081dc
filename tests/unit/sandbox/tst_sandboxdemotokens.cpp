#include "Jws.h"
#include "ProteinPaintBench.h"

#include <QCoroTask>
#include <QTest>

using namespace lanyard;

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

/// Tokens that ProteinPaint's server makes itself for demonstrations, and the actions that it takes.
class TestSandboxDemoTokens : public QObject, private ProteinPaintBench
{
    Q_OBJECT
private slots:
    void demonstrationTokensAreForTheirRolesAndPages_data();
    void demonstrationTokensAreForTheirRolesAndPages();
    void aDemonstrationTokenIsOfNobody();
    void actionsAreTakenWhereTheSessionIsGood();
};

void TestSandboxDemoTokens::demonstrationTokensAreForTheirRolesAndPages_data()
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

void TestSandboxDemoTokens::demonstrationTokensAreForTheirRolesAndPages()
{
    QFETCH(QJsonObject, change);
    QFETCH(QByteArray, referer);
    QFETCH(QString, error);
    SandboxDriver driver(settings());
    const auto refused = post(driver, QStringLiteral("/demoToken"), demoQuestion(change), {{"Referer", referer}});
    QCOMPARE(refused.status, 401);
    QCOMPARE(QJsonDocument::fromJson(refused.body).object().value(QLatin1String("error")).toString(), error);
}

void TestSandboxDemoTokens::aDemonstrationTokenIsOfNobody()
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

void TestSandboxDemoTokens::actionsAreTakenWhereTheSessionIsGood()
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

QTEST_GUILESS_MAIN(TestSandboxDemoTokens)
#include "tst_sandboxdemotokens.moc"
