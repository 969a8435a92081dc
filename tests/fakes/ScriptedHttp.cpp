#include "ScriptedHttp.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

QString keyOf(const QByteArray &method, const QUrl &address)
{
    return QString::fromLatin1(method) + QLatin1Char(' ') + address.adjusted(QUrl::RemoveQuery).toString();
}

} // namespace

void ScriptedHttp::on(const QByteArray &method, const QString &address, Handler handler)
{
    m_handlers.insert(keyOf(method, QUrl(address)), std::move(handler));
}

void ScriptedHttp::on(const QByteArray &method, const QString &address, HttpAnswer answer)
{
    on(method, address, [answer = std::move(answer)](const HttpRequest &) -> Outcome<HttpAnswer> { return answer; });
}

QCoro::Task<Outcome<HttpAnswer>> ScriptedHttp::send(HttpRequest request)
{
    requests.append(request);
    const auto handler = m_handlers.value(keyOf(request.method, request.url));
    if (!handler)
        co_return failure(FailureKind::Offline, QStringLiteral("Cannot reach %1.").arg(request.url.toString()),
                          QStringLiteral("Script it."));
    co_return handler(request);
}

QList<HttpRequest> ScriptedHttp::requestsTo(const QString &address) const
{
    QList<HttpRequest> matching;
    for (const auto &request : requests) {
        if (request.url.adjusted(QUrl::RemoveQuery).toString() == address)
            matching.append(request);
    }
    return matching;
}

HttpAnswer jsonAnswer(const QJsonObject &object, int status)
{
    return plainAnswer(QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", status);
}

HttpAnswer plainAnswer(const QByteArray &body, const QByteArray &contentType, int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers.append(qMakePair(QByteArray("Content-Type"), contentType));
    answer.body = body;
    return answer;
}

} // namespace lanyard
