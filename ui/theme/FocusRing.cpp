#include "FocusRing.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>

namespace lanyard {

namespace {

/// Views show the focus inside their rows.
bool showsFocusItself(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QMenu *>(widget);
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent), m_frame(new QFocusFrame)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followTo(now); });
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        m_isByKeyboard = true;
    else if (event->type() == QEvent::MouseButtonPress)
        m_isByKeyboard = false;
    return QObject::eventFilter(watched, event);
}

void FocusRing::followTo(QWidget *widget)
{
    const bool isWanted = widget && m_isByKeyboard && !showsFocusItself(widget);
    if (isWanted && !m_frame)
        m_frame = new QFocusFrame;
    if (m_frame)
        m_frame->setWidget(isWanted ? widget : nullptr);
}

} // namespace lanyard
