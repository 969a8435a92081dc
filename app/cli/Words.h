#pragma once

#include "CredentialIndex.h"

#include <QJsonValue>

namespace lanyard {

QString inWords(const QDateTime &time, const QDateTime &now); ///< "Thursday 26 November 2026 14:11, in 4 days"
QString seenThroughInWords(const QString &clientId); ///< whose claims are shown, and what may differ
QJsonValue inJson(const QDateTime &time); ///< RFC 3339 in UTC, null when there is none

} // namespace lanyard
