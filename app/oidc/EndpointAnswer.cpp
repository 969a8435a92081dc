#include "EndpointAnswer.h"

#include "StrictJson.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::EndpointAnswer)
};

} // namespace

Outcome<QJsonObject> endpointAnswer(const HttpAnswer &answer, const QString &host, const EndpointContract &contract)
{
    if (answer.status >= 500 || answer.status == 429) {
        const auto wait = static_cast<int>(answer.retryAfter().count());
        return failure(FailureKind::ServerError,
                       Words::tr("%1 cannot answer at the moment: it answered %2.").arg(host).arg(answer.status),
                       wait > 0 ? Words::tr("Try again in %n seconds. The credential is kept.", nullptr, wait)
                                : Words::tr("Try again in some minutes. The credential is kept."),
                       answer.status == 429 || answer.status == 503 ? QStringLiteral("provider-busy")
                                                                    : QStringLiteral("provider-failed"));
    }
    const auto object
        = StrictJson::parse(answer.body).value.toObject(); // of two members of one name none is the right one
    const auto error = object.value(QLatin1String("error")).toString();
    if (answer.status >= 400 && !error.isEmpty())
        return unexpected(contract.failures(host, error, object.value(QLatin1String("error_description")).toString()));
    const auto isThere = [&](const QString &name) { return !object.value(name).toString().isEmpty(); };
    const auto isSuccess = answer.status == 200 || answer.status == contract.success;
    if (!isSuccess || !std::all_of(contract.needed.begin(), contract.needed.end(), isThere))
        return failure(
            FailureKind::BadAnswer, contract.otherwise.arg(host).arg(answer.status),
            Words::tr("Something between Lanyard and the provider may be answering in its place: a proxy, or "
                      "a network's login page. The credential is kept."),
            contract.cause);
    return object;
}

} // namespace lanyard
