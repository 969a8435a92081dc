#include "SessionBench.h"

#include "AuthorizationRequest.h"
#include "FormEncoding.h"

#include <QTest>
#include <QTimer>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

SignInOptions withCode()
{
    SignInOptions options;
    options.useDevice = true;
    return options;
}

} // namespace

/// RFC 8628, rule by rule.
class DeviceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCodeIsShownAndTheCredentialStored()
    {
        Bench bench;
        bench.provider.deviceErrors = {QStringLiteral("authorization_pending")};
        UserCode shown;
        auto options = withCode();
        options.progress = [&](const SignInProgress &progress) {
            if (progress.step == SignInStep::GotCode)
                shown = progress.code;
        };
        VERIFY_OK(bench.signIn(options));
        QCOMPARE(shown.code, QStringLiteral("WDJB-MJHT"));
        QCOMPARE(shown.address, QUrl(QStringLiteral("https://login.example.org/device")));
        QCOMPARE(shown.completeAddress, QUrl(QStringLiteral("https://login.example.org/device?user_code=WDJB-MJHT")));
        QCOMPARE(bench.stored(), bench.provider.currentRefreshToken());
        QCOMPARE(bench.session->credential()->person, QStringLiteral("alice@example.org"));
        QVERIFY2(bench.browser.opened.isEmpty(), "the person opens the page, on whatever device");
    }

    void theRequestCarriesScopeAndChallengeAndThePollItsVerifier()
    {
        Bench bench;
        VERIFY_OK(bench.signIn(withCode()));
        const auto asked = *formDecoded(bench.http.requestsTo(bench.provider.endpoint("auth/device")).first().body);
        const auto poll = *formDecoded(bench.http.requestsTo(bench.provider.tokenEndpoint()).first().body);
        QCOMPARE(asked.value(QStringLiteral("client_id")), QStringLiteral("lanyard"));
        QCOMPARE(asked.value(QStringLiteral("scope")), QStringLiteral("openid offline_access"));
        QCOMPARE(asked.value(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
        QVERIFY(!asked.contains(QStringLiteral("client_secret")));
        QCOMPARE(poll.value(QStringLiteral("grant_type")),
                 QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
        QCOMPARE(poll.value(QStringLiteral("device_code")), QStringLiteral("the-device-code"));
        QCOMPARE(poll.value(QStringLiteral("client_id")), QStringLiteral("lanyard"));
        QCOMPARE(codeChallenge(poll.value(QStringLiteral("code_verifier")).toLatin1()),
                 asked.value(QStringLiteral("code_challenge")).toLatin1());
    }

    void aConfidentialClientSendsItsSecretToBothEndpoints()
    {
        Bench bench;
        bench.profile.isConfidential = true;
        bench.session = bench.makeSession();
        VERIFY_OK(QCoro::waitFor(bench.session->storeClientSecret(SecretBuffer("the secret"))));
        VERIFY_OK(bench.signIn(withCode()));
        for (const auto &endpoint : {bench.provider.endpoint("auth/device"), bench.provider.tokenEndpoint()}) {
            const auto header = bench.http.requestsTo(endpoint).first().headers.last();
            QCOMPARE(header.first, QByteArray("Authorization"));
            QCOMPARE(header.second, "Basic " + QByteArray("lanyard:the%20secret").toBase64());
        }
    }

    void pausesAreThoseThatTheProviderWants_data()
    {
        QTest::addColumn<QJsonValue>("interval");
        QTest::addColumn<QStringList>("errors");
        QTest::addColumn<QList<int>>("seconds");
        const auto pending = QStringLiteral("authorization_pending");
        const auto slow = QStringLiteral("slow_down");
        const auto offline = QStringLiteral("offline");
        QTest::newRow("its interval") << QJsonValue(7) << QStringList {pending, pending} << QList {7, 7, 7};
        QTest::newRow("5 s where it names none") << QJsonValue() << QStringList {pending} << QList {5, 5};
        QTest::newRow("slow_down adds 5 s for good")
            << QJsonValue(7) << QStringList {slow, pending, slow, pending} << QList {7, 12, 12, 17, 17};
        QTest::newRow("no answer doubles the pause until one comes")
            << QJsonValue(7) << QStringList {offline, offline, pending} << QList {7, 14, 28, 7};
        QTest::newRow("so does a server that cannot")
            << QJsonValue(7) << QStringList {QStringLiteral("503"), QStringLiteral("429"), pending}
            << QList {7, 14, 28, 7};
        QTest::newRow("a minute at most")
            << QJsonValue(20) << QStringList {offline, offline, offline} << QList {20, 40, 60, 60};
        QTest::newRow("no pause is none") << QJsonValue(0) << QStringList {pending} << QList {1, 1};
    }
    void pausesAreThoseThatTheProviderWants()
    {
        QFETCH(QJsonValue, interval);
        QFETCH(QStringList, errors);
        QFETCH(QList<int>, seconds);
        Bench bench;
        bench.provider.deviceErrors = errors;
        bench.provider.deviceAnswer.remove(QStringLiteral("interval"));
        if (!interval.isNull())
            bench.provider.deviceAnswer.insert(QStringLiteral("interval"), interval);
        VERIFY_OK(bench.signIn(withCode()));
        QList<int> slept;
        for (const auto pause : bench.clock.slept)
            slept.append(static_cast<int>(pause.count() / 1000));
        QCOMPARE(slept, seconds);
    }

    void aPauseBeyondReasonEndsWithTheCode()
    {
        Bench bench;
        bench.provider.deviceErrors = {QStringLiteral("authorization_pending")};
        bench.provider.deviceAnswer.insert(QStringLiteral("interval"), 1e16);
        const auto done = bench.signIn(withCode());
        QVERIFY(!done && done.error().kind == FailureKind::Cancelled);
        QVERIFY2(bench.clock.slept.first() > 0ms, "a pause that wrapped around is no pause");
    }

    void anErrorEndsTheWaitInItsOwnKind_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<FailureKind>("kind");
        QTest::newRow("denied") << QStringLiteral("access_denied") << FailureKind::AccessDenied;
        QTest::newRow("ended") << QStringLiteral("expired_token") << FailureKind::Cancelled;
        QTest::newRow("unknown client") << QStringLiteral("invalid_client") << FailureKind::Misconfigured;
        QTest::newRow("used") << QStringLiteral("invalid_grant") << FailureKind::SessionEnded;
        QTest::newRow("a web page instead") << QStringLiteral("404") << FailureKind::BadAnswer;
    }
    void anErrorEndsTheWaitInItsOwnKind()
    {
        QFETCH(QString, error);
        QFETCH(FailureKind, kind);
        Bench bench;
        bench.provider.deviceErrors = {QStringLiteral("authorization_pending"), error};
        const auto done = bench.signIn(withCode());
        QVERIFY2(!done, "this answer must end the wait");
        QCOMPARE(nameOf(done.error().kind), nameOf(kind));
        QVERIFY(!done.error().message.isEmpty() && !done.error().hint.isEmpty());
        QCOMPARE(bench.http.requestsTo(bench.provider.tokenEndpoint()).size(), 2);
        QVERIFY(bench.keychain->entries.empty());
    }

    void nobodyIsAskedOnceTheCodeOrThePatienceHasEnded_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<int>("patience");
        QTest::newRow("the code ends first") << 30 << 300;
        QTest::newRow("the patience ends first") << 600 << 30;
    }
    void nobodyIsAskedOnceTheCodeOrThePatienceHasEnded()
    {
        QFETCH(int, life);
        QFETCH(int, patience);
        Bench bench;
        bench.provider.deviceAnswer.insert(QStringLiteral("expires_in"), life);
        bench.provider.deviceErrors = QStringList(1000, QStringLiteral("authorization_pending"));
        auto options = withCode();
        options.timeout = std::chrono::seconds(patience);
        const auto start = bench.clock.now();
        const auto done = bench.signIn(options);
        QVERIFY2(!done && done.error().cause == QLatin1String("code-ended"), "the wait must end with the code");
        QCOMPARE(nameOf(done.error().kind), nameOf(FailureKind::Cancelled));
        QCOMPARE(start.secsTo(bench.clock.now()), 30);
        QCOMPARE(bench.http.requestsTo(bench.provider.tokenEndpoint()).size(), 4); // after 7, 14, 21, 28 seconds
    }

    void cancellingEndsTheWaitAtOnce()
    {
        Bench bench;
        bench.provider.deviceErrors = QStringList(1000, QStringLiteral("authorization_pending"));
        auto options = withCode();
        options.progress = [&](const SignInProgress &progress) {
            if (progress.step == SignInStep::Waiting)
                QTimer::singleShot(0, bench.session.get(), &Session::cancelSignIn);
        };
        const auto done = bench.signIn(options);
        QCOMPARE(nameOf(done.error().kind), nameOf(FailureKind::Cancelled));
        QVERIFY(!bench.session->isSigningIn());
        QVERIFY2(bench.http.requestsTo(bench.provider.tokenEndpoint()).size() < 2, "it went on asking");
    }

    void aPageAtNoSafeAddressIsNotShown_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("http") << QStringLiteral("http://login.example.org/device");
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("a script") << QStringLiteral("javascript:alert(1)");
    }
    void aPageAtNoSafeAddressIsNotShown()
    {
        QFETCH(QString, address);
        {
            Bench bench;
            bench.provider.deviceAnswer.insert(QStringLiteral("verification_uri"), address);
            const auto done = bench.signIn(withCode());
            QVERIFY2(!done && done.error().kind == FailureKind::BadAnswer, "nobody must be sent there");
        }
        Bench bench;
        bench.provider.deviceAnswer.insert(QStringLiteral("verification_uri_complete"), address);
        auto options = withCode();
        QUrl best;
        options.progress = [&](const SignInProgress &progress) {
            if (progress.step == SignInStep::GotCode)
                best = progress.address;
        };
        VERIFY_OK(bench.signIn(options));
        QCOMPARE(best, QUrl(QStringLiteral("https://login.example.org/device")));
    }

    void anAnswerWithoutACodeIsRefused()
    {
        for (const auto *member : {"device_code", "user_code", "verification_uri"}) {
            Bench bench;
            bench.provider.deviceAnswer.remove(QLatin1String(member));
            const auto done = bench.signIn(withCode());
            QVERIFY2(!done && done.error().kind == FailureKind::BadAnswer, member);
        }
    }

    void aProviderOrClientWithoutCodesIsSaid()
    {
        {
            Bench bench;
            bench.provider.metadata.remove(QStringLiteral("device_authorization_endpoint"));
            const auto done = bench.signIn(withCode());
            QVERIFY2(!done && done.error().cause == QLatin1String("no-device-grant"), "the provider has no endpoint");
        }
        Bench bench;
        bench.http.on("POST", bench.provider.endpoint("auth/device"),
                      jsonAnswer({{QStringLiteral("error"), QStringLiteral("unauthorized_client")},
                                  {QStringLiteral("error_description"),
                                   QStringLiteral("Client is not allowed to initiate OAuth 2.0 Device Authorization "
                                                  "Grant. The flow is disabled for the client.")}},
                                 401));
        const auto done = bench.signIn(withCode());
        QVERIFY2(!done && done.error().cause == QLatin1String("no-device-grant"), "the client may not");
    }

    void theIdentityTokenIsCheckedAsEver_data()
    {
        QTest::addColumn<QJsonObject>("overrides");
        QTest::newRow("another audience") << QJsonObject {{QStringLiteral("aud"), QStringLiteral("other")}};
        QTest::newRow("another issuer") << QJsonObject {
            {QStringLiteral("iss"), QStringLiteral("https://evil.example.org")}};
        QTest::newRow("nobody") << QJsonObject {{QStringLiteral("sub"), QJsonValue()}};
    }
    void theIdentityTokenIsCheckedAsEver()
    {
        QFETCH(QJsonObject, overrides);
        Bench bench;
        bench.provider.idTokenOverrides = overrides;
        const auto done = bench.signIn(withCode());
        QVERIFY2(!done && done.error().kind == FailureKind::BadAnswer, "the identity token is wrong");
        QVERIFY(bench.keychain->entries.empty());
    }
};

QTEST_GUILESS_MAIN(DeviceTest)
#include "tst_device.moc"
