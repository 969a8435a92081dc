#include "DsCredentials.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qint64 s_mostBytes = 4 * 1024 * 1024;

bool isComment(const QString &key)
{
    return key.startsWith(QLatin1Char('#'));
}

bool isGlob(const QString &text)
{
    return text.contains(QLatin1Char('*')) || text.contains(QLatin1Char('?'));
}

bool matches(const QString &glob, const QString &text)
{
    return glob == text || glob == QLatin1String("*")
        || (isGlob(glob) && QRegularExpression::fromWildcard(glob, Qt::CaseSensitive).match(text).hasMatch());
}

DsCredential credentialFrom(const QString &dataset, const QJsonObject &atDataset, const QString &route,
                            const QString &embedder, const QJsonObject &entry)
{
    DsCredential read;
    read.dataset = dataset;
    read.route = route == QLatin1String("*") ? QStringLiteral("/**") : route; // renamed at the server's launch
    read.embedder = embedder;
    read.type = entry.value(QLatin1String("type")).toString();
    read.headerKey = entry.value(QLatin1String("headerKey"))
                         .toString(atDataset.value(QLatin1String("headerKey")).toString(read.headerKey));
    const auto names = entry.value(QLatin1String("dsnames")).toArray();
    for (const auto &name : names)
        read.names.append(name[QLatin1String("id")].toString());
    const auto check = entry.value(QLatin1String("ipCheck")).toString();
    if (check == QLatin1String("none"))
        read.ipCheck = DsCredential::IpCheck::None;
    else if (check == QLatin1String("loose") || entry.value(QLatin1String("looseIpCheck")).toBool())
        read.ipCheck = DsCredential::IpCheck::Loose;
    read.key = SecretBuffer::taking(entry.value(QLatin1String("secret")).toString());
    return read;
}

Outcome<QJsonObject> objectIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureKind::Usage,
                       QCoreApplication::translate("lanyard::DsCredentials", "%1 cannot be read: %2.")
                           .arg(fileName, file.errorString()),
                       QCoreApplication::translate("lanyard::DsCredentials",
                                                   "Name the serverconfig.json of the ProteinPaint server."));
    QJsonParseError error;
    auto content = file.read(s_mostBytes);
    const auto document = QJsonDocument::fromJson(content, &error);
    wipe(content);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return failure(
            FailureKind::Misconfigured,
            QCoreApplication::translate("lanyard::DsCredentials", "%1 is no JSON object: %2 at byte %3.")
                .arg(fileName, error.errorString())
                .arg(error.offset),
            QCoreApplication::translate("lanyard::DsCredentials", "The server reads it as strictly: mend it first."));
    return document.object();
}

} // namespace

bool DsCredential::isPublicKey() const
{
    return key.view().contains("-----BEGIN");
}

bool DsCredential::isFor(const QString &label, const QString &host) const
{
    return matches(dataset, label) && matches(embedder, host);
}

Outcome<DsCredentials> DsCredentials::read(const QString &fileName)
{
    const auto config = objectIn(fileName);
    if (!config)
        return unexpected(config.error());
    const auto credentials = config->value(QLatin1String("dsCredentials"));
    if (!credentials.isString())
        return fromJson(credentials.toObject());
    const auto elsewhere = objectIn(credentials.toString());
    return elsewhere ? fromJson(*elsewhere) : unexpected(elsewhere.error());
}

Outcome<DsCredentials> DsCredentials::fromJson(const QJsonObject &dsCredentials)
{
    DsCredentials read;
    for (auto dataset = dsCredentials.begin(); dataset != dsCredentials.end(); ++dataset) {
        const auto routes = dataset.value().toObject();
        for (auto route = routes.begin(); route != routes.end() && !isComment(dataset.key()); ++route) {
            const auto embedders = route.value().toObject(); // a headerKey beside the routes is a text
            for (auto embedder = embedders.begin(); embedder != embedders.end(); ++embedder) {
                if (!isComment(route.key()) && !isComment(embedder.key()))
                    read.m_all.push_back(credentialFrom(dataset.key(), routes, route.key(), embedder.key(),
                                                        embedder.value().toObject()));
            }
        }
    }
    if (read.m_all.empty())
        return failure(FailureKind::Misconfigured, tr("The settings protect no dataset: there is no dsCredentials."),
                       tr("Name the serverconfig.json that the server itself reads."));
    return read;
}

const DsCredential *DsCredentials::find(const QString &dataset, const QString &embedder) const
{
    const DsCredential *found = nullptr;
    for (const auto &each : m_all) {
        const auto rank
            = [&](const DsCredential &one) { return int(one.dataset == dataset) * 2 + int(one.embedder == embedder); };
        if (each.isFor(dataset, embedder) && (!found || rank(each) > rank(*found)))
            found = &each;
    }
    return found;
}

} // namespace lanyard
