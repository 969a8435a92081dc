#include "Autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace lanyard {

namespace {

/// A path as one argument of an `Exec` line (Desktop Entry Specification, “The Exec key”): quoted, then escaped once
/// more as every string of such a file is.
QString asArgument(const QString &path)
{
    QString quoted;
    for (const auto character : path) {
        if (QStringLiteral("\"`$\\").contains(character))
            quoted += QLatin1Char('\\');
        if (character == QLatin1Char('%'))
            quoted += character;
        quoted += character;
    }
    quoted.replace(QLatin1String("\\"), QLatin1String("\\\\"));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

} // namespace

Autostart::Autostart(const QString &folder, QString program)
    : m_file(folder + QStringLiteral("/lanyard.desktop")), m_program(std::move(program))
{ }

Autostart Autostart::ofThisProgram()
{
    return Autostart(QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + QStringLiteral("/autostart"),
                     QCoreApplication::applicationFilePath());
}

bool Autostart::isOn() const
{
    return QFile::exists(m_file);
}

Outcome<void> Autostart::set(bool on) const
{
    if (!on) {
        if (!isOn() || QFile::remove(m_file))
            return {};
        return failure(FailureKind::Misconfigured, tr("%1 could not be deleted.").arg(m_file),
                       tr("Make the folder writable, or delete the file."));
    }
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const auto entry = QStringLiteral("[Desktop Entry]\nType=Application\nName=Lanyard\nIcon=lanyard\n"
                                      "Exec=%1 --hidden\nTerminal=false\n")
                           .arg(asArgument(m_program));
    if (!file.open(QIODevice::WriteOnly) || file.write(entry.toUtf8()) < 0 || !file.commit())
        return failure(FailureKind::Misconfigured, tr("%1 could not be written: %2.").arg(m_file, file.errorString()),
                       tr("Make the folder writable."));
    return {};
}

} // namespace lanyard
