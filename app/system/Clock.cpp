#include "Clock.h"

namespace lanyard {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace lanyard
