#pragma once

#include "HttpClient.h"

#include <QJsonObject>
#include <QStringList>

namespace lanyard {

/// What stands behind an `error` and its `error_description`, at that host.
using FailureTable = Failure (*)(const QString &host, const QString &error, const QString &description);

/// The JSON object that an endpoint of the provider answered with. Else `ServerError`, the table's failure behind its
/// `error` (RFC 6749 section 5.2), or `BadAnswer` when a text of `needed` is missing: the sentence `otherwise` takes
/// the host and the status, and `cause` is its cause. `success` is the status that the endpoint gives beside
/// 200.
Outcome<QJsonObject> endpointAnswer(const HttpAnswer &answer, const QString &host, FailureTable failures,
                                    const QStringList &needed, const QString &otherwise, const QString &cause = {},
                                    int success = 200);

} // namespace lanyard
