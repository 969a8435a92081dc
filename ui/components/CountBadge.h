#pragma once

#include <QWidget>

namespace lanyard {

/// How many things need attention, beside the title of their tab.
class CountBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit CountBadge(const QString &name, QWidget *parent = nullptr);
    void setCount(int count);
    int count() const { return m_count; }

protected:
    void moveEvent(QMoveEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    bool m_isMoving = false;
};

} // namespace lanyard
