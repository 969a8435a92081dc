#pragma once

#include <QStyledItemDelegate>

namespace lanyard {

/// Rows of claims and of the claim tree: a muted name or note, values in the fixed font where they are code.
class ClaimDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Rows
    {
        Claims, ///< of a ClaimModel, with dividers
        RoleTree
    };
    ClaimDelegate(Rows rows, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintClaim(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRole(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Rows m_rows;
};

} // namespace lanyard
