#include "DownloadWatch.h"

#include "TokenFile.h"

#include <QDir>
#include <QFile>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <sys/stat.h>
#endif

namespace lanyard {

DownloadWatch::DownloadWatch(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock)
{
    for (const auto &file : candidates())
        m_old.insert(file.fileName(), {file.lastModified(), file.size()});
}

QList<QFileInfo> DownloadWatch::candidates() const
{
    // Links and folders too, so that it can be said why they are passed over.
    return QDir(m_folder).entryInfoList({QStringLiteral("cbioportal_data_access_token*.txt")},
                                        QDir::AllEntries | QDir::System | QDir::Hidden, QDir::Time);
}

Outcome<SecretBuffer> DownloadWatch::read(const QString &path) const
{
    const auto name = QFileInfo(path).fileName();
    const auto passedOver = [&](const QString &why) { return failure(FailureKind::Usage, why.arg(name), {}); };
    QFile file(path);
#if defined(Q_OS_UNIX)
    // What is looked at is what is opened: between a look at the name and the opening a link could take its place.
    const auto descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return passedOver(tr("%1 was passed over: it is a link, or cannot be read."));
    struct stat facts {};
    const auto isRegular = ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode);
    const auto isOpen = file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
#else
    const auto isRegular = QFileInfo(path).isFile() && !QFileInfo(path).isSymLink();
    const auto isOpen = isRegular && file.open(QIODevice::ReadOnly);
#endif
    if (!isRegular || !isOpen)
        return passedOver(tr("%1 was passed over: it is no regular file."));
    auto content = SecretBuffer::taking(file.read(TokenFile::mostBytes + 1));
    if (content.size() > TokenFile::mostBytes)
        return passedOver(tr("%1 was passed over: it is larger than any token."));
    return content;
}

std::optional<DownloadedFile> DownloadWatch::look()
{
    for (const auto &file : candidates()) {
        const auto name = file.fileName();
        const Seen now {file.lastModified(), file.size()};
        if (m_old.value(name) == now)
            continue;
        // An empty file is a browser's way to keep the name.
        const auto stands = m_growing.value(name) == now && now.size > 0;
        m_growing.insert(name, now);
        if (!stands)
            continue;
        m_old.insert(name, now);
        auto content = read(file.filePath());
        if (content)
            return DownloadedFile {file.filePath(), std::move(*content)};
        m_passedOver = content.error().message;
    }
    return std::nullopt;
}

QCoro::Task<Outcome<DownloadedFile>> DownloadWatch::next(std::shared_ptr<DownloadWatch> self,
                                                         std::chrono::milliseconds timeLimit)
{
    const auto end = self->m_clock.now().addMSecs(timeLimit.count());
    while (!self->m_isStopped && self->m_clock.now() < end) {
        auto found = self->look();
        if (found)
            co_return std::move(*found);
        co_await self->m_clock.sleep(pause);
    }
    if (self->m_isStopped)
        co_return failure(FailureKind::Cancelled, tr("Nobody waits for the file any more. Nothing was stored."), {});
    auto what = tr("No token file came into %1.").arg(QDir::toNativeSeparators(self->m_folder));
    if (!self->m_passedOver.isEmpty())
        what += QLatin1Char(' ') + self->m_passedOver;
    co_return failure(FailureKind::Cancelled, what,
                      tr("Fetch it in the browser, and name the file: lanyard import NAME FILE"));
}

} // namespace lanyard
