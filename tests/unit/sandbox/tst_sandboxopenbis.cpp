#include "OpenBisDriver.h"

#include <QRegularExpression>
#include <QTest>

using namespace lanyard;

namespace {

SandboxSettings at(const FakeClock &clock)
{
    SandboxSettings settings;
    settings.clock = &clock;
    return settings;
}

} // namespace

/// The sandbox's openBIS, row by row as read in the source of openBIS 3.6.
class TestSandboxOpenBis : public QObject
{
    Q_OBJECT
private slots:
    void aWrongPasswordIsNullWithoutAnError();
    void tokensHaveOpenBissForm();
    void faultsOfTheCallHaveTheirHttpStatus_data();
    void faultsOfTheCallHaveTheirHttpStatus();
    void callsCanComeInABatch();
    void publicInformationNeedsNoToken();
    void informationIsTextsOnly();
    void aSessionOrNotIsNeverAnError();
    void objectsThatComeAgainAreTheirNumber();
    void personsAreNullUnlessAskedFor();
    void requestsMayReferToo();
    void aLongerValidityIsCutWithoutAWord();
    void creatingIsRefused_data();
    void creatingIsRefused();
    void onlyAnAdminCreatesForSomebodyElse();
    void endedAndFutureTokensAreTold();
    void aTokenSeesItselfAndManagesNothing();
    void searchingTakesWildcardsAndAnyCase_data();
    void searchingTakesWildcardsAndAnyCase();
    void deletingIsParticular();
    void typesAreDemanded();
    void withoutTheFeatureNothingWorks();
    void theDashBugLosesTokens();
    void spacesAndProjectsAreThePersonsOwn();

private:
    FakeClock m_clock;
};

void TestSandboxOpenBis::aWrongPasswordIsNullWithoutAnError()
{
    OpenBisDriver openBis;
    const auto answer = openBis.call("login", {QStringLiteral("alice"), QStringLiteral("wrong")});
    QVERIFY(answer.contains(QLatin1String("result")));
    QVERIFY(answer.value(QLatin1String("result")).isNull());
    QVERIFY(!answer.contains(QLatin1String("error")));
}

void TestSandboxOpenBis::tokensHaveOpenBissForm()
{
    OpenBisDriver openBis(at(m_clock));
    const QRegularExpression form(QStringLiteral("^(\\$pat-)?bob-smith-\\d{15}x[0-9A-F]{32}$"));
    const auto session = openBis.logIn(QStringLiteral("bob-smith"), QStringLiteral("bob"));
    QVERIFY(form.match(session).hasMatch());
    const auto token = openBis.create(session, QStringLiteral("app"), m_clock.now(), 5);
    QVERIFY(form.match(token).hasMatch());
    QVERIFY(token.startsWith(QStringLiteral("$pat-")));
}

void TestSandboxOpenBis::faultsOfTheCallHaveTheirHttpStatus_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown method") << QByteArray(R"({"id":"1","method":"fly","params":[]})") << 404 << -32601;
    QTest::newRow("too few parameters") << QByteArray(R"({"id":"1","method":"login","params":["alice"]})") << 500
                                        << -32602;
    QTest::newRow("no JSON") << QByteArray("{") << 400 << -32700;
}

void TestSandboxOpenBis::faultsOfTheCallHaveTheirHttpStatus()
{
    QFETCH(QByteArray, body);
    OpenBisDriver openBis;
    const auto answer = openBis.post(body);
    QTEST(answer.status, "status");
    QTEST(jsonOf(answer).value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt(), "code");
    QCOMPARE(answer.mediaType(), "application/json-rpc");
}

void TestSandboxOpenBis::callsCanComeInABatch()
{
    OpenBisDriver openBis;
    const auto answers = QJsonDocument::fromJson(openBis
                                                     .post(R"([{"id":1,"method":"getMajorVersion","params":[]},)"
                                                           R"({"id":2,"method":"fly","params":[]}])")
                                                     .body)
                             .array();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.at(0).toObject().value(QLatin1String("result")).toInt(), 3);
    QVERIFY(answers.at(1).toObject().contains(QLatin1String("error")));
}

