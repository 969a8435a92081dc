#pragma once

#include "RpcMethods.h"

#include <QHash>
#include <QSet>

namespace lanyard::sandbox {

/// Writes objects as openBIS does: with `@type`, and with an `@id` that counts up within one answer. An object that
/// comes again is only its number.
class ObjectWriter
{
public:
    using Fill = std::function<void(QJsonObject &)>;

    /// `identity` tells an object that may come again; empty for one that cannot.
    QJsonValue object(const QString &type, const QString &identity, const Fill &fill);

private:
    int m_next = 1;
    QHash<QString, int> m_known;
};

/// Reads the parameters of one call, in which an object that came before may be only its `@id` too.
class ObjectReader
{
public:
    explicit ObjectReader(const QJsonArray &parameters);

    /// Fails as Jackson does when `@type` is missing or none of `types`.
    tl::expected<QJsonObject, RpcError> object(const QJsonValue &value, const QStringList &types) const;
    /// Any type; an empty object when there is none.
    QJsonObject object(const QJsonValue &value) const;
    /// A single object stands for a list of one.
    QJsonArray list(const QJsonValue &value) const;

private:
    void collect(const QJsonValue &value);

    QHash<int, QJsonObject> m_known;
};

} // namespace lanyard::sandbox
