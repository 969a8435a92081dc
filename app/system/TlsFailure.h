#pragma once

#include "Outcome.h"

#include <QList>
#include <QSslError>
#include <QUrl>

namespace lanyard {

/// Why no safe connection to that address came about, with what a person needs to tell a certificate of their own
/// institution from a wrong address and a clock that is off. `handshake` is what the library says where no certificate
/// is to blame.
Failure tlsFailure(const QUrl &address, const QList<QSslError> &errors, const QString &handshake);

} // namespace lanyard
