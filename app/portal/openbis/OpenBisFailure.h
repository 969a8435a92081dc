#pragma once

#include "HttpClient.h"

#include <QJsonObject>

namespace lanyard {

/// What openBIS's refusal means. `error` is the error object of its answer.
Failure openBisFailure(const QJsonObject &error, const QString &host);
/// What an answer means that is none of openBIS's.
Failure noOpenBisAnswer(const HttpAnswer &answer, const QString &host);

} // namespace lanyard
