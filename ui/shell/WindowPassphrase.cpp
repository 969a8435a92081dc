#include "WindowPassphrase.h"

#include "PassphraseDialog.h"

#include <QApplication>
#include <QCoroSignal>
#include <QMainWindow>
#include <QPointer>

namespace lanyard {

namespace {

/// The window in use; where none is active (no window manager), the one in view.
QWidget *windowInUse()
{
    auto *active = QApplication::activeWindow();
    if (active && active->isVisible() && active->windowType() != Qt::Popup) // a field's suggestions go at any moment
        return active;
    for (auto *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && qobject_cast<QMainWindow *>(window))
            return window;
    }
    return nullptr;
}

} // namespace

Outcome<void> WindowPassphrase::atHand() const
{
    return failure(FailureKind::VaultLocked,
                   tr("The encrypted file is locked, so Lanyard cannot reach the credential. Nothing is lost."),
                   tr("Unlock it with its passphrase."));
}

QCoro::Task<Outcome<SecretBuffer>> WindowPassphrase::ask(PassphraseQuestion question)
{
    const QPointer<PassphraseDialog> dialog(new PassphraseDialog(question, windowInUse()));
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
