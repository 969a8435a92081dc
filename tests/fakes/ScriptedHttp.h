#pragma once

#include "HttpClient.h"

#include <QHash>

#include <functional>

namespace lanyard {

/// HTTP whose answers a test writes: by method and address without its query. What is not scripted is `Offline`.
class ScriptedHttp final : public HttpClient
{
public:
    using Handler = std::function<Outcome<HttpAnswer>(const HttpRequest &)>;

    void on(const QByteArray &method, const QString &address, Handler handler);
    void on(const QByteArray &method, const QString &address, HttpAnswer answer);
    QCoro::Task<Outcome<HttpAnswer>> send(HttpRequest request) override;

    QList<HttpRequest> requests; ///< in order
    QList<HttpRequest> requestsTo(const QString &address) const;

private:
    QHash<QString, Handler> m_handlers;
};

HttpAnswer jsonAnswer(const QJsonObject &object, int status = 200);
HttpAnswer plainAnswer(const QByteArray &body, const QByteArray &contentType, int status = 200);

} // namespace lanyard
