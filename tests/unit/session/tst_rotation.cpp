#include "Gate.h"
#include "SessionBench.h"

#include <QTest>
#include <QTimer>

#include <numeric>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

/// A keychain whose answers come when a test lets them.
class SlowStore final : public SecretStore
{
public:
    explicit SlowStore(std::shared_ptr<SecretStore> store) : m_store(std::move(store)) { }
    Gate answers;

    QCoro::Task<Outcome<std::optional<SecretBuffer>>> read(QString key) override
    {
        co_await answers.passed();
        auto secret = co_await m_store->read(key);
        co_return std::move(secret);
    }
    QCoro::Task<Outcome<void>> write(QString key, SecretBuffer secret) override
    {
        return m_store->write(key, std::move(secret));
    }
    QCoro::Task<Outcome<void>> remove(QString key) override { return m_store->remove(key); }
    QCoro::Task<Outcome<void>> ready() override { return m_store->ready(); }
    QCoro::Task<Outcome<void>> unlock() override { return m_store->unlock(); }
    QString title() const override { return m_store->title(); }

private:
    std::shared_ptr<SecretStore> m_store;
};

/// Keycloak's refusal of a refresh token that was used before.
auto replayed()
{
    return jsonAnswer(
        {{QStringLiteral("error"), QStringLiteral("invalid_grant")},
         {QStringLiteral("error_description"), QStringLiteral("Maximum allowed refresh token reuse exceeded")}},
        400);
}

} // namespace

/// A rotated credential is the only good one there is: it must get into the vault.
class RotationTest : public QObject
{
    Q_OBJECT

