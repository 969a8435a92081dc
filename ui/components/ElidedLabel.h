#pragma once

#include "Type.h"

#include <QLabel>

namespace lanyard {

/// One line that ends in … where it has no room, and then tells all of it as its tooltip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(Type type, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace lanyard
