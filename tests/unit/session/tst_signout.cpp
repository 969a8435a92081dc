#include "PendingRevocations.h"
#include "SessionBench.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

/// Signing out while the provider does not answer.
class SignOutTest : public QObject
{
    Q_OBJECT

    static QString endpoint(const Bench &bench)
    {
        return bench.provider.issuer + QStringLiteral("/protocol/openid-connect/revoke");
    }
    static void answerRevocationWith(Bench &bench, FailureKind kind)
    {
        bench.http.on("POST", endpoint(bench), [kind](const HttpRequest &) -> Outcome<HttpAnswer> {
            return failure(kind, QStringLiteral("login.example.org did not answer."), {});
        });
    }
    static void leaveOnePending(Bench &bench)
    {
        VERIFY_OK(bench.signIn());
        answerRevocationWith(bench, FailureKind::Offline);
        QVERIFY(!QCoro::waitFor(bench.session->signOut(false)));
        QVERIFY(bench.session->waitsToBeRevokedSince().isValid());
    }
    static void comeBack(Bench &bench) { bench.http.on("POST", endpoint(bench), plainAnswer({}, "text/plain")); }

private Q_SLOTS:
    void whatWaitsToBeRevokedServesForNothingElse()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto secret = bench.stored();
        const auto otherWindow = bench.makeSession();
        VERIFY_OK(QCoro::waitFor(otherWindow->accessToken(0s, true)));
        answerRevocationWith(bench, FailureKind::Offline);
        const auto refused = QCoro::waitFor(bench.session->signOut(false));
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, QStringLiteral("to-be-revoked"));
        QCOMPARE(nameOf(refused.error().kind), QStringLiteral("offline"));
        QVERIFY(!secret.isEmpty() && !bench.stored().isEmpty());

        bench.http.requests.clear();
        const QList<Failure> failures {
            bench.accessToken(false).error(), bench.accessToken(true).error(),
            QCoro::waitFor(otherWindow->accessToken(0s, false)).error(),
            QCoro::waitFor(bench.session->bearer(BearerKind::OfflineToken, 0s, false)).error(),
            QCoro::waitFor(bench.session->test({})).error()};
        for (const auto &told : failures) {
            QCOMPARE(nameOf(told.kind), QStringLiteral("sign-in-needed"));
            QCOMPARE(told.cause, QStringLiteral("to-be-revoked"));
            QVERIFY2(told.message.contains(QStringLiteral("login.example.org")), qPrintable(told.message));
        }
        QVERIFY2(bench.http.requests.isEmpty(), "nothing may be sent with a credential that waits to be revoked");
    }

    void onlyADefiniteNoOfTheProviderDeletesWhatIsNotRevoked_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("200") << 200 << QByteArray() << false;
        QTest::newRow("200, it knew it no longer") << 200 << QByteArray("{\"error\":\"invalid_token\"}") << false;
        QTest::newRow("400") << 400 << QByteArray("{\"error\":\"unsupported_token_type\"}") << false;
        QTest::newRow("401, an unknown client") << 401 << QByteArray("{\"error\":\"invalid_client\"}") << false;
        QTest::newRow("403") << 403 << QByteArray() << false;
        QTest::newRow("429") << 429 << QByteArray() << true;
        QTest::newRow("500") << 500 << QByteArray() << true;
        QTest::newRow("503") << 503 << QByteArray() << true;
        QTest::newRow("a network's login page instead") << 302 << QByteArray() << true;
    }
    void onlyADefiniteNoOfTheProviderDeletesWhatIsNotRevoked()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, isKept);
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.http.on("POST", endpoint(bench), plainAnswer(body, "application/json", status));
        const auto report = QCoro::waitFor(bench.session->signOut(false));
        QCOMPARE(report.has_value(), !isKept);
        QCOMPARE(bench.keychain->entries.empty(), !isKept);
        QCOMPARE(bench.session->waitsToBeRevokedSince().isValid(), isKept);
    }

    void aNetworksLoginPageInPlaceOfTheProviderLosesNothing()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.session = bench.makeSession(); // knows no metadata yet
        bench.http.on("GET", bench.provider.issuer + QStringLiteral("/.well-known/openid-configuration"),
                      plainAnswer("<html>Log in to the network</html>", "text/html"));
        const auto refused = QCoro::waitFor(bench.session->signOut(false));
        QVERIFY2(!refused && refused.error().kind == FailureKind::BadAnswer, "the network's fault, not the profile's");
        QVERIFY2(bench.session->waitsToBeRevokedSince().isValid(), "it must stay revocable");
    }

    void aVaultThatDoesNotAnswerLeavesEverythingAsItWas()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.keychain->failing = Failure(FailureKind::VaultLocked, QStringLiteral("locked"), {});
        const auto refused = QCoro::waitFor(bench.session->signOut(false));
        QVERIFY(!refused && refused.error().kind == FailureKind::VaultLocked);
        bench.keychain->failing.reset();
        QVERIFY2(!bench.session->waitsToBeRevokedSince().isValid(), "nothing was signed out");
        VERIFY_OK(bench.accessToken(true));
    }

    void theNextSignOutTriesAgain()
    {
        Bench bench;
        leaveOnePending(bench);
        const auto since = bench.session->waitsToBeRevokedSince();
        bench.clock.advance(60s);
        QVERIFY(!QCoro::waitFor(bench.session->signOut(false)));
        QCOMPARE(bench.session->waitsToBeRevokedSince(), since);
        comeBack(bench);
        const auto report = QCoro::waitFor(bench.session->signOut(false));
        VERIFY_OK(report);
        QVERIFY(report->isRevoked && bench.keychain->entries.empty() && !bench.session->credential());
    }

    void forgettingDeletesAtOnce()
    {
        Bench bench;
        leaveOnePending(bench);
        const auto report = QCoro::waitFor(bench.session->signOut(true));
        VERIFY_OK(report);
        QVERIFY(!report->isRevoked && !report->notRevokedBecause.isEmpty() && bench.keychain->entries.empty());
    }

    /// Whoever sets another client, issuer or portal must not leave a credential behind that lives on.
    void aCredentialEndsWhereItWasMadeWhateverTheProfileSaysNow_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("portal");
        QTest::newRow("another client") << QString() << QStringLiteral("another") << QString();
        QTest::newRow("another issuer") << QStringLiteral("https://other.example.org/realms/x") << QString()
                                        << QString();
        QTest::newRow("another portal") << QString() << QString() << QStringLiteral("https://other.example.org");
    }
    void aCredentialEndsWhereItWasMadeWhateverTheProfileSaysNow()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, clientId);
        QFETCH(QString, portal);
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto client = bench.profile.clientId;
        const auto token = bench.stored();
        if (!issuer.isEmpty())
            bench.profile.issuer = issuer;
        if (!clientId.isEmpty())
            bench.profile.clientId = clientId;
        if (!portal.isEmpty())
            bench.profile.portal = QUrl(portal);
        bench.session->setProfile(bench.profile);
        comeBack(bench);
        const auto report = QCoro::waitFor(bench.session->signOut(false));
        VERIFY_OK(report);
        QVERIFY2(report->isRevoked, qPrintable(report->notRevokedBecause));
        const auto asked = bench.http.requestsTo(endpoint(bench));
        QCOMPARE(asked.size(), 1);
        const QUrlQuery form(QString::fromLatin1(asked.first().body));
        QCOMPARE(form.queryItemValue(QStringLiteral("client_id")), client);
        QCOMPARE(form.queryItemValue(QStringLiteral("token"), QUrl::FullyDecoded).toLatin1(), token);
    }

    void aSignInRevokesFirst()
    {
        Bench bench;
        leaveOnePending(bench);
        const auto old = bench.stored();
        bench.browser.opened.clear();
        QVERIFY2(!bench.signIn() && bench.browser.opened.isEmpty(), "the browser must not open for nothing");
        QCOMPARE(bench.stored(), old);
        comeBack(bench);
        VERIFY_OK(bench.signIn());
        QVERIFY(bench.http.requestsTo(endpoint(bench)).last().body.contains(old));
        QVERIFY(bench.stored() != old && !bench.session->waitsToBeRevokedSince().isValid());
        VERIFY_OK(bench.accessToken(true));
    }

    void anImportRevokesFirst()
    {
        Bench bench;
        leaveOnePending(bench);
        const QByteArray content = "token: 7c1e09f4-52ab-4f0e-9d3a-000000000002\n";
        auto file = bench.session->inspect(content);
        VERIFY_OK(file);
        QVERIFY2(!QCoro::waitFor(bench.session->import(std::move(*file))), "it would overwrite what can be revoked");
        comeBack(bench);
        file = bench.session->inspect(content);
        VERIFY_OK(QCoro::waitFor(bench.session->import(std::move(*file))));
        QVERIFY(bench.session->credential()->isImported && !bench.session->waitsToBeRevokedSince().isValid());
    }

    void aRunningWindowTriesAtStartAndThenOnceAnHourUntilItIsDone()
    {
        Bench bench;
        leaveOnePending(bench);
        bench.clock.advance(1h);
        int tries = 0;
        auto *session = bench.session.get();
        PendingRevocations pending(bench.profiles, bench.vault, bench.clock,
                                   [&, session](const Profile &) -> QCoro::Task<Outcome<void>> {
                                       if (++tries == 3)
                                           comeBack(bench);
                                       return session->revokePending();
                                   });
        bench.clock.slept.clear();
        const auto begin = bench.clock.now();
        pending.look();
        pending.look(); // asked twice is asked once
        QTRY_VERIFY(bench.keychain->entries.empty());
        QCOMPARE(tries, 3);
        QCOMPARE(bench.clock.slept.size(), 2);
        QVERIFY2(begin.secsTo(bench.clock.now()) == 7200, "an hour lies between two tries");
        pending.look();
        QCOMPARE(bench.clock.slept.size(), 2);
    }

    void aWindowThatClosesWhileItWaitsTriesNoMore()
    {
        Bench bench;
        int tries = 0;
        auto pending = std::make_unique<PendingRevocations>(bench.profiles, bench.vault, bench.clock,
                                                            [&](const Profile &) -> QCoro::Task<Outcome<void>> {
                                                                ++tries;
                                                                co_return Outcome<void>();
                                                            });
        bench.clock.advance(10s);
        leaveOnePending(bench);
        bench.clock.slept.clear();
        pending->look();
        QCOMPARE(bench.clock.slept, QList<std::chrono::milliseconds> {1h});
        pending.reset();
        QTest::qWait(0);
        QVERIFY2(tries == 0, "the wait must end with its object");
    }

    void aWindowDoesNotRepeatASignOutThatHasJustFailed()
    {
        Bench bench;
        int tries = 0;
        auto *session = bench.session.get();
        PendingRevocations pending(bench.profiles, bench.vault, bench.clock,
                                   [&, session](const Profile &) -> QCoro::Task<Outcome<void>> {
                                       ++tries;
                                       comeBack(bench);
                                       return session->revokePending();
                                   });
        pending.look();
        QVERIFY2(bench.clock.slept.isEmpty(), "nothing waits, so that no timer may run");
        bench.clock.advance(10s);
        leaveOnePending(bench);
        bench.clock.slept.clear();
        pending.look();
        QTRY_VERIFY(bench.keychain->entries.empty());
        QCOMPARE(tries, 1);
        QCOMPARE(bench.clock.slept, QList<std::chrono::milliseconds> {1h});
    }
};

QTEST_GUILESS_MAIN(SignOutTest)
#include "tst_signout.moc"
