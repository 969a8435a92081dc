#include "Loopback.h"

#include <QHostAddress>

namespace lanyard {

bool isLoopback(const QUrl &address)
{
    const auto host = address.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace lanyard
