#include "SecretPrompt.h"

#include "Console.h"

#include <openssl/crypto.h>
#include <openssl/ui.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <memory>

#if defined(Q_OS_WIN)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace lanyard {

namespace {

constexpr int s_mostBytes = 1024;

/// OpenSSL's own prompt: it speaks to the terminal itself, and leaves it in order after Ctrl+C.
SecretBuffer typed(const QString &prompt, int flags)
{
    std::array<char, s_mostBytes + 1> text {};
    const auto words = prompt.toUtf8();
    const std::unique_ptr<UI, decltype(&UI_free)> terminal(UI_new_method(UI_OpenSSL()), UI_free);
    UI_add_input_string(terminal.get(), words.constData(), flags, text.data(), 0, s_mostBytes);
    SecretBuffer answer;
    if (UI_process(terminal.get()) == 0)
        answer = SecretBuffer(QByteArrayView(text.data(), qsizetype(std::strlen(text.data()))));
    OPENSSL_cleanse(text.data(), text.size());
    return answer;
}

} // namespace

bool inputIsTerminal()
{
#if defined(Q_OS_WIN)
    return _isatty(_fileno(stdin)) != 0;
#else
    return ::isatty(STDIN_FILENO) != 0;
#endif
}

SecretBuffer askForSecret(const QString &prompt)
{
    if (inputIsTerminal())
        return typed(prompt, 0);
    return SecretBuffer::taking(Console::readInput(s_mostBytes));
}

QString askForText(const QString &prompt)
{
    return inputIsTerminal() ? QString::fromUtf8(typed(prompt, UI_INPUT_FLAG_ECHO).view()).trimmed() : QString();
}

} // namespace lanyard
