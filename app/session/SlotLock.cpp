#include "SlotLock.h"

#include <QCoroTimer>
#include <QDeadlineTimer>

using namespace std::chrono_literals;

namespace lanyard {

QCoro::Task<Outcome<SlotLock>> SlotLock::acquire(QString file, std::chrono::milliseconds patience)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // never by age: only when its process is gone
    const QDeadlineTimer deadline(patience);
    while (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::PermissionError)
            co_return failure(FailureKind::Misconfigured, tr("Lanyard may not write its lock %1.").arg(file),
                              tr("Make the folder writable, then try again."));
        if (deadline.hasExpired())
            co_return failure(FailureKind::Offline, tr("Another Lanyard has been using this credential for too long."),
                              tr("Wait for it, or end it, then try again. Nothing is lost."));
        QTimer pause;
        pause.start(15ms);
        co_await pause;
    }
    co_return SlotLock(std::move(lock));
}

} // namespace lanyard
