#pragma once

#include "Outcome.h"

#include <QCoreApplication>
#include <QUrl>

namespace lanyard {

/// The port to the system's browser (RFC 8252 section 6: never an embedded one).
class Browser
{
public:
    virtual ~Browser() = default;
    /// Starts the browser and does not wait for it. A failure means that no browser could be started; the caller then
    /// shows the address.
    virtual Outcome<void> open(const QUrl &address) = 0;
};

/// `$BROWSER` when it is set (a list with `:` between, `%s` for the address), else what the desktop opens addresses
/// with.
class DesktopBrowser final : public Browser
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::DesktopBrowser)
public:
    Outcome<void> open(const QUrl &address) override;
};

} // namespace lanyard
