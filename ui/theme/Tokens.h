#pragma once

#include "State.h"

#include <QColor>
#include <QPalette>

namespace lanyard {

struct StateInk
{
    QColor ink;
    QColor fill;
};

/// Every colour of the window, by what it is for. No other file names one.
struct Tokens
{
    bool isDark = false;
    QColor window;
    QColor surface; ///< cards, inputs, tables
    QColor sunken; ///< code, the unused part of a bar
    QColor hover;
    QColor selection;
    QColor text;
    QColor muted; ///< second lines
    QColor disabled;
    QColor border; ///< decoration: cards, dividers, the ring's track
    QColor control; ///< edges of inputs and buttons
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    StateInk fine;
    StateInk endsSoon;
    StateInk ended;
    StateInk offline;
    StateInk needsSignIn;

    const StateInk &of(State state) const;
    QPalette palette() const;

    static const Tokens &light();
    static const Tokens &dark();
};

/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace lanyard
