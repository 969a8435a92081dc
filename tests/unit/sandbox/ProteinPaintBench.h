#pragma once

#include "CompactJws.h"
#include "SandboxDriver.h"

#include <QJsonDocument>
#include <QMetaType>
#include <QUrlQuery>

#include <functional>

namespace lanyard {

inline const QByteArray s_secret("sixty-four octets of a secret that only this test and server know");
inline const auto s_embedder = QStringLiteral("portal.example.org");

using Change = std::function<void(QJsonObject &)>;

/// How one row of the facts' table is asked.
struct Ask
{
    QString dataset = QStringLiteral("SandboxCohort");
    Change claims = [](QJsonObject &) { };
    QString algorithm = QStringLiteral("HS256");
    QByteArray signedWith = s_secret;
    std::optional<QByteArray> header = {}; ///< instead of a token
    QString embedder = s_embedder;
    std::function<void(SandboxSettings &)> settings = [](SandboxSettings &) { };
};

inline void remove(QJsonObject &claims, const char *name)
{
    claims.remove(QLatin1String(name));
}

inline Change set(const char *name, const QJsonValue &value)
{
    return [name, value](QJsonObject &claims) { claims.insert(QLatin1String(name), value); };
}

inline SandboxDataset *datasetOf(SandboxSettings &settings)
{
    return &settings.proteinPaintDatasets.front();
}

/// A sandbox whose key is known, what a token for it says, and how its routes are asked.
struct ProteinPaintBench
{
    FakeClock clock;

    SandboxSettings settings()
    {
        SandboxSettings settings;
        settings.clock = &clock;
        settings.proteinPaintKey = s_secret;
        return settings;
    }
    QJsonObject claims() const
    {
        const auto now = clock.now().toSecsSinceEpoch();
        return {{QStringLiteral("datasets"), QJsonArray {QStringLiteral("SandboxCohort")}},
                {QStringLiteral("email"), QStringLiteral("alice@example.org")},
                {QStringLiteral("ip"), QStringLiteral("127.0.0.1")},
                {QStringLiteral("iat"), now},
                {QStringLiteral("exp"), now + 300}};
    }
    QByteArray token(const Ask &ask) const
    {
        auto payload = claims();
        ask.claims(payload);
        return *Signer::read(ask.signedWith)
                    ->sign(ask.algorithm, {}, QJsonDocument(payload).toJson(QJsonDocument::Compact));
    }
    static HttpAnswer post(SandboxDriver &driver, const QString &path, const QJsonObject &body,
                           const QList<QPair<QByteArray, QByteArray>> &headers = {})
    {
        HttpRequest request {"POST", QUrl(driver->proteinPaint().toString() + path), headers,
                             QJsonDocument(body).toJson()};
        request.addHeader("Content-Type", "application/json");
        return driver.send(std::move(request));
    }
    static HttpAnswer status(SandboxDriver &driver, const QByteArray &header,
                             const QString &dataset = QStringLiteral("SandboxCohort"),
                             const QString &embedder = s_embedder)
    {
        QJsonObject body {{QStringLiteral("dslabel"), dataset}};
        if (!embedder.isEmpty())
            body.insert(QStringLiteral("embedder"), embedder);
        return post(driver, QStringLiteral("/jwt-status"), body, {{"x-ds-access-token", header}});
    }
    static HttpAnswer data(SandboxDriver &driver, const QList<QPair<QByteArray, QByteArray>> &headers,
                           const QString &dataset = QStringLiteral("SandboxCohort"),
                           const QString &path = QStringLiteral("/termdb/config"))
    {
        HttpRequest request {"GET", QUrl(driver->proteinPaint().toString() + path), headers};
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("genome"), QStringLiteral("hg38"));
        query.addQueryItem(QStringLiteral("dslabel"), dataset);
        query.addQueryItem(QStringLiteral("embedder"), s_embedder);
        request.url.setQuery(query);
        return driver.send(std::move(request));
    }
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::Ask)
