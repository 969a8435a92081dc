#include "SigningKeyCard.h"

#include "FormField.h"
#include "Parts.h"
#include "ProfileContext.h"
#include "TimeWords.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

SigningKeyCard::SigningKeyCard(ProfileContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_heading(parts::label({}, Type::CardHeading)), m_words(parts::paragraph({})),
      m_passphrase(new FormField(tr("&Passphrase of the key"), QStringLiteral("keyPassphrase"))),
      m_choose(parts::button({}, QStringLiteral("chooseKey"), parts::Look::Outlined, QStringLiteral("key"))),
      m_open(parts::button(tr("Open the key"), QStringLiteral("openKey"), parts::Look::Filled))
{
    setObjectName(QStringLiteral("signingKeyCard"));
    setProperty("kind", "card");
    parts::wrap(m_heading);
    m_heading->setObjectName(QStringLiteral("signingKeyHeading"));
    m_passphrase->edit()->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaximumWidth(420);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_heading);
    words->addWidget(m_words);
    words->addWidget(m_passphrase);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 16);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(m_open, 0, Qt::AlignBottom);
    row->addWidget(m_choose, 0, Qt::AlignVCenter);
    connect(m_choose, &QPushButton::clicked, this, &SigningKeyCard::chooseFile);
    connect(m_open, &QPushButton::clicked, this, &SigningKeyCard::open);
    connect(m_passphrase->edit(), &QLineEdit::returnPressed, this, &SigningKeyCard::open);
    connect(context.portalToken(), &PortalTokenController::changed, this, &SigningKeyCard::tell);
    connect(&context, &ProfileContext::changed, this, &SigningKeyCard::tell);
    tell();
}

void SigningKeyCard::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the key, or the server’s serverconfig.json"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_context.portalToken(), &PortalTokenController::readKey);
    dialog->open();
}

void SigningKeyCard::open()
{
    auto typed = m_passphrase->edit()->text();
    m_passphrase->edit()->setText({});
    m_context.portalToken()->openKey(SecretBuffer::taking(std::move(typed)));
}

void SigningKeyCard::tell()
{
    const auto *token = m_context.portalToken();
    const auto record = m_context.credential();
    const bool isLocked = token->isPassphraseWanted();
    m_passphrase->setVisible(isLocked);
    m_open->setVisible(isLocked);
    m_choose->setVisible(!isLocked);
    m_choose->setEnabled(!token->isBusy());
    m_choose->setText(record ? tr("Replace the key…") : tr("Choose the key…"));
    // Without a key it is the one thing to do.
    parts::setLook(m_choose, record ? parts::Look::Outlined : parts::Look::Filled, QStringLiteral("key"));
    if (isLocked) {
        m_heading->setText(tr("The key has a passphrase"));
        m_words->setText(tr("It opens the file once. In the vault the key stands under the vault’s own lock."));
    } else if (record) {
        m_heading->setText(token->keyInWords().isEmpty() ? tr("The signing key is in the vault")
                                                         : tr("The signing key signs by %1").arg(token->keyInWords()));
        m_words->setText(tr("Taken in on %1; kept in: %2. Nothing revokes what it has signed.")
                             .arg(timewords::date(record->storedAt, m_context.now()), m_context.vaultTitle()));
    } else {
        m_heading->setText(tr("There is no signing key yet"));
        m_words->setText(tr("Choose a private key (PEM), a file with the shared secret, or the server’s "
                            "serverconfig.json, which holds the secret. It goes into: %1. Delete the file afterwards "
                            "when you need it no more.")
                             .arg(m_context.vaultTitle()));
    }
}

} // namespace lanyard
