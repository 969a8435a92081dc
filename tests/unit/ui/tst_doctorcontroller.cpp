#include "DoctorBench.h"
#include "DoctorController.h"

#include <QSignalSpy>
#include <QtTest>

using namespace lanyard;

namespace {

SandboxSettings rolesInAnotherPlace()
{
    SandboxSettings settings;
    settings.clientRolesInAccessToken = false;
    return settings;
}

QCoro::Task<Outcome<Evidence>> examined(Session *session, QDateTime now)
{
    auto evidence = co_await Examination::of(*session, now);
    co_return std::move(evidence);
}

QCoro::Task<Outcome<Evidence>> refused(Failure failure)
{
    co_return unexpected(failure);
}

DoctorController::Ports portsOf(DoctorBench &bench)
{
    return {[&bench] { return examined(&bench.session(), bench.workspace.clock().now()); },
            [&bench] { return bench.workspace.clock().now(); }};
}

QString settingsFile(const QTemporaryDir &folder, const QByteArray &content)
{
    const auto path = folder.filePath(QStringLiteral("application.properties"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The settings file could not be written.");
    return path;
}

} // namespace

class TestDoctorController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatKeepsStudiesClosedIsFoundAndTold()
    {
        DoctorBench bench(rolesInAnotherPlace());
        QVERIFY(bench.signIn());
        DoctorController doctor(portsOf(bench));
        QCOMPARE(doctor.phase(), DoctorController::Phase::NotChecked);
        doctor.check();
        QCOMPARE(doctor.phase(), DoctorController::Phase::Checking);
        QTRY_COMPARE(doctor.phase(), DoctorController::Phase::Checked);
        QCOMPARE(doctor.errors(), 1);
        QCOMPARE(doctor.headline(), QStringLiteral("One thing keeps studies closed"));
        QCOMPARE(doctor.findings().constFirst().cause, QStringLiteral("wrong-role-path"));
        QCOMPARE(doctor.who(doctor.findings().constFirst()), QStringLiteral("The administrator of 127.0.0.1"));
        QVERIFY2(doctor.checkedWhen().startsWith(QStringLiteral("Checked today at ")),
                 qPrintable(doctor.checkedWhen()));
        QVERIFY(!doctor.isBusy());
    }

    void aHealthyPortalHasNothingWrong()
    {
        DoctorBench bench;
        QVERIFY(bench.signIn());
        DoctorController doctor(portsOf(bench));
        doctor.check();
        QTRY_VERIFY(doctor.hasFindings());
        QCOMPARE(doctor.errors(), 0);
        QVERIFY(!doctor.isSpared());
    }

    void underRotationThePortalIsNotAsked()
    {
        SandboxSettings settings;
        settings.rotation = true;
        DoctorBench bench(std::move(settings));
        QVERIFY(bench.signIn());
        DoctorController doctor(portsOf(bench));
        doctor.check();
        QTRY_VERIFY(doctor.hasFindings());
        QVERIFY2(doctor.isSpared(), "A question to the portal would have used the credential up.");
    }

    void thePersonStandsInTheReportByConsentOnly()
    {
        DoctorBench bench(rolesInAnotherPlace());
        QVERIFY(bench.signIn());
        DoctorController doctor(portsOf(bench));
        doctor.check();
        QTRY_VERIFY(doctor.hasFindings());
        QVERIFY(doctor.knowsPerson());
        QVERIFY2(!doctor.report().contains(QStringLiteral("alice")), "It names the person, who did not agree.");
        doctor.setNamesPerson(true);
        QVERIFY(doctor.report().contains(QStringLiteral("alice")));
        QVERIFY2(!doctor.report().contains(QStringLiteral("eyJ")), "It holds a token.");
    }

    void aCancelledCheckIsDroppedAndStaysBusyUntilItEnds()
    {
        DoctorBench bench;
        QVERIFY(bench.signIn());
        DoctorController doctor(portsOf(bench));
        doctor.check();
        doctor.cancel();
        QCOMPARE(doctor.phase(), DoctorController::Phase::Cancelled);
        QVERIFY2(doctor.isBusy(), "The session must stay until the answer has come.");
        QTRY_VERIFY(!doctor.isBusy());
        QCOMPARE(doctor.phase(), DoctorController::Phase::Cancelled);
        QVERIFY(!doctor.hasFindings());
    }

    void whatIsFoundGoesWithTheCredential()
    {
        DoctorBench bench;
        DoctorController doctor(portsOf(bench));
        doctor.check();
        QTRY_VERIFY(doctor.hasFindings());
        QCOMPARE(doctor.findings().constFirst().cause, QStringLiteral("no-token"));
        const auto round = doctor.round();
        doctor.clear();
        QVERIFY(doctor.round() != round);
        QCOMPARE(doctor.errors(), 0);
        QCOMPARE(doctor.phase(), DoctorController::Phase::NotChecked);
    }

    void whatKeepsTheCheckFromStartingIsSaid()
    {
        const Failure failure(FailureKind::Misconfigured, QStringLiteral("No such file of authorities."), {});
        DoctorController doctor({[failure] { return refused(failure); }, [] { return QDateTime(); }});
        doctor.check();
        QCOMPARE(doctor.phase(), DoctorController::Phase::Failed);
        QCOMPARE(doctor.failure()->kind, FailureKind::Misconfigured);
    }

    void aSettingsFileNamesTheLineAndCorrectsIt()
    {
        DoctorBench bench(rolesInAnotherPlace());
        QVERIFY(bench.signIn());
        const QByteArray secret = "5qT8mN2xKc7RzW4vBj9LpY6sHd3GfA1e";
        const auto path = settingsFile(bench.folder,
                                       "authenticate=oauth2\ndat.method=oauth2\ndat.oauth2.clientSecret=" + secret
                                           + "\ndat.oauth2.jwtRolesPath=resource_access::cbioportal::roles\n");
        DoctorController doctor(portsOf(bench));
        doctor.readSettings(path);
        QVERIFY2(doctor.phase() == DoctorController::Phase::Checking, "The file is held against the portal.");
        QTRY_VERIFY(doctor.hasFindings());
        QVERIFY(doctor.settings());
        const auto patch = doctor.patch();
        QVERIFY2(patch.contains(QStringLiteral("\n+dat.oauth2.jwtRolesPath=realm_access::roles")), qPrintable(patch));
        QVERIFY2(!patch.contains(QString::fromLatin1(secret)), "It shows the secret.");
        QVERIFY2(!doctor.report().contains(QString::fromLatin1(secret)), "It shows the secret.");

        const auto withFile = doctor.findings().size();
        doctor.leaveSettings();
        QVERIFY(doctor.patch().isEmpty());
        QVERIFY(doctor.findings().size() < withFile);
        QCOMPARE(doctor.errors(), 1);
    }

    void aFileWithoutSettingsChangesNothing()
    {
        DoctorBench bench;
        QVERIFY(bench.signIn());
        DoctorController doctor(portsOf(bench));
        doctor.check();
        QTRY_VERIFY(doctor.hasFindings());
        const auto round = doctor.round();
        doctor.readSettings(settingsFile(bench.folder, "Dear administrator,\n"));
        QVERIFY(doctor.failure());
        QVERIFY(!doctor.settings());
        QCOMPARE(doctor.round(), round);
        doctor.readSettings(bench.folder.filePath(QStringLiteral("gone.properties")));
        QCOMPARE(doctor.failure()->kind, FailureKind::Usage);
    }

    void theReportIsSavedByItsEnding_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("mail") << "report.md" << QByteArray("# ");
        QTest::newRow("page") << "report.html" << QByteArray("<!DOCTYPE html>");
        QTest::newRow("data") << "report.json" << QByteArray("{");
        QTest::newRow("unknown") << "report.doc" << QByteArray();
    }
    void theReportIsSavedByItsEnding()
    {
        QFETCH(QString, fileName);
        QFETCH(QByteArray, start);
        DoctorBench bench;
        DoctorController doctor(portsOf(bench));
        doctor.check();
        QTRY_VERIFY(doctor.hasFindings());
        QFile file(bench.folder.filePath(fileName));
        QCOMPARE(doctor.saveReport(file.fileName()), !start.isEmpty());
        QCOMPARE(doctor.failure().has_value(), start.isEmpty());
        QCOMPARE(file.exists(), !start.isEmpty());
        if (start.isEmpty())
            return;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }
};

QTEST_GUILESS_MAIN(TestDoctorController)
#include "tst_doctorcontroller.moc"
