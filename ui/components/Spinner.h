#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace lanyard {

/// A turning arc: one turn a second. Where the system wants no motion, three dots that step once a second.
class Spinner final : public QWidget
{
    Q_OBJECT
public:
    explicit Spinner(int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool isStill() const;

    QElapsedTimer m_clock;
    QBasicTimer m_frames;
};

} // namespace lanyard
