#pragma once

#include <QWidget>

class QBoxLayout;

namespace lanyard {

/// Parts side by side that stand below each other where the row is narrower than `threshold`, which grows with the
/// font, or than the parts are in the person's language.
class FoldingRow final : public QWidget
{
    Q_OBJECT
public:
    FoldingRow(int threshold, int gap, QWidget *parent = nullptr);
    void add(QWidget *widget, int stretch);
    void setStackedGap(int gap) { m_stackedGap = gap; } ///< at first the same
    void addSpace(); ///< takes what the parts leave over
    QSize minimumSizeHint() const override; ///< as wide as the widest part: it can always fold

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    int widthSideBySide() const;

    int m_threshold;
    int m_gap;
    int m_stackedGap;
    QBoxLayout *m_layout;
};

} // namespace lanyard
