#pragma once

#include "PortalCredentials.h"

#include <QAbstractTableModel>

namespace lanyard {

/// The tokens that a portal lists of a person, the one on this computer first. Shows no secret. Roles as `AccessModel`.
class CredentialModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Name,
        Ending,
        Owner,
        ValidFrom,
        LastUsed,
        Ends,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<PortalCredential> rows, const QDateTime &now);
    const QList<PortalCredential> &rows() const { return m_rows; }
    const PortalCredential &at(int row) const { return m_rows.at(row); }
    int heldRow() const; ///< -1: Lanyard holds none of them
    bool isEverSaid(Column column) const; ///< whether some row has something there

    QString nameOf(const PortalCredential &row) const; ///< as people tell it from the others
    QString explanation(const PortalCredential &row) const; ///< for the detail card

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PortalCredential &row, int column) const;
    QString ends(const PortalCredential &row) const;
    bool hasEnded(const PortalCredential &row) const { return row.validTo.isValid() && row.validTo <= m_now; }

    QList<PortalCredential> m_rows;
    QDateTime m_now;
};

} // namespace lanyard
