#include "PassphraseDialog.h"

#include "FormField.h"
#include "Parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lanyard {

PassphraseDialog::PassphraseDialog(const PassphraseQuestion &question, QWidget *parent)
    : QDialog(parent), m_isNew(question.isNew),
      m_passphrase(new FormField(m_isNew ? tr("New &passphrase") : tr("&Passphrase"), QStringLiteral("passphrase"))),
      m_again(new FormField(tr("The same &again"), QStringLiteral("passphraseAgain"))),
      m_ok(parts::button(m_isNew ? tr("Make the encrypted file") : tr("Unlock"), QStringLiteral("passphraseOk"),
                         parts::Look::Filled))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(m_isNew ? tr("Choose a passphrase") : tr("Unlock the encrypted file"));
    build(question);
    if (m_isNew)
        m_passphrase->setHint(tr("%n characters or more. Some words in a row are easy to keep in mind.", nullptr,
                                 int(PassphraseQuestion::fewestCharacters)));
    if (question.wasWrong)
        m_passphrase->showError(tr("This passphrase does not open the file. Capital letters and the keyboard’s "
                                   "language count."));
    m_passphrase->edit()->setFocus();
}

void PassphraseDialog::build(const PassphraseQuestion &question)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->setSizeConstraint(QLayout::SetFixedSize); // grows with a sentence below a field
    column->addWidget(parts::label(windowTitle(), Type::CardHeading));
    auto *words = parts::paragraph(
        m_isNew ? tr("It encrypts the file in which Lanyard keeps your credentials. A forgotten passphrase cannot be "
                     "recovered: you would sign in to every portal again.")
                : tr("Lanyard forgets it when it ends."));
    words->setFixedWidth(380);
    words->setToolTip(question.file);
    column->addWidget(words);
    for (auto *field : {m_passphrase, m_again}) {
        field->edit()->setEchoMode(QLineEdit::Password);
        field->edit()->setMaxLength(512);
        connect(field->edit(), &QLineEdit::textEdited, field, &FormField::showNothing);
        connect(field->edit(), &QLineEdit::returnPressed, this, &PassphraseDialog::accept);
        column->addWidget(field);
    }
    m_again->setVisible(m_isNew);

    auto *cancel = parts::button(tr("Cancel"), QStringLiteral("passphraseCancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &PassphraseDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &PassphraseDialog::accept);
}

void PassphraseDialog::accept()
{
    const auto text = m_passphrase->edit()->text();
    const auto say = [](FormField *field, const QString &fault) {
        field->showError(fault);
        field->edit()->setFocus();
    };
    if (text.isEmpty())
        say(m_passphrase, tr("Type the passphrase."));
    else if (m_isNew && text.size() < PassphraseQuestion::fewestCharacters)
        say(m_passphrase,
            tr("This one has %n character(s). It needs %1 or more.", nullptr, int(text.size()))
                .arg(PassphraseQuestion::fewestCharacters));
    else if (m_isNew && text != m_again->edit()->text())
        say(m_again, tr("The two are not the same."));
    else
        QDialog::accept();
}

SecretBuffer PassphraseDialog::takePassphrase()
{
    auto text = m_passphrase->edit()->text();
    m_passphrase->edit()->setText({});
    m_again->edit()->setText({});
    return SecretBuffer::taking(std::move(text)); // the line edit let go of it, so that it is wiped
}

} // namespace lanyard
