#include "ObjectReferences.h"
#include "OpenBisCredentials.h"
#include "OpenBisDriver.h"
#include "OpenBisFailure.h"
#include "OpenBisPortal.h"

#include <QCoroTask>
#include <QTest>

using namespace lanyard;

namespace {

/// The sandbox's openBIS, and Lanyard's client at it.
struct Bench
{
    FakeClock clock;
    std::unique_ptr<OpenBisDriver> sandbox;
    std::unique_ptr<NetworkHttpClient> http = std::move(*NetworkHttpClient::make({}));
    Profile profile;
    std::unique_ptr<OpenBisTokens> tokens;

    /// The server's clock stands, unless it is to tell what was first.
    explicit Bench(bool stands = true)
    {
        // The client has no other clock than the server's and the computer's.
        clock.advance(std::chrono::seconds(clock.now().secsTo(QDateTime::currentDateTimeUtc())));
        SandboxSettings settings;
        if (stands)
            settings.clock = &clock;
        sandbox = std::make_unique<OpenBisDriver>(std::move(settings));
        profile.name = QStringLiteral("openbis");
        profile.kind = PortalKind::OpenBis;
        profile.portal = (*sandbox)->openBis();
        tokens = std::make_unique<OpenBisTokens>(profile.portal, *http);
    }
    OpenBisSettings &settings() { return (*sandbox)->openBisSettings(); }
    SecretBuffer session(const QString &user = QStringLiteral("alice"),
                         const QString &password = QStringLiteral("alice"))
    {
        return SecretBuffer::taking(sandbox->logIn(user, password));
    }
    /// What stands in the server's list for the session, by name.
    QStringList names(const SecretBuffer &session)
    {
        QStringList list;
        const auto all = QCoro::waitFor(tokens->list(session.copy()));
        for (const auto &each : *all)
            list.append(each.sessionName);
        list.sort();
        return list;
    }
    Outcome<OpenBisToken> create(const SecretBuffer &session, const QString &name, std::optional<int> days = {})
    {
        return QCoro::waitFor(tokens->create(session.copy(), name, days, QString()));
    }
};

QString text(const SecretBuffer &secret)
{
    return QString::fromUtf8(secret.view());
}

const auto s_name = QStringLiteral("portal-app");
const auto s_token = QStringLiteral("$pat-alice-261122030107106xDB4B0011223344556677889900AABBCC");

} // namespace

class TestOpenBis : public QObject
{
    Q_OBJECT
private slots:
    void aPersonThatComesAgainIsResolved();
    void refusalsAreToldApart_data();
    void refusalsAreToldApart();
    void whatIsNoOpenBisIsSaid_data();
    void whatIsNoOpenBisIsSaid();
    void aWrongPasswordIsToldAsOne();
    void aPasswordMayHoldAnyCharacter();
    void theVersionIsKnownWithoutALogin();
    void aCutValidityIsReadBackAndTold();
    void aTokenThatTheServerLosesIsDeletedAndExplained();
    void aPersonalTokenManagesNone();
    void oneIsMadeWhenThereIsNone();
    void outsideTheWarningPeriodTheLongestLivedIsTaken();
    void namesAreComparedLetterByLetter();
    void withinTheWarningPeriodANewOneReplacesTheOld();
    void twoMachinesAtOnceEndUpWithTheSameToken();
    void anAdministratorGetsTheirOwn();
    void aTokenTellsOfItself();
    void theListShowsNoSecretAndDeletesByItsShortId();
    void rowsAreTheSpacesAndProjectsThatTheTokenSees();
    void anEndedTokenIsNotAccepted();
};

void TestOpenBis::aPersonThatComesAgainIsResolved()
{
    const auto json = QJsonDocument::fromJson(
        R"({"objects":[{"@id":1,"registrator":3,"count":3,"owner":{"@id":3,"userId":"alice","registrator":3}},
            {"@id":4,"owner":3}]})");
    const auto objects = withReferencesResolved(json.object()).toObject().value(QLatin1String("objects")).toArray();
    const auto userOf = [&](int index, const char *role) {
        return objects.at(index)
            .toObject()
            .value(QLatin1String(role))
            .toObject()
            .value(QLatin1String("userId"))
            .toString();
    };
    QCOMPARE(userOf(0, "registrator"), QStringLiteral("alice"));
    QCOMPARE(userOf(1, "owner"), QStringLiteral("alice"));
    QCOMPARE(objects.at(0).toObject().value(QLatin1String("count")).toInt(), 3); // a number elsewhere is a number
}

