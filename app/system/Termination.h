#pragma once

#include <QCoroTask>

namespace lanyard {

/// Waits for the person or the system to end this process (Ctrl+C, SIGTERM), so that it can end in good order.
QCoro::Task<void> untilTerminated();

} // namespace lanyard
