#include "ObjectReferences.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace lanyard {

namespace {

using Known = QHash<qint64, QJsonObject>;

void collect(const QJsonValue &value, Known &known)
{
    if (value.isArray()) {
        const auto array = value.toArray();
        for (const auto &each : array)
            collect(each, known);
    } else if (value.isObject()) {
        const auto object = value.toObject();
        if (object.value(QLatin1String("@id")).isDouble())
            known.insert(object.value(QLatin1String("@id")).toInteger(), object);
        for (const auto &each : object)
            collect(each, known);
    }
}

QJsonValue resolved(const QJsonValue &value, const Known &known)
{
    static const QStringList persons {QStringLiteral("owner"), QStringLiteral("registrator"),
                                      QStringLiteral("modifier"), QStringLiteral("person"),
                                      QStringLiteral("creatorPerson")};
    if (value.isArray()) {
        QJsonArray array;
        const auto before = value.toArray();
        for (const auto &each : before)
            array.append(resolved(each, known));
        return array;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        // Inside what was referred to numbers stay: two persons may name each other.
        it.value() = it.value().isDouble() && persons.contains(it.key()) ? known.value(it.value().toInteger())
                                                                         : resolved(it.value(), known);
    }
    return object;
}

} // namespace

QJsonValue withReferencesResolved(const QJsonValue &result)
{
    Known known;
    collect(result, known);
    return resolved(result, known);
}

} // namespace lanyard
