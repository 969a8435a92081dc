#include "Parts.h"

#include "StyleSheet.h"
#include "ThemedIconLabel.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace lanyard::parts {

namespace {

QString kindOf(Look look)
{
    switch (look) {
    case Look::Filled:
        return QStringLiteral("filled");
    case Look::Link:
        return QStringLiteral("link");
    case Look::Flat:
        return QStringLiteral("flat");
    case Look::Segment:
        return QStringLiteral("segment");
    case Look::Outlined:
        break;
    }
    return {};
}

void setIcon(QPushButton *button, Look look, const QString &iconName)
{
    const Tone tone = look == Look::Filled ? Tone::OnAccent : look == Look::Link ? Tone::Accent : Tone::Text;
    button->setIcon(icon(iconName, tone));
    button->setIconSize(iconAndGap);
}

} // namespace

QLabel *label(const QString &text, Type type, bool isMuted)
{
    auto *label = new QLabel(text);
    setType(label, type);
    label->setTextFormat(Qt::PlainText);
    // A Latin name among words that are written from the right stands at their edge, and so the other way around: left
    // to itself, text that can be selected goes to the edge of its own language.
    label->setAlignment(QStyle::visualAlignment(QApplication::layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)
                        | Qt::AlignAbsolute);
    if (isMuted)
        label->setProperty("kind", "muted");
    return label;
}

void wrap(QLabel *label)
{
    label->setWordWrap(true);
    // Where one writes from the right, words of a language that is written from the left keep the space at which their
    // line ends, and would begin outside of the label by just that space.
    if (QApplication::layoutDirection() == Qt::RightToLeft)
        label->setContentsMargins(8, 0, 0, 0);
}

QLabel *paragraph(const QString &text, bool isMuted)
{
    auto *paragraph = label(text, Type::Body, isMuted);
    wrap(paragraph);
    return paragraph;
}

QPushButton *button(const QString &text, const QString &name, Look look, const QString &iconName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setProperty("kind", kindOf(look));
    setType(button, Type::Label);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (!iconName.isEmpty())
        setIcon(button, look, iconName);
    return button;
}

QToolButton *iconButton(const QString &iconName, const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    const int side = controlHeight(QApplication::font());
    button->setFixedSize(side, side);
    return button;
}

QLineEdit *searchField(const QString &words, const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setProperty("kind", "search");
    field->setMinimumWidth(60);
    field->addAction(icon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    field->setClearButtonEnabled(true);
    setSearchWords(field, words);
    return field;
}

void setSearchWords(QLineEdit *field, const QString &words)
{
    field->setPlaceholderText(words);
    field->setAccessibleName(words);
    // The buttons inside are controls to a screen reader, and have no name of their own. Qt names the one that empties
    // the field's action, and sets no object's name on that of the picture in front.
    for (auto *action : field->findChildren<QAction *>())
        action->setText(
            action->objectName().isEmpty() ? words : QCoreApplication::translate("lanyard::parts", "Empty the field"));
}

QFrame *line()
{
    auto *line = new QFrame;
    line->setProperty("kind", "line");
    return line;
}

QLabel *iconLabel(const QString &iconName, Tone tone, int size)
{
    return new ThemedIconLabel(iconName, tone, size);
}

QFrame *card(const QString &name)
{
    auto *card = new QFrame;
    card->setObjectName(name);
    card->setProperty("kind", "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    return card;
}

QVBoxLayout *columnOf(QWidget *card)
{
    return static_cast<QVBoxLayout *>(card->layout());
}

void setLook(QPushButton *button, Look look, const QString &iconName)
{
    setSheetProperty(button, "kind", kindOf(look));
    if (!iconName.isEmpty())
        setIcon(button, look, iconName);
}

void discard(QWidget *part)
{
    part->hide();
    part->setParent(nullptr);
    part->deleteLater();
}

void setSheetProperty(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace lanyard::parts
