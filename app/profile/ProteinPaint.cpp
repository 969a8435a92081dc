#include "ProteinPaint.h"

#include <QJsonArray>

namespace lanyard {

QStringList ProteinPaint::tokenDatasets() const
{
    QStringList ids;
    for (const auto &dataset : datasets)
        ids += dataset.names.isEmpty() ? QStringList {dataset.label} : dataset.names;
    ids.removeDuplicates();
    return ids;
}

QJsonObject ProteinPaint::claims(const QDateTime &now, int seconds) const
{
    // Numbers of seconds: text is refused, and milliseconds would never end.
    QJsonObject claims {{QStringLiteral("datasets"), QJsonArray::fromStringList(tokenDatasets())},
                        {QStringLiteral("iat"), now.toSecsSinceEpoch()},
                        {QStringLiteral("exp"), now.toSecsSinceEpoch() + seconds}};
    if (!email.isEmpty())
        claims.insert(QStringLiteral("email"), email);
    if (!ip.isEmpty())
        claims.insert(QStringLiteral("ip"), ip);
    if (!clientAuthResult.isEmpty())
        claims.insert(QStringLiteral("clientAuthResult"), clientAuthResult);
    return claims;
}

QJsonObject ProteinPaint::toJson() const
{
    QJsonArray list;
    for (const auto &dataset : datasets)
        list.append(QJsonObject {{QStringLiteral("label"), dataset.label},
                                 {QStringLiteral("route"), dataset.route},
                                 {QStringLiteral("names"), QJsonArray::fromStringList(dataset.names)}});
    return {{QStringLiteral("embedder"), embedder},
            {QStringLiteral("genome"), genome},
            {QStringLiteral("datasets"), list},
            {QStringLiteral("algorithm"), algorithm},
            {QStringLiteral("lifetime"), lifetime},
            {QStringLiteral("email"), email},
            {QStringLiteral("ip"), ip},
            {QStringLiteral("clientAuthResult"), clientAuthResult},
            {QStringLiteral("rotateKeyOn"), rotateKeyOn.toString(Qt::ISODate)}};
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
        read.datasets.append(dataset);
    }
    read.algorithm = text("algorithm");
    read.lifetime = object.value(QLatin1String("lifetime")).toInt(read.lifetime);
    read.email = text("email");
    read.ip = text("ip");
    read.clientAuthResult = object.value(QLatin1String("clientAuthResult")).toObject();
    read.rotateKeyOn = QDate::fromString(text("rotateKeyOn"), Qt::ISODate);
    return read;
}

} // namespace lanyard
