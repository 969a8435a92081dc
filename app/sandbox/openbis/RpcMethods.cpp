#include "RpcMethods.h"

#include <QJsonDocument>

namespace lanyard::sandbox {

namespace {

const auto s_version = QStringLiteral("jsonrpc");

QJsonObject answerTo(const QJsonValue &id)
{
    return {{s_version, QStringLiteral("2.0")}, {QStringLiteral("id"), id}};
}

QJsonObject failed(const QJsonValue &id, const RpcError &error)
{
    QJsonObject body {{QStringLiteral("code"), error.code}, {QStringLiteral("message"), error.message}};
    if (!error.exception.isEmpty())
        body.insert(QStringLiteral("data"),
                    QJsonObject {{QStringLiteral("@id"), 1},
                                 {QStringLiteral("exceptionTypeName"), error.exception},
                                 {QStringLiteral("message"), error.message},
                                 {QStringLiteral("stackTrace"), error.exception + QStringLiteral(" at Sandbox.java")}});
    auto answer = answerTo(id);
    answer.insert(QStringLiteral("error"), body);
    return answer;
}

WebAnswer written(int status, const QJsonDocument &document)
{
    return {status, "application/json-rpc", document.toJson(QJsonDocument::Compact)};
}

} // namespace

RpcError RpcError::user(const QString &message)
{
    return {message, QStringLiteral("ch.systemsx.cisd.common.exceptions.UserFailureException")};
}

RpcError RpcError::session(const QString &message)
{
    return {message, QStringLiteral("ch.systemsx.cisd.common.exceptions.InvalidSessionException")};
}

RpcError RpcError::argument(const QString &message)
{
    return {message, QStringLiteral("java.lang.IllegalArgumentException")};
}

RpcError RpcError::type(const QString &message)
{
    return {message, QStringLiteral("com.fasterxml.jackson.databind.exc.InvalidTypeIdException")};
}

RpcError RpcError::withContext() const
{
    auto inside = *this;
    inside.message += QStringLiteral(" (Context: [])");
    return inside;
}

void RpcMethods::add(const char *name, qsizetype parameters, RpcMethod method)
{
    m_methods.insert(QLatin1String(name), {parameters, std::move(method)});
}

WebAnswer RpcMethods::answer(const QByteArray &body) const
{
    const auto document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return written(400,
                       QJsonDocument(failed(QJsonValue::Null, {QStringLiteral("JSON parse error"), {}, -32700, 400})));
    if (document.isObject()) {
        const auto [status, answer] = call(document.object());
        return written(status, QJsonDocument(answer));
    }
    QJsonArray answers;
    const auto calls = document.array();
    for (const auto &each : calls)
        answers.append(call(each.toObject()).second);
    return written(200, QJsonDocument(answers));
}

std::pair<int, QJsonObject> RpcMethods::call(const QJsonObject &request) const
{
    const auto id = request.value(QLatin1String("id"));
    const auto found = m_methods.constFind(request.value(QLatin1String("method")).toString());
    if (found == m_methods.constEnd())
        return {404, failed(id, {QStringLiteral("method not found"), {}, -32601, 404})};
    const auto parameters = request.value(QLatin1String("params")).toArray();
    if (parameters.size() != found->parameters)
        return {500, failed(id, {QStringLiteral("method parameters invalid"), {}, -32602, 500})};
    const auto result = found->method(parameters);
    if (!result)
        return {result.error().status, failed(id, result.error())};
    auto answer = answerTo(id);
    answer.insert(QStringLiteral("result"), *result);
    return {200, answer};
}

} // namespace lanyard::sandbox
