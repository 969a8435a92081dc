#pragma once

#include <QWidget>

class QBoxLayout;

namespace lanyard {

/// Parts side by side that stand below each other where the row is narrower than `threshold`.
class FoldingRow final : public QWidget
{
    Q_OBJECT
public:
    FoldingRow(int threshold, int gap, QWidget *parent = nullptr);
    void add(QWidget *widget, int stretch);
    void setStackedGap(int gap) { m_stackedGap = gap; } ///< at first the same
    void addSpace(); ///< takes what the parts leave over

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_threshold;
    int m_gap;
    int m_stackedGap;
    QBoxLayout *m_layout;
};

} // namespace lanyard
