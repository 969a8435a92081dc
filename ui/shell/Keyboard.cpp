#include "Keyboard.h"

#include <QApplication>
#include <QShortcut>
#include <QWidget>

namespace lanyard {

namespace {

/// Where the focus goes when it comes into `part`; null: nothing there takes it.
QWidget *firstStopIn(const QWidget *part)
{
    for (auto *child : part->findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus)
            return child;
    }
    return nullptr;
}

} // namespace

Keyboard::Keyboard(QWidget *window, Parts parts) : QObject(window), m_parts(std::move(parts))
{
    on(QKeySequence::New, [this] { Q_EMIT addWanted(); });
    on(QKeySequence::Find, [this] { Q_EMIT searchWanted(); });
    on(QKeySequence(Qt::Key_Escape), [this] { Q_EMIT cancelWanted(); });
    on(QKeySequence::Refresh, [this] { Q_EMIT checkAgainWanted(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { Q_EMIT settingsWanted(); });
    on(QKeySequence::Undo, [this] { Q_EMIT undoWanted(); });
    on(QKeySequence(Qt::Key_F6), [this] { goToNextPart(); });
    for (int tab = 0; tab < 5; ++tab)
        on(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + tab)), [this, tab] { Q_EMIT tabWanted(tab); });
}

void Keyboard::on(const QKeySequence &keys, const std::function<void()> &action)
{
    auto *shortcut = new QShortcut(keys, static_cast<QWidget *>(parent()));
    connect(shortcut, &QShortcut::activated, this, action);
}

void Keyboard::goToNextPart()
{
    const auto parts = m_parts();
    const auto *focus = QApplication::focusWidget();
    qsizetype here = 0;
    while (here < parts.size() && !(focus && parts[here]->isAncestorOf(focus)))
        ++here; // past the end: in none of them, and the first one is next
    for (qsizetype step = 1; step <= parts.size(); ++step) {
        const auto next = here == parts.size() ? step - 1 : (here + step) % parts.size();
        if (auto *stop = parts[next]->isVisible() ? firstStopIn(parts[next]) : nullptr) {
            stop->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace lanyard
