#include "PybisFile.h"

#include <QSaveFile>

namespace lanyard {

namespace {

constexpr auto s_own = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 s_mostBytes = 4096; // of a token, which has some hundred

} // namespace

PybisFile::PybisFile(const QUrl &portal, const QDir &home)
    : m_host(portal.host(QUrl::FullyEncoded)), // as in the address that Lanyard's code for pybis has
      m_path(home.filePath(QStringLiteral(".pybis/%1.token").arg(m_host)))
{ }

PybisFile::Content PybisFile::content(const SecretBuffer &token) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return file.exists() ? Content::Another : Content::Nothing;
    const auto held = SecretBuffer::taking(file.read(s_mostBytes));
    if (held.isEmpty()) // pybis takes an empty one for none
        return Content::Nothing;
    return held == token ? Content::This : Content::Another;
}

QStringList PybisFile::hazards() const
{
    return {tr("In %1 the token is in clear text: every program of yours can read it there, and copies of your files "
               "hold it too. Other people's programs cannot (mode 0600).")
                .arg(m_path),
            tr("The file's name has the host and no port: for every openBIS at %1 pybis and obis take this one token.")
                .arg(m_host),
            tr("obis puts its own session into the same file when it asks for your password.")};
}

Outcome<void> PybisFile::write(const SecretBuffer &token) const
{
    const auto folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, s_own | QFile::ExeOwner);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(s_own)
        || file.write(token.view().data(), token.size()) != token.size() || !file.commit())
        return failure(FailureKind::Misconfigured,
                       tr("The token could not be written into %1: %2.").arg(m_path, file.errorString()),
                       tr("Make the folder writable for you."), QStringLiteral("pybis-file"));
    return {};
}

Outcome<void> PybisFile::remove() const
{
    QFile file(m_path);
    if (file.exists() && !file.remove())
        return failure(FailureKind::Misconfigured, tr("%1 could not be deleted: %2.").arg(m_path, file.errorString()),
                       tr("Delete it by hand: it holds a token."), QStringLiteral("pybis-file"));
    return {};
}

} // namespace lanyard
