#include "SessionBench.h"

#include <QTest>

using namespace lanyard;

/// The page that the browser comes back to.
class CallbackPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void strayRequestsAreAnsweredAndTheWaitGoesOn()
    {
        Bench bench;
        QList<QByteArray> answers;
        const auto honest = bench.browser.visit;
        bench.browser.visit = [&](const QUrl &address) {
            const QUrlQuery query(address);
            const auto redirect = query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
            const auto state = query.queryItemValue(QStringLiteral("state"));
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("?error=access_denied&state=guessed")));
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("?error=access_denied")));
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("?code=a&code=b&state=") + state));
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("/other?code=a&state=") + state));
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("?code=a&state=") + state), "POST");
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("?code=a&state=") + state), "GET",
                                       "rebound.example.org");
            answers << getFromLoopback(QUrl(redirect + QStringLiteral("?state=") + QString(9000, QLatin1Char('x'))));
            honest(address);
        };
        VERIFY_OK(bench.signIn());
        const QList<QByteArray> statuses {"400", "400", "400", "404", "405", "400", "431"};
        for (qsizetype i = 0; i < statuses.size(); ++i)
            QVERIFY2(answers.at(i).startsWith("HTTP/1.1 " + statuses.at(i)), answers.at(i).left(60).constData());
    }

    void theCallbackPageHoldsNoCodeAndIsNotKept()
    {
        Bench bench;
        QByteArray page;
        bench.browser.visit = [&](const QUrl &address) {
            const QUrlQuery query(address);
            bench.provider.nonce = query.queryItemValue(QStringLiteral("nonce"));
            page = getFromLoopback(QUrl(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)
                                        + QStringLiteral("?code=s3cret-code&state=")
                                        + query.queryItemValue(QStringLiteral("state")) + QStringLiteral("&iss=")
                                        + bench.provider.issuer));
        };
        VERIFY_OK(bench.signIn());
        QVERIFY2(page.startsWith("HTTP/1.1 200") && page.contains("</html>"), "the whole page must arrive");
        QVERIFY(!page.contains("s3cret-code"));
        for (const auto *header :
             {"Cache-Control: no-store", "Referrer-Policy: no-referrer", "Content-Security-Policy: default-src 'none'"})
            QVERIFY2(page.contains(header), header);
    }
};

QTEST_GUILESS_MAIN(CallbackPageTest)
#include "tst_callbackpage.moc"
