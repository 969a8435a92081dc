#pragma once

#include "Access.h"

#include <QAbstractTableModel>
#include <QHash>

namespace lanyard {

/// The access matrix: per study what the roles promise, what the portal lists and what a real request answered.
class AccessModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Study,
        PromisedBy,
        Listed,
        Answer,
        Time,
        Result,
        ColumnCount
    };
    enum Role
    {
        IconRole = Qt::UserRole, ///< icon's name; empty: none
        ToneRole, ///< `Tone` of icon and toned text
        IsCodeRole,
        IsMutedRole,
        IsTonedRole, ///< the text has the icon's colour
    };

    using QAbstractTableModel::QAbstractTableModel;
    ~AccessModel() override;

    /// What needs attention first, then by name. Many rows are sorted beside the window, which goes on meanwhile; they
    /// are there with `modelReset`.
    void setRows(QList<AccessRow> rows);
    void update(const AccessRow &row); ///< the one of that id, where it stands
    const QList<AccessRow> &rows() const { return m_sorted.rows; }
    const AccessRow &at(int row) const { return m_sorted.rows.at(row); }
    const QString &folded(int row) const { return m_sorted.folded.at(row); } ///< what a search looks at, in one case
    qint64 rank(int row, int column) const; ///< a row of a lower one stands first when sorted by that column
    void setRowTitle(const QString &title) { m_rowTitle = title; } ///< such as `Study`
    int refused() const;
    int surprising() const;
    static bool isSurprising(const AccessRow &row);
    static QString heading(const AccessRow &row); ///< of the detail line
    static QString explanation(const AccessRow &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Sorted
    {
        QList<AccessRow> rows;
        QHash<QString, int> places; ///< by id
        QStringList folded;
        QList<int> byName; ///< where each row would stand
        QList<int> byRole;
    };
    static Sorted sorted(const QList<AccessRow> &rows);
    void take(Sorted sorted);

    QString text(const AccessRow &row, int column) const;
    static QString iconOf(const AccessRow &row, int column);
    static int toneOf(const AccessRow &row, int column);

    QString m_rowTitle;
    Sorted m_sorted;
    QList<AccessRow> m_updates; ///< that came in while rows are being sorted
    bool m_isSorting = false;
    int m_round = 0; ///< how often rows were set; the last ones count
};

} // namespace lanyard
