// A worked example, told in docs/developers.md: all that a new kind of portal needs to be asked like the others. This
// one lists "cohorts" as JSON and takes the bearer that the profile sends.
#include "AccessTest.h"
#include "ScriptedHttp.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;

namespace {

class CohortPortal final : public Portal
{
public:
    CohortPortal(const Profile &profile, HttpClient &http) : Portal(profile, http) { }

    QCoro::Task<Outcome<PortalAnswer>> list(SecretBuffer headerValue) override
    {
        auto answered = co_await get(m_profile.portalUrl(QStringLiteral("/cohorts")), std::move(headerValue));
        if (!answered)
            co_return unexpected(answered.error());
        auto &[http, answer] = *answered;
        const auto cohorts = QJsonDocument::fromJson(http.body).array();
        for (const auto &cohort : cohorts) {
            AccessRow row;
            row.id = cohort[QLatin1String("id")].toString();
            row.name = cohort[QLatin1String("title")].toString();
            row.listed = true;
            answer.rows.append(row);
            answer.groups.append(QStringList());
        }
        co_return std::move(answer);
    }

    QCoro::Task<Outcome<PortalAnswer>> ask(QString id, SecretBuffer headerValue) override
    {
        auto answered = co_await get(m_profile.portalUrl(QStringLiteral("/cohorts/") + id), std::move(headerValue));
        if (!answered)
            co_return unexpected(answered.error());
        co_return std::move(answered->second);
    }

    /// A cohort is opened by the role of its own name.
    QString promisingRole(const AccessRow &row, const QStringList &, const QStringList &roles) const override
    {
        return roles.contains(row.id) ? row.id : QString();
    }
};

} // namespace

class OwnKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOwnPortalIsTestedLikeTheOthers()
    {
        Profile profile;
        profile.portal = QUrl(QStringLiteral("https://cohorts.example.org"));
        ScriptedHttp http;
        const auto withToken = [](const HttpAnswer &answer) {
            return [answer](const HttpRequest &request) -> Outcome<HttpAnswer> {
                for (const auto &[name, value] : request.headers) {
                    if (name == "Authorization")
                        return answer;
                }
                return plainAnswer({}, {}, 401);
            };
        };
        http.on("GET", QStringLiteral("https://cohorts.example.org/cohorts"),
                withToken(plainAnswer(R"([{"id":"nordic","title":"Nordic"},{"id":"alpine","title":"Alpine"}])",
                                      "application/json")));
        http.on("GET", QStringLiteral("https://cohorts.example.org/cohorts/nordic"), withToken(jsonAnswer({})));
        http.on("GET", QStringLiteral("https://cohorts.example.org/cohorts/alpine"), withToken(jsonAnswer({}, 403)));

        CohortPortal portal(profile, http);
        AccessQuestion question;
        question.all = true;
        question.roles = QStringList {QStringLiteral("nordic")};
        const auto report = QCoro::waitFor(AccessTest::run(portal, SecretBuffer("Bearer t0ken"), question));
        QVERIFY2(report, "the example in docs/developers.md must work as it stands there");
        QCOMPARE(report->controlStatus, 401);
        QVERIFY(report->isAccepted);
        QCOMPARE(report->rows.size(), 2);
        for (const auto &row : report->rows)
            QCOMPARE(row.verdict(),
                     row.id == QLatin1String("nordic") ? QStringLiteral("open") : QStringLiteral("refused"));
    }
};

QTEST_GUILESS_MAIN(OwnKindTest)
#include "tst_ownkind.moc"
