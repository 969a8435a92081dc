#include "CredentialRenewal.h"
#include "PortalBench.h"

#include <QTest>

using namespace lanyard;

namespace {

using Old = CredentialRenewal::Old;

SandboxSettings uuid(int most)
{
    SandboxSettings settings;
    settings.datMethod = QStringLiteral("uuid");
    settings.maxTokensPerUser = most;
    return settings;
}

/// The portal's list behind which a test can make the portal worse.
class AwkwardPortal final : public PortalCredentials
{
public:
    AwkwardPortal(const Profile &profile, HttpClient &http)
        : PortalCredentials(profile, http), m_real(PortalCredentials::make(profile, http))
    { }
    bool makesDeadTokens = false;
    QStringList calls;

    QCoro::Task<Outcome<QList<PortalCredential>>> list(SecretBuffer bearer) override
    {
        return m_real->list(std::move(bearer));
    }
    QString costOfAnother(const QList<PortalCredential> &listed) const override
    {
        return m_real->costOfAnother(listed);
    }
    QCoro::Task<Outcome<NewCredential>> create(SecretBuffer bearer, NewCredentialRequest request) override
    {
        calls.append(QStringLiteral("create"));
        auto made = co_await m_real->create(std::move(bearer), request);
        if (made && makesDeadTokens)
            made->secret = SecretBuffer("00000000-0000-4000-8000-000000000000");
        co_return std::move(made);
    }
    QCoro::Task<Outcome<void>> remove(SecretBuffer bearer, QString id, QString reason) override
    {
        calls.append(QStringLiteral("remove ") + id);
        return m_real->remove(std::move(bearer), id, reason);
    }

private:
    std::unique_ptr<PortalCredentials> m_real;
};

} // namespace

/// A uuid token, renewed at the sandbox's portal.
class RenewalTest : public QObject
{
    Q_OBJECT

    static Outcome<RenewalReport> renew(PortalBench &bench, PortalCredentials &portal, Old old,
                                        QStringList *warnings = nullptr)
    {
        CredentialRenewal renewal(*bench.session, portal);
        return QCoro::waitFor(renewal.run({}, old, [&](const QString &cost) {
            if (warnings)
                warnings->append(cost);
        }));
    }
    static QStringList idsAt(PortalBench &bench)
    {
        const auto portal = PortalCredentials::make(bench.profile, *bench.http);
        QStringList ids;
        const auto listed = QCoro::waitFor(portal->list(SecretBuffer(bench.stored())));
        if (!listed)
            return {listed.error().message};
        for (const auto &each : *listed)
            ids.append(each.id + (each.isThisOne ? QStringLiteral(" held") : QString()));
        return ids;
    }

private Q_SLOTS:
    void aRenewedTokenIsStoredWorksAndReplacesTheOldOne_data()
    {
        QTest::addColumn<int>("most");
        QTest::newRow("the portal evicts the old one") << 1;
        QTest::newRow("Lanyard deletes the old one") << 5;
    }
    void aRenewedTokenIsStoredWorksAndReplacesTheOldOne()
    {
        QFETCH(int, most);
        PortalBench bench(uuid(most));
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        const auto before = bench.stored();
        QStringList warnings;
        AwkwardPortal portal(bench.profile, *bench.http);
        const auto report = renew(bench, portal, Old::Delete, &warnings);
        VERIFY_OK(report);
        QVERIFY(bench.stored() != before);
        QCOMPARE(bench.sandbox.studies(QString::fromLatin1(before)), QStringList {QStringLiteral("HTTP 302")});
        QVERIFY(
            bench.sandbox.studies(QString::fromLatin1(bench.stored())).contains(QStringLiteral("study_private_mel")));
        QCOMPARE(idsAt(bench), QStringList {report->made.id + QStringLiteral(" held")});
        QCOMPARE(report->deleted, PortalCredential::of(before).id);
        QVERIFY2(warnings.size() == 1, "that a new one may end an old one is said before");
        const auto record = bench.vault.record(bench.profile, Slot::Portal);
        QVERIFY2(record && record->statedEnd == report->made.validTo && record->statedEnd.isValid(),
                 "the new one's end must be known");
    }

    void anotherTokenLeavesTheOldOneAtThePortal()
    {
        PortalBench bench(uuid(5));
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        const auto before = bench.stored();
        AwkwardPortal portal(bench.profile, *bench.http);
        VERIFY_OK(renew(bench, portal, Old::Keep));
        QVERIFY(bench.stored() != before);
        QCOMPARE(idsAt(bench).size(), 2);
    }

