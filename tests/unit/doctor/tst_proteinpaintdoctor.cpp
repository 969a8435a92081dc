#include "DoctorBench.h"

#include <QCoroTask>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace lanyard;

namespace {

const QByteArray s_secret("the secret of a server in a test, which has more than thirty-two octets");
const auto s_cohort = QStringLiteral("SandboxCohort");

/// How a server or a person went astray, and what the doctor calls it.
struct Case
{
    QString cause;
    std::function<void(SandboxSettings &)> administrator = [](SandboxSettings &) { };
    std::function<void(Profile &)> person = [](Profile &) { };
    QByteArray key = s_secret;
};

const QList<Case> &cases()
{
    static const QList<Case> all {
        {.cause = QStringLiteral("nothing-checked"),
         .person = [](Profile &profile) { profile.proteinPaint.datasets = {{QStringLiteral("SandboxOpen")}}; }},
        {.cause = QStringLiteral("missing-header"),
         .administrator =
             [](SandboxSettings &settings) {
                 settings.proteinPaintDatasets.front().headerKey = QStringLiteral("x-other-token");
             }},
        {.cause = QStringLiteral("bad-signature"), .key = "another secret, which has more than thirty-two octets too"},
        {.cause = QStringLiteral("wrong-algorithm"),
         .administrator = [](SandboxSettings &settings) { settings.proteinPaintKey = Signer::newRsa().publicPem(); }},
        {.cause = QStringLiteral("dataset-missing"),
         .person =
             [](Profile &profile) {
                 profile.proteinPaint.datasets = {{s_cohort, QStringLiteral("/**"), {QStringLiteral("sandboxcohort")}}};
             }},
        {.cause = QStringLiteral("no-dsnames"),
         .person = [](Profile &profile) { profile.proteinPaint.datasets = {{QStringLiteral("SandboxNoNames")}}; }},
        {.cause = QStringLiteral("ip-changed"),
         .person = [](Profile &profile) { profile.proteinPaint.ip = QStringLiteral("192.0.2.7"); }},
        {.cause = QStringLiteral("ip-missing"), .person = [](Profile &profile) { profile.proteinPaint.ip.clear(); }},
        {.cause = QStringLiteral("no-embedder"),
         .person = [](Profile &profile) { profile.proteinPaint.embedder.clear(); }},
        {.cause = QStringLiteral("no-server-secret"),
         .administrator = [](SandboxSettings &settings) { settings.proteinPaintKey = QByteArray(); }},
        {.cause = QStringLiteral("no-token"), .key = {}},
        {.cause = QStringLiteral("no-dataset"),
         .person = [](Profile &profile) { profile.proteinPaint.datasets.clear(); }},
    };
    return all;
}

} // namespace

/// A profile of a ProteinPaint server before the sandbox's, and what the doctor finds.
class ProteinPaintDoctorTest : public QObject
{
    Q_OBJECT

    static QList<Finding> findingsOf(const Case &each)
    {
        SandboxSettings settings;
        settings.proteinPaintKey = s_secret;
        each.administrator(settings);
        DoctorBench bench(std::move(settings));
        auto &profile = bench.profile;
        profile.kind = PortalKind::ProteinPaint;
        profile.portal = bench.sandbox->proteinPaint();
        profile.issuer.clear();
        profile.clientId.clear();
        profile.headerName = QStringLiteral("x-ds-access-token");
        profile.headerPrefix.clear();
        profile.proteinPaint.embedder = QStringLiteral("portal.example.org");
        profile.proteinPaint.datasets = {{s_cohort}};
        profile.proteinPaint.ip = QStringLiteral("127.0.0.1");
        each.person(profile);
        if (!each.key.isEmpty() && !QCoro::waitFor(bench.session().storeSigningKey(*Signer::read(each.key))))
            qFatal("The key was not stored");
        return bench.findings();
    }

private Q_SLOTS:
    void aCauseIsFoundAndExplained_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < cases().size(); ++i)
            QTest::newRow(qPrintable(cases().at(i).cause)) << i;
    }
    void aCauseIsFoundAndExplained()
    {
        QFETCH(int, index);
        const auto findings = findingsOf(cases().at(index));
        QVERIFY2(!findings.isEmpty(), "a refusal is never unexplained");
        const auto &first = findings.first();
        QCOMPARE(first.cause, cases().at(index).cause);
        QCOMPARE(first.severity, Severity::Error);
        QVERIFY(!first.summary.isEmpty() && !first.consequence.isEmpty() && !first.fix.isEmpty());
        QVERIFY(!first.evidence.isEmpty());
    }

    void aHealthyProfileHasOnlyTheNoteOnItsSession()
    {
        const auto findings = findingsOf({});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().cause, QStringLiteral("session-outlives-token"));
        QCOMPARE(findings.first().severity, Severity::Note);
    }
};

QTEST_GUILESS_MAIN(ProteinPaintDoctorTest)
#include "tst_proteinpaintdoctor.moc"
