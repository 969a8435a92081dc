#include "AccessTest.h"
#include "DsCredentials.h"
#include "ProteinPaintPortal.h"
#include "ScriptedHttp.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace lanyard;

/// What Lanyard makes of a ProteinPaint server's answers and of its settings.
class ProteinPaintPortalTest : public QObject
{
    Q_OBJECT

    static Profile profile()
    {
        Profile profile;
        profile.kind = PortalKind::ProteinPaint;
        profile.portal = QUrl(QStringLiteral("https://pp.example.org"));
        profile.headerName = QStringLiteral("x-ds-access-token");
        profile.headerPrefix.clear();
        profile.proteinPaint.embedder = QStringLiteral("portal.example.org");
        profile.proteinPaint.datasets = {{QStringLiteral("ABC")}};
        return profile;
    }
    static QJsonObject credentials(const char *json) { return QJsonDocument::fromJson(json).object(); }

private Q_SLOTS:
    void eachAnswerOfJwtStatusHasItsCause_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("cause");
        const auto error = [](const char *message) {
            return "{\"error\":{\"name\":\"JsonWebTokenError\",\"message\":\"" + QByteArray(message) + "\"}}";
        };
        const auto row = [](const char *name, int status, const QByteArray &body, const char *cause) {
            QTest::newRow(name) << status << body << QString::fromLatin1(cause);
        };
        row("verified", 200, "{\"status\":\"ok\",\"jwt\":\"a.b.c\",\"route\":\"termdb\"}", "");
        row("ok to anybody", 200, "{\"status\":\"ok\"}", "nothing-checked");
        row("an error with 200", 200, "{\"error\":\"invalid dslabel\"}", "unknown-dataset");
        row("no header", 401, "{\"error\":\"missing header['x-ds-access-token']\"}", "missing-header");
        row("malformed", 401, error("jwt malformed"), "malformed-token");
        row("invalid", 401, error("invalid token"), "malformed-token");
        row("expired", 401, error("jwt expired"), "token-expired");
        row("not active", 401, error("jwt not active"), "token-not-yet-valid");
        row("exp", 401, error("invalid exp value"), "exp-not-a-number");
        row("signature", 401, error("invalid signature"), "bad-signature");
        row("unsigned", 401, error("jwt signature is required"), "bad-signature");
        row("algorithm", 401, error("invalid algorithm"), "wrong-algorithm");
        row("access", 401, "{\"error\":\"Missing access\",\"linkKey\":\"ABC,XYZ\"}", "dataset-missing");
        row("no dsnames", 401, "{\"error\":\"Missing access\",\"linkKey\":\"\"}", "no-dsnames");
        row("address", 401, "{\"error\":\"Your connection has changed, please refresh your page or sign in again.\"}",
            "ip-changed");
        row("no address", 401, "{\"error\":\"Server error: missing ip address in saved session\"}", "ip-missing");
        row("no secret", 401,
            "{\"status\":\"error\",\"error\":\"no credentials set up for this embedder\",\"code\":403}",
            "no-server-secret");
        row("no embedder", 401, "{\"error\":\"missing q.embedder\"}", "no-embedder");
        row("something new", 401, "{\"error\":\"the moon is full\"}", "refused");
        row("a web page", 404, "<html>Cannot POST</html>", "not-proteinpaint");
        row("other JSON", 200, "{\"hello\":1}", "not-proteinpaint");
    }
    void eachAnswerOfJwtStatusHasItsCause()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, cause);
        const auto read = JwtStatus::read(plainAnswer(body, "application/json", status));
        QCOMPARE(read.cause, cause);
        QCOMPARE(read.isVerified(), cause.isEmpty());
        QCOMPARE(read.words.isEmpty(), cause.isEmpty());
    }

    void theLabelsThatAreMissingAreNamed()
    {
        const auto read = JwtStatus::refusal({{QStringLiteral("error"), QStringLiteral("Missing access")},
                                              {QStringLiteral("linkKey"), QStringLiteral("ABC,XYZ")}},
                                             401);
        QVERIFY(read.words.contains(QLatin1String("ABC,XYZ")));
    }

    void aDataRouteGetsTheSessionInBase64AndTheEmbedder()
    {
        ScriptedHttp http;
        http.on("POST", QStringLiteral("https://pp.example.org/jwt-status"),
                plainAnswer("{\"status\":\"ok\",\"jwt\":\"s.e.s\",\"route\":\"termdb\"}", "application/json"));
        http.on("GET", QStringLiteral("https://pp.example.org/termdb/config"), jsonAnswer({}));
        const auto portal = Portal::make(profile(), http);
        const auto answer = QCoro::waitFor(portal->list(SecretBuffer("p.o.rtal")));
        QVERIFY(answer && answer->isData);
        QVERIFY(
            http.requests.first().headers.contains(qMakePair(QByteArray("x-ds-access-token"), QByteArray("p.o.rtal"))));
        QCOMPARE(QJsonDocument::fromJson(http.requests.first().body)[QLatin1String("embedder")].toString(),
                 QStringLiteral("portal.example.org"));
        const auto &data = http.requests.last();
        QVERIFY(
            data.headers.contains(qMakePair(QByteArray("Authorization"), "Bearer " + QByteArray("s.e.s").toBase64())));
        QCOMPARE(QUrlQuery(data.url).queryItemValue(QStringLiteral("embedder")), QStringLiteral("portal.example.org"));
        QCOMPARE(QUrlQuery(data.url).queryItemValue(QStringLiteral("dslabel")), QStringLiteral("ABC"));
    }

    void okWithoutASessionIsNotAccepted()
    {
        ScriptedHttp http;
        http.on("POST", QStringLiteral("https://pp.example.org/jwt-status"),
                jsonAnswer({{QStringLiteral("status"), QStringLiteral("ok")}}));
        const auto portal = Portal::make(profile(), http);
        const auto report = QCoro::waitFor(AccessTest::run(*portal, SecretBuffer("rubbish"), {}));
        QVERIFY(report && !report->isAccepted);
        QCOMPARE(report->refusalCause, QStringLiteral("nothing-checked"));
        QCOMPARE(report->rows.first().verdict(), QStringLiteral("nothing-checked"));
    }

    void theSettingsAreReadAsTheServerReadsThem()
    {
        const auto read = DsCredentials::fromJson(credentials(
            "{"
            "\"#ABC\":{\"*\":{\"*\":{\"type\":\"jwt\",\"secret\":\"commented out\"}}},"
            "\"ABC\":{\"headerKey\":\"x-abc\",\"*\":{\"portal.example.org\":{\"type\":\"jwt\",\"secret\":\"s\","
            "\"dsnames\":[{\"id\":\"A\"},{\"id\":\"B\"}],"
            "\"looseIpCheck\":true},\"*.other.org\":{\"type\":\"jwt\",\"secret\":\"t\",\"ipCheck\":\"none\"}}},"
            "\"*\":{\"termdb\":{\"*\":{\"type\":\"basic\",\"password\":\"p\"}}}}"));
        QVERIFY(read);
        QCOMPARE(read->all().size(), size_t(3));
        const auto *abc = read->find(QStringLiteral("ABC"), QStringLiteral("portal.example.org"));
        QVERIFY(abc);
        QCOMPARE(abc->route, QStringLiteral("/**"));
        QCOMPARE(abc->headerKey, QStringLiteral("x-abc"));
        QCOMPARE(abc->names, (QStringList {QStringLiteral("A"), QStringLiteral("B")}));
        QCOMPARE(abc->ipCheck, DsCredential::IpCheck::Loose);
        const auto *other = read->find(QStringLiteral("ABC"), QStringLiteral("www.other.org"));
        QVERIFY(other);
        QCOMPARE(other->ipCheck, DsCredential::IpCheck::None);
        QCOMPARE(read->find(QStringLiteral("XYZ"), QStringLiteral("anywhere"))->type, QStringLiteral("basic"));
    }

    void settingsInAFileOfTheirOwnAreFollowed()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write(QStringLiteral("credentials.json"), "{\"ABC\":{\"*\":{\"*\":{\"type\":\"jwt\"}}}}");
        write(QStringLiteral("serverconfig.json"),
              QJsonDocument(
                  QJsonObject {{QStringLiteral("dsCredentials"), folder.filePath(QStringLiteral("credentials.json"))}})
                  .toJson());
        const auto read = DsCredentials::read(folder.filePath(QStringLiteral("serverconfig.json")));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QVERIFY(read->find(QStringLiteral("ABC"), QStringLiteral("x")));
        QVERIFY2(!DsCredentials::fromJson({}), "settings that protect nothing are another file than the one meant");
    }
};

QTEST_GUILESS_MAIN(ProteinPaintPortalTest)
#include "tst_proteinpaintportal.moc"