    static void answerEveryRefresh(Bench &bench)
    {
        bench.http.on("POST", bench.provider.tokenEndpoint(), [&bench](const HttpRequest &) -> Outcome<HttpAnswer> {
            bench.provider.nonce.clear();
            return jsonAnswer(bench.provider.tokenAnswer());
        });
    }
    static Failure locked() { return {FailureKind::VaultLocked, QStringLiteral("The keychain is locked."), {}}; }

private Q_SLOTS:
    void aVaultThatDoesNotTakeItIsAskedAgainForHalfAMinute()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.keychain->failingWrites = locked();
        bench.clock.slept.clear();
        bench.keychain->calls.clear();
        const auto refused = bench.accessToken(true);
        QVERIFY(!refused && refused.error().kind == FailureKind::VaultLocked);
        QCOMPARE(refused.error().cause, QStringLiteral("rotation-unsaved"));
        QVERIFY2(refused.error().message.contains(QStringLiteral("login.example.org has replaced the credential"))
                     && refused.error().hint.contains(QStringLiteral("lanyard login")),
                 qPrintable(refused.error().message + refused.error().hint));
        const auto waited
            = std::accumulate(bench.clock.slept.begin(), bench.clock.slept.end(), std::chrono::milliseconds(0));
        QCOMPARE(waited, std::chrono::milliseconds(30s));
        QCOMPARE(bench.keychain->calls.filter(QStringLiteral("write")).size(), bench.clock.slept.size() + 1);
    }

    void aVaultThatComesBackInTimeLosesNothing()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.keychain->failingWrites = locked();
        bench.http.on("POST", bench.provider.tokenEndpoint(), [&](const HttpRequest &) -> Outcome<HttpAnswer> {
            QTimer::singleShot(0, [&] { bench.keychain->failingWrites.reset(); }); // in the first pause
            bench.provider.nonce.clear();
            return jsonAnswer(bench.provider.tokenAnswer());
        });
        VERIFY_OK(bench.accessToken(true));
        QCOMPARE(bench.stored(), bench.provider.currentRefreshToken());
        QCOMPARE(bench.clock.slept.size(), 1);
    }

    void betweenTheAnswerAndTheVaultNothingElseHappens()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.http.on("POST", bench.provider.tokenEndpoint(), [&](const HttpRequest &) -> Outcome<HttpAnswer> {
            bench.keychain->calls.clear();
            bench.http.requests.clear();
            bench.clock.slept.clear();
            bench.provider.nonce.clear();
            return jsonAnswer(bench.provider.tokenAnswer());
        });
        VERIFY_OK(bench.accessToken(true));
        QCOMPARE(bench.keychain->calls, QStringList {QStringLiteral("write %1/portal").arg(bench.profile.id)});
        QVERIFY2(bench.http.requests.isEmpty() && bench.clock.slept.isEmpty(),
                 "whatever can wait must be asked before the refresh or after the write");
    }

    void theProviderIsAskedAboutItselfWhileTheVaultIsRead()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        answerEveryRefresh(bench);
        const auto store = std::make_shared<SlowStore>(bench.keychain);
        Vault vault(store, bench.folder.filePath(QStringLiteral("credentials.json")));
        const auto asked = [&bench] {
            return bench.http.requestsTo(bench.profile.issuer + QStringLiteral("/.well-known/openid-configuration"))
                .size();
        };
        for (const auto isLocked : {false, true}) {
            CredentialExchange exchange(bench.http, vault, bench.clock);
            const auto before = asked();
            auto refresh = exchange.refresh(bench.profile, Slot::Portal);
            QTRY_COMPARE(asked(), before + 1);
            QVERIFY2(!refresh.isReady(), "the vault has not answered");
            if (isLocked)
                bench.keychain->failing = locked();
            store->answers.open();
            const auto refreshed = QCoro::waitFor(std::move(refresh));
            QCOMPARE(refreshed.has_value(), !isLocked);
            QVERIFY2(refreshed || refreshed.error().kind == FailureKind::VaultLocked, "what the vault says counts");
        }
    }

    void whatOneSlotCouldNotStoreStaysItsOwn()
    {
        Bench bench;
        answerEveryRefresh(bench);
        CredentialRecord record;
        record.binding = Binding {bench.profile.issuer, bench.profile.clientId, bench.profile.portalOrigin()};
        record.signedInAt = bench.clock.now();
        VERIFY_OK(QCoro::waitFor(bench.vault.store(bench.profile, Slot::Portal, SecretBuffer("portal-1"), record)));
        VERIFY_OK(QCoro::waitFor(bench.vault.store(bench.profile, Slot::Identity, SecretBuffer("identity-1"), record)));
        CredentialExchange exchange(bench.http, bench.vault, bench.clock);

        bench.keychain->failingWrites = locked();
        QVERIFY(!QCoro::waitFor(exchange.refresh(bench.profile, Slot::Portal)));
        const auto ofPortal = bench.provider.currentRefreshToken();
        bench.keychain->failingWrites.reset();
        VERIFY_OK(QCoro::waitFor(exchange.refresh(bench.profile, Slot::Identity)));
        const auto identityKey = bench.profile.id + QStringLiteral("/identity");
        QCOMPARE(bench.keychain->entries.at(identityKey), bench.provider.currentRefreshToken());
        QVERIFY(bench.http.requests.last().body.contains("identity-1"));

        VERIFY_OK(QCoro::waitFor(exchange.refresh(bench.profile, Slot::Portal)));
        QVERIFY2(bench.http.requests.last().body.contains(ofPortal), "the rotated one must be used, not the old one");
        QCOMPARE(bench.stored(), bench.provider.currentRefreshToken());
    }

    void whatCouldNotBeStoredDoesNotReplaceALaterSignIn()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.keychain->failingWrites = locked();
        QVERIFY(!bench.accessToken(true));
        bench.keychain->failingWrites.reset();
        bench.clock.advance(60s);
        const auto otherProgram = bench.makeSession();
        VERIFY_OK(QCoro::waitFor(otherProgram->signIn({})));
        const auto newest = bench.stored();
        VERIFY_OK(bench.accessToken(true));
        QVERIFY(bench.http.requestsTo(bench.provider.tokenEndpoint()).last().body.contains(newest));
    }

    void aReplayAfterALostAnswerOfItsOwnAccusesNobody_data()
    {
        QTest::addColumn<Failure>("first");
        QTest::addColumn<bool>("isOwn");
        const auto row = [](const char *name, FailureKind kind, const char *cause, bool isOwn) {
            QTest::newRow(name) << Failure(kind, QStringLiteral("No."), {}, QString::fromLatin1(cause)) << isOwn;
        };
        row("the answer was lost", FailureKind::Offline, "answer-lost", true);
        row("nothing was sent", FailureKind::Offline, "", false);
        row("the certificate was wrong", FailureKind::Tls, "tls", false);
    }
    void aReplayAfterALostAnswerOfItsOwnAccusesNobody()
    {
        QFETCH(Failure, first);
        QFETCH(bool, isOwn);
        Bench bench;
        bench.provider.rotates = true;
        VERIFY_OK(bench.signIn());
        QVERIFY(bench.session->credential()->rotates);
        bench.http.on("POST", bench.provider.tokenEndpoint(),
                      [&](const HttpRequest &) -> Outcome<HttpAnswer> { return unexpected(first); });
        QVERIFY(!bench.accessToken(true));
        QVERIFY(!bench.accessToken(true)); // a try that fails the same way forgets nothing
        QCOMPARE(bench.session->credential()->refreshSentAt.isValid(), isOwn);

        bench.session = bench.makeSession(); // the next program
        bench.http.on("POST", bench.provider.tokenEndpoint(), replayed());
        const auto refused = bench.accessToken(true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, QStringLiteral("replayed"));
        QVERIFY2(refused.error().message.contains(QStringLiteral("Lanyard itself used it")) == isOwn,
                 qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(QStringLiteral("thief")) != isOwn);
        QCOMPARE(bench.session->credential()->endedBecause, refused.error().message);
    }

    void aReplayAfterItWasGivenToAPortalAccusesNobody()
    {
        Bench bench;
        bench.provider.rotates = true;
        VERIFY_OK(bench.signIn());
        VERIFY_OK(QCoro::waitFor(bench.session->bearer(BearerKind::OfflineToken, 0s, false)));
        bench.session = bench.makeSession(); // the next program
        bench.http.on("POST", bench.provider.tokenEndpoint(), replayed());
        const auto refused = bench.accessToken(true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, QStringLiteral("replayed"));
        QVERIFY2(refused.error().message.contains(QStringLiteral("Lanyard gave it out")),
                 qPrintable(refused.error().message));

        bench.http.on("POST", bench.provider.tokenEndpoint(), [&](const HttpRequest &) -> Outcome<HttpAnswer> {
            bench.provider.nonce.clear();
            return jsonAnswer(bench.provider.tokenAnswer());
        });
        VERIFY_OK(bench.accessToken(true));
        QVERIFY2(!bench.session->credential()->handedOutAt.isValid(), "the new one was given to nobody");
    }

    void aProgramThatEndsBeforeTheAnswerLeavesAMark()
    {
        Bench bench;
        bench.provider.rotates = true;
        VERIFY_OK(bench.signIn());
        QDateTime mark;
        bench.http.on("POST", bench.provider.tokenEndpoint(), [&](const HttpRequest &) -> Outcome<HttpAnswer> {
            mark = bench.session->credential()->refreshSentAt; // what a killed program would leave
            bench.provider.nonce.clear();
            return jsonAnswer(bench.provider.tokenAnswer());
        });
        VERIFY_OK(bench.accessToken(true));
        QCOMPARE(mark, bench.clock.now());
        QVERIFY2(!bench.session->credential()->refreshSentAt.isValid(), "the answer is stored, so nothing is open");
    }

    void aSessionThatLayIdleSaysSinceWhen()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.clock.advance(24h * 31);
        bench.http.on(
            "POST", bench.provider.tokenEndpoint(),
            jsonAnswer({{QStringLiteral("error"), QStringLiteral("invalid_grant")},
                        {QStringLiteral("error_description"), QStringLiteral("Offline user session not found")}},
                       400));
        const auto refused = bench.accessToken(true);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("31")), qPrintable(refused.error().message));
        QCOMPARE(bench.session->credential()->endedBecause, refused.error().message);
    }
};

QTEST_GUILESS_MAIN(RotationTest)
#include "tst_rotation.moc"