void TestSandboxOpenBis::publicInformationNeedsNoToken()
{
    OpenBisDriver openBis;
    QVERIFY(
        openBis.result("getServerPublicInformation", {}).toObject().contains(QLatin1String("authentication-service")));
}

void TestSandboxOpenBis::informationIsTextsOnly()
{
    OpenBisDriver openBis;
    const auto information = openBis.result("getServerInformation", {openBis.logIn()}).toObject();
    for (auto it = information.begin(); it != information.end(); ++it)
        QVERIFY2(it.value().isString(), qPrintable(it.key()));
    QCOMPARE(information.value(QLatin1String("personal-access-tokens-max-validity-period")).toString(),
             QStringLiteral("2592000"));
    QCOMPARE(information.value(QLatin1String("personal-access-tokens-validity-warning-period")).toString(),
             QStringLiteral("432000"));
}

void TestSandboxOpenBis::aSessionOrNotIsNeverAnError()
{
    OpenBisDriver openBis(at(m_clock));
    const auto session = openBis.logIn();
    QCOMPARE(openBis.result("isSessionActive", {session}), QJsonValue(true));
    QCOMPARE(openBis.result("isSessionActive", {QStringLiteral("alice-nonsense")}), QJsonValue(false));
    const auto token = openBis.create(session, QStringLiteral("app"), m_clock.now(), 5);
    openBis.result("logout", {token}); // a personal access token does not end by it
    QCOMPARE(openBis.result("isSessionActive", {token}), QJsonValue(true));
    openBis.result("logout", {session});
    QCOMPARE(openBis.result("isSessionActive", {session}), QJsonValue(false));
    const auto error = openBis.error("getServerInformation", {session});
    QCOMPARE(error, QStringLiteral("Session token '%1' is invalid: user is not logged in.").arg(session));
    QCOMPARE(openBis.error("getServerInformation", {QString()}), QStringLiteral("Blank sessionToken"));
}

void TestSandboxOpenBis::objectsThatComeAgainAreTheirNumber()
{
    OpenBisDriver openBis(at(m_clock));
    const auto session = openBis.logIn();
    openBis.create(session, QStringLiteral("one"), m_clock.now(), 5);
    openBis.create(session, QStringLiteral("two"), m_clock.now(), 5);
    const auto found = openBis.search(session);
    QCOMPARE(found.size(), 2);
    const auto first = found.at(0).toObject();
    const auto owner = first.value(QLatin1String("owner")).toObject();
    QCOMPARE(owner.value(QLatin1String("userId")).toString(), QStringLiteral("alice"));
    QCOMPARE(first.value(QLatin1String("registrator")), owner.value(QLatin1String("@id")));
    QCOMPARE(found.at(1).toObject().value(QLatin1String("owner")), owner.value(QLatin1String("@id")));
    // The numbers begin anew with each answer.
    QCOMPARE(openBis.search(session).at(0).toObject().value(QLatin1String("@id")), first.value(QLatin1String("@id")));
}

void TestSandboxOpenBis::personsAreNullUnlessAskedFor()
{
    OpenBisDriver openBis(at(m_clock));
    const auto session = openBis.logIn();
    const auto token = openBis.create(session, QStringLiteral("one"), m_clock.now(), 5);
    const auto found
        = openBis
              .result("getPersonalAccessTokens",
                      {session, QJsonArray {OpenBisDriver::idOf(token)}, OpenBisDriver::fetchOptions(false)})
              .toObject()
              .value(token)
              .toObject();
    QVERIFY(found.value(QLatin1String("owner")).isNull());
    QCOMPARE(found.value(QLatin1String("hash")).toString(), token);
}

void TestSandboxOpenBis::requestsMayReferToo()
{
    OpenBisDriver openBis(at(m_clock));
    const auto session = openBis.logIn();
    const auto token = openBis.create(session, QStringLiteral("one"), m_clock.now(), 5);
    auto id = OpenBisDriver::idOf(token);
    id.insert(QStringLiteral("@id"), 9);
    const auto found
        = openBis.result("getPersonalAccessTokens", {session, QJsonArray {id, 9}, OpenBisDriver::fetchOptions()});
    QCOMPARE(found.toObject().keys(), QStringList {token});
}

