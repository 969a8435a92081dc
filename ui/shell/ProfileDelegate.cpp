#include "ProfileDelegate.h"

#include "Icons.h"
#include "LifetimeRing.h"
#include "ProfileListModel.h"
#include "Theme.h"
#include "Type.h"

#include <QPainter>

namespace lanyard {

namespace {
constexpr int ringSize = 32;
constexpr int edge = 8;
constexpr int railEdge = 12;
} // namespace

void ProfileDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const auto visual
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_isRail) {
        painter->fillRect(QRect(option.rect.left() + railEdge, option.rect.center().y(), ringSize, 1), tokens.border);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(10, 2, -10, -2), 5, 5);
    }
    const bool isFolded = index.data(ProfileListModel::IsFoldedRole).toBool();
    const QRect chevron(option.rect.left() + 14, option.rect.center().y() - 7, 16, 16);
    paintIcon(painter, isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"), visual(chevron),
              tokens.muted);
    QFont font = fontOf(Type::Second);
    font.setWeight(QFont::DemiBold);
    const QRect words(chevron.right() + 5, option.rect.top(), option.rect.right() - chevron.right() - 15,
                      option.rect.height());
    painter->setFont(font);
    painter->setPen(tokens.muted);
    painter->drawText(visual(words), Qt::AlignLeading | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ProfileListModel::IsHeadingRole).toBool()) {
        paintHeading(painter, option, index);
        return;
    }
    const Tokens &tokens = Theme::tokens();
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto visual
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);

    const QRect row = m_isRail ? option.rect : option.rect.adjusted(8, 1, -8, -1);
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(row, m_isRail ? 0 : 6, m_isRail ? 0 : 6);
    }
    if (isSelected) {
        painter->setClipRect(visual(QRect(row.left(), row.top(), 3, row.height())));
        painter->setBrush(tokens.accent);
        painter->drawRoundedRect(row, m_isRail ? 0 : 6, m_isRail ? 0 : 6);
        painter->setClipping(false);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -2), 5, 5);
    }

    const auto state = State(index.data(ProfileListModel::StateRole).toInt());
    const QVariant share = index.data(ProfileListModel::ShareRole);
    const int ringLeft = m_isRail ? option.rect.left() + railEdge : row.left() + edge;
    const QRect ring(ringLeft, row.top() + (row.height() - ringSize) / 2, ringSize, ringSize);
    paintLifetimeRing(painter, visual(ring), state,
                      share.isValid() ? std::optional(share.toDouble()) : std::optional<double>());
    if (m_isRail) {
        painter->restore();
        return;
    }

    const QFont nameFont = fontOf(Type::Strong);
    const QFont secondFont = fontOf(Type::Second);
    const QFontMetrics names(nameFont);
    const QFontMetrics seconds(secondFont);
    const QString timeLeft = index.data(ProfileListModel::TimeLeftRole).toString();
    const int timeWidth = seconds.horizontalAdvance(timeLeft) + 2;
    const int textLeft = ring.right() + 1 + 12;
    const int textRight = row.right() - edge;
    const int top = row.top() + (row.height() - names.lineSpacing() - seconds.lineSpacing() - 2) / 2;

    const QRect nameRect(textLeft, top, textRight - textLeft - timeWidth - 8, names.lineSpacing());
    painter->setFont(nameFont);
    painter->setPen(tokens.text);
    painter->drawText(visual(nameRect), Qt::AlignLeading | Qt::AlignVCenter,
                      names.elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));

    // The time takes its state's ink only where something is to be done; the ring has said it already.
    const bool isCalm = state == State::Fine || state == State::Offline;
    painter->setFont(secondFont);
    painter->setPen(isCalm ? tokens.muted : tokens.of(state).ink);
    painter->drawText(visual(QRect(textRight - timeWidth, top, timeWidth, names.lineSpacing())),
                      Qt::AlignTrailing | Qt::AlignVCenter, timeLeft);

    const QRect secondRect(textLeft, top + names.lineSpacing() + 2, textRight - textLeft, seconds.lineSpacing());
    painter->setPen(tokens.muted);
    painter->drawText(visual(secondRect), Qt::AlignLeading | Qt::AlignVCenter,
                      seconds.elidedText(index.data(ProfileListModel::SecondLineRole).toString(), Qt::ElideRight,
                                         secondRect.width()));
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ProfileListModel::IsHeadingRole).toBool())
        return m_isRail ? QSize(57, 9) : QSize(200, std::max(28, option.fontMetrics.lineSpacing() + 10));
    if (m_isRail)
        return {57, 44};
    return {200, std::max(52, 2 * option.fontMetrics.lineSpacing() + 14) + 2};
}

} // namespace lanyard
