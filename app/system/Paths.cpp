#include "Paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace lanyard::paths {

namespace {

QString made(const QString &folder)
{
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

} // namespace

QString configuration()
{
    const auto chosen = qEnvironmentVariable("LANYARD_CONFIG_HOME");
    if (!chosen.isEmpty())
        return made(chosen);
    return made(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/lanyard"));
}

QString profiles()
{
    return made(configuration() + QStringLiteral("/profiles"));
}

} // namespace lanyard::paths