void TestOpenBis::refusalsAreToldApart_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("cause");
    const auto context = QStringLiteral(" (Context: [])");
    QTest::newRow("unknown") << QStringLiteral("Session token '%1' is invalid: user is not logged in.").arg(s_token)
                             << "session-ended" << "session-ended";
    QTest::newRow("expired") << "Personal access token is no longer valid." << "session-ended" << "pat-expired";
    QTest::newRow("future") << "Personal access token is not yet valid." << "refused" << "pat-not-yet-valid";
    QTest::newRow("manages") << "Personal access tokens cannot be used to manage personal access tokens." + context
                             << "refused" << "pat-manages-pats";
    QTest::newRow("off") << "Personal access tokens are disabled" + context << "refused" << "pat-disabled";
    QTest::newRow("name") << "Session name cannot be empty." + context << "refused" << "";
    QTest::newRow("past") << "Valid to date cannot be in the past." + context << "refused" << "";
    QTest::newRow("other user") << "User 'alice' is not allowed to create a personal access token for user 'admin'"
            + context << "refused"
                                << "not-allowed";
    QTest::newRow("reason") << "Deletion reason cannot be null" + context << "usage" << "no-reason";
    QTest::newRow("foreign")
        << QStringLiteral("Access denied to object with PersonalAccessTokenPermId = [%1].").arg(s_token) + context
        << "refused" << "not-allowed";
    QTest::newRow("blank") << "Blank sessionToken" << "sign-in-needed" << "no-token";
    QTest::newRow("anything with a token")
        << QStringLiteral("Something about %1 went wrong.").arg(s_token) + context << "refused" << "";
}

void TestOpenBis::refusalsAreToldApart()
{
    QFETCH(QString, message);
    const auto failure = openBisFailure({{QStringLiteral("code"), 0}, {QStringLiteral("message"), message}},
                                        QStringLiteral("bis.org"));
    QTEST(nameOf(failure.kind), "kind");
    QTEST(failure.cause, "cause");
    QVERIFY(failure.message.contains(QStringLiteral("bis.org")));
    QVERIFY2(!failure.message.contains(QStringLiteral("DB4B")), qPrintable(failure.message));
    QVERIFY(!failure.message.contains(QStringLiteral("Context")));
    QVERIFY(!failure.hint.isEmpty());
}

void TestOpenBis::whatIsNoOpenBisIsSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a web page") << 200 << "bad-answer";
    QTest::newRow("nothing there") << 404 << "misconfigured";
    QTest::newRow("overloaded") << 503 << "server-error";
}

void TestOpenBis::whatIsNoOpenBisIsSaid()
{
    QFETCH(int, status);
    HttpAnswer answer;
    answer.status = status;
    QTEST(nameOf(noOpenBisAnswer(answer, QStringLiteral("bis.org")).kind), "kind");
}

void TestOpenBis::aWrongPasswordIsToldAsOne()
{
    Bench bench;
    auto &client = bench.tokens->client();
    const auto wrong = QCoro::waitFor(client.logIn(QStringLiteral("alice"), SecretBuffer("wrong")));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, FailureKind::AccessDenied);
    QCOMPARE(wrong.error().cause, QStringLiteral("wrong-password"));
    const auto right = QCoro::waitFor(client.logIn(QStringLiteral("alice"), SecretBuffer("alice")));
    QVERIFY(right);
    QVERIFY(OpenBisToken::looksLikeSession(right->view()));
    QVERIFY(*QCoro::waitFor(client.isActive(right->copy())));
    QVERIFY(QCoro::waitFor(client.logOut(right->copy())));
    QVERIFY(!*QCoro::waitFor(client.isActive(right->copy())));
}

void TestOpenBis::aPasswordMayHoldAnyCharacter()
{
    FakeClock clock;
    SandboxSettings settings;
    settings.people[0].password = QStringLiteral("ü\"\\\t{}€");
    OpenBisDriver sandbox(std::move(settings));
    const auto http = std::move(*NetworkHttpClient::make({}));
    OpenBisClient client(sandbox->openBis(), *http);
    const auto session
        = QCoro::waitFor(client.logIn(QStringLiteral("alice"), SecretBuffer(QStringLiteral("ü\"\\\t{}€").toUtf8())));
    QVERIFY2(session, qPrintable(session ? QString() : session.error().message));
}

void TestOpenBis::theVersionIsKnownWithoutALogin()
{
    Bench bench;
    const auto open = QCoro::waitFor(bench.tokens->client().publicInformation());
    QCOMPARE(open->version, QStringLiteral("3.6"));
    QVERIFY(!open->tokensEnabled);
    const auto known = QCoro::waitFor(bench.tokens->client().information(bench.session()));
    QCOMPARE(known->version, QStringLiteral("20.10.7"));
    QCOMPARE(known->tokensEnabled, std::optional(true));
    QCOMPARE(known->maxValidity, std::chrono::seconds(2592000));
    QCOMPARE(known->warningPeriod, std::chrono::seconds(432000));
}

