#include "ProteinPaint.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace lanyard {

namespace {

QJsonObject jsonOf(const ProteinPaint::Template &said)
{
    return {{QStringLiteral("lifetime"), said.lifetime},
            {QStringLiteral("email"), said.email},
            {QStringLiteral("ip"), said.ip},
            {QStringLiteral("clientAuthResult"), said.clientAuthResult}};
}

ProteinPaint::Template templateIn(const QJsonObject &object)
{
    ProteinPaint::Template read;
    read.lifetime = object.value(QLatin1String("lifetime")).toInt(read.lifetime);
    read.email = object.value(QLatin1String("email")).toString();
    read.ip = object.value(QLatin1String("ip")).toString();
    read.clientAuthResult = object.value(QLatin1String("clientAuthResult")).toObject();
    return read;
}

} // namespace

bool ProteinPaint::takesAlgorithm(const QString &name)
{
    static const QRegularExpression taken(QStringLiteral("\\A(HS|RS|PS|ES)(256|384|512)\\z"));
    return taken.match(name).hasMatch();
}

ProteinPaint ProteinPaint::impersonal() const
{
    auto others = *this;
    Template usual;
    usual.lifetime = lifetime;
    others.setUsual(usual);
    others.rotateKeyOn = {};
    for (auto &dataset : others.datasets)
        dataset.own.reset();
    return others;
}

QStringList ProteinPaint::tokenDatasets() const
{
    QStringList ids;
    for (const auto &dataset : datasets)
        ids += dataset.ids();
    ids.removeDuplicates();
    return ids;
}

void ProteinPaint::setUsual(const Template &wanted)
{
    lifetime = wanted.lifetime;
    email = wanted.email;
    ip = wanted.ip;
    clientAuthResult = wanted.clientAuthResult;
}

const ProteinPaint::Dataset *ProteinPaint::dataset(const QString &label) const
{
    for (const auto &each : datasets) {
        if (each.label == label)
            return &each;
    }
    return nullptr;
}

QJsonObject ProteinPaint::claims(const QStringList &datasets, const Template &said, const QDateTime &now)
{
    // Numbers of seconds: text is refused, and milliseconds would never end.
    QJsonObject claims {{QStringLiteral("datasets"), QJsonArray::fromStringList(datasets)},
                        {QStringLiteral("iat"), now.toSecsSinceEpoch()},
                        {QStringLiteral("exp"), now.toSecsSinceEpoch() + said.lifetime}};
    if (!said.email.isEmpty())
        claims.insert(QStringLiteral("email"), said.email);
    if (!said.ip.isEmpty())
        claims.insert(QStringLiteral("ip"), said.ip);
    if (!said.clientAuthResult.isEmpty())
        claims.insert(QStringLiteral("clientAuthResult"), said.clientAuthResult);
    return claims;
}

QJsonObject ProteinPaint::claims(const QDateTime &now, int seconds) const
{
    auto said = usual();
    said.lifetime = seconds;
    return claims(tokenDatasets(), said, now);
}

QJsonObject ProteinPaint::toJson() const
{
    QJsonArray list;
    for (const auto &dataset : datasets) {
        QJsonObject object {{QStringLiteral("label"), dataset.label},
                            {QStringLiteral("route"), dataset.route},
                            {QStringLiteral("names"), QJsonArray::fromStringList(dataset.names)}};
        if (dataset.own)
            object.insert(QStringLiteral("template"), jsonOf(*dataset.own));
        list.append(object);
    }
    auto object = jsonOf(usual());
    object.insert(QStringLiteral("embedder"), embedder);
    object.insert(QStringLiteral("genome"), genome);
    object.insert(QStringLiteral("datasets"), list);
    object.insert(QStringLiteral("algorithm"), algorithm);
    object.insert(QStringLiteral("rotateKeyOn"), rotateKeyOn.toString(Qt::ISODate));
    return object;
}

ProteinPaint ProteinPaint::fromJson(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    ProteinPaint read;
    read.embedder = text("embedder");
    read.genome = text("genome");
    const auto list = object.value(QLatin1String("datasets")).toArray();
    for (const auto &item : list) {
        Dataset dataset {item[QLatin1String("label")].toString(), item[QLatin1String("route")].toString()};
        const auto names = item[QLatin1String("names")].toArray();
        for (const auto &name : names)
            dataset.names.append(name.toString());
        if (const auto own = item[QLatin1String("template")]; own.isObject())
            dataset.own = templateIn(own.toObject());
        read.datasets.append(dataset);
    }
    read.algorithm = text("algorithm");
    read.setUsual(templateIn(object));
    read.rotateKeyOn = QDate::fromString(text("rotateKeyOn"), Qt::ISODate);
    return read;
}

} // namespace lanyard
