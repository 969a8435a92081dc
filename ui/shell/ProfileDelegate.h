#pragma once

#include <QStyledItemDelegate>

namespace lanyard {

/// A profile's row: ring, name, time left, second line; in the rail the ring alone. A group's heading: its name and
/// whether it is folded; in the rail a line.
class ProfileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setRail(bool isRail) { m_isRail = isRail; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_isRail = false;
};

} // namespace lanyard
