#include "ThemedIconLabel.h"

#include <QPainter>

namespace lanyard {

ThemedIconLabel::ThemedIconLabel(QString iconName, Tone tone, int size, QWidget *parent)
    : QLabel(parent), m_iconName(std::move(iconName)), m_tone(tone)
{
    setFixedSize(size, size);
}

void ThemedIconLabel::show(const QString &iconName, Tone tone)
{
    m_iconName = iconName;
    m_tone = tone;
    update();
}

void ThemedIconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_iconName.isEmpty())
        paintIcon(&painter, m_iconName, rect(), colorOf(m_tone));
}

} // namespace lanyard
