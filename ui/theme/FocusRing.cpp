#include "FocusRing.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
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

FocusRing::~FocusRing()
{
    delete m_frame;
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
    m_frame->setWidget(widget && m_isByKeyboard && !showsFocusItself(widget) ? widget : nullptr);
}

} // namespace lanyard
