#include "Clock.h"

#include <QCoroTimer>

namespace lanyard {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QCoro::Task<void> SystemClock::sleep(std::chrono::milliseconds duration) const
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(duration);
    co_await timer;
}

void SystemClock::callAfter(std::chrono::milliseconds duration, QObject *context, std::function<void()> action) const
{
    QTimer::singleShot(duration, context, std::move(action));
}

} // namespace lanyard
