#include "ClaimDelegate.h"

#include "ClaimModel.h"
#include "Icons.h"
#include "RoleTreeModel.h"
#include "Theme.h"
#include "Type.h"

#include <QPainter>

namespace lanyard {

namespace {

/// Code reads from the left in every language: isolated, so that nothing around it turns its order.
QString fromTheLeft(const QString &code)
{
    return QChar(0x2066) + code + QChar(0x2069);
}

} // namespace

ClaimDelegate::ClaimDelegate(Rows rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) { }

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Tokens &tokens = Theme::tokens();
    const bool isMarked = option.state & QStyle::State_Selected || index.data(RoleTreeModel::IsRolePathRole).toBool();
    if (isMarked && m_rows == Rows::RoleTree) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.selection);
        painter->drawRoundedRect(option.rect, 6, 6);
    } else if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, tokens.selection);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, tokens.hover);
    }
    if (m_rows == Rows::Claims)
        paintClaim(painter, option, index);
    else
        paintRole(painter, option, index);
    painter->restore();
}

void ClaimDelegate::paintClaim(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const bool isDetail = index.parent().isValid();
    const bool isCode = index.data(ClaimModel::IsCodeRole).toBool();
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
    painter->setFont(isCode ? fontOf(Type::Code) : option.font);
    painter->setPen(isDetail || index.column() == 0 ? tokens.muted : tokens.text);
    const QRect text = option.rect.adjusted(6, 0, -6, 0);
    const QString words = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading), isCode ? fromTheLeft(words) : words);
}

void ClaimDelegate::paintRole(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    QRect text = option.rect.adjusted(4, 0, -6, 0);
    const auto visual
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (index.data(RoleTreeModel::IsRolePathRole).toBool()) {
        const QRect place(text.left(), text.center().y() - 7, 16, 16);
        paintIcon(painter, QStringLiteral("tag"), visual(place), tokens.muted);
        text.setLeft(place.right() + 6);
    }
    painter->setFont(fontOf(Type::Code));
    painter->setPen(tokens.text);
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(visual(text), int(Qt::AlignVCenter | Qt::AlignLeading), fromTheLeft(name));
    const QString note = index.data(RoleTreeModel::NoteRole).toString();
    text.setLeft(text.left() + painter->fontMetrics().horizontalAdvance(name) + 10);
    if (note.isEmpty() || text.width() < 20)
        return;
    painter->setFont(fontOf(Type::Second));
    painter->setPen(tokens.muted);
    painter->drawText(visual(text), int(Qt::AlignVCenter | Qt::AlignLeading),
                      painter->fontMetrics().elidedText(note, Qt::ElideRight, text.width()));
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int least = m_rows == Rows::Claims ? 30 : 26;
    return {size.width(), std::max(least, option.fontMetrics.lineSpacing() + 8)};
}

} // namespace lanyard
