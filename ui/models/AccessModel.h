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

    void setRows(QList<AccessRow> rows); ///< what needs attention first, then by name
    void update(const AccessRow &row); ///< the one of that id, where it stands
    const QList<AccessRow> &rows() const { return m_rows; }
    const AccessRow &at(int row) const { return m_rows.at(row); }
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
    QString text(const AccessRow &row, int column) const;
    static QString iconOf(const AccessRow &row, int column);
    static int toneOf(const AccessRow &row, int column);

    QList<AccessRow> m_rows;
    QHash<QString, int> m_places; ///< by id
};

} // namespace lanyard
