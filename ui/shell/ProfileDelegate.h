#pragma once

#include <QStyledItemDelegate>

namespace lanyard {

/// A profile's row: ring, name, time left, second line; in the rail the ring alone.
class ProfileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setRail(bool isRail) { m_isRail = isRail; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_isRail = false;
};

} // namespace lanyard
