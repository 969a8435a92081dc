#include "AccessFilter.h"
#include "AccessModel.h"
#include "ClaimModel.h"
#include "CodeWords.h"
#include "CredentialLife.h"
#include "FailureWords.h"
#include "IssuerWords.h"
#include "ProfileListModel.h"
#include "RoleTreeModel.h"
#include "TimeWords.h"
#include "Translations.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

class TestUiModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(); } // one day is not “1 days”
    void timesInWords();
    void issuerInWordsNamesTheRealm();
    void lifeWithoutCredential();
    void lifeIsReckonedFromTheLastUse();
    void statedEndComesFirst();
    void endedByTheProvider();
    void profileListKeepsItsSelection();
    void profileListSaysWhatWaits();
    void profilesStandInGroupsThatFold();
    void theSearchFindsInFoldedGroups();
    void aThousandProfilesAreReckonedOnce();
    void claimsInWords();
    void claimTimesCount();
    void roleTreeMarksTheRolePath();
    void codeInASentenceStandsOut_data();
    void codeInASentenceStandsOut();
    void accessPutsSurprisesFirst();
    void accessFilters();
    void everyFailureLeadsOn();
};

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(14, 6, 10), Qt::UTC);

CredentialRecord offlineRecord()
{
    CredentialRecord record;
    record.person = QStringLiteral("alice@example.org");
    record.storedAt = now.addDays(-40);
    record.signedInAt = now.addDays(-40);
    record.lastUsedAt = now.addDays(-1);
    return record;
}

QJsonObject claims()
{
    return QJsonDocument::fromJson(
               R"({"iss":"https://login.example.org/realms/genie","sub":"7c1e09f4","azp":"cbioportal_api",
        "aud":"account","exp":1795356670,"iat":1795356370,"scope":"openid email","typ":"Bearer","email":"alice@example.org",
        "name":"Alice Example","realm_access":{"roles":["study_es_0","study_pilot"]},
        "resource_access":{"account":{"roles":["manage-account"]}}})")
        .object();
}

AccessRow row(const QString &id, std::optional<bool> promised, int status)
{
    AccessRow row;
    row.id = id;
    row.name = id;
    row.promised = promised;
    row.promisedBy = promised.value_or(false) ? id : QString();
    row.listed = status == 200;
    if (status != 0)
        row.status = status;
    row.isOpen = status == 200;
    return row;
}

} // namespace

void TestUiModels::timesInWords()
{
    QCOMPARE(timewords::minutesAndSeconds(std::chrono::seconds(42)), QStringLiteral("0:42"));
    QCOMPARE(timewords::minutesAndSeconds(std::chrono::seconds(300)), QStringLiteral("5:00"));
    QCOMPARE(timewords::span(now, now.addDays(1)), QStringLiteral("1 day"));
    QCOMPARE(timewords::span(now, now.addDays(4).addSecs(-3600)), QStringLiteral("4 days"));
    QCOMPARE(timewords::span(now, now.addSecs(2 * 3600)), QStringLiteral("2 hours"));
    QCOMPARE(timewords::distance(now.addSecs(-120), now), QStringLiteral("2 min ago"));
    QCOMPARE(timewords::took(std::chrono::milliseconds(38)), QStringLiteral("38 ms"));
    QCOMPARE(timewords::took(std::chrono::milliseconds(230)), QStringLiteral("0.2 s"));
    QCOMPARE(timewords::both(now.addDays(4), now), QStringLiteral("Thursday 26 November, in 4 days"));
}

void TestUiModels::issuerInWordsNamesTheRealm()
{
    QCOMPARE(issuerInWords(QStringLiteral("https://login.example.org/realms/genie")),
             QStringLiteral("login.example.org, realm genie"));
    QCOMPARE(issuerInWords(QStringLiteral("https://login.example.org:8443")), QStringLiteral("login.example.org:8443"));
}

void TestUiModels::lifeWithoutCredential()
{
    const auto life = lifeOf({}, now);
    QCOMPARE(life.state, State::NeedsSignIn);
    QCOMPARE(life.timeLeft(now), QStringLiteral("Sign in"));
}

