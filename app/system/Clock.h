#pragma once

#include <QDateTime>

namespace lanyard {

/// The port to the wall clock. Times are UTC inside Lanyard and become local only where a person reads them.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace lanyard
