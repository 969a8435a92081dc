#pragma once

#include "WebMessage.h"

#include <tl/expected.hpp>

namespace lanyard::sandbox {

/// Why a call failed, as openBIS says it.
struct RpcError
{
    QString message;
    QString exception; ///< `exceptionTypeName`
    int code = 0;
    int status = 200; ///< of HTTP

    static RpcError user(const QString &message); ///< UserFailureException
    static RpcError session(const QString &message); ///< InvalidSessionException
    static RpcError argument(const QString &message); ///< IllegalArgumentException
    static RpcError type(const QString &message); ///< InvalidTypeIdException
    /// The same as it comes from inside an operation, where openBIS adds what it was doing.
    RpcError withContext() const;
};

using RpcResult = tl::expected<QJsonValue, RpcError>;
using RpcMethod = std::function<RpcResult(const QJsonArray &parameters)>;

/// JSON-RPC 2.0 as openBIS speaks it: methods are told apart by name and by the number of their parameters, one call or
/// an array of calls in a request, failures of the call itself with HTTP 200.
class RpcMethods
{
public:
    void add(const char *name, qsizetype parameters, RpcMethod method);
    WebAnswer answer(const QByteArray &body) const;

private:
    struct Entry
    {
        qsizetype parameters;
        RpcMethod method;
    };
    std::pair<int, QJsonObject> call(const QJsonObject &request) const; ///< HTTP status and answer

    QHash<QString, Entry> m_methods;
};

} // namespace lanyard::sandbox
