#pragma once

#include "CredentialLife.h"

#include <QWidget>

namespace lanyard {

/// A credential's life from the sign-in to its end, with Now in it.
class TimelineBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineBar(QWidget *parent = nullptr);
    void show(const CredentialLife &life, const QDateTime &now);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Tick
    {
        QDateTime time;
        QString name;
        QString date;
        bool isUrgent = false; ///< drawn in the ends-soon ink
    };
    QList<Tick> ticks() const;
    double placeOf(const QDateTime &time) const; ///< 0 to 1
    QRectF bar() const;
    double x(const QDateTime &time) const;
    void paintLabel(QPainter &painter, const Tick &tick, QList<QRectF> &taken) const;
    /// One line of words, centred there as far as the edges let it.
    void paintLine(QPainter &painter, double at, double top, const QString &words, const QFont &font,
                   const QColor &color) const;
    void paintNow(QPainter &painter) const;

    CredentialLife m_life;
    QDateTime m_now;
};

} // namespace lanyard
