#include "SessionBench.h"
#include "Verdict.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;

/// Tokens that Lanyard makes for a ProteinPaint server, by the key in the vault.
class PortalTokenTest : public QObject
{
    Q_OBJECT

    static void makeProteinPaint(Bench &bench)
    {
        bench.profile.kind = PortalKind::ProteinPaint;
        bench.profile.issuer.clear();
        bench.profile.clientId.clear();
        bench.profile.headerName = QStringLiteral("x-ds-access-token");
        bench.profile.headerPrefix.clear();
        auto &settings = bench.profile.proteinPaint;
        settings.datasets
            = {{QStringLiteral("ABC")}, {QStringLiteral("XYZ"), QStringLiteral("/**"), {QStringLiteral("X")}}};
        settings.email = QStringLiteral("alice@example.org");
        settings.ip = QStringLiteral("192.0.2.7");
        settings.clientAuthResult = {{QStringLiteral("role"), QStringLiteral("member")}};
        bench.profiles.save(bench.profile);
        bench.session = bench.makeSession();
    }
    static Signer key(char letter = 'k') { return *Signer::read(QByteArray(48, letter)); }
    static Jws jwsOf(const AccessToken &token) { return *Jws::parse(token.token.view()); }

private Q_SLOTS:
    void aTokenHoldsTheTemplateAndIsSignedByTheKey()
    {
        Bench bench;
        makeProteinPaint(bench);
        VERIFY_OK(QCoro::waitFor(bench.session->storeSigningKey(key())));
        const auto made = QCoro::waitFor(bench.session->portalToken(std::chrono::seconds(60)));
        VERIFY_OK(made);
        const auto jws = jwsOf(*made);
        const auto now = bench.clock.now().toSecsSinceEpoch();
        QCOMPARE(*jws.claims(),
                 (QJsonObject {{QStringLiteral("datasets"), QJsonArray {QStringLiteral("ABC"), QStringLiteral("X")}},
                               {QStringLiteral("email"), QStringLiteral("alice@example.org")},
                               {QStringLiteral("ip"), QStringLiteral("192.0.2.7")},
                               {QStringLiteral("iat"), now},
                               {QStringLiteral("exp"), now + 60},
                               {QStringLiteral("clientAuthResult"),
                                QJsonObject {{QStringLiteral("role"), QStringLiteral("member")}}}}));
        QVERIFY(verify(jws, JwkSet::of({key().key()}, JwkSet::Origin::Local)).kind == Verdict::Kind::Valid);
        QCOMPARE(made->expiresAt, bench.clock.now().addSecs(60));
        QCOMPARE(bench.http.requests.size(), 0); // nobody is asked
    }

    void theBearerIsMadeAnewEachTime()
    {
        Bench bench;
        makeProteinPaint(bench);
        VERIFY_OK(QCoro::waitFor(bench.session->storeSigningKey(key())));
        const auto bearer
            = [&] { return QCoro::waitFor(bench.session->bearer(std::nullopt, std::chrono::seconds(0), false)); };
        const auto first = bearer();
        VERIFY_OK(first);
        QCOMPARE(first->headerName, QByteArray("x-ds-access-token"));
        QCOMPARE(first->headerValue().toByteArray(), first->token.toByteArray());
        bench.clock.advance(std::chrono::seconds(1));
        QVERIFY(bearer()->token.toByteArray() != first->token.toByteArray());
    }

    void withoutAKeyThePersonIsToldToAddOne()
    {
        Bench bench;
        makeProteinPaint(bench);
        const auto made = QCoro::waitFor(bench.session->portalToken(std::chrono::seconds(60)));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, FailureKind::SignInNeeded);
        QCOMPARE(made.error().cause, QStringLiteral("no-key"));
        QVERIFY(made.error().hint.contains(QLatin1String("lanyard key add")));
    }

    void anotherAlgorithmThanTheKeysIsRefused()
    {
        Bench bench;
        bench.profile.proteinPaint.algorithm = QStringLiteral("ES256");
        makeProteinPaint(bench);
        VERIFY_OK(QCoro::waitFor(bench.session->storeSigningKey(key())));
        QCOMPARE(QCoro::waitFor(bench.session->portalToken(std::chrono::seconds(60))).error().cause,
                 QStringLiteral("wrong-algorithm"));
    }

    void aLifetimeHasItsLimits()
    {
        Bench bench;
        makeProteinPaint(bench);
        for (const auto seconds : {0, -1, PortalToken::mostSeconds + 1})
            QCOMPARE(
                PortalToken::make(bench.profile, key(), bench.clock.now(), std::chrono::seconds(seconds)).error().kind,
                FailureKind::Usage);
    }

    void aKeyGoesOnlyToThePortalThatItWasAddedFor()
    {
        Bench bench;
        makeProteinPaint(bench);
        VERIFY_OK(QCoro::waitFor(bench.session->storeSigningKey(key())));
        bench.profile.portal = QUrl(QStringLiteral("https://elsewhere.example.org"));
        bench.profiles.save(bench.profile);
        bench.session->setProfile(bench.profile);
        const auto made = QCoro::waitFor(bench.session->portalToken(std::chrono::seconds(60)));
        QVERIFY2(!made, "a credential is void for another portal");
        QVERIFY(made.error().hint.contains(QLatin1String("lanyard key add")));
    }

    void signingOutAndRemovingDeleteTheKey()
    {
        Bench bench;
        makeProteinPaint(bench);
        VERIFY_OK(QCoro::waitFor(bench.session->storeSigningKey(key())));
        VERIFY_OK(QCoro::waitFor(bench.session->removeSigningKey()));
        QVERIFY(bench.keychain->entries.empty());
        VERIFY_OK(QCoro::waitFor(bench.session->storeSigningKey(key())));
        const auto report = QCoro::waitFor(bench.session->signOut(false));
        VERIFY_OK(report);
        QVERIFY(!report->isRevoked);
        QVERIFY(!report->notRevokedBecause.isEmpty());
        QVERIFY(bench.keychain->entries.empty());
    }

    void signInAndTokenFilesAreForOtherPortals()
    {
        Bench bench;
        makeProteinPaint(bench);
        QCOMPARE(bench.signIn().error().kind, FailureKind::Usage);
        QCOMPARE(bench.session->inspect("token: abc").error().kind, FailureKind::Usage);
        QCOMPARE(QCoro::waitFor(bench.session->decodedAccessToken()).error().kind, FailureKind::Usage);
        Bench other;
        QCOMPARE(QCoro::waitFor(other.session->storeSigningKey(key())).error().kind, FailureKind::Usage);
    }
};

QTEST_GUILESS_MAIN(PortalTokenTest)
#include "tst_portaltoken.moc"
