#include "JsonPointer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace lanyard {

Outcome<JsonPointer> JsonPointer::parse(const QString &text)
{
    static const QRegularExpression sound(QStringLiteral("\\A(/([^~/]|~[01])*)*\\z"));
    if (!sound.match(text).hasMatch())
        return failure(FailureKind::Misconfigured, tr("“%1” is no place in a JSON text.").arg(text),
                       tr("It looks like /data/0/name: a slash before each key or number, ~1 for a slash in a key and "
                          "~0 for a tilde."),
                       QStringLiteral("json-pointer"));
    JsonPointer pointer;
    pointer.m_tokens = text.split(QLatin1Char('/')).mid(1);
    for (auto &token : pointer.m_tokens) // in this order (RFC 6901 section 4)
        token.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
    return pointer;
}

QJsonValue JsonPointer::step(const QJsonValue &json, const QString &token)
{
    if (json.isObject())
        return json.toObject().value(token);
    auto isNumber = false;
    const auto index = token.toInt(&isNumber);
    const auto isIndex = isNumber && QString::number(index) == token && index >= 0; // no sign, no leading zero
    return json.isArray() && isIndex ? json.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue JsonPointer::in(const QJsonValue &json) const
{
    auto value = json;
    for (const auto &token : m_tokens)
        value = step(value, token);
    return value;
}

QString JsonPointer::longestIn(const QJsonValue &json) const
{
    QString there;
    auto value = json;
    for (auto token : m_tokens) {
        value = step(value, token);
        if (value.isUndefined())
            break;
        there += QLatin1Char('/')
            + token.replace(QLatin1String("~"), QLatin1String("~0")).replace(QLatin1String("/"), QLatin1String("~1"));
    }
    return there;
}

} // namespace lanyard
