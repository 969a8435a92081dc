#pragma once

#include "State.h"

#include <QColor>
#include <QPalette>

namespace lanyard {

struct StateInk
{
    QColor ink;
    QColor fill;
    bool operator==(const StateInk &) const = default;
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
    int edge = 1; ///< width of the edges of inputs and buttons

    const StateInk &of(State state) const;
    QPalette palette() const;
    bool operator==(const Tokens &) const = default;

    static const Tokens &light();
    static const Tokens &dark();
    /// For whom contrast goes before colour: the palette's own, and shapes alone tell the states.
    static Tokens highContrast(const QPalette &palette);
    /// Black on white or the other way round, and nothing between: no usual palette goes that far.
    static bool isHighContrast(const QPalette &palette);
};

/// The color with that share of the other, 0 to 1.
QColor mixed(const QColor &color, const QColor &into, double share);

/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace lanyard
