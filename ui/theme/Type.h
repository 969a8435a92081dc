#pragma once

#include <QFont>

class QWidget;

namespace lanyard {

/// The sizes and weights of text, all of them factors of the system's font.
enum class Type
{
    StartTitle,
    PageTitle,
    CardHeading,
    Body,
    Label, ///< of a form field
    Strong, ///< a name in a list
    Second, ///< second lines, table headers
    Code,
    CodeLarge ///< a code that a person reads off and types elsewhere
};

QFont fontOf(Type type);
int grown(int width); ///< that holds at a line spacing of 20, for the font that the system says
void setType(QWidget *widget, Type type);
void refreshTypes(); ///< of every widget that has one, after the system's font has changed

} // namespace lanyard
