#include "SandboxDriver.h"

#include <QTest>

using namespace lanyard;

namespace {

SandboxSettings version(int portalVersion)
{
    SandboxSettings settings;
    settings.portalVersion = portalVersion;
    return settings;
}

SignInPlan as(const QString &user, const QString &password)
{
    SignInPlan plan;
    plan.user = user;
    plan.password = password;
    return plan;
}

const auto studiesPath = QStringLiteral("/api/studies");
const QStringList publicStudies {QStringLiteral("brca_zuerich_2023"), QStringLiteral("study_es_0")};

} // namespace

/// Who sees which study, and how v6 and v7 list them, as measured on cBioPortal 6.4.5 and 7.1.
class TestSandboxStudies : public QObject
{
    Q_OBJECT
private slots:
    void eachPersonSeesTheirStudies_data();
    void eachPersonSeesTheirStudies();
    void studyListHasThePortalsFields();
    void metaProjectionDiffersByVersion();
    void pagingDiffersByVersion();
    void wrongRolePathShowsPublicStudiesOnly_data();
    void wrongRolePathShowsPublicStudiesOnly();
    void appNamePrefixCanBeDemanded();
    void unauthorizedStudiesCanBeListed();
    void lowerCaseGroupsMatchFromVersion7();
};

void TestSandboxStudies::eachPersonSeesTheirStudies_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QStringList>("studies");
    auto alice = publicStudies;
    alice << QStringLiteral("lymphoma_2024") << QStringLiteral("study_private_mel");
    alice.sort();
    auto all = alice;
    all << QStringLiteral("glioma_restricted") << QStringLiteral("open_flag_only");
    all.sort();
    QTest::newRow("by study id and by group") << "alice" << "alice" << alice;
    QTest::newRow("public only") << "bob-smith" << "bob" << publicStudies;
    QTest::newRow("ALL") << "admin" << "changeit" << all;
}

void TestSandboxStudies::eachPersonSeesTheirStudies()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QStringList, studies);
    SandboxDriver sandbox;
    QCOMPARE(sandbox.studies(sandbox.offlineToken(as(user, password))), studies);
}

void TestSandboxStudies::studyListHasThePortalsFields()
{
    SandboxDriver sandbox;
    const auto answer = sandbox.portal(studiesPath + QStringLiteral("?projection=SUMMARY"), sandbox.offlineToken());
    for (const auto *name : {"studyId", "name", "description", "cancerTypeId", "publicStudy", "groups", "status",
                             "importDate", "allSampleCount", "referenceGenome", "readPermission", "resourceCounts"})
        QVERIFY2(answer.body.contains('"' + QByteArray(name) + '"'), name);
    QVERIFY2(answer.body.contains("Zürich"), "names go out as UTF-8");
}

void TestSandboxStudies::metaProjectionDiffersByVersion()
{
    const auto path = studiesPath + QStringLiteral("?projection=META");
    const auto bob = as(QStringLiteral("bob-smith"), QStringLiteral("bob"));
    SandboxDriver six(version(6));
    const auto old = six.portal(path, six.offlineToken(bob));
    QCOMPARE(old.header("total-count"), QByteArray("6"));
    QVERIFY(old.body.isEmpty());
    const auto samples
        = six.portal(studiesPath + QStringLiteral("/study_private_mel/samples?projection=META"), six.offlineToken());
    QCOMPARE(samples.header("total-count"), QByteArray("42"));
    QVERIFY(samples.body.isEmpty());
    SandboxDriver seven(version(7));
    const auto now = seven.portal(path, seven.offlineToken(bob));
    QCOMPARE(now.header("total-count"), QByteArray("2"));
    QCOMPARE(now.header("X-Total-Count"), QByteArray("2"));
    QCOMPARE(now.body, QByteArray("[]"));
}

void TestSandboxStudies::pagingDiffersByVersion()
{
    const auto bob = as(QStringLiteral("bob-smith"), QStringLiteral("bob"));
    const auto page = [](SandboxDriver &sandbox, const QString &token, int number) {
        const auto answer
            = sandbox.portal(studiesPath + QStringLiteral("?pageSize=1&pageNumber=%1").arg(number), token);
        return answer.body.count("\"studyId\"");
    };
    SandboxDriver six(version(6));
    auto token = six.offlineToken(bob);
    QCOMPARE(page(six, token, 0), 1);
    QCOMPARE(page(six, token, 1), 0); // a study that bob may not read: the page is empty, and more comes
    QCOMPARE(page(six, token, 3), 1);
    SandboxDriver seven(version(7));
    token = seven.offlineToken(bob);
    QCOMPARE(page(seven, token, 0), 1);
    QCOMPARE(page(seven, token, 1), 1);
    QCOMPARE(page(seven, token, 2), 1);
    QCOMPARE(page(seven, token, 3), 0);
}

void TestSandboxStudies::wrongRolePathShowsPublicStudiesOnly_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("the client's roles") << "resource_access::cbioportal::roles" << true;
    QTest::newRow("the realm's roles") << "realm_access::roles" << true;
    QTest::newRow("no such path") << "foo::bar" << false;
    QTest::newRow("too short") << "realm_access" << false;
    QTest::newRow("another client's") << "resource_access::account::roles" << false;
}

void TestSandboxStudies::wrongRolePathShowsPublicStudiesOnly()
{
    QFETCH(QString, path);
    QFETCH(bool, isRight);
    SandboxSettings settings;
    settings.rolePath = path;
    SandboxDriver sandbox(std::move(settings));
    const auto token = sandbox.offlineToken();
    QCOMPARE(sandbox.studies(token) != publicStudies, isRight);
    QCOMPARE(sandbox.portal(studiesPath + QStringLiteral("/study_private_mel"), token).status, isRight ? 200 : 403);
}

void TestSandboxStudies::appNamePrefixCanBeDemanded()
{
    SandboxSettings settings;
    settings.filterGroupsByAppName = true;
    SandboxDriver sandbox(std::move(settings));
    const auto token = sandbox.offlineToken();
    QCOMPARE(sandbox.studies(token), publicStudies);
    sandbox->setRoles(QStringLiteral("alice"), {QStringLiteral("cbioportal:study_private_mel")});
    QVERIFY(sandbox.studies(token).contains(QStringLiteral("study_private_mel")));
}

void TestSandboxStudies::unauthorizedStudiesCanBeListed()
{
    SandboxSettings settings;
    settings.showUnauthorizedStudies = true;
    SandboxDriver sandbox(std::move(settings));
    const auto bob = sandbox.offlineToken(as(QStringLiteral("bob-smith"), QStringLiteral("bob")));
    const auto answer = sandbox.portal(studiesPath, bob);
    QCOMPARE(answer.body.count("\"readPermission\":true"), 2);
    QCOMPARE(answer.body.count("\"readPermission\":false"), 4);
}

void TestSandboxStudies::lowerCaseGroupsMatchFromVersion7()
{
    for (const auto portalVersion : {6, 7}) {
        auto settings = version(portalVersion);
        settings.studies.append({QStringLiteral("lower"),
                                 QStringLiteral("Lower"),
                                 {},
                                 QStringLiteral("mel"),
                                 false,
                                 QStringLiteral("gdac"),
                                 3});
        SandboxDriver sandbox(std::move(settings));
        QCOMPARE(sandbox.studies(sandbox.offlineToken()).contains(QStringLiteral("lower")), portalVersion == 7);
    }
}

QTEST_GUILESS_MAIN(TestSandboxStudies)
#include "tst_sandboxstudies.moc"
