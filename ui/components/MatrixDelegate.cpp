#include "MatrixDelegate.h"

#include "AccessModel.h"
#include "Icons.h"
#include "Theme.h"
#include "Type.h"

#include <QPainter>

namespace lanyard {

namespace {
constexpr int edge = 12;
constexpr int iconSize = 16;
constexpr int gap = 6;
} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto visual
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, isSelected ? tokens.selection : tokens.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
    if (isSelected && index.column() == 0)
        painter->fillRect(visual(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())), tokens.accent);

    QRect text = option.rect.adjusted(edge, 0, -8, 0);
    const auto tone = Tone(index.data(AccessModel::ToneRole).toInt());
    if (const QString name = index.data(AccessModel::IconRole).toString(); !name.isEmpty()) {
        const QRect place(text.left(), text.top() + (text.height() - iconSize) / 2, iconSize, iconSize);
        paintIcon(painter, name, visual(place), colorOf(tone));
        text.setLeft(place.right() + 1 + gap);
    }
    const bool isCode = index.data(AccessModel::IsCodeRole).toBool();
    const bool isToned = index.data(AccessModel::IsTonedRole).toBool();
    painter->setFont(isCode ? fontOf(Type::Code) : option.font);
    painter->setPen(isToned                                             ? colorOf(tone)
                        : index.data(AccessModel::IsMutedRole).toBool() ? tokens.muted
                                                                        : tokens.text);
    const auto align
        = QStyle::visualAlignment(option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    painter->drawText(visual(text), int(align),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(index.data(AccessModel::IsCodeRole).toBool() ? fontOf(Type::Code) : option.font);
    const bool hasIcon = !index.data(AccessModel::IconRole).toString().isEmpty();
    return {edge + (hasIcon ? iconSize + gap : 0) + metrics.horizontalAdvance(index.data().toString()) + 14,
            std::max(32, metrics.lineSpacing() + 12)};
}

} // namespace lanyard
