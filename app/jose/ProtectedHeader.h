#pragma once

#include "Outcome.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QJsonObject>

namespace lanyard {

/// The rules for a protected header that hold before any key is known: strict JSON, `alg` there, `kid`, `typ` and `cty`
/// strings (RFC 7515 section 4.1), a sound `crit` (section 4.1.11) and a sound `b64` (RFC 7797).
class ProtectedHeader
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProtectedHeader)
public:
    static Outcome<QJsonObject> parse(QByteArrayView json);
};

} // namespace lanyard
