#include "DecisionDialog.h"

#include "FormField.h"
#include "Parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int textWidth = 400;
}

DecisionDialog::DecisionDialog(const QString &name, const Words &words, QWidget *parent)
    : QDialog(parent), m_doIt(parts::button(words.doIt, QStringLiteral("decisionDoIt"), parts::Look::Filled))
{
    setObjectName(name);
    setWindowTitle(words.heading);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->setSizeConstraint(QLayout::SetFixedSize);
    for (auto *text : {parts::label(words.heading, Type::CardHeading), parts::paragraph(words.sentence)}) {
        parts::wrap(text);
        text->setFixedWidth(textWidth);
        column->addWidget(text);
    }
    auto *leaveIt = parts::button(words.leaveIt, QStringLiteral("decisionLeaveIt"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(leaveIt);
    buttons->addWidget(m_doIt);
    column->addLayout(buttons);
    leaveIt->setFocus(); // a key pressed too soon changes nothing
    connect(leaveIt, &QPushButton::clicked, this, &DecisionDialog::reject);
    connect(m_doIt, &QPushButton::clicked, this, &DecisionDialog::accept);
}

FormField *DecisionDialog::addField(const QString &label, const QString &name)
{
    m_field = new FormField(label, name);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, m_field);
    connect(m_field->edit(), &QLineEdit::textChanged, this, &DecisionDialog::tell);
    tell();
    return m_field;
}

void DecisionDialog::tell()
{
    m_doIt->setEnabled(!m_field->edit()->text().trimmed().isEmpty());
}

} // namespace lanyard
