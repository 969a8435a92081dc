#pragma once

#include "Browser.h"

#include <functional>

namespace lanyard {

/// A browser that hands the address to the test, in the next turn of the event loop as a real one would.
class FakeBrowser final : public Browser
{
public:
    std::function<void(const QUrl &)> visit; ///< empty: it cannot be started
    QList<QUrl> opened;

    Outcome<void> open(const QUrl &address) override;
};

/// Sends a GET to the loopback address and waits for the answer; the whole answer as it came. `host` empty: as the
/// address says.
QByteArray getFromLoopback(const QUrl &address, const QByteArray &method = "GET", const QByteArray &host = {});

} // namespace lanyard
