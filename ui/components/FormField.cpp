#include "FormField.h"

#include "Parts.h"
#include "ThemedIconLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

FormField::FormField(const QString &label, const QString &name, QWidget *input)
    : m_edit(input ? nullptr : new QLineEdit), m_input(input ? input : m_edit),
      m_label(parts::label(label, Type::Label)), m_aside(parts::label({}, Type::Body, true)),
      m_icon(new ThemedIconLabel({}, Tone::Fine, 16)), m_below(parts::label({}, Type::Second)),
      m_mend(parts::button({}, name + QStringLiteral("Mend")))
{
    setObjectName(name + QStringLiteral("Field"));
    m_input->setObjectName(name);
    m_input->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_label->setBuddy(m_input);
    parts::wrap(m_below);
    m_below->setObjectName(name + QStringLiteral("Below"));

    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_label);
    top->addWidget(m_aside);
    top->addStretch();
    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_icon, 0, Qt::AlignTop);
    below->addWidget(m_below, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addLayout(top);
    column->addWidget(m_input);
    column->addLayout(below);
    column->addWidget(m_mend, 0, Qt::AlignLeading);
    m_aside->hide();
    m_mend->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    showNothing();
    connect(m_mend, &QPushButton::clicked, this, &FormField::mendWanted);
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_input->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showNothing();
}

void FormField::setAside(const QString &aside)
{
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
}

void FormField::showNothing()
{
    setFaulty(false);
    m_icon->hide();
    parts::setSheetProperty(m_below, "kind", QStringLiteral("muted"));
    m_below->setText(m_hint);
    m_below->setVisible(!m_hint.isEmpty());
}

void FormField::showFact(const QString &fact)
{
    setFaulty(false);
    m_icon->QWidget::show();
    m_icon->show(QStringLiteral("check"), Tone::Fine);
    parts::setSheetProperty(m_below, "kind", QStringLiteral("fact"));
    m_below->setText(fact);
    m_below->show();
}

void FormField::showError(const QString &error, const QString &mend)
{
    setFaulty(true);
    m_icon->QWidget::show();
    m_icon->show(QStringLiteral("state-ended"), Tone::Ended);
    parts::setSheetProperty(m_below, "kind", QStringLiteral("fault"));
    m_below->setText(error);
    m_below->show();
    m_input->setAccessibleDescription(error);
    m_mend->setText(mend);
    m_mend->setVisible(!mend.isEmpty());
}

QString FormField::error() const
{
    return m_isFaulty ? m_below->text() : QString();
}

void FormField::setFaulty(bool isFaulty)
{
    m_isFaulty = isFaulty;
    m_input->setAccessibleDescription({});
    m_mend->hide();
    parts::setSheetProperty(m_input, "faulty", isFaulty);
}

} // namespace lanyard