    void aNewTokenThatThePortalDoesNotTakeIsNotKept()
    {
        PortalBench bench(uuid(5));
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        const auto before = bench.stored();
        AwkwardPortal portal(bench.profile, *bench.http);
        portal.makesDeadTokens = true;
        const auto refused = renew(bench, portal, Old::Delete);
        QVERIFY(!refused && refused.error().cause == QLatin1String("token-not-accepted"));
        QVERIFY2(bench.stored() == before, "the old one still works and must be back in the vault");
        QVERIFY2(!portal.calls.contains(QStringLiteral("remove ") + PortalCredential::of(before).id),
                 "the old one may be deleted only when the new one was answered with data");
        QCOMPARE(idsAt(bench).size(), 1);
    }

    void aNewTokenThatTheVaultDoesNotTakeIsSaid()
    {
        PortalBench bench(uuid(5));
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        bench.keychain->failingWrites = Failure {FailureKind::VaultLocked, QStringLiteral("locked"), {}};
        AwkwardPortal portal(bench.profile, *bench.http);
        const auto refused = renew(bench, portal, Old::Delete);
        QVERIFY(!refused && refused.error().kind == FailureKind::VaultLocked);
        QCOMPARE(portal.calls, QStringList {QStringLiteral("create")});
        QCOMPARE(idsAt(bench).size(), 2);
    }

    void withoutATokenThereIsNothingToRenewWith()
    {
        PortalBench bench(uuid(1));
        AwkwardPortal portal(bench.profile, *bench.http);
        const auto refused = renew(bench, portal, Old::Delete);
        QVERIFY(!refused && refused.error().kind == FailureKind::SignInNeeded);
        QVERIFY(portal.calls.isEmpty());
    }

    void aTokenOfTheMethodJwtIsTakenInWithItsDatesAndKnownForWhatItIs()
    {
        SandboxSettings settings;
        settings.datMethod = QStringLiteral("jwt");
        PortalBench bench(std::move(settings));
        const auto file = bench.sandbox.download().body;
        const auto token = bench.session->inspect(file);
        VERIFY_OK(token);
        QVERIFY2(token->isPortalsJwt, "who takes it in must hear that the portal will not take it");
        QCOMPARE(token->issuedAt.daysTo(token->expiresAt), 30);
        VERIFY_OK(bench.import(file));
        const auto record = bench.vault.record(bench.profile, Slot::Portal);
        QVERIFY(record && record->statedEnd == token->expiresAt);
    }

    void signingOutDeletesTheTokenAtThePortalThatMadeIt()
    {
        PortalBench bench(uuid(5));
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        const auto token = QString::fromLatin1(bench.stored());
        const auto report = QCoro::waitFor(bench.session->signOut(false));
        VERIFY_OK(report);
        QVERIFY(report->isRevoked && bench.stored().isEmpty());
        QCOMPARE(bench.sandbox.studies(token), QStringList {QStringLiteral("HTTP 302")});
    }

    void aTokenWhosePortalIsAwayWaitsToBeDeleted()
    {
        PortalBench bench(uuid(5));
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        bench.sandbox.end();
        const auto failed = QCoro::waitFor(bench.session->signOut(false));
        QVERIFY(!failed && failed.error().cause == QLatin1String("to-be-revoked"));
        QVERIFY2(failed.error().hint.contains(QStringLiteral("127.0.0.1")), qPrintable(failed.error().hint));
        QVERIFY(!bench.stored().isEmpty());
    }

    void aTokenThatThePortalNoLongerTakesGoesAllTheSame()
    {
        PortalBench bench(uuid(1));
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        bench.sandbox.download(); // evicts it
        const auto report = QCoro::waitFor(bench.session->signOut(false));
        VERIFY_OK(report);
        QVERIFY(!report->isRevoked && !report->notRevokedBecause.isEmpty() && bench.stored().isEmpty());
    }

    void thePortalsOwnTroubleIsToldByItsCause_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("cause");
        QTest::newRow("oauth2 has no list") << QStringLiteral("oauth2") << QStringLiteral("no-list");
        QTest::newRow("jwt takes not even its own tokens")
            << QStringLiteral("jwt") << QStringLiteral("token-not-accepted");
    }
    void thePortalsOwnTroubleIsToldByItsCause()
    {
        QFETCH(QString, method);
        QFETCH(QString, cause);
        SandboxSettings settings;
        settings.datMethod = method;
        PortalBench bench(std::move(settings));
        VERIFY_OK(bench.import(bench.sandbox.download().body));
        AwkwardPortal portal(bench.profile, *bench.http);
        const auto refused = renew(bench, portal, Old::Delete);
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, cause);
        QVERIFY(portal.calls.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RenewalTest)
#include "tst_renewal.moc"
