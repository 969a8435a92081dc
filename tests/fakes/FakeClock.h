#pragma once

#include "Clock.h"

#include <QTimeZone>

namespace lanyard {

/// A clock that stands until a test moves it.
class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(14, 6, 10), Qt::UTC);
};

} // namespace lanyard
