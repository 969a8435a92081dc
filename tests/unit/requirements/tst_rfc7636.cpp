#include "AuthorizationRequest.h"
#include "FormEncoding.h"
#include "SessionBench.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;

/// RFC 7636: PKCE with S256, always.
class Rfc7636Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theExampleOfAppendixBComesOut()
    {
        QCOMPARE(codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void twoAttemptsShareNoStateNonceOrVerifier()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        VERIFY_OK(bench.signIn());
        const QUrlQuery first(bench.browser.opened.at(0));
        const QUrlQuery second(bench.browser.opened.at(1));
        for (const auto &name : {QStringLiteral("state"), QStringLiteral("nonce"), QStringLiteral("code_challenge")})
            QVERIFY2(first.queryItemValue(name) != second.queryItemValue(name), qPrintable(name));
    }

    void theVerifierIs32RandomOctetsAndItsS256ChallengeGoesAhead()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const QUrlQuery asked(bench.browser.opened.first());
        const auto form = formDecoded(bench.http.requestsTo(bench.provider.tokenEndpoint()).first().body).value();
        const auto verifier = form.value(QStringLiteral("code_verifier")).toLatin1();
        QCOMPARE(QByteArray::fromBase64(verifier, QByteArray::Base64UrlEncoding).size(), 32);
        QCOMPARE(asked.queryItemValue(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
        QCOMPARE(asked.queryItemValue(QStringLiteral("code_challenge")).toLatin1(), codeChallenge(verifier));
    }

    void thereIsNoDowngradeWhereTheMetadataListsMethodsWithoutS256()
    {
        Bench bench;
        bench.provider.metadata.insert(QStringLiteral("code_challenge_methods_supported"),
                                       QJsonArray {QStringLiteral("plain")});
        const auto refused = bench.signIn();
        QVERIFY2(!refused && refused.error().kind == FailureKind::Misconfigured, "plain must not be used in its place");
        QVERIFY(bench.browser.opened.isEmpty());
    }

    void whereTheMetadataListsNoMethodsS256IsUsedAllTheSame()
    {
        Bench bench;
        bench.provider.metadata.remove(QStringLiteral("code_challenge_methods_supported"));
        VERIFY_OK(bench.signIn());
        QCOMPARE(QUrlQuery(bench.browser.opened.first()).queryItemValue(QStringLiteral("code_challenge_method")),
                 QStringLiteral("S256"));
    }
};

QTEST_GUILESS_MAIN(Rfc7636Test)
#include "tst_rfc7636.moc"
