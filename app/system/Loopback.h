#pragma once

#include <QUrl>

namespace lanyard {

bool isLoopback(const QUrl &address); ///< 127.0.0.0/8, ::1 or `localhost`: nothing leaves this computer

} // namespace lanyard
