#include "PortalCredentials.h"
#include "ScriptedHttp.h"

#include <QCoroTask>
#include <QTest>

using namespace lanyard;

namespace {

const auto address = QStringLiteral("https://genie.example.org/api/data-access-tokens");
const QByteArray first = "a82c018e-0fb5-420c-9b48-2c6d8b634a29";
const QByteArray second = "f1025163-4f3b-4f6e-8f0a-0a9b8c7d5f67";

QByteArray json(const QByteArray &token, const QByteArray &expiration)
{
    return "{\"token\":\"" + token + "\",\"username\":\"alice@example.org\",\"expiration\":\"" + expiration
        + "\",\"creation\":\"2026-11-22 02:53:37\"}";
}

} // namespace

/// cBioPortal's `/api/data-access-tokens`, answer by answer.
class PortalCredentialsTest : public QObject
{
    Q_OBJECT

    ScriptedHttp m_http;
    std::unique_ptr<PortalCredentials> m_portal;

    static Profile profile()
    {
        Profile profile;
        profile.name = QStringLiteral("genie");
        profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
        return profile;
    }
    void answerList(const QByteArray &body) { m_http.on("GET", address, plainAnswer(body, "application/json")); }

private Q_SLOTS:
    void init()
    {
        m_http = {};
        m_portal = PortalCredentials::make(profile(), m_http);
    }

    void theListShowsEveryTokenAndNoSecret()
    {
        answerList('[' + json(first, "2026-12-22 02:53:37") + ',' + json(second, "Tue Dec 22 02:53:37 UTC 2026") + ','
                   + json("0f0f0f0f-0000-4000-8000-000000001234", "2026-12-22T02:53:37.000Z") + ','
                   + json("1f0f0f0f-0000-4000-8000-000000001234", "soon") + ']');
        const auto listed = QCoro::waitFor(m_portal->list(SecretBuffer(second)));
        QVERIFY(listed.has_value());
        QCOMPARE(listed->size(), 4);
        const auto &entry = listed->at(0);
        QCOMPARE(entry.id.size(), 8);
        QCOMPARE(entry.preview, QStringLiteral("4a29"));
        QCOMPARE(entry.owner, QStringLiteral("alice@example.org"));
        QCOMPARE(entry.validFrom, QDateTime(QDate(2026, 11, 22), QTime(2, 53, 37), Qt::UTC));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(listed->at(i).validTo, QDateTime(QDate(2026, 12, 22), QTime(2, 53, 37), Qt::UTC));
        QVERIFY2(!listed->at(3).validTo.isValid(), "an unknown date is no date");
        QVERIFY(!entry.isThisOne && listed->at(1).isThisOne);
        QCOMPARE(m_http.requests.first().headers.last().second, "Bearer " + second);
    }

    void anAnswerThatIsNoListIsAFailureWithItsCause_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("cause");
        const QByteArray isJson = "application/json";
        const auto row = [&](const char *name, int status, const QByteArray &type, const QByteArray &body,
                             const char *kind, const char *cause) {
            QTest::newRow(name) << status << type << body << QString::fromLatin1(kind) << QString::fromLatin1(cause);
        };
        row("302 to the login", 302, {}, {}, "refused", "token-not-accepted");
        row("401", 401, {}, {}, "refused", "token-not-accepted");
        row("a login page", 200, "text/html;charset=UTF-8", "<html>", "refused", "token-not-accepted");
        row("oauth2 or jwt", 501, isJson, "{\"message\":\"Requested API is not implemented yet\"}", "refused",
            "no-list");
        row("method none", 404, isJson, "{}", "refused", "not-found");
        row("busy", 503, "text/html", "<html>", "server-error", "");
        row("too often", 429, isJson, "{}", "server-error", "");
        row("an object", 200, isJson, "{}", "bad-answer", "");
        row("text", 200, "text/plain", "hello", "bad-answer", "");
    }
    void anAnswerThatIsNoListIsAFailureWithItsCause()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        QFETCH(QString, cause);
        m_http.on("GET", address, plainAnswer(body, type, status));
        const auto listed = QCoro::waitFor(m_portal->list(SecretBuffer(first)));
        QVERIFY(!listed);
        QCOMPARE(nameOf(listed.error().kind), kind);
        QCOMPARE(listed.error().cause, cause);
        QVERIFY2(listed.error().message.contains(QStringLiteral("genie.example.org")), "name the host that did it");
        QVERIFY2(!listed.error().hint.isEmpty(), "say what to do next");
    }

    void a500AtMakingNamesTheTwoKnownCauses()
    {
        m_http.on("POST", address, plainAnswer("{\"status\":500}", "application/json", 500));
        const auto made = QCoro::waitFor(m_portal->create(SecretBuffer(first), {}));
        QVERIFY(!made);
        for (const auto *cause : {"users-foreign-key", "uuid-limit-bug"})
            QVERIFY2(made.error().message.contains(QLatin1String(cause)), qPrintable(made.error().message));
        QCOMPARE(nameOf(made.error().kind), QStringLiteral("refused"));
    }

    void aMadeTokenHasItsDates()
    {
        m_http.on("POST", address, plainAnswer(json(second, "2026-12-22 02:53:37"), "application/json", 201));
        const auto made = QCoro::waitFor(m_portal->create(SecretBuffer(first), {}));
        QVERIFY(made.has_value());
        QCOMPARE(made->secret.toByteArray(), second);
        QCOMPARE(made->listed.validTo, QDateTime(QDate(2026, 12, 22), QTime(2, 53, 37), Qt::UTC));
    }

    void anotherTokenCostsSomethingOnlyWhereThereIsOne()
    {
        QVERIFY(m_portal->costOfAnother({}).isEmpty());
        QVERIFY(m_portal->costOfAnother({PortalCredential::of(first)}).contains(QStringLiteral("genie.example.org")));
    }

    void aTokenIsDeletedByTheIdThatTheListShows()
    {
        answerList('[' + json(first, "x") + ',' + json(second, "x") + ']');
        m_http.on("DELETE", address + QLatin1Char('/') + QString::fromLatin1(second), plainAnswer({}, {}));
        const auto removed = QCoro::waitFor(
            m_portal->remove(SecretBuffer(first), PortalCredential::of(second).id, QStringLiteral("no reason")));
        QVERIFY2(removed.has_value(), qPrintable(removed ? QString() : removed.error().message));
    }

    void oneThatIsGoneIsSaidToBeGone_data()
    {
        QTest::addColumn<bool>("isListed");
        QTest::newRow("not in the list") << false;
        QTest::newRow("deleted meanwhile") << true;
    }
    void oneThatIsGoneIsSaidToBeGone()
    {
        QFETCH(bool, isListed);
        answerList(isListed ? '[' + json(second, "x") + ']' : "[]");
        m_http.on("DELETE", address + QLatin1Char('/') + QString::fromLatin1(second),
                  plainAnswer("{\"message\":\"Specified token cannot be found\"}", "application/json", 404));
        const auto removed
            = QCoro::waitFor(m_portal->remove(SecretBuffer(first), PortalCredential::of(second).id, QString()));
        QVERIFY(!removed);
        QCOMPARE(removed.error().cause, QStringLiteral("gone-already"));
        QVERIFY2(!removed.error().message.contains(QString::fromLatin1(second)), "no secret in a sentence");
    }

    void aKindOfPortalWithoutAListHasNone()
    {
        auto api = profile();
        api.kind = PortalKind::Api;
        QVERIFY(!PortalCredentials::make(api, m_http));
    }
};

QTEST_GUILESS_MAIN(PortalCredentialsTest)
#include "tst_portalcredentials.moc"
