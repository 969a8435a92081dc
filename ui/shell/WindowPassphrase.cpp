#include "WindowPassphrase.h"

#include "PassphraseDialog.h"

#include <QApplication>
#include <QCoroSignal>
#include <QPointer>

namespace lanyard {

QCoro::Task<Outcome<SecretBuffer>> WindowPassphrase::ask(PassphraseQuestion question)
{
    const QPointer<PassphraseDialog> dialog(new PassphraseDialog(question, QApplication::activeWindow()));
    dialog->open();
    co_await qCoro(dialog.data(), &QDialog::finished);
    if (!dialog || dialog->result() != QDialog::Accepted) {
        if (dialog)
            dialog->deleteLater();
        co_return failure(FailureKind::VaultLocked, tr("No passphrase was typed, so the encrypted file stays locked."),
                          tr("Unlock it when you like. Nothing is lost."), QStringLiteral("vault-refused"));
    }
    auto passphrase = dialog->takePassphrase();
    dialog->deleteLater();
    co_return std::move(passphrase);
}

} // namespace lanyard
