#pragma once

#include "Icons.h"
#include "Type.h"

#include <QSize>
#include <QString>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class QWidget;

namespace lanyard {

/// The small parts that every page is made of, each with its look and its name.
namespace parts {

enum class Look
{
    Outlined,
    Filled, ///< at most one on a page
    Link,
    Flat, ///< no edge until the pointer is there
    Segment
};

inline constexpr QSize iconAndGap {22, 16}; ///< an icon of 16, and the gap before a button's text

QLabel *label(const QString &text, Type type = Type::Body, bool isMuted = false);
QLabel *paragraph(const QString &text, bool isMuted = true); ///< wraps
void wrap(QLabel *label); ///< lets its words go on in further lines
QPushButton *button(const QString &text, const QString &name, Look look = Look::Outlined, const QString &iconName = {});
/// Square, with an icon alone: `text` is its tooltip and its accessible name.
QToolButton *iconButton(const QString &iconName, const QString &text, const QString &name);
QLineEdit *searchField(const QString &words, const QString &name); ///< `words`: what it searches
void setSearchWords(QLineEdit *field, const QString &words); ///< also to the buttons inside, in the language of now
QFrame *line(); ///< a divider
QLabel *iconLabel(const QString &iconName, Tone tone, int size);

/// A card with its inner margins; the layout is `card->layout()`.
QFrame *card(const QString &name);
QVBoxLayout *columnOf(QWidget *card);

void setLook(QPushButton *button, Look look, const QString &iconName = {}); ///< the icon that it has, if any

/// Takes a part off the page. Hidden first: what is deleted while it is shown asks for its style as it goes, and Qt
/// then remembers it in the style sheet's cache for ever (crash at the next change of colours, Qt 6.4.2).
void discard(QWidget *part);

/// Changes a property that the style sheet reads.
void setSheetProperty(QWidget *widget, const char *property, const QVariant &value);

} // namespace parts

} // namespace lanyard
