#include "SessionBench.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

/// Somebody is signed in, and signs in again.
struct Again : Bench
{
    Again() { first = signIn(); }

    Outcome<void> signInAgain()
    {
        before = stored();
        SignInOptions options;
        options.progress = [this](const SignInProgress &progress) { said = progress.before; };
        return signIn(options);
    }
    QByteArray revoked() const
    {
        const auto requests = http.requestsTo(provider.endpoint("revoke"));
        return requests.isEmpty() ? QByteArray() : requests.last().body;
    }

    Outcome<void> first;
    QByteArray before;
    QString said;
};

} // namespace

/// A sign-in over a credential that still works: what the issuer is told of the person, and what becomes of the old
/// one.
class SignInAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePersonsNameIsFilledIn()
    {
        Again bench;
        VERIFY_OK(bench.first);
        VERIFY_OK(bench.signInAgain());
        const auto hint = [&](int attempt) {
            return QUrlQuery(bench.browser.opened.at(attempt)).queryItemValue(QStringLiteral("login_hint"));
        };
        QCOMPARE(hint(0), QString());
        QCOMPARE(hint(1), QStringLiteral("alice"));
    }

    void aHintOfTheProfilesOwnComesFirst()
    {
        Again bench;
        bench.profile.authorizationParameters = {{QStringLiteral("login_hint"), QStringLiteral("alice@institute")}};
        bench.session = bench.makeSession();
        VERIFY_OK(bench.signInAgain());
        const QUrlQuery query(bench.browser.opened.last());
        QCOMPARE(query.allQueryItemValues(QStringLiteral("login_hint"), QUrl::FullyDecoded),
                 QStringList {QStringLiteral("alice@institute")});
    }

    void theOldSessionIsRevokedWhenTheNewOneHasBroughtAToken()
    {
        Again bench;
        bench.provider.session = QStringLiteral("session-2");
        VERIFY_OK(bench.signInAgain());
        QVERIFY2(bench.revoked().contains(bench.before), "the old credential is the one that is revoked");
        QVERIFY(!bench.revoked().contains(bench.stored()));
        QCOMPARE(bench.http.requests.last().url, QUrl(bench.provider.endpoint("revoke")));
        const auto beforeThat = bench.http.requests.at(bench.http.requests.size() - 2);
        QVERIFY2(beforeThat.body.contains("grant_type=refresh_token"), "the new one is tried before");
        QVERIFY2(bench.said.contains(QStringLiteral("was revoked at login.example.org")), qPrintable(bench.said));
        VERIFY_OK(bench.accessToken(true));
    }

    void whatWouldEndMoreThanItselfIsNotRevokedAndThatIsSaid_data()
    {
        QTest::addColumn<QString>("session");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("said");
        QTest::newRow("the browser's session goes on") << "session-1" << QString() << "goes on with your session";
        QTest::newRow("the issuer does not say") << QString() << QString() << "does not say whether";
        QTest::newRow("another person's") << "session-2" << "somebody-else" << "is of alice@example.org";
    }
    void whatWouldEndMoreThanItselfIsNotRevokedAndThatIsSaid()
    {
        QFETCH(QString, session);
        QFETCH(QString, subject);
        QFETCH(QString, said);
        Again bench;
        bench.provider.session = session;
        if (!subject.isEmpty())
            bench.provider.idTokenOverrides = {{QStringLiteral("sub"), subject}};
        VERIFY_OK(bench.signInAgain());
        QVERIFY2(bench.revoked().isEmpty(), "nothing may be revoked");
        QVERIFY2(bench.said.contains(said), qPrintable(bench.said));
    }

    void aFileThatThePortalHandedOutIsLeftAlone()
    {
        Again bench;
        auto record = *bench.session->credential();
        record.isImported = true;
        VERIFY_OK(bench.vault.updateRecord(bench.profile, Slot::Portal, record));
        bench.provider.session = QStringLiteral("session-2");
        VERIFY_OK(bench.signInAgain());
        QVERIFY(bench.revoked().isEmpty());
        QVERIFY2(bench.said.contains(QStringLiteral("came as a file")), qPrintable(bench.said));
    }

    void aNewOneThatTheIssuerDoesNotTakeBringsTheOldOneBack()
    {
        Again bench;
        bench.provider.session = QStringLiteral("session-2");
        const auto endpoint = bench.provider.tokenEndpoint();
        bench.http.on("POST", endpoint, [&](const HttpRequest &request) -> Outcome<HttpAnswer> {
            if (request.body.contains("grant_type=refresh_token"))
                return jsonAnswer(
                    {{QStringLiteral("error"), QStringLiteral("invalid_grant")},
                     {QStringLiteral("error_description"), QStringLiteral("Offline user session not found")}},
                    400);
            return jsonAnswer(bench.provider.tokenAnswer());
        });
        const auto refused = bench.signInAgain();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("put back")), qPrintable(refused.error().message));
        QCOMPARE(bench.stored(), bench.before);
        QVERIFY(bench.session->credential()->endedBecause.isEmpty());
        QVERIFY(bench.revoked().isEmpty());
    }

    void whatCannotBeTriedOrRevokedIsSaidAndTheNewOneStays_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("said");
        QTest::newRow("no answer to the trial") << "token" << "could not be tried";
        QTest::newRow("no answer to the revocation") << "revoke" << "could not be revoked";
    }
    void whatCannotBeTriedOrRevokedIsSaidAndTheNewOneStays()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, said);
        Again bench;
        bench.provider.session = QStringLiteral("session-2");
        const auto name = endpoint.toLatin1();
        bench.http.on("POST", bench.provider.endpoint(name.constData()),
                      [&](const HttpRequest &request) -> Outcome<HttpAnswer> {
                          if (request.body.contains("grant_type=authorization_code"))
                              return jsonAnswer(bench.provider.tokenAnswer());
                          return failure(FailureKind::Offline, QStringLiteral("login.example.org is silent."), {});
                      });
        VERIFY_OK(bench.signInAgain());
        QVERIFY2(bench.said.contains(said), qPrintable(bench.said));
        QCOMPARE(bench.stored(), bench.provider.currentRefreshToken());
    }

    void overACredentialThatEndedNothingIsSaid()
    {
        Again bench;
        auto record = *bench.session->credential();
        record.endedBecause = QStringLiteral("It was revoked.");
        VERIFY_OK(bench.vault.updateRecord(bench.profile, Slot::Portal, record));
        bench.provider.session = QStringLiteral("session-2");
        VERIFY_OK(bench.signInAgain());
        QCOMPARE(bench.said, QString());
        QVERIFY(bench.revoked().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SignInAgainTest)
#include "tst_signinagain.moc"
