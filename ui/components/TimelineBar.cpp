#include "TimelineBar.h"

#include "DateWords.h"
#include "Theme.h"
#include "TimeWords.h"
#include "Type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace lanyard {

namespace {
constexpr int barHeight = 16;
constexpr int tickLength = 10; // with the gap to its words
constexpr int nowLength = 14; // of the triangle above the bar, with the gap to its words
} // namespace

TimelineBar::TimelineBar(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineBar::show(const CredentialLife &life, const QDateTime &now)
{
    m_life = life;
    m_now = now;
    QStringList sentences;
    for (const Tick &tick : ticks())
        sentences.append(tr("%1: %2").arg(tick.name, tick.date));
    sentences.append(tr("Now: %1").arg(timewords::weekday(now, now)));
    setAccessibleName(tr("How long it lasts. %1").arg(sentences.join(QStringLiteral("; "))));
    update();
}

QSize TimelineBar::sizeHint() const
{
    const int line = QFontMetrics(fontOf(Type::Second)).lineSpacing();
    return {400, 2 * line + nowLength + barHeight + tickLength + 2 * line + 4};
}

QSize TimelineBar::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

QList<TimelineBar::Tick> TimelineBar::ticks() const
{
    QList<Tick> ticks;
    // What happened today says the hour; the day alone would put two ticks on one date.
    const auto when = [this](const QDateTime &time) {
        const bool isToday = time.toLocalTime().date() == m_now.toLocalTime().date();
        return isToday ? tr("today, %1").arg(datewords::timeOfDay(time.toLocalTime())) : timewords::date(time, m_now);
    };
    if (m_life.signedInAt.isValid())
        ticks.append({m_life.signedInAt, tr("Signed in"), when(m_life.signedInAt)});
    // A use within a hundredth of the life after the sign-in is the sign-in itself.
    if (m_life.lastUsedAt.isValid() && placeOf(m_life.lastUsedAt) - placeOf(m_life.signedInAt) > 0.01)
        ticks.append({m_life.lastUsedAt, tr("Last used"), when(m_life.lastUsedAt)});
    if (m_life.endsIfUnused.isValid())
        ticks.append({m_life.endsIfUnused, tr("Ends if unused"), tr("%1, reckoned").arg(when(m_life.endsIfUnused)),
                      m_life.state == State::EndsSoon});
    if (m_life.endsForGood.isValid())
        ticks.append({m_life.endsForGood, tr("Ends for good"), tr("%1, stated").arg(when(m_life.endsForGood)),
                      m_life.state == State::EndsSoon && !m_life.endsIfUnused.isValid()});
    return ticks;
}

double TimelineBar::placeOf(const QDateTime &time) const
{
    const QDateTime begin = m_life.signedInAt.isValid() ? m_life.signedInAt : m_now;
    QDateTime end = m_life.endsForGood.isValid() ? m_life.endsForGood : m_life.endsIfUnused;
    if (!end.isValid() || end < m_now)
        end = m_now.addSecs(std::max<qint64>(begin.secsTo(m_now) / 5, 60)); // Now stands beyond the end
    return std::clamp(double(begin.secsTo(time)) / double(std::max<qint64>(1, begin.secsTo(end))), 0.0, 1.0);
}

QRectF TimelineBar::bar() const
{
    const int line = QFontMetrics(fontOf(Type::Second)).lineSpacing();
    return {0.5, 2.0 * line + nowLength + 0.5, width() - 1.0, barHeight};
}

double TimelineBar::x(const QDateTime &time) const
{
    const double share = layoutDirection() == Qt::RightToLeft ? 1 - placeOf(time) : placeOf(time);
    return bar().left() + share * bar().width();
}

void TimelineBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    const bool isEnded = m_life.state == State::Ended;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    QPainterPath outline;
    outline.addRoundedRect(bar(), 4, 4);
    painter.fillPath(outline, tokens.sunken);
    painter.save();
    painter.setClipPath(outline);
    const QDateTime end = m_life.end();
    const QDateTime fineUntil = m_life.remindsFrom.isValid() ? m_life.remindsFrom : end.isValid() ? end : m_now;
    const auto span = [this](const QDateTime &from, const QDateTime &to) {
        return QRectF(QPointF(x(from), bar().top()), QPointF(x(to), bar().bottom())).normalized();
    };
    QColor used = isEnded ? tokens.control : tokens.accent;
    used.setAlphaF(0.85F);
    painter.fillRect(span(m_life.signedInAt, isEnded ? end : fineUntil), used);
    if (!isEnded && m_life.remindsFrom.isValid()) {
        const QRectF zone = span(m_life.remindsFrom, end);
        painter.fillRect(zone, tokens.endsSoon.fill);
        painter.setPen(QPen(tokens.endsSoon.ink, 1.2));
        painter.setClipRect(zone, Qt::IntersectClip);
        for (double at = zone.left() - barHeight; at < zone.right(); at += 7)
            painter.drawLine(QPointF(at, zone.bottom()), QPointF(at + barHeight, zone.top()));
        painter.drawRect(zone.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
    painter.setPen(tokens.control);
    painter.drawPath(outline);

    QList<QRectF> taken;
    QList<Tick> marks = ticks();
    // Ends first: when two labels would touch, the one that says what comes is the one that stays.
    std::reverse(marks.begin(), marks.end());
    for (const Tick &tick : marks)
        paintLabel(painter, tick, taken);
    paintNow(painter);
}

void TimelineBar::paintLabel(QPainter &painter, const Tick &tick, QList<QRectF> &taken) const
{
    const Tokens &tokens = Theme::tokens();
    QFont bold = fontOf(Type::Second);
    bold.setWeight(QFont::DemiBold);
    const QFont plain = fontOf(Type::Second);
    const double at = std::clamp(x(tick.time), 1.0, width() - 1.0);
    painter.setPen(QPen(tick.isUrgent ? tokens.endsSoon.ink : tokens.text, 2));
    painter.drawLine(QPointF(at, bar().bottom()), QPointF(at, bar().bottom() + tickLength - 3));

    const double line = QFontMetrics(plain).lineSpacing();
    const double wide
        = std::max(QFontMetricsF(bold).horizontalAdvance(tick.name), QFontMetricsF(plain).horizontalAdvance(tick.date))
        + 2;
    QRectF place(std::clamp(at - wide / 2, 0.0, std::max(0.0, width() - wide)), bar().bottom() + tickLength, wide,
                 2 * line);
    const auto touches = [&place](const QRectF &other) { return other.adjusted(-10, 0, 10, 0).intersects(place); };
    if (std::ranges::any_of(taken, touches))
        return; // its tooltip and the facts below still say it
    taken.append(place);
    const double top = bar().bottom() + tickLength;
    paintLine(painter, at, top, tick.name, bold, tick.isUrgent ? tokens.endsSoon.ink : tokens.text);
    paintLine(painter, at, top + line, tick.date, plain, tokens.muted);
}

void TimelineBar::paintLine(QPainter &painter, double at, double top, const QString &words, const QFont &font,
                            const QColor &color) const
{
    const QFontMetricsF metrics(font);
    const double wide = metrics.horizontalAdvance(words) + 2;
    const QRectF place(std::clamp(at - wide / 2, 0.0, std::max(0.0, width() - wide)), top, wide, metrics.lineSpacing());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, words);
}

void TimelineBar::paintNow(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const double at = std::clamp(x(m_now), 6.0, width() - 6.0);
    const double top = bar().top() - nowLength + 3;
    painter.setPen(QPen(tokens.text, 2));
    painter.drawLine(QPointF(at, top + 4), QPointF(at, bar().bottom() + tickLength - 4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawPolygon(QPolygonF({QPointF(at - 6, top), QPointF(at + 6, top), QPointF(at, top + 7)}));

    QFont bold = fontOf(Type::Second);
    bold.setWeight(QFont::DemiBold);
    const QFont plain = fontOf(Type::Second);
    const double line = QFontMetrics(plain).lineSpacing();
    paintLine(painter, at, 0, tr("Now"), bold, tokens.text);
    paintLine(painter, at, line, timewords::weekday(m_now, m_now), plain, tokens.muted);
}

bool TimelineBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList here;
    for (const Tick &tick : ticks()) {
        if (std::abs(x(tick.time) - help->pos().x()) < 24)
            here.append(tick.name + QStringLiteral(": ") + timewords::both(tick.time, m_now));
    }
    QToolTip::showText(help->globalPos(), here.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace lanyard
