#include "AddressCheck.h"
#include "SessionBench.h"

#include <QTest>

using namespace lanyard;

/// RFC 6750 and RFC 9110: where a token may go.
class Rfc6750Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallGoesToThePortalOnlyAndWithTheBearerInItsHeaderOnly()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto address = QStringLiteral("https://genie.example.org/v1/me");
        bench.http.on("GET", address, plainAnswer("{}", "application/json"));
        const auto answer = QCoro::waitFor(bench.session->call(QUrl(address), false));
        VERIFY_OK(answer);
        const auto request = bench.http.requestsTo(address).first();
        QVERIFY(request.headers.last().second.startsWith("Bearer eyJ"));
        QVERIFY(!request.url.hasQuery() && request.body.isEmpty());
        for (const auto *elsewhere : {"https://stranger.example.org/v1/me", "http://genie.example.org/v1/me",
                                      "https://genie.example.org:8443/v1/me"}) {
            const auto refused = QCoro::waitFor(bench.session->call(QUrl(QLatin1String(elsewhere)), false));
            QVERIFY2(!refused && refused.error().kind == FailureKind::Misconfigured, elsewhere);
        }
    }

    void aTokenGoesByEncryptionOnlyUnlessThePersonAllowsOtherwise()
    {
        const auto plain = QStringLiteral("http://genie.example.org");
        QVERIFY(!checkedAddress(plain, QStringLiteral("The portal's address"), false));
        QVERIFY(checkedAddress(plain, QStringLiteral("The portal's address"), true).has_value());
        QVERIFY(checkedAddress(QStringLiteral("http://127.0.0.1:8080"), QStringLiteral("x"), false).has_value());
    }

    void theTokenEndpointsRedirectIsNotFollowed()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        auto moved = plainAnswer({}, "text/html", 307);
        moved.headers.append(qMakePair(QByteArray("Location"), QByteArray("https://evil.example.org/token")));
        bench.http.on("POST", bench.provider.tokenEndpoint(), moved);
        bench.http.requests.clear();
        const auto refused = bench.accessToken(true);
        QVERIFY(!refused && refused.error().kind == FailureKind::BadAnswer);
        for (const auto &request : bench.http.requests)
            QVERIFY2(request.url.host() != QLatin1String("evil.example.org"), "the credential must not go there");
    }
};

QTEST_GUILESS_MAIN(Rfc6750Test)
#include "tst_rfc6750.moc"