void TestUiModels::lifeIsReckonedFromTheLastUse()
{
    auto record = offlineRecord();
    auto life = lifeOf(record, now);
    QCOMPARE(life.state, State::Fine);
    QCOMPARE(life.endsIfUnused, now.addDays(29));
    QVERIFY(life.isEndReckoned());

    record.lastUsedAt = now.addDays(-26);
    life = lifeOf(record, now);
    QCOMPARE(life.state, State::EndsSoon);
    QCOMPARE(life.chip(now), QStringLiteral("Ends in 4 days"));

    record.lastUsedAt = now.addDays(-31);
    QCOMPARE(lifeOf(record, now).state, State::Ended);
}

void TestUiModels::statedEndComesFirst()
{
    auto record = offlineRecord();
    record.statedEnd = now.addDays(3);
    auto life = lifeOf(record, now);
    QVERIFY(!life.endsIfUnused.isValid());
    QCOMPARE(life.end(), record.statedEnd);

    record.isOffline = false;
    record.statedEnd = QDateTime();
    life = lifeOf(record, now);
    QCOMPARE(life.state, State::Fine);
    QCOMPARE(life.timeLeft(now), QStringLiteral("no date"));
    QVERIFY(!life.shareLeft(now));
}

void TestUiModels::endedByTheProvider()
{
    auto record = offlineRecord();
    record.endedBecause = QStringLiteral("Offline user session not found");
    QCOMPARE(lifeOf(record, now).state, State::Ended);
}

void TestUiModels::profileListKeepsItsSelection()
{
    ProfileListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ProfileRow genie {QStringLiteral("1"), QStringLiteral("Genie"), QStringLiteral("cBioPortal"), {}};
    model.setRows({genie}, now);
    QPersistentModelIndex kept(model.index(0));
    genie.identity = QStringLiteral("alice");
    genie.lifetime = lifeOf(offlineRecord(), now);
    model.setRows({genie}, now);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(ProfileListModel::SecondLineRole).toString(), QStringLiteral("cBioPortal · alice"));
    QCOMPARE(kept.data(ProfileListModel::TimeLeftRole).toString(), QStringLiteral("29 days"));
    QCOMPARE(kept.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Genie, cBioPortal · alice, Fine for 29 days"));
    model.setRows({}, now);
    QCOMPARE(model.rowOf(QStringLiteral("1")), -1);
}

void TestUiModels::profileListSaysWhatWaits()
{
    ProfileListModel model;
    ProfileRow genie {QStringLiteral("1"), QStringLiteral("Genie"), QStringLiteral("cBioPortal"), {}};
    genie.waitingSince = now.addSecs(-42);
    model.setRows({genie}, now);
    QCOMPARE(model.index(0).data(ProfileListModel::TimeLeftRole).toString(), QStringLiteral("0:42"));
    QCOMPARE(model.index(0).data(ProfileListModel::SecondLineRole).toString(),
             QStringLiteral("cBioPortal · waiting for you"));
}

namespace {

ProfileRow inGroup(const QString &name, const QString &group)
{
    ProfileRow row {name, name, QStringLiteral("cBioPortal"), QStringLiteral("alice@example.org")};
    row.group = group;
    return row;
}

QStringList linesOf(const ProfileListModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isHeading = model.index(row).data(ProfileListModel::IsHeadingRole).toBool();
        lines.append((isHeading ? QStringLiteral("# ") : QString()) + model.index(row).data().toString());
    }
    return lines;
}

} // namespace

void TestUiModels::profilesStandInGroupsThatFold()
{
    ProfileListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto atlas = inGroup(QStringLiteral("Atlas"), QStringLiteral("Consortia"));
    const auto genie = inGroup(QStringLiteral("Genie"), QStringLiteral("Charité"));
    const auto lims = inGroup(QStringLiteral("Lims"), QStringLiteral("Charité"));
    model.setRows({genie, lims}, now);
    QCOMPARE(linesOf(model), QStringList({QStringLiteral("Genie"), QStringLiteral("Lims")})); // one needs no heading
    model.setRows({atlas, genie, lims}, now);
    QCOMPARE(linesOf(model),
             QStringList({QStringLiteral("# Charité"), QStringLiteral("Genie"), QStringLiteral("Lims"),
                          QStringLiteral("# Consortia"), QStringLiteral("Atlas")}));
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Charité, 2 profiles"));
    QCOMPARE(model.firstProfile(), QStringLiteral("Genie"));

    model.setFolded(model.index(0), true);
    QCOMPARE(linesOf(model),
             QStringList({QStringLiteral("# Charité"), QStringLiteral("# Consortia"), QStringLiteral("Atlas")}));
    QVERIFY(model.index(0).data(ProfileListModel::IsFoldedRole).toBool());
    QCOMPARE(model.rowOf(genie.id), -1);
    QVERIFY2(model.has(genie.id), "it is there, though not in view");
    model.setFolded(model.index(0), false);
    QCOMPARE(model.rowOf(genie.id), 1);
}

