#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QWidget;

namespace lanyard {

/// The one ring around what has the keyboard's focus. Shown when the focus came by keyboard, not by a click.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followTo(QWidget *widget);

    QPointer<QFocusFrame> m_frame; ///< a child of the window that it was last in, and gone with it
    bool m_isByKeyboard = false;
};

} // namespace lanyard
