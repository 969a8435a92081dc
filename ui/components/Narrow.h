#pragma once

#include <QWidget>

namespace lanyard {

/// A row of its own for a part that is not to become wider than `most`, which holds at a line spacing of 20 and grows
/// with the font. A column would reckon the height of words that wrap with its own width, not with the most that the
/// part takes (Qt 6.4.2), and cut them off.
class Narrow final : public QWidget
{
    Q_OBJECT
public:
    Narrow(QWidget *part, int most, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *m_part;
    int m_most;
};

} // namespace lanyard