void TestOpenBis::aCutValidityIsReadBackAndTold()
{
    Bench bench;
    const auto session = bench.session();
    const auto longest = bench.create(session, s_name, 365);
    QVERIFY(longest);
    QCOMPARE(longest->validFrom.daysTo(longest->validTo), 30);
    QVERIFY2(longest->notice.contains(QStringLiteral("30")), qPrintable(longest->notice));
    const auto fits = bench.create(session, s_name, 7);
    QCOMPARE(fits->validFrom.daysTo(fits->validTo), 7);
    QVERIFY(fits->notice.isEmpty());
    QVERIFY(bench.create(session, s_name)->notice.isEmpty()); // as long as it may be is no cut
}

void TestOpenBis::aTokenThatTheServerLosesIsDeletedAndExplained()
{
    Bench bench;
    bench.settings().losesTokensOfDashedUsers = true;
    const auto bob = bench.session(QStringLiteral("bob-smith"), QStringLiteral("bob"));
    const auto made = bench.create(bob, s_name);
    QVERIFY(!made);
    QCOMPARE(made.error().cause, QStringLiteral("user-id-dash"));
    QVERIFY(bench.names(bob).isEmpty());
    QVERIFY(bench.create(bench.session(), s_name));
}

void TestOpenBis::aPersonalTokenManagesNone()
{
    Bench bench;
    const auto token = bench.create(bench.session(), s_name);
    const auto another = bench.create(token->secret, s_name);
    QCOMPARE(another.error().cause, QStringLiteral("pat-manages-pats"));
    const auto removed
        = QCoro::waitFor(bench.tokens->remove(token->secret.copy(), token->secret.copy(), QStringLiteral("why not")));
    QCOMPARE(removed.error().cause, QStringLiteral("pat-manages-pats"));
}

void TestOpenBis::oneIsMadeWhenThereIsNone()
{
    Bench bench;
    const auto session = bench.session();
    const auto token = QCoro::waitFor(bench.tokens->current(session.copy(), s_name));
    QVERIFY2(token, qPrintable(token ? QString() : token.error().message));
    QVERIFY(OpenBisToken::looksLikePersonal(token->secret.view()));
    QCOMPARE(token->owner, QStringLiteral("alice"));
    QCOMPARE(bench.names(session), QStringList {s_name});
}

void TestOpenBis::outsideTheWarningPeriodTheLongestLivedIsTaken()
{
    Bench bench;
    const auto session = bench.session();
    bench.create(session, s_name, 10);
    const auto longest = bench.create(session, s_name, 20);
    bench.create(session, s_name, 8);
    const auto token = QCoro::waitFor(bench.tokens->current(session.copy(), s_name));
    QCOMPARE(text(token->secret), text(longest->secret));
    QCOMPARE(bench.names(session).size(), 3); // nothing was made, nothing deleted
}

void TestOpenBis::namesAreComparedLetterByLetter()
{
    Bench bench;
    const auto session = bench.session();
    const QStringList others {QStringLiteral("PORTAL-APP"), QStringLiteral("portal-app-2")};
    for (const auto &other : others)
        bench.create(session, other);
    const auto token = QCoro::waitFor(bench.tokens->current(session.copy(), s_name));
    QCOMPARE(token->sessionName, s_name);
    const auto star = QCoro::waitFor(bench.tokens->current(session.copy(), QStringLiteral("port*")));
    QCOMPARE(star->sessionName, QStringLiteral("port*"));
    QCOMPARE(bench.names(session).size(), 4);
}

void TestOpenBis::withinTheWarningPeriodANewOneReplacesTheOld()
{
    Bench bench;
    const auto session = bench.session();
    const auto old = bench.create(session, s_name, 4);
    const auto other = bench.create(session, QStringLiteral("other"), 4);
    const auto token = QCoro::waitFor(bench.tokens->current(session.copy(), s_name));
    QVERIFY(text(token->secret) != text(old->secret));
    auto &client = bench.tokens->client();
    QVERIFY(!*QCoro::waitFor(client.isActive(old->secret.copy())));
    QVERIFY(*QCoro::waitFor(client.isActive(token->secret.copy())));
    QVERIFY(*QCoro::waitFor(client.isActive(other->secret.copy())));
}

