#pragma once

#include <QCoroTask>
#include <QDateTime>

#include <chrono>
#include <functional>

namespace lanyard {

/// The port to the wall clock. Times are UTC inside Lanyard and become local only where a person reads them.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    /// Comes back after that time, without blocking the thread.
    virtual QCoro::Task<void> sleep(std::chrono::milliseconds duration) const = 0;
    /// Acts after that time, unless `context` is gone by then: for a wait that may outlast what it waits for.
    virtual void callAfter(std::chrono::milliseconds duration, QObject *context, std::function<void()> action) const
        = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    QCoro::Task<void> sleep(std::chrono::milliseconds duration) const override;
    void callAfter(std::chrono::milliseconds duration, QObject *context, std::function<void()> action) const override;
};

} // namespace lanyard
