#include "StateChip.h"

#include "Icons.h"
#include "Theme.h"
#include "Type.h"

#include <QPainter>
#include <QStyle>

namespace lanyard {

namespace {
constexpr int edge = 8;
constexpr int iconSize = 16;
constexpr int gap = 6;
} // namespace

StateChip::StateChip(QWidget *parent) : QWidget(parent)
{
    setType(this, Type::Second);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StateChip::show(State state, const QString &words, const QString &iconName)
{
    m_state = state;
    m_words = words;
    m_iconName = iconName.isEmpty() ? iconNameOf(state) : iconName;
    setAccessibleName(words);
    setToolTip(words);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return {edge + iconSize + gap + fontMetrics().horizontalAdvance(m_words) + edge + 2,
            std::max(24, fontMetrics().lineSpacing() + 6)};
}

QSize StateChip::minimumSizeHint() const
{
    return {edge + iconSize + edge, sizeHint().height()};
}

void StateChip::paintEvent(QPaintEvent *)
{
    const StateInk &colors = Theme::tokens().of(m_state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect(), 4, 4);

    const QRect iconPlace(edge, (height() - iconSize) / 2, iconSize, iconSize);
    const QRect textPlace = rect().adjusted(edge + iconSize + gap, 0, -edge, 0);
    paintIcon(&painter, m_iconName, QStyle::visualRect(layoutDirection(), rect(), iconPlace), colors.ink);
    painter.setPen(colors.ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textPlace), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, textPlace.width()));
}

} // namespace lanyard
