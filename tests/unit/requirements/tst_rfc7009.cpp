#include "SessionBench.h"

#include <QTest>

using namespace lanyard;

/// RFC 7009: what signing out is.
class Rfc7009Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itRevokesDeletesAndIsDoneOnlyThen()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto report = QCoro::waitFor(bench.session->signOut(false));
        VERIFY_OK(report);
        QVERIFY(report->isRevoked);
        QVERIFY(bench.keychain->entries.empty());
        QVERIFY(!bench.session->credential());
        QCOMPARE(
            bench.http.requestsTo(bench.provider.issuer + QStringLiteral("/protocol/openid-connect/revoke")).size(), 1);
        QCOMPARE(nameOf(bench.accessToken(false).error().kind), nameOf(FailureKind::SignInNeeded));
    }

    void theTokenIsRevokedBeforeItIsDeletedAndNamedAsWhatItIs()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto secret = bench.stored();
        bench.keychain->calls.clear();
        VERIFY_OK(QCoro::waitFor(bench.session->signOut(false)));
        const auto request = bench.http.requests.last();
        QVERIFY(request.method == "POST" && request.body.contains("token=" + secret));
        QVERIFY(request.body.contains("token_type_hint=refresh_token"));
        QCOMPARE(bench.keychain->calls.last(), QStringLiteral("remove %1/portal").arg(bench.profile.id));
    }

    void aTokenThatTheProviderDoesNotKnowIsAsGoodAsRevoked()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.http.on("POST", bench.provider.issuer + QStringLiteral("/protocol/openid-connect/revoke"),
                      jsonAnswer({{QStringLiteral("error"), QStringLiteral("invalid_token")}}));
        const auto report = QCoro::waitFor(bench.session->signOut(false));
        VERIFY_OK(report);
        QVERIFY2(report->isRevoked, "section 2.2: the purpose of the request is achieved");
    }

    void whileTheProviderCannotBeReachedTheCredentialStaysRevocableAndThatIsSaid()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        bench.http.on("POST", bench.provider.issuer + QStringLiteral("/protocol/openid-connect/revoke"),
                      [](const HttpRequest &) -> Outcome<HttpAnswer> {
                          return failure(FailureKind::Offline, QStringLiteral("Cannot reach login.example.org."), {});
                      });
        const auto refused = QCoro::waitFor(bench.session->signOut(false));
        QVERIFY(!refused && !bench.stored().isEmpty());
        QVERIFY2(refused.error().message.contains(QStringLiteral("kept to be revoked"))
                     && refused.error().message.contains(QStringLiteral("login.example.org")),
                 qPrintable(refused.error().message));
    }
};

QTEST_GUILESS_MAIN(Rfc7009Test)
#include "tst_rfc7009.moc"
