#pragma once

#include "HttpClient.h"

#include <QJsonObject>
#include <QStringList>

namespace lanyard {

/// What stands behind an `error` and its `error_description`, at that host.
using FailureTable = Failure (*)(const QString &host, const QString &error, const QString &description);

/// What one endpoint of the provider answers with.
struct EndpointContract
{
    FailureTable failures;
    QStringList needed; ///< texts that must be in its JSON
    QString otherwise; ///< the sentence when it answers with something else; takes the host and the status
    QString cause = {}; ///< of that failure
    int success = 200; ///< the status that it may give beside 200
};

/// The JSON object that an endpoint answered with. Else `ServerError`, the table's failure behind its `error` (RFC 6749
/// section 5.2), or `BadAnswer`.
Outcome<QJsonObject> endpointAnswer(const HttpAnswer &answer, const QString &host, const EndpointContract &contract);

} // namespace lanyard
