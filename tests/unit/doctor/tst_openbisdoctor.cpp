#include "Diagnosis.h"
#include "OpenBisFailure.h"
#include "SettingsBench.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::bench;

Q_DECLARE_METATYPE(lanyard::Failure)

namespace {

const auto s_host = QStringLiteral("bis.example.org");

Failure said(const char *message)
{
    return openBisFailure({{QStringLiteral("message"), QLatin1String(message)}}, s_host);
}

/// A person with a token for seven days at a server that allows thirty.
Evidence healthy()
{
    Evidence evidence;
    evidence.profile.kind = PortalKind::OpenBis;
    evidence.profile.name = QStringLiteral("bis");
    evidence.profile.portal = QUrl(QStringLiteral("https://bis.example.org"));
    evidence.now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    evidence.record = CredentialRecord();
    evidence.record->person = QStringLiteral("alice");
    evidence.openBis = OpenBisFacts();
    evidence.openBis->server = OpenBisServerInformation();
    evidence.openBis->validFrom = evidence.now;
    evidence.openBis->validTo = evidence.now.addDays(7);
    return evidence;
}

QStringList causes(const QList<Finding> &findings)
{
    QStringList names;
    for (const auto &finding : findings)
        names.append(finding.cause);
    return names;
}

} // namespace

class OpenBisDoctorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHealthyTokenHasNoFindings() { QCOMPARE(causes(diagnose(healthy())), QStringList()); }

    void eachRefusalHasItsCause_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("who");
        const auto unknown = said("Session token 'x' is invalid: user is not logged in.");
        QTest::newRow("off") << said("Personal access tokens are disabled (Context: [])") << "alice" << "pat-disabled"
                             << "portal-administrator";
        QTest::newRow("expired") << said("Personal access token is no longer valid.") << "alice" << "pat-expired"
                                 << "you";
        QTest::newRow("future") << said("Personal access token is not yet valid.") << "alice" << "pat-not-yet-valid"
                                << "you";
        QTest::newRow("manages") << said("Personal access tokens cannot be used to manage personal access tokens.")
                                 << "alice" << "pat-manages-pats" << "you";
        QTest::newRow("dash") << unknown << "bob-smith" << "user-id-dash" << "portal-administrator";
        QTest::newRow("deleted") << unknown << "alice" << "session-ended" << "you";
        QTest::newRow("password") << Failure(FailureKind::AccessDenied, QStringLiteral("no"), QStringLiteral("again"),
                                             QStringLiteral("wrong-password"))
                                  << "alice" << "wrong-password" << "you";
    }
    void eachRefusalHasItsCause()
    {
        QFETCH(Failure, failure);
        QFETCH(QString, person);
        auto evidence = healthy();
        evidence.record->person = person;
        evidence.openBis->failure = failure;
        const auto findings = diagnose(evidence);
        QCOMPARE(findings.size(), 1);
        QTEST(findings.first().cause, "cause");
        QTEST(nameOf(findings.first().who), "who");
        QCOMPARE(findings.first().severity, Severity::Error);
        QVERIFY(!findings.first().fix.isEmpty() && !findings.first().consequence.isEmpty());
    }

    void aTokenAsLongAsTheServerAllowsIsNoted()
    {
        auto evidence = healthy();
        evidence.openBis->validTo = evidence.now.addDays(30);
        const auto findings = diagnose(evidence);
        QCOMPARE(causes(findings), QStringList {QStringLiteral("period-cut")});
        QCOMPARE(findings.first().severity, Severity::Note);
    }

    void nothingStoredIsSaid()
    {
        auto evidence = healthy();
        evidence.openBis.reset();
        evidence.bearerFailure = Failure(FailureKind::SignInNeeded, QStringLiteral("none"), QStringLiteral("sign in"));
        QCOMPARE(causes(diagnose(evidence)), QStringList {QStringLiteral("no-token")});
    }

    void theSettingsFileIsHeldAgainstTheServer_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("found");
        const QByteArray enabled("personal-access-tokens-enabled = ");
        const QByteArray longest("personal-access-tokens-max-validity-period = ");
        const QByteArray warning("personal-access-tokens-validity-warning-period = ");
        QTest::newRow("nothing said") << QByteArray() << QStringList();
        QTest::newRow("as it runs") << enabled + "true\n" + longest + "2592000\n" + warning + "432000\n"
                                    << QStringList();
        QTest::newRow("off") << enabled + "false\n" << QStringList {QStringLiteral("pat-disabled")};
        QTest::newRow("no path") << QByteArray("personal-access-tokens-file-path =\n")
                                 << QStringList {QStringLiteral("pat-file-path")};
        QTest::newRow("a unit") << longest + "30d\n" << QStringList {QStringLiteral("pat-period")};
        QTest::newRow("not restarted") << longest + "31536000\n"
                                       << QStringList {QStringLiteral("pat-period-not-running")};
        QTest::newRow("always warned") << longest + "432000\n"
                                       << QStringList {QStringLiteral("pat-period-not-running"),
                                                       QStringLiteral("pat-warning-period")};
    }
    void theSettingsFileIsHeldAgainstTheServer()
    {
        QFETCH(QByteArray, lines);
        const auto file
            = PropertiesFile::parse("database.engine = postgresql\n" + lines, QStringLiteral("service.properties"));
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QTEST(causes(diagnose(healthy(), *file)), "found");
    }
};

QTEST_GUILESS_MAIN(OpenBisDoctorTest)
#include "tst_openbisdoctor.moc"
