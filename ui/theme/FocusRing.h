#pragma once

#include <QObject>

class QFocusFrame;
class QWidget;

namespace lanyard {

/// The one ring around what has the keyboard's focus. Shown when the focus came by keyboard, not by a click.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followTo(QWidget *widget);

    QFocusFrame *m_frame;
    bool m_isByKeyboard = false;
};

} // namespace lanyard
