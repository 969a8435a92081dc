#include "ObjectGraph.h"

namespace lanyard::sandbox {

namespace {

const auto s_id = QStringLiteral("@id");
const auto s_type = QStringLiteral("@type");

} // namespace

QJsonValue ObjectWriter::object(const QString &type, const QString &identity, const Fill &fill)
{
    const auto key = type + QLatin1Char(' ') + identity;
    if (const auto known = m_known.constFind(key); !identity.isEmpty() && known != m_known.constEnd())
        return *known;
    const auto id = m_next++;
    if (!identity.isEmpty())
        m_known.insert(key, id);
    QJsonObject object {{s_type, type}, {s_id, id}};
    fill(object);
    return object;
}

ObjectReader::ObjectReader(const QJsonArray &parameters)
{
    collect(parameters);
}

void ObjectReader::collect(const QJsonValue &value)
{
    if (value.isArray()) {
        const auto array = value.toArray();
        for (const auto &each : array)
            collect(each);
    } else if (value.isObject()) {
        const auto object = value.toObject();
        if (object.contains(s_id))
            m_known.insert(object.value(s_id).toInt(), object);
        for (const auto &each : object)
            collect(each);
    }
}

QJsonObject ObjectReader::object(const QJsonValue &value) const
{
    return value.isDouble() ? m_known.value(value.toInt()) : value.toObject();
}

tl::expected<QJsonObject, RpcError> ObjectReader::object(const QJsonValue &value, const QStringList &types) const
{
    const auto read = object(value);
    const auto type = read.value(s_type).toString();
    if (type.isEmpty())
        return tl::unexpected(RpcError::type(
            QStringLiteral("Missing type id when trying to resolve subtype of [%1]: missing type id property '@type'")
                .arg(types.first())));
    if (!types.contains(type))
        return tl::unexpected(RpcError::type(
            QStringLiteral("Could not resolve type id '%1' as a subtype of [%2]").arg(type, types.first())));
    return read;
}

QJsonArray ObjectReader::list(const QJsonValue &value) const
{
    return value.isArray()                      ? value.toArray()
        : value.isNull() || value.isUndefined() ? QJsonArray()
                                                : QJsonArray {value};
}

} // namespace lanyard::sandbox