void TestUiModels::theSearchFindsInFoldedGroups()
{
    ProfileListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({inGroup(QStringLiteral("Atlas"), QStringLiteral("Consortia")),
                   inGroup(QStringLiteral("Genie"), QStringLiteral("Charité"))},
                  now);
    model.setFolded(model.index(0), true);
    model.setFilter(QStringLiteral("gen"));
    QCOMPARE(linesOf(model), QStringList({QStringLiteral("# Charité"), QStringLiteral("Genie")}));
    model.setFilter(QStringLiteral("CONSORT"));
    QCOMPARE(linesOf(model), QStringList({QStringLiteral("# Consortia"), QStringLiteral("Atlas")}));
    model.setFilter(QStringLiteral("nowhere"));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.firstProfile(), QString());
}

void TestUiModels::aThousandProfilesAreReckonedOnce()
{
    ProfileListModel model;
    QList<ProfileRow> rows;
    for (int number = 0; number < 1000; ++number)
        rows.append(inGroup(QStringLiteral("Profile %1").arg(number), QStringLiteral("Group %1").arg(number % 7)));
    model.setRows(rows, now);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    rows[500].identity = QStringLiteral("bob@example.org");
    model.setRows(rows, now.addSecs(60));
    QVERIFY2(resets.isEmpty() && changes.size() == 1, "the same profiles change in place, so that scrolling stays");
    const auto at = model.index(model.rowOf(rows[500].id));
    QCOMPARE(at.data(ProfileListModel::SecondLineRole).toString(), QStringLiteral("cBioPortal · bob@example.org"));
}

void TestUiModels::claimsInWords()
{
    ClaimModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(Claims(claims()), QStringLiteral("RS256"), now);
    QHash<QString, QString> words;
    for (int i = 0; i < model.rowCount(); ++i)
        words.insert(model.index(i, 0).data().toString(), model.index(i, 1).data().toString());
    QCOMPARE(words.value(QStringLiteral("Person")), QStringLiteral("Alice Example, alice@example.org"));
    QCOMPARE(words.value(QStringLiteral("Issued by")), QStringLiteral("login.example.org, realm genie"));
    QCOMPARE(words.value(QStringLiteral("Token kind")), QStringLiteral("Bearer access token, RS256"));
    QVERIFY(!words.contains(QStringLiteral("Signed in at"))); // no such claim, no such row
    const QModelIndex raw = model.index(0, 0, model.index(0, 0));
    QCOMPARE(raw.data().toString(), QStringLiteral("email: alice@example.org"));
}

void TestUiModels::claimTimesCount()
{
    ClaimModel model;
    QJsonObject json = claims();
    json[QStringLiteral("exp")] = double(now.toSecsSinceEpoch() + 252);
    model.show(Claims(json), QStringLiteral("RS256"), now);
    QSignalSpy changes(&model, &ClaimModel::dataChanged);
    model.setNow(now.addSecs(1));
    QVERIFY(!changes.isEmpty());
    bool isFound = false;
    for (int i = 0; i < model.rowCount(); ++i)
        isFound = isFound || model.index(i, 1).data().toString().endsWith(QStringLiteral("in 4 min 11 s"));
    QVERIFY(isFound);
}

void TestUiModels::roleTreeMarksTheRolePath()
{
    RoleTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto path = QStringLiteral("realm_access::roles");
    model.show(claims(), path);
    const QModelIndex list = model.indexOf(path);
    QVERIFY(list.isValid());
    QVERIFY(list.data(RoleTreeModel::IsRolePathRole).toBool());
    QCOMPARE(model.rowCount(list), 2);
    QCOMPARE(model.index(0, 0, list).data().toString(), QStringLiteral("study_es_0"));
    QVERIFY(model.indexOf(QStringLiteral("resource_access::account::roles")).isValid());
    QVERIFY(!model.indexOf(QStringLiteral("resource_access::cbioportal::roles")).isValid());
    model.show({}, path);
    QCOMPARE(model.rowCount(), 0);
}

