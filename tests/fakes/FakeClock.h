#pragma once

#include "Clock.h"

#include <QCoroTimer>
#include <QList>

namespace lanyard {

/// A clock that stands until a test moves it, or somebody sleeps: that moves it too, and takes no time.
class FakeClock final : public Clock
{
public:
    mutable QList<std::chrono::milliseconds> slept; ///< in order

    QDateTime now() const override { return m_now; }
    QCoro::Task<void> sleep(std::chrono::milliseconds duration) const override
    {
        slept.append(duration);
        m_now = m_now.addMSecs(duration.count());
        QTimer turn; // others get their turn of the event loop, as in a real sleep
        turn.setSingleShot(true);
        turn.start(0);
        co_await turn;
    }
    void callAfter(std::chrono::milliseconds duration, QObject *context, std::function<void()> action) const override
    {
        slept.append(duration);
        m_now = m_now.addMSecs(duration.count());
        QTimer::singleShot(0, context, std::move(action));
    }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    mutable QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(14, 6, 10), Qt::UTC);
};

} // namespace lanyard
