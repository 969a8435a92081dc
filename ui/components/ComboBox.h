#pragma once

#include <QComboBox>

namespace lanyard {

/// A combo box with Lanyard's chevron; a style sheet can only show an arrow from a file, which follows no theme.
class ComboBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit ComboBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace lanyard
