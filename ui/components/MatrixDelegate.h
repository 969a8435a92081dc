#pragma once

#include <QStyledItemDelegate>

namespace lanyard {

/// A cell of the access matrix: icon and word. The chosen row has its edge at the start.
class MatrixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lanyard
