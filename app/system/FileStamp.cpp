#include "FileStamp.h"

#include <QFile>

#if defined(Q_OS_UNIX)
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace lanyard {

#if defined(Q_OS_UNIX)

namespace {

constexpr std::chrono::nanoseconds s_tick = std::chrono::seconds(1); // longer than that of any file system with times

std::chrono::nanoseconds sinceEpoch(const timespec &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

std::optional<FileStamp> FileStamp::of(const QString &file, std::chrono::system_clock::time_point now)
{
    // Opened, and not only looked at by name: a network file system asks its server for the newest state only then.
    const auto handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return errno == ENOENT ? std::optional(FileStamp()) : std::nullopt;
    struct stat found = {};
    const auto isTold = ::fstat(handle, &found) == 0;
    ::close(handle);
#if defined(Q_OS_DARWIN)
    const auto changedAt = sinceEpoch(found.st_ctimespec);
#else
    const auto changedAt = sinceEpoch(found.st_ctim);
#endif
    // File systems count in ticks of some milliseconds: another write in the same tick would look the same.
    if (!isTold || now.time_since_epoch() - changedAt <= s_tick)
        return std::nullopt;
    return FileStamp {found.st_dev, found.st_ino, found.st_size, changedAt.count()};
}

#else

std::optional<FileStamp> FileStamp::of(const QString &, std::chrono::system_clock::time_point)
{
    return std::nullopt; // there it is read every time
}

#endif

} // namespace lanyard
