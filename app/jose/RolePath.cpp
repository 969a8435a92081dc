#include "RolePath.h"

#include "StrictJson.h"

#include <QJsonArray>

namespace lanyard {

namespace {

const auto s_separator = QStringLiteral("::");

/// A claim as cBioPortal sees it: text is parsed as JSON. Text that is no JSON stays text.
QJsonValue opened(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const auto read = StrictJson::parse(value.toString().toUtf8());
    return read.isGood() && !read.value.isString() ? read.value : value;
}

std::optional<QStringList> strings(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList list;
    const auto array = value.toArray();
    for (const auto &element : array) {
        if (!element.isString())
            return std::nullopt;
        list.append(element.toString());
    }
    return list;
}

void collect(const QJsonObject &object, const QString &prefix, int level, QMap<QString, QStringList> &found)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().isEmpty() || it.key().contains(s_separator) || it.key().endsWith(QLatin1Char(':')))
            continue; // no path leads there
        const auto path = prefix + it.key();
        const auto value = opened(it.value());
        if (const auto list = strings(value))
            found.insert(path, *list);
        else if (value.isObject() && level < StrictJson::mostLevels)
            collect(value.toObject(), path + s_separator, level + 1, found);
    }
}

} // namespace

RolePath::RolePath(QString text) : m_text(std::move(text)), m_keys(m_text.split(s_separator))
{
    while (!m_keys.isEmpty() && m_keys.last().isEmpty())
        m_keys.removeLast();
}

RolePath::Reading RolePath::read(const QJsonObject &claims) const
{
    QJsonValue value = claims;
    for (const auto &key : m_keys) {
        const auto object = value.toObject();
        const auto next = object.constFind(key);
        if (next == object.constEnd())
            return {{}, key};
        value = opened(*next);
    }
    const auto roles = strings(value);
    if (!roles)
        return {{}, m_keys.isEmpty() ? m_text : m_keys.last(), !m_keys.isEmpty()};
    return {*roles, std::nullopt};
}

QMap<QString, QStringList> RolePath::allIn(const QJsonObject &claims)
{
    QMap<QString, QStringList> found;
    collect(claims, {}, 0, found);
    // Lists of strings that the standards (RFC 7519, OpenID Connect Core) and Keycloak use for something else.
    for (const auto name : {"aud", "amr", "allowed-origins"})
        found.remove(QLatin1String(name));
    return found;
}

} // namespace lanyard
