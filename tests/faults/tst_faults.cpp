#include "FaultBench.h"

#include <QSet>
#include <QTest>

/// Runs every row of faults.tsv over real sockets, plain and encrypted.
class FaultTest : public QObject
{
    Q_OBJECT

    const FaultTable m_table = FaultTable::read(QStringLiteral(FAULT_TABLE));
    QSet<QString> m_ran;

private Q_SLOTS:
    void theTableIsWholeAndUsesEveryFault()
    {
        auto complaints = m_table.complaints;
        QSet<QString> tried;
        QHash<QString, QSet<QString>> used;
        for (const auto &row : m_table.rows) {
            tried.insert(row.operation);
            used[row.where].insert(row.what);
            const auto isJson = !Override(row.where, row.what).json().isUndefined();
            if (!operations().contains(row.operation))
                complaints << QStringLiteral("“%1”: no operation %2").arg(row.name, row.operation);
            if (!isJson && !FaultBench::words(row.where).contains(row.what))
                complaints << QStringLiteral("“%1”: at %2 there is no fault %3").arg(row.name, row.where, row.what);
            if (!row.runsOver(true) && !row.runsOver(false))
                complaints << QStringLiteral("“%1” runs over nothing").arg(row.name);
        }
        for (const auto &operation : operations()) {
            if (!tried.contains(operation))
                complaints << QStringLiteral("no row for the operation %1").arg(operation);
        }
        QSet<QString> anywhere;
        for (const auto &words : used)
            anywhere.unite(words);
        for (auto it = used.begin(); it != used.end(); ++it) {
            for (const auto &word : FaultBench::words(it.key())) {
                if (!anywhere.contains(word))
                    complaints << QStringLiteral("no row for the fault %1").arg(word);
            }
        }
        QVERIFY2(m_table.rows.size() >= 60, "rows are missing");
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
    }

    void aFaultIsToldAndNoCredentialLost_data()
    {
        QTest::addColumn<qsizetype>("number");
        QTest::addColumn<bool>("tls");
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            for (const auto tls : {false, true}) {
                const auto &row = m_table.rows.at(i);
                if (row.runsOver(tls))
                    QTest::addRow("%s (%s)", qPrintable(row.name), tls ? "https" : "http") << i << tls;
            }
        }
    }
    void aFaultIsToldAndNoCredentialLost()
    {
        QFETCH(qsizetype, number);
        QFETCH(bool, tls);
        const auto &row = m_table.rows.at(number);
        m_ran.insert(row.name);
        const auto complaints = FaultBench(row, tls).run();
        QVERIFY2(complaints.isEmpty(), qPrintable(QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
    }

    void everyRowWasRun() { QCOMPARE(m_ran.size(), m_table.rows.size()); }
};

QTEST_GUILESS_MAIN(FaultTest)
#include "tst_faults.moc"
