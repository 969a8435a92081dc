#include "FormEncoding.h"
#include "SessionBench.h"

#include <QTest>

using namespace lanyard;

/// RFC 9700: the best practice of OAuth.
class Rfc9700Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheCodeFlowIsUsed()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        VERIFY_OK(bench.accessToken(true));
        QCOMPARE(QUrlQuery(bench.browser.opened.first()).queryItemValue(QStringLiteral("response_type")),
                 QStringLiteral("code"));
        QStringList grants;
        for (const auto &request : bench.http.requestsTo(bench.provider.tokenEndpoint()))
            grants.append(formDecoded(request.body)->value(QStringLiteral("grant_type")));
        QCOMPARE(grants, QStringList({QStringLiteral("authorization_code"), QStringLiteral("refresh_token")}));
    }

    void theRotatedCredentialIsInTheKeychainBeforeTheAccessTokenIsAnswered()
    {
        Bench bench;
        bench.provider.rotates = true;
        VERIFY_OK(bench.signIn());
        const auto before = bench.stored();
        VERIFY_OK(bench.accessToken(true));
        QVERIFY(bench.stored() != before);
        QCOMPARE(bench.stored(), bench.provider.currentRefreshToken());
        QVERIFY(bench.session->credential()->rotates);
    }

    void aReplayIsToldAsWhatItMayBe()
    {
        Bench bench;
        bench.provider.rotates = true;
        VERIFY_OK(bench.signIn());
        bench.keychain->entries[bench.profile.id + QStringLiteral("/portal")] = "an-older-copy";
        const auto refused = bench.accessToken(true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, QStringLiteral("replayed"));
        QVERIFY2(refused.error().message.contains(QStringLiteral("thief")), qPrintable(refused.error().message));
    }

    void neitherCodeNorStateGetsIntoAFailure()
    {
        Bench bench;
        const auto honest = bench.browser.visit;
        QString state;
        bench.browser.visit = [&](const QUrl &address) {
            state = QUrlQuery(address).queryItemValue(QStringLiteral("state"));
            honest(address);
        };
        bench.http.on("POST", bench.provider.tokenEndpoint(), [&](const HttpRequest &request) -> Outcome<HttpAnswer> {
            return jsonAnswer(
                {{QStringLiteral("error"), QStringLiteral("invalid_request")},
                 {QStringLiteral("error_description"),
                  QStringLiteral("Bad: ") + QString::fromLatin1(request.body) + QStringLiteral("&state=") + state}},
                400);
        });
        const auto refused = bench.signIn();
        QVERIFY(!refused);
        for (const auto &secret : {QStringLiteral("4%2Fa"), state})
            QVERIFY2(!refused.error().message.contains(secret), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(QStringLiteral("Bad: ")));
    }
};

QTEST_GUILESS_MAIN(Rfc9700Test)
#include "tst_rfc9700.moc"
