#pragma once

#include <QJsonValue>

namespace lanyard {

/// openBIS's answer with each person in full. openBIS writes an object once, with an `@id`, and where it comes again
/// only that number. A number means an object where a person belongs; elsewhere it is a number.
QJsonValue withReferencesResolved(const QJsonValue &result);

} // namespace lanyard
