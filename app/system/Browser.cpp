#include "Browser.h"

#include <QProcess>

namespace lanyard {

namespace {

bool start(QStringList command)
{
    const auto program = command.takeFirst();
    return QProcess::startDetached(program, command);
}

QStringList withAddress(const QString &command, const QString &address)
{
    auto words = QProcess::splitCommand(command);
    const auto takesAddress = !words.filter(QStringLiteral("%s")).isEmpty();
    words.replaceInStrings(QStringLiteral("%s"), address);
    if (!takesAddress)
        words.append(address);
    return words;
}

QString desktopOpener()
{
#if defined(Q_OS_MACOS)
    return QStringLiteral("open");
#elif defined(Q_OS_WIN)
    return QStringLiteral("explorer");
#else
    return QStringLiteral("xdg-open");
#endif
}

} // namespace

Outcome<void> DesktopBrowser::open(const QUrl &address)
{
    const auto text = QString::fromLatin1(address.toEncoded());
    const auto chosen = qEnvironmentVariable("BROWSER").split(QLatin1Char(':'), Qt::SkipEmptyParts);
    for (const auto &command : chosen) {
        if (start(withAddress(command, text)))
            return {};
    }
    if (start({desktopOpener(), text}))
        return {};
    return failure(FailureKind::Misconfigured, tr("No browser could be started on this computer."),
                   tr("Copy the address into a browser yourself, or set BROWSER to the command that starts one."));
}

} // namespace lanyard
