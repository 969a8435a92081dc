#include "PortalAnswers.h"

#include <QDateTime>
#include <QUuid>

namespace lanyard::sandbox {

WebAnswer portalMessage(int status, const QString &message)
{
    return WebAnswer::json(status, QJsonObject {{QStringLiteral("message"), message}});
}

WebAnswer springError(int status, const QString &path)
{
    const auto error = status == 404 ? QStringLiteral("Not Found")
        : status == 400              ? QStringLiteral("Bad Request")
        : status == 405              ? QStringLiteral("Method Not Allowed")
                                     : QStringLiteral("Internal Server Error");
    return WebAnswer::json(
        status,
        QJsonObject {{QStringLiteral("timestamp"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("error"), error},
                     {QStringLiteral("path"), path}});
}

WebAnswer forbiddenStudy()
{
    return portalMessage(403, QStringLiteral("Access to the specified resource has been forbidden"));
}

WebAnswer notImplemented()
{
    return portalMessage(501, QStringLiteral("Requested API is not implemented yet"));
}

QByteArray newSessionId()
{
    return QUuid::createUuid().toRfc4122().toHex().toUpper();
}

QByteArray sessionCookie(const QByteArray &id, const QString &path)
{
    return "JSESSIONID=" + id + "; Path=" + (path.isEmpty() ? QByteArray("/") : path.toUtf8()) + "; HttpOnly";
}

} // namespace lanyard::sandbox
