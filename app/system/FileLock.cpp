#include "FileLock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#if defined(Q_OS_UNIX)
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace lanyard {

#if defined(Q_OS_UNIX)

FileLock::FileLock(QString file) : m_file(std::move(file)) { }

FileLock::~FileLock()
{
    if (m_handle < 0)
        return;
    QFile::remove(m_file); // first, while nobody else can hold it
    ::close(m_handle);
}

Outcome<bool> FileLock::tryLock()
{
    const auto refused = [this](int error) {
        return failure(FailureKind::Misconfigured,
                       tr("Lanyard cannot make its lock %1: %2.").arg(m_file, qt_error_string(error)),
                       tr("Make room, or make the folder writable, then try again."));
    };
    const auto path = QFile::encodeName(m_file);
    const auto handle = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0)
        return refused(errno);
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        const auto error = errno;
        ::close(handle);
        if (error == EWOULDBLOCK || error == EINTR)
            return false;
        return refused(error);
    }
    // Whoever held it may have removed the file since it was opened here: the lock on it would keep nobody out.
    struct stat held = {}, there = {};
    if (::fstat(handle, &held) != 0 || ::stat(path.constData(), &there) != 0 || held.st_dev != there.st_dev
        || held.st_ino != there.st_ino) {
        ::close(handle);
        return false;
    }
    m_handle = handle;
    return true;
}

#else

FileLock::FileLock(QString file) : m_file(std::move(file)), m_lock(std::make_unique<QLockFile>(m_file))
{
    m_lock->setStaleLockTime(0); // never by age
}

FileLock::~FileLock() = default;

Outcome<bool> FileLock::tryLock()
{
    if (m_lock->tryLock(0))
        return true;
    if (m_lock->error() == QLockFile::PermissionError)
        return failure(FailureKind::Misconfigured, tr("Lanyard may not write its lock %1.").arg(m_file),
                       tr("Make the folder writable, then try again."));
    return false;
}

#endif

Outcome<bool> FileLock::tryLockFor(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    auto taken = tryLock();
    while (taken && !*taken && !deadline.hasExpired()) {
        QThread::msleep(2);
        taken = tryLock();
    }
    return taken;
}

} // namespace lanyard
