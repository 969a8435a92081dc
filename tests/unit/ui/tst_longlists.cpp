#include "AccessFilter.h"
#include "AccessModel.h"
#include "ActivityModel.h"
#include "CredentialModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

/// The lists that may be long: how the access matrix is sorted and filtered, and what every table owes its views.
class LongListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyRowsAreSortedBesideTheWindow();
    void anAnswerThatComesWhileRowsAreSortedIsKept();
    void onlyTheLastRowsCount();
    void sortsByEachColumn_data();
    void sortsByEachColumn();
    void aRowComesIntoTheFilterWithItsAnswer();
    void eachLetterNarrowsAndWidens();
    void theTableOfCallsKeepsTheRulesOfModels();
    void theTableOfTokensKeepsTheRulesOfModels();
};

namespace {

constexpr auto qtTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

AccessRow row(const QString &id, const QString &role, std::optional<int> status, int milliseconds = 0)
{
    AccessRow row;
    row.id = id;
    row.name = id;
    row.promisedBy = role;
    row.promised = !role.isEmpty();
    row.status = status;
    row.isOpen = status == 200;
    row.listed = row.isOpen;
    row.elapsed = std::chrono::milliseconds(milliseconds);
    return row;
}

QString nameAt(int number)
{
    return QStringLiteral("study %1").arg(number, 6, 10, QLatin1Char('0'));
}

QList<AccessRow> manyRows()
{
    QList<AccessRow> rows;
    for (int number = 5000; number-- > 0;)
        rows.append(row(nameAt(number), {}, {}));
    return rows;
}

QString idsIn(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int i = 0; i < model.rowCount(); ++i)
        ids.append(model.index(i, AccessModel::Study).data().toString());
    return ids.join(QLatin1Char(' '));
}

} // namespace

void LongListsTest::manyRowsAreSortedBesideTheWindow()
{
    AccessModel model;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows(manyRows());
    QVERIFY2(model.rowCount() == 0, "The window waits for the sorting.");
    QVERIFY(resets.wait());
    QCOMPARE(model.rowCount(), 5000);
    QCOMPARE(model.at(0).id, nameAt(0));
    QCOMPARE(model.at(4999).id, nameAt(4999));
}

void LongListsTest::anAnswerThatComesWhileRowsAreSortedIsKept()
{
    AccessModel model;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows(manyRows());
    model.update(row(nameAt(77), {}, 403));
    QVERIFY(resets.wait());
    QCOMPARE(model.at(77).status, 403);
    QCOMPARE(model.refused(), 1);
}

void LongListsTest::onlyTheLastRowsCount()
{
    AccessModel model;
    model.setRows(manyRows());
    model.setRows({row(QStringLiteral("one"), {}, 200)});
    QTRY_VERIFY2(model.findChildren<QObject *>().isEmpty(), "A sorting goes on for ever.");
    QCOMPARE(idsIn(model), QStringLiteral("one"));
}

void LongListsTest::sortsByEachColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << int(AccessModel::Study) << Qt::AscendingOrder << "a b c d";
    QTest::newRow("name, backwards") << int(AccessModel::Study) << Qt::DescendingOrder << "d c b a";
    QTest::newRow("role") << int(AccessModel::PromisedBy) << Qt::AscendingOrder << "c d b a";
    QTest::newRow("listed first") << int(AccessModel::Listed) << Qt::AscendingOrder << "d a b c";
    QTest::newRow("answer") << int(AccessModel::Answer) << Qt::AscendingOrder << "c d a b";
    QTest::newRow("time") << int(AccessModel::Time) << Qt::DescendingOrder << "d b a c";
    QTest::newRow("what needs attention") << int(AccessModel::Result) << Qt::AscendingOrder << "b d a c";
}

void LongListsTest::sortsByEachColumn()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    AccessModel model;
    AccessFilter filter(&model);
    QAbstractItemModelTester tester(&filter, qtTest);
    model.setRows({row(QStringLiteral("a"), QStringLiteral("z"), 200, 20),
                   row(QStringLiteral("b"), QStringLiteral("y"), 403, 30), row(QStringLiteral("c"), {}, {}),
                   row(QStringLiteral("d"), {}, 200, 40)});
    filter.sort(column, order);
    QTEST(idsIn(filter), "expected");
}

void LongListsTest::aRowComesIntoTheFilterWithItsAnswer()
{
    AccessModel model;
    AccessFilter filter(&model);
    QAbstractItemModelTester tester(&filter, qtTest);
    model.setRows(
        {row(QStringLiteral("a"), {}, {}), row(QStringLiteral("b"), {}, {}), row(QStringLiteral("c"), {}, {})});
    filter.setShow(AccessFilter::Show::Refused);
    QCOMPARE(idsIn(filter), QString());
    model.update(row(QStringLiteral("c"), {}, 403));
    model.update(row(QStringLiteral("a"), {}, 403));
    QCOMPARE(idsIn(filter), QStringLiteral("a c"));
    const QPersistentModelIndex kept(filter.index(1, 0));
    model.update(row(QStringLiteral("b"), {}, 403));
    QCOMPARE(kept.row(), 2);
    model.update(row(QStringLiteral("a"), {}, 200));
    QCOMPARE(idsIn(filter), QStringLiteral("b c"));
    QCOMPARE(filter.mapToSource(filter.index(1, 0)).row(), 2);
    QVERIFY(!filter.mapFromSource(model.index(0, 0)).isValid());
}

void LongListsTest::eachLetterNarrowsAndWidens()
{
    AccessModel model;
    AccessFilter filter(&model);
    QAbstractItemModelTester tester(&filter, qtTest);
    model.setRows({row(QStringLiteral("Glioma"), {}, {}), row(QStringLiteral("glioblastoma"), {}, {}),
                   row(QStringLiteral("melanoma"), QStringLiteral("gl_reader"), {})});
    const std::pair<const char *, int> steps[] {{"g", 3},   {"gl", 3},  {"GLI", 2}, {"glim", 0},
                                                {"gli", 2}, {"gl_", 1}, {"", 3}};
    for (const auto &[text, rows] : steps) {
        filter.setText(QLatin1String(text));
        QVERIFY2(filter.rowCount() == rows, text);
    }
}

void LongListsTest::theTableOfCallsKeepsTheRulesOfModels()
{
    ActivityModel model;
    QAbstractItemModelTester tester(&model, qtTest);
    Activity call;
    call.host = QStringLiteral("genie.example.org");
    call.status = 200;
    model.show({call, call});
    call.host = QStringLiteral("login.example.org");
    model.add(call);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ActivityModel::Host).data().toString(), call.host);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void LongListsTest::theTableOfTokensKeepsTheRulesOfModels()
{
    CredentialModel model;
    QAbstractItemModelTester tester(&model, qtTest);
    const QDateTime now(QDate(2026, 11, 22), QTime(14, 6, 10), Qt::UTC);
    PortalCredential other;
    other.id = QStringLiteral("0a1b2c3d");
    PortalCredential held = other;
    held.isThisOne = true;
    model.setRows({other, held}, now);
    QCOMPARE(model.heldRow(), 0);
    model.setRows({}, now);
    QCOMPARE(model.heldRow(), -1);
}

QTEST_GUILESS_MAIN(LongListsTest)
#include "tst_longlists.moc"
