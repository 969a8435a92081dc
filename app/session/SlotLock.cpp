#include "SlotLock.h"

#include <QCoroTimer>
#include <QDeadlineTimer>

using namespace std::chrono_literals;

namespace lanyard {

QCoro::Task<Outcome<SlotLock>> SlotLock::acquire(QString file, std::chrono::milliseconds patience)
{
    auto lock = std::make_unique<FileLock>(file);
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const auto taken = lock->tryLock();
        if (!taken)
            co_return unexpected(taken.error());
        if (*taken)
            co_return SlotLock(std::move(lock));
        if (deadline.hasExpired())
            co_return failure(FailureKind::Offline, tr("Another Lanyard has been using this credential for too long."),
                              tr("Wait for it, or end it, then try again. Nothing is lost."));
        QTimer pause;
        pause.start(15ms);
        co_await pause;
    }
}

} // namespace lanyard
