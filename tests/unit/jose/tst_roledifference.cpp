#include "RoleDifference.h"

#include <QTest>

using namespace lanyard;

class RoleDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gainedLostAndSameAreToldApart_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("now");
        QTest::addColumn<QStringList>("gained");
        QTest::addColumn<QStringList>("lost");
        QTest::addColumn<QStringList>("same");
        QTest::newRow("nothing at all") << QStringList() << QStringList() << QStringList() << QStringList()
                                        << QStringList();
        QTest::newRow("order does not count") << QStringList {"b", "a"} << QStringList {"a", "b"} << QStringList()
                                              << QStringList() << QStringList {"a", "b"};
        QTest::newRow("one came, one went") << QStringList {"a", "b"} << QStringList {"b", "c"} << QStringList {"c"}
                                            << QStringList {"a"} << QStringList {"b"};
        QTest::newRow("case counts") << QStringList {"Study"} << QStringList {"study"} << QStringList {"study"}
                                     << QStringList {"Study"} << QStringList();
        QTest::newRow("twice is once") << QStringList {"a", "a"} << QStringList {"a", "b", "b"} << QStringList {"b"}
                                       << QStringList() << QStringList {"a"};
    }
    void gainedLostAndSameAreToldApart()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, now);
        const auto difference = RoleDifference::between(before, now);
        QTEST(difference.gained, "gained");
        QTEST(difference.lost, "lost");
        QTEST(difference.same, "same");
    }
};

QTEST_GUILESS_MAIN(RoleDifferenceTest)
#include "tst_roledifference.moc"