void TestSandboxOpenBis::aLongerValidityIsCutWithoutAWord()
{
    OpenBisDriver openBis(at(m_clock));
    const auto session = openBis.logIn();
    openBis.create(session, QStringLiteral("long"), m_clock.now(), 365);
    const auto to = openBis.search(session).at(0).toObject().value(QLatin1String("validToDate")).toInteger();
    QCOMPARE(to, m_clock.now().addDays(30).toMSecsSinceEpoch());
}

void TestSandboxOpenBis::creatingIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("no name") << "sessionName" << QJsonValue(QString()) << "Session name cannot be empty.";
    QTest::newRow("no start") << "validFromDate" << QJsonValue() << "Valid from date cannot be null.";
    QTest::newRow("no end") << "validToDate" << QJsonValue() << "Valid to date cannot be null.";
    QTest::newRow("past end") << "validToDate" << QJsonValue(1000) << "Valid to date cannot be in the past.";
    QTest::newRow("end before start") << "validFromDate" << QJsonValue(Q_INT64_C(99999999999999))
                                      << "Valid to date has to be after valid from date.";
}

void TestSandboxOpenBis::creatingIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, message);
    OpenBisDriver openBis(at(m_clock));
    auto creation = OpenBisDriver::creation(QStringLiteral("app"), m_clock.now(), m_clock.now().addDays(2));
    creation.insert(field, value);
    // A single object stands for a list of one.
    QCOMPARE(openBis.error("createPersonalAccessTokens", {openBis.logIn(), creation}),
             message + QStringLiteral(" (Context: [])"));
}

void TestSandboxOpenBis::onlyAnAdminCreatesForSomebodyElse()
{
    OpenBisDriver openBis(at(m_clock));
    auto creation = OpenBisDriver::creation(QStringLiteral("app"), m_clock.now(), m_clock.now().addDays(2));
    const auto owner = [](const char *user) {
        return QJsonObject {{QStringLiteral("@type"), QStringLiteral("as.dto.person.id.PersonPermId")},
                            {QStringLiteral("permId"), QLatin1String(user)}};
    };
    creation.insert(QStringLiteral("ownerId"), owner("admin"));
    QCOMPARE(openBis.error("createPersonalAccessTokens", {openBis.logIn(), creation}),
             QStringLiteral("User 'alice' is not allowed to create a personal access token for user 'admin' "
                            "(Context: [])"));
    const auto admin = openBis.logIn(QStringLiteral("admin"), QStringLiteral("changeit"));
    creation.insert(QStringLiteral("ownerId"), owner("alice"));
    QVERIFY(openBis.error("createPersonalAccessTokens", {admin, creation}).isEmpty());
    QCOMPARE(openBis.search(openBis.logIn()).size(), 1);
    QCOMPARE(openBis.search(admin).size(), 1); // an admin sees everybody's
    QVERIFY(openBis.search(openBis.logIn(QStringLiteral("bob-smith"), QStringLiteral("bob"))).isEmpty());
}

void TestSandboxOpenBis::endedAndFutureTokensAreTold()
{
    FakeClock clock;
    OpenBisDriver openBis(at(clock));
    const auto session = openBis.logIn();
    const auto token = openBis.create(session, QStringLiteral("app"), clock.now().addSecs(3600), 1);
    const auto twin = openBis.create(session, QStringLiteral("app"), clock.now(), 9);
    QCOMPARE(openBis.error("getSessionInformation", {token}),
             QStringLiteral("Personal access token is not yet valid."));
    QCOMPARE(openBis.result("isSessionActive", {token}), QJsonValue(false));
    clock.advance(std::chrono::hours(48));
    QCOMPARE(openBis.error("getSessionInformation", {token}),
             QStringLiteral("Personal access token is no longer valid."));
    QCOMPARE(openBis.result("isSessionActive", {twin}), QJsonValue(true)); // the end is each token's own
    QCOMPARE(openBis.search(session).size(), 2); // one that ended stays in the list
}

