#pragma once

#include "FileLock.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <memory>

namespace lanyard {

/// The turn at one credential slot, among all windows and command lines of this person: a lock file beside the profile,
/// given back when this object goes. The lock of a process that died is taken over.
class SlotLock
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SlotLock)
public:
    /// Waits its turn without blocking the thread. `Offline` when nobody gave the lock back within `patience`.
    static QCoro::Task<Outcome<SlotLock>> acquire(QString file,
                                                  std::chrono::milliseconds patience = std::chrono::seconds(90));

private:
    explicit SlotLock(std::unique_ptr<FileLock> lock) : m_lock(std::move(lock)) { }
    std::unique_ptr<FileLock> m_lock;
};

} // namespace lanyard
