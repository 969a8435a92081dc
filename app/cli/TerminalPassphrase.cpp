#include "TerminalPassphrase.h"

#include <QFile>

#include <openssl/crypto.h>
#include <openssl/ui.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <memory>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#endif

namespace lanyard {

namespace {

constexpr int s_mostBytes = 1024;
constexpr int s_tries = 3;

/// What was typed, wiped when it goes.
struct Typed
{
    Typed() = default;
    Q_DISABLE_COPY_MOVE(Typed)
    ~Typed() { OPENSSL_cleanse(text.data(), text.size()); }
    QByteArrayView view() const { return {text.data(), qsizetype(std::strlen(text.data()))}; }

    std::array<char, s_mostBytes + 1> text {};
};

bool hasTerminal()
{
#if defined(Q_OS_UNIX)
    QFile terminal(QStringLiteral("/dev/tty"));
    return terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
#else
    return true;
#endif
}

} // namespace

TerminalPassphrase::TerminalPassphrase()
{
    auto isNumber = false;
    const auto descriptor = qEnvironmentVariableIntValue("LANYARD_PASSPHRASE_FD", &isNumber);
    if (isNumber)
        setDescriptor(descriptor);
}

void TerminalPassphrase::setDescriptor(int descriptor)
{
    m_descriptor = descriptor;
#if defined(Q_OS_UNIX)
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC); // the browser that a sign-in starts has no business with it
#endif
}

Outcome<void> TerminalPassphrase::atHand() const
{
    if (m_descriptor || hasTerminal())
        return {};
    return failure(FailureKind::VaultLocked,
                   tr("The encrypted vault is locked, and there is no terminal to ask for its passphrase."),
                   tr("Name a file descriptor to read it from with --passphrase-fd or LANYARD_PASSPHRASE_FD."));
}

QCoro::Task<Outcome<SecretBuffer>> TerminalPassphrase::ask(PassphraseQuestion question)
{
    const auto most = m_descriptor ? 1 : s_tries;
    if (question.wasWrong && m_asked >= most)
        co_return failure(
            FailureKind::VaultLocked, tr("This passphrase does not open the encrypted vault."),
            tr("Try again with the passphrase that was chosen for %1. Nothing is lost.").arg(question.file),
            QStringLiteral("wrong-passphrase"));
    ++m_asked;
    if (const auto state = atHand(); !state)
        co_return unexpected(state.error());
    auto passphrase = m_descriptor ? fromDescriptor() : fromTerminal(question);
    if (passphrase && question.isNew
        && QString::fromUtf8(passphrase->view()).size() < PassphraseQuestion::fewestCharacters)
        co_return failure(FailureKind::VaultLocked,
                          tr("A new passphrase needs %1 characters or more, and this one has fewer. No vault was made.")
                              .arg(PassphraseQuestion::fewestCharacters),
                          tr("Choose a longer one: some words in a row are easy to keep in mind."),
                          QStringLiteral("passphrase-too-short"));
    co_return std::move(passphrase);
}

Outcome<SecretBuffer> TerminalPassphrase::fromDescriptor()
{
    QFile source;
    if (!source.open(*m_descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return failure(FailureKind::VaultLocked,
                       tr("The encrypted vault is locked, and file descriptor %1 cannot be read: %2.")
                           .arg(*m_descriptor)
                           .arg(source.errorString()),
                       tr("Open it for the command, as in: lanyard … --passphrase-fd 3 3<FILE"));
    auto line = source.readLine(s_mostBytes + 1);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(
            FailureKind::VaultLocked,
            tr("The encrypted vault is locked, and file descriptor %1 holds no passphrase.").arg(*m_descriptor),
            tr("Its first line must be the passphrase."));
    return SecretBuffer::taking(std::move(line));
}

Outcome<SecretBuffer> TerminalPassphrase::fromTerminal(const PassphraseQuestion &question)
{
    const auto first = (question.isNew          ? tr("New passphrase for %1 (it cannot be recovered): ")
                            : question.wasWrong ? tr("That was not it. Passphrase of %1: ")
                                                : tr("Passphrase of %1: "))
                           .arg(question.file)
                           .toUtf8();
    const auto again = tr("The same again: ").toUtf8();
    Typed passphrase;
    Typed repeated;
    // OpenSSL's own prompt: it speaks to the terminal itself, shows nothing, and leaves it in order after Ctrl+C.
    const std::unique_ptr<UI, decltype(&UI_free)> prompt(UI_new_method(UI_OpenSSL()), UI_free);
    UI_add_input_string(prompt.get(), first.constData(), 0, passphrase.text.data(), 0, s_mostBytes);
    if (question.isNew)
        UI_add_input_string(prompt.get(), again.constData(), 0, repeated.text.data(), 0, s_mostBytes);
    if (UI_process(prompt.get()) != 0 || passphrase.view().isEmpty())
        return failure(FailureKind::VaultLocked, tr("No passphrase was typed, so the encrypted vault stays locked."),
                       tr("Try again when you like. Nothing is lost."), QStringLiteral("vault-refused"));
    if (question.isNew && passphrase.view() != repeated.view())
        return failure(FailureKind::VaultLocked, tr("The two passphrases are not the same. No vault was made."),
                       tr("Try again."));
    return SecretBuffer(passphrase.view());
}

} // namespace lanyard
