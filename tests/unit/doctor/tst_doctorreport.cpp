#include "DoctorBench.h"
#include "DoctorReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace lanyard;

class TestDoctorReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormSaysTheCauseTheLineToChangeAndWhoCanChangeIt_data()
    {
        QTest::addColumn<QString>("fileName");
        for (const auto *name : {"report.md", "report.html", "report.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyFormSaysTheCauseTheLineToChangeAndWhoCanChangeIt()
    {
        QFETCH(QString, fileName);
        SandboxSettings settings;
        settings.clientRolesInAccessToken = false;
        DoctorBench bench(std::move(settings));
        QVERIFY(bench.signIn());
        const auto evidence = bench.examine();
        const DoctorReport report(evidence, diagnose(evidence), false);
        const auto content = report.forFile(fileName);
        QVERIFY(content);
        QVERIFY2(content->contains("wrong-role-path"), "The cause's name is missing.");
        QVERIFY2(content->contains("dat.oauth2.jwtRolesPath"), "The setting is missing.");
        QVERIFY2(content->contains("realm_access::roles"), "The setting's value is missing.");
        QVERIFY2(content->size() < 6000, "Too long to paste into a mail.");
        QVERIFY2(!content->contains("alice"), "It names the person, who did not agree.");
        QVERIFY2(!content->contains(bench.stored().left(30)), "It holds the token.");
        QVERIFY2(!content->contains("eyJ"), "It holds a token.");
    }

    void thePersonStandsInItByConsentOnly()
    {
        DoctorBench bench;
        QVERIFY(bench.signIn());
        const auto evidence = bench.examine();
        QVERIFY(DoctorReport(evidence, {}, true).toMarkdown().contains(QStringLiteral("alice")));
        QVERIFY(!DoctorReport(evidence, {}, false).toMarkdown().contains(QStringLiteral("alice")));
    }

    void whatAPortalWroteCannotBecomeMarkup()
    {
        Evidence evidence;
        evidence.profile.portal = QUrl(QStringLiteral("https://portal.example.org"));
        Finding finding;
        finding.cause = QStringLiteral("refused");
        finding.summary = QStringLiteral("<script>alert(1)</script> [x](javascript:y)");
        const DoctorReport report(evidence, {finding}, false);
        QVERIFY(!report.toHtml().contains(QStringLiteral("<script")));
        QVERIFY(!report.toMarkdown().contains(QStringLiteral("[x](")));
    }

    void theJsonHasTheDocumentedShape()
    {
        Evidence evidence;
        Finding finding;
        finding.cause = QStringLiteral("dns");
        finding.who = Fixer::ProviderAdministrator;
        const auto object = DoctorReport(evidence, {finding}, false).toJson();
        QCOMPARE(object.value(QLatin1String("schema")).toString(), QStringLiteral("lanyard.findings/1"));
        const auto first = object.value(QLatin1String("findings")).toArray().first().toObject();
        for (const auto *member : {"cause", "severity", "who", "summary", "evidence", "fix", "setting"})
            QVERIFY2(first.contains(QLatin1String(member)), member);
        QCOMPARE(first.value(QLatin1String("who")).toString(), QStringLiteral("provider-administrator"));
        QVERIFY(first.value(QLatin1String("setting")).isNull());
    }

    void anUnknownEndingIsNoReport()
    {
        Evidence evidence;
        QVERIFY(!DoctorReport(evidence, {}, false).forFile(QStringLiteral("report.doc")));
    }
};

QTEST_GUILESS_MAIN(TestDoctorReport)
#include "tst_doctorreport.moc"
