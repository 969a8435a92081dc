#include "Console.h"

#include "QrCode.h"
#include "Shown.h"
#include "TextWidth.h"

#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>

#if defined(Q_OS_WIN)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace lanyard {

namespace {

bool write(FILE *stream, QByteArrayView bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.data(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

void Console::print(const QString &line) const
{
    result(printable(line).toUtf8());
}

void Console::printForPrograms(const QString &text) const
{
    result(text.toUtf8());
}

void Console::printJson(const QJsonObject &object) const
{
    result(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::printSecret(const SecretBuffer &line) const
{
    if (!json) {
        result(line.view());
        return;
    }
    write(R"({"schema":"lanyard.bearer/1","value":")");
    for (const auto c : line.view()) { // character by character, so that no copy is left behind
        if (c == '"' || c == '\\')
            write("\\");
        write(QByteArrayView(&c, 1));
    }
    result(R"("})");
}

void Console::result(QByteArrayView line) const
{
    write(line);
    write("\n");
    m_hasResult = true;
}

void Console::write(QByteArrayView bytes) const
{
    if (lanyard::write(stdout, bytes) || !m_whyUnwritten.isEmpty())
        return;
    m_whyUnwritten = QString::fromLocal8Bit(std::strerror(errno));
}

Outcome<void> Console::written() const
{
    if (m_whyUnwritten.isEmpty())
        return {};
    return failure(FailureKind::Usage, tr("The result could not be written: %1.").arg(m_whyUnwritten),
                   tr("Make room, or write it somewhere else."));
}

void Console::progress(const QString &line) const
{
    if (!quiet && !json)
        lanyard::write(stderr, printable(line).toUtf8() + '\n');
}

void Console::announce(const QString &line) const
{
    lanyard::write(stderr, printable(line).toUtf8() + '\n');
}

void Console::announcePicture(const QrCode &picture) const
{
    // Without colours the letters are the light parts: most terminals are dark.
    const auto hasColours = qEnvironmentVariableIsEmpty("NO_COLOR");
    for (const auto &line : picture.halfBlocks(hasColours)) {
        const auto coloured = QStringLiteral("\x1b[38;5;16;48;5;231m%1\x1b[0m").arg(line);
        lanyard::write(stderr, (hasColours ? coloured : line).toUtf8() + '\n');
    }
}

bool Console::errorIsTerminal()
{
#if defined(Q_OS_WIN)
    return _isatty(_fileno(stderr)) != 0;
#else
    return ::isatty(STDERR_FILENO) != 0;
#endif
}

std::optional<bool> Console::confirms(const QString &question) const
{
#if defined(Q_OS_WIN)
    QFile answers(QStringLiteral("CONIN$"));
#else
    QFile answers(QStringLiteral("/dev/tty")); // standard input may be a file that is being read
#endif
    if (!answers.open(QIODevice::ReadOnly | QIODevice::Text))
        return std::nullopt;
    announce(tr("%1 Type “%2” to agree:").arg(question, tr("yes")));
    return isYes(QString::fromUtf8(answers.readLine(64)).trimmed());
}

QString Console::yesOrNo()
{
    return QStringLiteral("[%1/%2]").arg(tr("yes").left(1), tr("no").left(1).toUpper());
}

bool Console::isYes(const QString &answer)
{
    // Without the accents, which a keyboard may not have.
    const auto plain = [](const QString &text) {
        auto letters = text.normalized(QString::NormalizationForm_D).toCaseFolded();
        return letters.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    };
    const auto yes = plain(tr("yes"));
    return QStringList {QStringLiteral("y"), QStringLiteral("yes"), yes, yes.left(1)}.contains(plain(answer));
}

void Console::report(const Failure &failure) const
{
    if (!json) {
        lanyard::write(stderr, printable(QStringLiteral("lanyard: %1\n").arg(failure.message)).toUtf8());
        if (!failure.hint.isEmpty())
            lanyard::write(stderr, printable(QStringLiteral("hint: %1\n").arg(failure.hint)).toUtf8());
        return;
    }
    QJsonObject object {{QStringLiteral("schema"), QStringLiteral("lanyard.failure/1")},
                        {QStringLiteral("kind"), nameOf(failure.kind)},
                        {QStringLiteral("message"), failure.message},
                        {QStringLiteral("hint"), failure.hint}};
    if (!failure.cause.isEmpty())
        object.insert(QStringLiteral("cause"), failure.cause);
    lanyard::write(stderr, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::printTable(const QList<QStringList> &rows) const
{
    QList<qsizetype> widths;
    for (const auto &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], columnsOf(row[i]));
        }
    }
    for (const auto &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line += QString(widths[i] + 2 - columnsOf(row[i]), QLatin1Char(' '));
        }
        print(line);
    }
}

QByteArray Console::readInput(qint64 mostBytes)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray bytes;
    bytes.reserve(std::min<qint64>(mostBytes, 64 * 1024)); // a secret moves as seldom as can be
    for (auto part = input.read(mostBytes); !part.isEmpty(); part = input.read(mostBytes - bytes.size())) {
        bytes += part; // a pipe hands over what is there so far
        wipe(part);
        if (bytes.size() >= mostBytes)
            break;
    }
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

Outcome<QByteArray> Console::readFile(const std::string &name, qint64 mostBytes)
{
    if (name == "-")
        return readInput(mostBytes);
    QFile source(QString::fromStdString(name));
    if (!source.open(QIODevice::ReadOnly))
        return failure(FailureKind::Usage, tr("%1 cannot be read: %2.").arg(source.fileName(), source.errorString()),
                       tr("Name the file that the portal handed out, or - for standard input."));
    return source.read(mostBytes);
}

int exitStatusOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::CheckFailed:
        return 1;
    case FailureKind::Usage:
        return 2;
    case FailureKind::SignInNeeded:
    case FailureKind::SessionEnded:
    case FailureKind::UserDisabled:
    case FailureKind::Cancelled:
        return 3;
    case FailureKind::Offline:
    case FailureKind::Tls:
    case FailureKind::ServerError:
    case FailureKind::BadAnswer:
        return 4;
    case FailureKind::VaultLocked:
    case FailureKind::VaultAbsent:
    case FailureKind::VaultSilent:
        return 5;
    case FailureKind::AccessDenied:
    case FailureKind::Refused:
        return 6;
    case FailureKind::Misconfigured:
        return 7;
    }
    Q_UNREACHABLE();
}

} // namespace lanyard
