#include "Claims.h"
#include "PortalBench.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

SandboxSettings confidentialPortal()
{
    SandboxSettings settings;
    settings.confidentialPortalClient = true;
    return settings;
}

} // namespace

/// A portal with a confidential client: its file opens the portal, Lanyard's own sign-in tells the roles.
class TwoHalvesTest : public QObject
{
    Q_OBJECT

    static Outcome<void> signIn(PortalBench &bench) { return QCoro::waitFor(bench.session->signIn({})); }
    static Outcome<TokenView> view(PortalBench &bench) { return QCoro::waitFor(bench.session->decodedAccessToken()); }
    static Outcome<AccessReport> test(PortalBench &bench) { return QCoro::waitFor(bench.session->test({})); }
    static bool isPromised(const AccessReport &report)
    {
        return std::any_of(report.rows.begin(), report.rows.end(),
                           [](const AccessRow &row) { return row.promised.value_or(false); });
    }

private Q_SLOTS:
    void bothHalvesLiveInEitherOrder_data()
    {
        QTest::addColumn<bool>("isFileFirst");
        QTest::newRow("the file, then the sign-in") << true;
        QTest::newRow("the sign-in, then the file") << false;
    }
    void bothHalvesLiveInEitherOrder()
    {
        QFETCH(bool, isFileFirst);
        PortalBench bench(confidentialPortal());
        bench.signsInWith(QStringLiteral("lanyard"));
        const auto file = bench.sandbox.download().body;
        if (isFileFirst)
            VERIFY_OK(bench.import(file));
        VERIFY_OK(signIn(bench));
        if (!isFileFirst)
            VERIFY_OK(bench.import(file));

        QVERIFY2(file.contains(bench.stored("portal")), "the portal's token must be where the portal's token belongs");
        QCOMPARE(tokenPart(QString::fromLatin1(bench.stored("identity")), 1).value(QStringLiteral("azp")).toString(),
                 QStringLiteral("lanyard"));
        const auto seen = view(bench);
        VERIFY_OK(seen);
        QCOMPARE(seen->seenThrough, QStringLiteral("lanyard"));
        const auto report = test(bench);
        VERIFY_OK(report);
        QVERIFY2(report->isAccepted, qPrintable(report->refusal));
        QVERIFY2(isPromised(*report), "the roles of Lanyard's own sign-in promise studies");
        QCOMPARE(report->seenThrough, QStringLiteral("lanyard"));
    }

    void aSecondFileLeavesTheSignInAsItIs()
    {
        PortalBench bench(confidentialPortal());
        bench.signsInWith(QStringLiteral("lanyard"));
        VERIFY_OK(signIn(bench));
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        const auto identity = bench.stored("identity");
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        QCOMPARE(bench.stored("identity"), identity);
        VERIFY_OK(view(bench));
    }

    void theFileAloneOpensThePortalAndPromisesNothing()
    {
        PortalBench bench(confidentialPortal());
        bench.signsInWith(QStringLiteral("lanyard"));
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        const auto report = test(bench);
        VERIFY_OK(report);
        QVERIFY(report->isAccepted && !isPromised(*report) && report->seenThrough.isEmpty());
        const auto seen = view(bench);
        QVERIFY(!seen && seen.error().kind == FailureKind::SignInNeeded);
        QVERIFY2(seen.error().cause == QLatin1String("no-identity")
                     && seen.error().hint.contains(QStringLiteral("lanyard login")),
                 qPrintable(seen.error().hint));
    }

    void aDirectSignInHasOneHalfOnly()
    {
        PortalBench bench;
        bench.signsInWith(bench.sandbox->directClientId());
        VERIFY_OK(signIn(bench));
        QVERIFY(bench.stored("identity").isEmpty());
        const auto seen = view(bench);
        VERIFY_OK(seen);
        QVERIFY2(seen->seenThrough.isEmpty(), "these are the claims that the portal sees");
    }

    void signingOutEndsBothAndSaysWhatItCouldNotRevoke()
    {
        PortalBench bench(confidentialPortal());
        bench.signsInWith(QStringLiteral("lanyard"));
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        VERIFY_OK(signIn(bench));
        const auto identity = QString::fromLatin1(bench.stored("identity"));
        const auto report = QCoro::waitFor(bench.session->signOut(false));
        VERIFY_OK(report);
        QVERIFY(bench.stored("portal").isEmpty() && bench.stored("identity").isEmpty());
        QVERIFY2(!report->isRevoked, "one half lives on at the issuer: that must not be called revoked");
        QVERIFY(report->notRevokedBecause.contains(QStringLiteral("cbioportal_portal")));
        const Fields client {{QStringLiteral("client_id"), QStringLiteral("lanyard")}};
        QCOMPARE(bench.sandbox.refresh(identity, client).status, 400);
    }

    void withdrawingTheConsentEndsEveryTokenOfThePortalsClientAndNoOther()
    {
        PortalBench bench(confidentialPortal());
        bench.signsInWith(QStringLiteral("lanyard"));
        const auto elsewhere = QString::fromLatin1(bench.sandbox.download().body.mid(7).trimmed());
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        VERIFY_OK(signIn(bench));
        const auto held = QString::fromLatin1(bench.stored("portal"));
        QVERIFY(!bench.sandbox.studies(held).contains(QStringLiteral("HTTP 302")));
        VERIFY_OK(QCoro::waitFor(bench.session->withdrawConsent()));
        for (const auto &token : {held, elsewhere})
            QCOMPARE(bench.sandbox.studies(token), QStringList {QStringLiteral("HTTP 302")});
        QVERIFY2(bench.stored("portal").isEmpty(), "what has ended is kept no longer");
        VERIFY_OK(view(bench)); // Lanyard's own sign-in goes on
        const auto report = QCoro::waitFor(bench.session->signOut(false));
        VERIFY_OK(report);
        QVERIFY(report->isRevoked && bench.stored("identity").isEmpty());
    }

    void withoutAPortalsTokenThereIsNoConsentToWithdraw()
    {
        PortalBench bench;
        bench.signsInWith(bench.sandbox->directClientId());
        VERIFY_OK(signIn(bench));
        const auto refused = QCoro::waitFor(bench.session->withdrawConsent());
        QVERIFY(!refused && refused.error().kind == FailureKind::Usage);
        QVERIFY(!bench.stored("portal").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TwoHalvesTest)
#include "tst_twohalves.moc"