void TestUiModels::accessPutsSurprisesFirst()
{
    AccessModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({row(QStringLiteral("open"), true, 200), row(QStringLiteral("refused"), false, 403),
                   row(QStringLiteral("though"), true, 403), row(QStringLiteral("gift"), false, 200),
                   row(QStringLiteral("later"), {}, 0)});
    QStringList order;
    for (int i = 0; i < model.rowCount(); ++i)
        order.append(model.at(i).id);
    QCOMPARE(order.join(QLatin1Char(' ')), QStringLiteral("though gift refused open later"));
    QCOMPARE(model.refused(), 2);
    QCOMPARE(model.surprising(), 2);
    QCOMPARE(model.index(0, AccessModel::Result).data().toString(), QStringLiteral("Refused, though promised"));
    QCOMPARE(model.index(4, AccessModel::PromisedBy).data().toString(), QStringLiteral("Not known"));
    for (int i = 0; i < model.rowCount(); ++i) {
        QVERIFY(!AccessModel::heading(model.at(i)).isEmpty());
        QVERIFY(!AccessModel::explanation(model.at(i)).isEmpty());
    }
}

void TestUiModels::accessFilters()
{
    AccessModel model;
    AccessFilter filter(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({row(QStringLiteral("melanoma"), true, 200), row(QStringLiteral("lymphoma"), true, 403)});
    filter.setShow(AccessFilter::Show::Refused);
    QCOMPARE(filter.rowCount(), 1);
    filter.setShow(AccessFilter::Show::All);
    filter.setText(QStringLiteral("MELA"));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("melanoma"));
}

void TestUiModels::codeInASentenceStandsOut_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected"); ///< with the code in brackets
    QTest::newRow("role path") << "14 stand in realm_access::roles." << "14 stand in [realm_access::roles].";
    QTest::newRow("setting") << "Change dat.oauth2.jwtRolesPath." << "Change [dat.oauth2.jwtRolesPath].";
    QTest::newRow("line") << "It has dat.method=uuid, line 3." << "It has [dat.method=uuid], line 3.";
    QTest::newRow("file") << "in application.properties and" << "in [application.properties] and";
    QTest::newRow("study") << "refused, study_es_0 first." << "refused, [study_es_0] first.";
    QTest::newRow("host stays a word") << "Ask genie.example.org." << "Ask genie.example.org.";
    QTest::newRow("address stays a word") << "https://a.example.org/x_y" << "https://a.example.org/x_y";
    QTest::newRow("markup stays text") << "<b>a&b</b>" << "&lt;b&gt;a&amp;b&lt;/b&gt;";
}

void TestUiModels::codeInASentenceStandsOut()
{
    QFETCH(QString, sentence);
    QFETCH(QString, expected);
    // Isolated, so that it reads from the left in every language.
    expected.replace(QLatin1Char('['), QStringLiteral("<code>\u2066"))
        .replace(QLatin1Char(']'), QStringLiteral("\u2069</code>"));
    QCOMPARE(withCode(sentence), expected);
}

void TestUiModels::everyFailureLeadsOn()
{
    for (int kind = 0; kind <= int(FailureKind::Misconfigured); ++kind) {
        const auto failure = FailureKind(kind);
        if (failure != FailureKind::Usage)
            QVERIFY2(!failurewords::actionsOf(failure).isEmpty(), qPrintable(nameOf(failure)));
        const auto hasDoctor = failurewords::actionsWithDoctor(failure) != failurewords::actionsOf(failure);
        const auto isOfVault = nameOf(failure).startsWith(QLatin1String("vault"));
        QVERIFY2(!(hasDoctor && isOfVault), "A vault is no case for the doctor.");
    }
    QCOMPARE(failurewords::stateOf(FailureKind::Offline), State::Offline);
    QCOMPARE(failurewords::stateOf(FailureKind::SessionEnded), State::Ended);
    QCOMPARE(failurewords::actionsWithDoctor(FailureKind::Refused).constLast().first, QStringLiteral("findOut"));
}

QTEST_GUILESS_MAIN(TestUiModels)
#include "tst_uimodels.moc"
