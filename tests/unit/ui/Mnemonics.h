#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QTabBar>
#include <QWidget>

namespace lanyard {

/// The controls in view that share a letter with another one: Alt with it would reach neither at once.
inline QStringList sharedMnemonics(const QWidget &window)
{
    QHash<QKeySequence, QStringList> texts;
    const auto add = [&texts](const QString &text) {
        if (const auto keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            texts[keys].append(text);
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            add(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            add(tabs->tabText(tab));
    }
    QStringList shared;
    for (auto found = texts.cbegin(); found != texts.cend(); ++found) {
        if (found->size() > 1)
            shared.append(found->join(QStringLiteral(" / ")));
    }
    return shared;
}

} // namespace lanyard
