#include "Override.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

const QHash<QString, Delivery> &deliveryWords()
{
    static const QHash<QString, Delivery> words {
        {QStringLiteral("silent"), Delivery::Silent},
        {QStringLiteral("dribbling"), Delivery::Dribbling},
        {QStringLiteral("hangs-up"), Delivery::HangsUp},
        {QStringLiteral("hangs-up-in-head"), Delivery::HangsUpInHead},
        {QStringLiteral("hangs-up-in-body"), Delivery::HangsUpInBody},
        {QStringLiteral("hangs-up-in-chunk"), Delivery::HangsUpInChunk},
        {QStringLiteral("endless"), Delivery::Endless},
    };
    return words;
}

ServerAnswer answerOf(const QJsonObject &object, ServerAnswer answer)
{
    answer.status = object.value(QLatin1String("status")).toInt(200);
    const auto json = object.value(QLatin1String("json"));
    const auto list = json.toArray();
    answer.body = json.isObject() ? QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact)
        : json.isArray()          ? QJsonDocument(list).toJson(QJsonDocument::Compact)
                                  : object.value(QLatin1String("body")).toString().toUtf8();
    const auto headers = object.value(QLatin1String("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        answer.setHeader(it.key().toLatin1(), it->toString().toLatin1());
    return answer;
}

} // namespace

Override::Override(QString where, QString what) : m_where(std::move(where)), m_what(std::move(what)) { }

QJsonValue Override::json() const
{
    // Inside a list, so that a single value is read too.
    return QJsonDocument::fromJson('[' + m_what.toUtf8() + ']').array().at(0);
}

ServerAnswer Override::answer(const char *place, const char *everywhere, const ServerAnswer &honest)
{
    if (!isAt(place) && !isAt(everywhere))
        return honest;
    meet();
    auto answer = honest;
    if (const auto object = json(); object.isObject())
        return answerOf(object.toObject(), honest);
    if (m_what == QLatin1String("cut-off"))
        answer.body.truncate(honest.body.size() / 2);
    else if (m_what == QLatin1String("empty"))
        answer.body.clear();
    else
        answer.delivery = deliveryWords().value(m_what, Delivery::Whole);
    return answer;
}

bool Override::losesTheAnswer(const char *place, const char *everywhere) const
{
    return (isAt(place) || isAt(everywhere)) && !json().isObject();
}

QJsonObject Override::members(const char *where, QJsonObject honest)
{
    if (!isAt(where))
        return honest;
    meet();
    const auto changes = json().toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull())
            honest.remove(it.key());
        else
            honest.insert(it.key(), *it);
    }
    return honest;
}

QStringList Override::deliveries()
{
    return deliveryWords().keys() << QStringLiteral("cut-off") << QStringLiteral("empty");
}

QString filledIn(QString text, const QHash<QString, QString> &names)
{
    for (auto it = names.begin(); it != names.end(); ++it)
        text.replace(QLatin1Char('{') + it.key() + QLatin1Char('}'), it.value());
    return text;
}
