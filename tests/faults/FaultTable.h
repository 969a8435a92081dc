#pragma once

#include <QList>
#include <QString>

/// A line of faults.tsv; the head of that file says what the columns mean.
struct FaultRow
{
    QString name;
    QString operation;
    QString over;
    QString where;
    QString what;
    QString kind;
    QString cause;
    QString sentence;
    QString hint;
    QString stored;
    QString requests;

    bool runsOver(bool tls) const;
};

struct FaultTable
{
    QList<FaultRow> rows;
    QStringList complaints; ///< lines that are no rows, and names that stand twice

    static FaultTable read(const QString &fileName);
};
