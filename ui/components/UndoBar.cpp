#include "UndoBar.h"

#include "Parts.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace lanyard {

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent), m_words(parts::paragraph({}, false)),
      m_action(parts::button({}, QStringLiteral("undoAction"), parts::Look::Link))
{
    setObjectName(QStringLiteral("undoBar"));
    setProperty("kind", "footer");
    m_words->setObjectName(QStringLiteral("undoWords"));
    auto *close = parts::iconButton(QStringLiteral("close"), tr("Close"), QStringLiteral("closeUndo"));
    close->setProperty("kind", "flat");
    m_close = close;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    for (auto *stop : std::initializer_list<QWidget *> {m_action, m_close})
        stop->installEventFilter(this);
    connect(m_action, &QPushButton::clicked, this, &UndoBar::actionWanted);
    connect(close, &QToolButton::clicked, this, &UndoBar::closed);
    m_action->hide();
    hide();
}

void UndoBar::say(const QString &words, const QString &action)
{
    m_words->setText(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(words);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &UndoBar::tellHeld, Qt::QueuedConnection); // when the focus is where it goes
    return QFrame::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_isUnderPointer = true;
    tellHeld();
}

void UndoBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_isUnderPointer = false;
    tellHeld();
}

void UndoBar::tellHeld()
{
    Q_EMIT heldOnto(m_isUnderPointer || m_action->hasFocus() || m_close->hasFocus());
}

} // namespace lanyard