void TestOpenBis::twoMachinesAtOnceEndUpWithTheSameToken()
{
    Bench bench(false);
    const auto session = bench.session();
    bench.create(session, s_name, 4);
    auto first = bench.tokens->current(session.copy(), s_name);
    auto second = bench.tokens->current(session.copy(), s_name);
    const auto one = QCoro::waitFor(std::move(first));
    const auto two = QCoro::waitFor(std::move(second));
    QVERIFY(one && two);
    QCOMPARE(text(one->secret), text(two->secret));
    QCOMPARE(bench.names(session), QStringList {s_name});
    QVERIFY(*QCoro::waitFor(bench.tokens->client().isActive(one->secret.copy())));
}

void TestOpenBis::anAdministratorGetsTheirOwn()
{
    Bench bench;
    const auto alices = bench.create(bench.session(), s_name);
    const auto admin = bench.session(QStringLiteral("admin"), QStringLiteral("changeit"));
    const auto token = QCoro::waitFor(bench.tokens->current(admin.copy(), s_name));
    QCOMPARE(token->owner, QStringLiteral("admin"));
    const auto forBob
        = QCoro::waitFor(bench.tokens->create(admin.copy(), s_name, std::nullopt, QStringLiteral("bob-smith")));
    QCOMPARE(forBob->owner, QStringLiteral("bob-smith"));
    const auto refused
        = QCoro::waitFor(bench.tokens->create(bench.session(), s_name, std::nullopt, QStringLiteral("admin")));
    QCOMPARE(refused.error().cause, QStringLiteral("not-allowed"));
    QVERIFY(*QCoro::waitFor(bench.tokens->client().isActive(alices->secret.copy())));
}

void TestOpenBis::aTokenTellsOfItself()
{
    Bench bench;
    const auto session = bench.session();
    const auto token = bench.create(session, s_name, 7);
    bench.create(session, QStringLiteral("other"));
    const auto itself = QCoro::waitFor(bench.tokens->itself(token->secret.copy()));
    QCOMPARE(itself->sessionName, s_name);
    QCOMPARE(itself->owner, QStringLiteral("alice"));
    QCOMPARE(itself->validTo, token->validTo);
}

void TestOpenBis::theListShowsNoSecretAndDeletesByItsShortId()
{
    Bench bench;
    const auto session = bench.session();
    OpenBisCredentials credentials(bench.profile, *bench.http);
    NewCredentialRequest request;
    request.sessionName = s_name;
    const auto made = QCoro::waitFor(credentials.create(session.copy(), request));
    const auto listed = QCoro::waitFor(credentials.list(session.copy()));
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().id, made->listed.id);
    QCOMPARE(listed->first().owner, QStringLiteral("alice"));
    QVERIFY(QCoro::waitFor(credentials.list(made->secret.copy()))->first().isThisOne);
    QVERIFY(QCoro::waitFor(credentials.remove(session.copy(), made->listed.id, QString())));
    const auto again = QCoro::waitFor(credentials.remove(session.copy(), made->listed.id, QString()));
    QCOMPARE(again.error().cause, QStringLiteral("gone-already"));
}

void TestOpenBis::rowsAreTheSpacesAndProjectsThatTheTokenSees()
{
    Bench bench;
    const auto token = bench.create(bench.session(QStringLiteral("bob-smith"), QStringLiteral("bob")), s_name);
    const auto portal = Portal::make(bench.profile, *bench.http);
    const auto answer = QCoro::waitFor(portal->list(token->secret.copy()));
    QVERIFY(answer->isData);
    QStringList rows;
    for (const auto &row : answer->rows)
        rows.append(row.id);
    QCOMPARE(rows,
             (QStringList {QStringLiteral("/DEFAULT"), QStringLiteral("/DEFAULT/DEFAULT"),
                           QStringLiteral("/DEFAULT/TUTORIAL")}));
    QVERIFY(QCoro::waitFor(portal->ask(QStringLiteral("/DEFAULT/TUTORIAL"), token->secret.copy()))->isData);
    QVERIFY(QCoro::waitFor(portal->ask(QStringLiteral("/DEFAULT"), token->secret.copy()))->isData);
    QCOMPARE(QCoro::waitFor(portal->ask(QStringLiteral("/MELANOMA"), token->secret.copy()))->status, 404);
    QCOMPARE(QCoro::waitFor(portal->list(SecretBuffer()))->status, 401);
}

void TestOpenBis::anEndedTokenIsNotAccepted()
{
    Bench bench;
    const auto token = bench.create(bench.session(), s_name, 7);
    bench.clock.advance(std::chrono::hours(24 * 8));
    const auto answer = QCoro::waitFor(OpenBisPortal(bench.profile, *bench.http).list(token->secret.copy()));
    QVERIFY(!answer->isData);
    QCOMPARE(answer->status, 401);
    QVERIFY2(answer->refusal.contains(QStringLiteral("expired")), qPrintable(answer->refusal));
}

QTEST_GUILESS_MAIN(TestOpenBis)
#include "tst_openbis.moc"
