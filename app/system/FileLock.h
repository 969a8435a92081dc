#pragma once

#include "Outcome.h"

#include <QCoreApplication>

#include <chrono>
#include <memory>

class QLockFile;

namespace lanyard {

/// A file that one process at a time holds, given back when this object goes or its process dies in whatever way.
///
/// QLockFile judges by the process number that it finds in the file whether the holder still lives: a file of a process
/// that was killed before it wrote the number, or whose number another Lanyard has been given since, stays locked for
/// good. Here the kernel knows.
class FileLock
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::FileLock)
public:
    explicit FileLock(QString file);
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

    /// False while somebody else holds it. `Misconfigured` when there can be no such file.
    Outcome<bool> tryLock();
    /// The same, blocking until it is free or that time has passed: for a lock that is held for a few writes only.
    Outcome<bool> tryLockFor(std::chrono::milliseconds patience);

private:
    QString m_file;
#if defined(Q_OS_UNIX)
    int m_handle = -1;
#else
    std::unique_ptr<QLockFile> m_lock; // there the system itself closes and frees the file of a dead process
#endif
};

} // namespace lanyard
