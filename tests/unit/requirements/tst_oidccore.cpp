#include "SessionBench.h"

#include <QLocale>
#include <QTest>

using namespace lanyard;

/// OpenID Connect Core and Discovery: who signed in.
class OidcCoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anIdTokenThatDoesNotFitIsRefusedAndNothingIsStored_data()
    {
        QTest::addColumn<QJsonObject>("overrides");
        QTest::newRow("another nonce") << QJsonObject {{QStringLiteral("nonce"), QStringLiteral("stale")}};
        QTest::newRow("no nonce") << QJsonObject {{QStringLiteral("nonce"), QJsonValue()}};
        QTest::newRow("another audience") << QJsonObject {{QStringLiteral("aud"), QStringLiteral("other")}};
        QTest::newRow("another authorized party") << QJsonObject {{QStringLiteral("azp"), QStringLiteral("other")}};
        QTest::newRow("another issuer") << QJsonObject {
            {QStringLiteral("iss"), QStringLiteral("https://evil.example.org")}};
        QTest::newRow("ended") << QJsonObject {{QStringLiteral("exp"), 1000}};
        QTest::newRow("no end") << QJsonObject {{QStringLiteral("exp"), QJsonValue()}};
        QTest::newRow("issued in the future") << QJsonObject {{QStringLiteral("iat"), qint64(4102444800)}};
        QTest::newRow("nobody") << QJsonObject {{QStringLiteral("sub"), QJsonValue()}};
        QTest::newRow("another access token")
            << QJsonObject {{QStringLiteral("at_hash"), QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA")}};
    }
    void anIdTokenThatDoesNotFitIsRefusedAndNothingIsStored()
    {
        QFETCH(QJsonObject, overrides);
        Bench bench;
        bench.provider.idTokenOverrides = overrides;
        const auto done = bench.signIn();
        QVERIFY2(!done, "the identity token is wrong, so the sign-in must fail");
        QCOMPARE(nameOf(done.error().kind), nameOf(FailureKind::BadAnswer));
        QVERIFY(bench.keychain->entries.empty());
        QVERIFY(!bench.session->credential());
    }

    void anIdTokenOfAnotherKeyIsRefused()
    {
        Bench bench;
        bench.provider.signsWithAnotherKey = true;
        const auto done = bench.signIn();
        QVERIFY2(!done && done.error().kind == FailureKind::BadAnswer,
                 "a signature of a foreign key must not be trusted");
        QVERIFY(bench.keychain->entries.empty());
    }

    void atARefreshIssuerPersonAndAudienceStayOrNothingIsStored_data()
    {
        QTest::addColumn<QJsonObject>("overrides");
        QTest::newRow("another person") << QJsonObject {{QStringLiteral("sub"), QStringLiteral("somebody else")}};
        QTest::newRow("another issuer") << QJsonObject {
            {QStringLiteral("iss"), QStringLiteral("https://evil.example.org")}};
        QTest::newRow("another audience") << QJsonObject {{QStringLiteral("aud"), QStringLiteral("other")}};
    }
    void atARefreshIssuerPersonAndAudienceStayOrNothingIsStored()
    {
        QFETCH(QJsonObject, overrides);
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto before = bench.stored();
        bench.provider.idTokenOverrides = overrides;
        const auto refused = bench.accessToken(true);
        QVERIFY2(!refused && refused.error().kind == FailureKind::BadAnswer,
                 "the same must come back (OIDC Core section 12.2)");
        QCOMPARE(bench.stored(), before);
    }

    void theDiscoveredIssuerIsTheConfiguredOneLetterByLetter()
    {
        Bench bench;
        bench.provider.metadata.insert(QStringLiteral("issuer"), bench.provider.issuer + QLatin1Char('/'));
        const auto refused = bench.signIn();
        QVERIFY(!refused && refused.error().kind == FailureKind::Misconfigured);
        QVERIFY(bench.browser.opened.isEmpty());
    }

    void whenTheClocksAreApartTheSentenceSaysWhichIsOff_data()
    {
        QTest::addColumn<int>("serverAhead"); // seconds
        QTest::addColumn<QString>("words");
        QTest::newRow("behind") << 600
                                << QStringLiteral("this computer's clock is 10 minutes behind login.example.org");
        QTest::newRow("ahead") << -600
                               << QStringLiteral("this computer's clock is 10 minutes ahead of login.example.org");
    }
    void whenTheClocksAreApartTheSentenceSaysWhichIsOff()
    {
        QFETCH(int, serverAhead);
        QFETCH(QString, words);
        Bench bench;
        const auto serverNow = bench.clock.now().addSecs(serverAhead);
        const auto withDate = [&](HttpAnswer answer) {
            const auto date = QLocale::c().toString(serverNow, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
            answer.headers.append(qMakePair(QByteArray("Date"), date.toLatin1()));
            return answer;
        };
        bench.http.on("GET", bench.provider.issuer + QStringLiteral("/.well-known/openid-configuration"),
                      withDate(jsonAnswer(bench.provider.metadata)));
        bench.http.on("POST", bench.provider.tokenEndpoint(), [&](const HttpRequest &) -> Outcome<HttpAnswer> {
            return withDate(jsonAnswer(bench.provider.tokenAnswer()));
        });
        const auto seconds = serverNow.toSecsSinceEpoch();
        bench.provider.idTokenOverrides = {{QStringLiteral("iat"), seconds}, {QStringLiteral("exp"), seconds + 300}};
        QString warning;
        SignInOptions options;
        options.progress = [&](const SignInProgress &progress) { warning = progress.clockWarning; };
        const auto refused = bench.signIn(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, QStringLiteral("clock-off"));
        QVERIFY2(refused.error().message.contains(words), qPrintable(refused.error().message));
        QVERIFY2(warning.contains(words), "it is told before the browser opens, too");
    }
};

QTEST_GUILESS_MAIN(OidcCoreTest)
#include "tst_oidccore.moc"
