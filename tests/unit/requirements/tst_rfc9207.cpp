#include "SessionBench.h"

#include <QTest>

using namespace lanyard;

/// RFC 9207: which issuer answered is checked, in error responses too.
class Rfc9207Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aResponseOfAnotherIssuerIsRefused_data()
    {
        QTest::addColumn<QString>("parameters");
        QTest::newRow("foreign iss") << QStringLiteral("code=x&iss=https%3A%2F%2Fevil.example.org");
        QTest::newRow("no iss although it is promised") << QStringLiteral("code=x");
        QTest::newRow("an error without iss") << QStringLiteral("error=access_denied");
    }
    void aResponseOfAnotherIssuerIsRefused()
    {
        QFETCH(QString, parameters);
        Bench bench;
        bench.browser.visit = [&](const QUrl &address) { Bench::comeBack(address, parameters); };
        const auto done = bench.signIn();
        QVERIFY2(!done && done.error().cause == QLatin1String("other-issuer"),
                 "RFC 9207: the answering issuer must be the asked one");
        QVERIFY(bench.http.requestsTo(bench.provider.tokenEndpoint()).isEmpty());
    }

    void whereNothingIsPromisedAnAnswerWithoutIssuerIsTakenAndAForeignOneIsNot()
    {
        Bench bench;
        bench.provider.metadata.remove(QStringLiteral("authorization_response_iss_parameter_supported"));
        auto answer = QStringLiteral("code=x");
        bench.browser.visit = [&](const QUrl &address) {
            bench.provider.nonce = QUrlQuery(address).queryItemValue(QStringLiteral("nonce"));
            Bench::comeBack(address, answer);
        };
        VERIFY_OK(bench.signIn());
        answer += QStringLiteral("&iss=https%3A%2F%2Fevil.example.org");
        const auto refused = bench.signIn();
        QVERIFY2(!refused && refused.error().cause == QLatin1String("other-issuer"),
                 "an issuer that is named must be the asked one");
    }
};

QTEST_GUILESS_MAIN(Rfc9207Test)
#include "tst_rfc9207.moc"
