#pragma once

#include "Outcome.h"

#include <QUrl>

namespace lanyard {

/// A portal's or issuer's address as a person typed it: absolute, https (http for loopback, or where `allowHttp`), with
/// a host, without user, password or fragment; a slash at the end is taken off. `what` begins the sentence of a
/// refusal.
Outcome<QUrl> checkedAddress(const QString &text, const QString &what, bool allowHttp);

/// A proxy's address as a person typed it, `http://host:port` or `socks5://host:port`; empty: as the system says.
Outcome<QUrl> checkedProxy(const QString &text);

} // namespace lanyard
