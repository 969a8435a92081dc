#pragma once

#include "PassphraseSource.h"

#include <QDialog>

class QPushButton;

namespace lanyard {

class FormField;

/// Asks for the encrypted vault's passphrase; twice where a new one is chosen, for it cannot be recovered.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PassphraseDialog(const PassphraseQuestion &question, QWidget *parent = nullptr);

    /// What was typed; the fields are empty afterwards.
    SecretBuffer takePassphrase();

private:
    void accept() override;
    void build(const PassphraseQuestion &question);

    bool m_isNew;
    FormField *m_passphrase;
    FormField *m_again;
    QPushButton *m_ok;
};

} // namespace lanyard
