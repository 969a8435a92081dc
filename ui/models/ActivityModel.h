#pragma once

#include "AccessModel.h"
#include "ActivityLog.h"

namespace lanyard {

/// The calls that went out, the newest first, in words. Painted like the access matrix, whose roles it shares.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        When,
        Who,
        Host,
        Call,
        Took,
        Ended = AccessModel::Result, ///< how
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<Activity> &oldestFirst);
    void add(const Activity &activity);
    void setNow(const QDateTime &now) { m_now = now; } ///< the day that dates are told from
    const QList<Activity> &activities() const { return m_oldestFirst; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Activity &activity, int column) const;

    QList<Activity> m_oldestFirst;
    QDateTime m_now;
};

} // namespace lanyard