void TestSandboxOpenBis::aTokenSeesItselfAndManagesNothing()
{
    OpenBisDriver openBis(at(m_clock));
    const auto session = openBis.logIn();
    const auto token = openBis.create(session, QStringLiteral("one"), m_clock.now(), 5);
    openBis.create(session, QStringLiteral("two"), m_clock.now(), 5);
    const auto found = openBis.search(token);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).toObject().value(QLatin1String("hash")).toString(), token);
    QVERIFY(found.at(0).toObject().value(QLatin1String("accessDate")).isDouble());
    const auto refusal
        = QStringLiteral("Personal access tokens cannot be used to manage personal access tokens. (Context: [])");
    QCOMPARE(openBis.create(token, QStringLiteral("three"), m_clock.now(), 5), refusal);
    QCOMPARE(openBis.error(
                 "deletePersonalAccessTokens",
                 {token, QJsonArray {OpenBisDriver::idOf(token)}, OpenBisDriver::deletion(QStringLiteral("why not"))}),
             refusal);
    QCOMPARE(openBis.error("updatePersonalAccessTokens", {token, QJsonArray()}), refusal);
    const auto information = openBis.result("getSessionInformation", {token}).toObject();
    QVERIFY(information.value(QLatin1String("sessionToken")).isNull());
    QCOMPARE(information.value(QLatin1String("personalAccessTokenSessionName")).toString(), QStringLiteral("one"));
}

void TestSandboxOpenBis::searchingTakesWildcardsAndAnyCase_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QStringList>("found");
    const QStringList both {QStringLiteral("portal"), QStringLiteral("portal-app")};
    QTest::newRow("equal") << "portal" << "StringEqualTo" << QStringList {QStringLiteral("portal")};
    QTest::newRow("other case") << "PORTAL" << "StringEqualTo" << QStringList {QStringLiteral("portal")};
    QTest::newRow("star in an equal text") << "port*" << "StringEqualTo" << both;
    QTest::newRow("question mark") << "porta?" << "StringEqualTo" << QStringList {QStringLiteral("portal")};
    QTest::newRow("start") << "portal" << "StringStartsWith" << both;
    QTest::newRow("end") << "app" << "StringEndsWith" << QStringList {QStringLiteral("portal-app")};
    QTest::newRow("part") << "tal" << "StringContains" << both;
}

void TestSandboxOpenBis::searchingTakesWildcardsAndAnyCase()
{
    QFETCH(QString, name);
    QFETCH(QString, how);
    OpenBisDriver openBis(at(m_clock));
    const auto session = openBis.logIn();
    openBis.create(session, QStringLiteral("portal"), m_clock.now(), 5);
    openBis.create(session, QStringLiteral("portal-app"), m_clock.now(), 5);
    QTEST(openBis.namesFound(session, name, how), "found");
}

void TestSandboxOpenBis::deletingIsParticular()
{
    OpenBisDriver openBis(at(m_clock));
    const auto session = openBis.logIn();
    const auto token = openBis.create(session, QStringLiteral("app"), m_clock.now(), 5);
    const QJsonArray ids {OpenBisDriver::idOf(token)};
    const auto error = [&](const QString &who, const QJsonArray &which, const QJsonValue &reason) {
        return openBis.error("deletePersonalAccessTokens", {who, which, OpenBisDriver::deletion(reason)});
    };
    QCOMPARE(error(session, ids, QJsonValue()), QStringLiteral("Deletion reason cannot be null (Context: [])"));
    const auto bob = openBis.logIn(QStringLiteral("bob-smith"), QStringLiteral("bob"));
    QCOMPARE(error(bob, ids, QStringLiteral("mine")),
             QStringLiteral("Access denied to object with PersonalAccessTokenPermId = [%1]. (Context: [])").arg(token));
    QVERIFY(error(session, {OpenBisDriver::idOf(QStringLiteral("$pat-nobody"))}, QStringLiteral("old")).isEmpty());
    QCOMPARE(openBis.search(session).size(), 1);
    QVERIFY(error(session, ids, QStringLiteral("old")).isEmpty());
    QVERIFY(openBis.search(session).isEmpty());
}

