#include "PortalBench.h"
#include "Reminder.h"
#include "SelfRenewal.h"

#include <QTest>

using namespace lanyard;

/// Renewing without a person, at the sandbox's portal.
class SelfRenewalTest : public QObject
{
    Q_OBJECT

    static Outcome<void> renew(PortalBench &bench)
    {
        return QCoro::waitFor(renewBySelf(*bench.session, bench.vault, bench.clock.now()));
    }

private Q_SLOTS:
    void aTokenThatThePortalMadeGetsASuccessorAndIsLeftToEnd()
    {
        SandboxSettings settings;
        settings.datMethod = QStringLiteral("uuid");
        settings.maxTokensPerUser = 5;
        PortalBench bench(std::move(settings));
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        QVERIFY(renewsBySelf(*firstToEnd(bench.profile, bench.vault, bench.clock.now())));
        const auto before = bench.stored();
        VERIFY_OK(renew(bench));
        QVERIFY(bench.stored() != before);
        for (const auto &token : {before, bench.stored()})
            QVERIFY(bench.sandbox.studies(QString::fromLatin1(token)).contains(QStringLiteral("study_private_mel")));
    }

    void aFileOfTheIssuersTokenIsUsedAtThePortal()
    {
        PortalBench bench;
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        QVERIFY(!bench.session->credential()->lastUsedAt.isValid());
        VERIFY_OK(renew(bench));
        QVERIFY2(bench.session->credential()->lastUsedAt.isValid(), "the days of lying idle begin anew");
    }

    void aPortalThatDoesNotAcceptItIsAFailure()
    {
        SandboxSettings settings;
        settings.datMethod = QStringLiteral("uuid");
        PortalBench bench(std::move(settings));
        VERIFY_OK(bench.import("token: 00000000-0000-4000-8000-000000000000\n"));
        const auto before = bench.stored();
        QVERIFY(!renew(bench));
        QCOMPARE(bench.stored(), before);
    }

    void whatHasEndedOrWaitsToBeRevokedIsNotRenewedByItself()
    {
        PortalBench bench;
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        auto record = *bench.session->credential();
        record.endedBecause = QStringLiteral("It was revoked.");
        VERIFY_OK(bench.vault.updateRecord(bench.profile, Slot::Portal, record));
        QVERIFY(!renewsBySelf(*firstToEnd(bench.profile, bench.vault, bench.clock.now())));
        record.endedBecause.clear();
        record.toBeRevokedSince = bench.clock.now();
        VERIFY_OK(bench.vault.updateRecord(bench.profile, Slot::Portal, record));
        QVERIFY(!renewsBySelf(*firstToEnd(bench.profile, bench.vault, bench.clock.now())));
    }
};

QTEST_GUILESS_MAIN(SelfRenewalTest)
#include "tst_selfrenewal.moc"
