#include "Spinner.h"

#include "Theme.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace lanyard {

Spinner::Spinner(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
    m_clock.start();
}

bool Spinner::isStill() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
}

void Spinner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isStill()) {
        painter.setPen(Qt::NoPen);
        const double dot = width() / 5.0;
        for (int i = 0; i < 3; ++i) {
            painter.setBrush(i == m_clock.elapsed() / 1000 % 3 ? tokens.accent : tokens.border);
            painter.drawEllipse(QRectF(i * 2 * dot, (height() - dot) / 2, dot, dot));
        }
        return;
    }
    const double stroke = std::max(2.0, width() / 9.0);
    const QRectF circle = QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke);
    painter.setPen(QPen(tokens.border, stroke));
    painter.drawEllipse(circle);
    painter.setPen(QPen(tokens.accent, stroke));
    painter.drawArc(circle, 90 * 16 - int(m_clock.elapsed() % 1000 * 360 / 1000) * 16, -90 * 16);
}

void Spinner::showEvent(QShowEvent *)
{
    m_frames.start(isStill() ? 1000 : 33, this);
}

void Spinner::hideEvent(QHideEvent *)
{
    m_frames.stop();
}

void Spinner::timerEvent(QTimerEvent *)
{
    update();
}

} // namespace lanyard