void TestSandboxOpenBis::typesAreDemanded()
{
    OpenBisDriver openBis(at(m_clock));
    const auto session = openBis.logIn();
    auto creation = OpenBisDriver::creation(QStringLiteral("app"), m_clock.now(), m_clock.now().addDays(2));
    creation.insert(QStringLiteral("@type"), QStringLiteral("as.dto.pat.create.Nonsense"));
    QVERIFY(openBis.error("createPersonalAccessTokens", {session, creation})
                .startsWith(QStringLiteral("Could not resolve type id 'as.dto.pat.create.Nonsense'")));
    creation.remove(QStringLiteral("@type"));
    QVERIFY(openBis.error("createPersonalAccessTokens", {session, creation})
                .startsWith(QStringLiteral("Missing type id when trying to resolve subtype of")));
}

void TestSandboxOpenBis::withoutTheFeatureNothingWorks()
{
    OpenBisDriver openBis(at(m_clock));
    const auto session = openBis.logIn();
    const auto token = openBis.create(session, QStringLiteral("app"), m_clock.now(), 5);
    openBis->openBisSettings().tokensEnabled = false;
    QCOMPARE(openBis.create(session, QStringLiteral("app"), m_clock.now(), 5),
             QStringLiteral("Personal access tokens are disabled (Context: [])"));
    QCOMPARE(openBis.result("isSessionActive", {token}), QJsonValue(false));
    QCOMPARE(openBis.result("getServerInformation", {session})
                 .toObject()
                 .value(QLatin1String("personal-access-tokens-enabled"))
                 .toString(),
             QStringLiteral("false"));
}

void TestSandboxOpenBis::theDashBugLosesTokens()
{
    OpenBisDriver openBis(at(m_clock));
    const auto bob = openBis.logIn(QStringLiteral("bob-smith"), QStringLiteral("bob"));
    const auto token = openBis.create(bob, QStringLiteral("app"), m_clock.now(), 5);
    QCOMPARE(openBis.result("isSessionActive", {token}), QJsonValue(true));
    openBis->openBisSettings().losesTokensOfDashedUsers = true;
    QCOMPARE(openBis.result("isSessionActive", {token}), QJsonValue(false));
    QCOMPARE(openBis.result("isSessionActive", {bob}), QJsonValue(true));
}

void TestSandboxOpenBis::spacesAndProjectsAreThePersonsOwn()
{
    OpenBisDriver openBis;
    const auto codes = [&](const QString &token, const char *method, const char *field) {
        QStringList found;
        const auto objects = openBis.result(method, {token, QJsonObject(), QJsonObject()})
                                 .toObject()
                                 .value(QLatin1String("objects"))
                                 .toArray();
        for (const auto &each : objects) {
            const auto value = each.toObject().value(QLatin1String(field));
            found.append(value.isString() ? value.toString()
                                          : value.toObject().value(QLatin1String("identifier")).toString());
        }
        return found;
    };
    const auto alice = openBis.logIn();
    const auto bob = openBis.logIn(QStringLiteral("bob-smith"), QStringLiteral("bob"));
    QCOMPARE(codes(alice, "searchSpaces", "code"),
             (QStringList {QStringLiteral("DEFAULT"), QStringLiteral("MELANOMA")}));
    QCOMPARE(codes(bob, "searchSpaces", "code"), QStringList {QStringLiteral("DEFAULT")});
    QCOMPARE(codes(bob, "searchProjects", "identifier"),
             (QStringList {QStringLiteral("/DEFAULT/DEFAULT"), QStringLiteral("/DEFAULT/TUTORIAL")}));
}

QTEST_GUILESS_MAIN(TestSandboxOpenBis)
#include "tst_sandboxopenbis.moc"
