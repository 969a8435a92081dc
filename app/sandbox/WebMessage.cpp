#include "WebMessage.h"

#include <QJsonDocument>

#include <algorithm>

namespace lanyard::sandbox {

Parameters parametersOf(const QByteArray &encoded)
{
    const auto decoded
        = [](QByteArray text) { return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' '))); };
    Parameters parameters;
    for (const auto &pair : encoded.split('&')) {
        const auto equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.left(equals));
        if (!name.isEmpty() && !parameters.contains(name))
            parameters.insert(name, equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return parameters;
}

bool WebRequest::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray WebRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray WebRequest::cookie(QByteArrayView name) const
{
    for (const auto &pair : header("Cookie").split(';')) {
        const auto equals = pair.indexOf('=');
        if (equals > 0 && pair.left(equals).trimmed() == name)
            return pair.mid(equals + 1).trimmed();
    }
    return {};
}

qsizetype WebRequest::headerBytes() const
{
    qsizetype bytes = 0;
    for (const auto &[name, value] : headers)
        bytes += name.size() + value.size() + 4; // ": " and the line's end
    return bytes;
}

WebAnswer WebAnswer::json(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

WebAnswer WebAnswer::json(int status, const QJsonArray &array)
{
    return {status, "application/json", QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

WebAnswer WebAnswer::html(int status, const QByteArray &page)
{
    return {status, "text/html;charset=utf-8", page};
}

WebAnswer WebAnswer::redirect(const QByteArray &location)
{
    return {302, {}, {}, {{"Location", location}}};
}

WebAnswer WebAnswer::oauthError(int status, const QString &error, const QString &description)
{
    QJsonObject body {{QStringLiteral("error"), error}};
    if (!description.isEmpty())
        body.insert(QStringLiteral("error_description"), description);
    return json(status, body).with("Cache-Control", "no-store").with("Pragma", "no-cache");
}

WebAnswer &WebAnswer::with(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

} // namespace lanyard::sandbox
