#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QUrl>

#include <functional>

namespace lanyard::sandbox {

using Headers = QList<QPair<QByteArray, QByteArray>>;
/// Query or form parameters, decoded. A name that comes twice keeps its first value.
using Parameters = QMap<QString, QString>;

/// Reads `application/x-www-form-urlencoded` text, where `+` is a blank (WHATWG URL section 5.1).
Parameters parametersOf(const QByteArray &encoded);

struct WebRequest
{
    QByteArray method; ///< `GET`, `HEAD`, `POST` …
    QString path; ///< decoded, begins with `/`
    Parameters query;
    Headers headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const; ///< the first of that name, empty when there is none
    bool hasHeader(QByteArrayView name) const;
    QByteArray cookie(QByteArrayView name) const;
    Parameters form() const { return parametersOf(body); }
    qsizetype headerBytes() const; ///< what all header lines take on the wire
};

struct WebAnswer
{
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    Headers headers = {};

    static WebAnswer json(int status, const QJsonObject &object);
    static WebAnswer json(int status, const QJsonArray &array);
    static WebAnswer html(int status, const QByteArray &page);
    static WebAnswer redirect(const QByteArray &location); ///< 302
    /// RFC 6749 section 5.2, never to be stored.
    static WebAnswer oauthError(int status, const QString &error, const QString &description);

    WebAnswer &with(const QByteArray &name, const QByteArray &value);
};

/// May take its time: the server answers other requests meanwhile.
using WebHandler = std::function<QCoro::Task<WebAnswer>(WebRequest)>;

} // namespace lanyard::sandbox
