#include "ProteinPaintPortal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace lanyard {

ProteinPaintPortal::ProteinPaintPortal(const Profile &profile, HttpClient &http) : Portal(profile, http) { }

QUrl ProteinPaintPortal::dataAddress(const Profile &profile, const ProteinPaint::Dataset &dataset)
{
    // The route termdb leaves the dictionary open and protects the matrix.
    const auto path = dataset.route == QLatin1String("termdb") ? QStringLiteral("/termdb/matrix")
                                                               : QStringLiteral("/termdb/config");
    QUrlQuery query;
    for (const auto &[name, value] :
         {std::pair("genome", profile.proteinPaint.genome), std::pair("dslabel", dataset.label),
          std::pair("embedder", profile.proteinPaint.embedder)})
        query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    auto address = profile.portalUrl(path);
    address.setQuery(query);
    return address;
}

SecretBuffer ProteinPaintPortal::dataHeader(const SecretBuffer &token)
{
    auto text = token.toByteArray();
    auto value = "Bearer " + text.toBase64();
    wipe(text);
    return SecretBuffer::taking(std::move(value));
}

QCoro::Task<Outcome<PortalAnswer>> ProteinPaintPortal::list(SecretBuffer headerValue)
{
    PortalAnswer answer;
    for (const auto &dataset : m_profile.proteinPaint.datasets) {
        const auto asked = co_await row(dataset, headerValue.copy());
        if (!asked)
            co_return unexpected(asked.error());
        answer.isData = answer.isData || asked->isOpen;
        if (answer.status == 0 || asked->isOpen)
            answer.status = *asked->status;
        if (answer.refusal.isEmpty()) {
            answer.refusal = asked->refusal;
            answer.refusalCause = asked->refusalCause;
        }
        answer.elapsed += asked->elapsed;
        answer.rows.append(*asked);
        answer.groups.append(QStringList());
    }
    if (answer.rows.isEmpty())
        co_return failure(FailureKind::Misconfigured, tr("“%1” names no dataset.").arg(m_profile.name),
                          tr("Add the profile with --dataset, or from the server's serverconfig.json."),
                          QStringLiteral("no-dataset"));
    co_return std::move(answer);
}

QCoro::Task<Outcome<PortalAnswer>> ProteinPaintPortal::ask(QString id, SecretBuffer headerValue)
{
    ProteinPaint::Dataset wanted {id};
    for (const auto &dataset : m_profile.proteinPaint.datasets) {
        if (dataset.label == id)
            wanted = dataset;
    }
    const auto asked = co_await row(wanted, std::move(headerValue));
    if (!asked)
        co_return unexpected(asked.error());
    PortalAnswer answer;
    answer.status = *asked->status;
    answer.elapsed = asked->elapsed;
    answer.isData = asked->isOpen;
    answer.refusal = asked->refusal;
    answer.refusalCause = asked->refusalCause;
    co_return std::move(answer);
}

QCoro::Task<Outcome<AccessRow>> ProteinPaintPortal::row(ProteinPaint::Dataset dataset, SecretBuffer headerValue)
{
    AccessRow row;
    row.id = dataset.label;
    row.name = dataset.route == QLatin1String("termdb") ? tr("%1 (sample level)").arg(dataset.label) : dataset.label;
    QJsonObject question {{QStringLiteral("dslabel"), dataset.label},
                          {QStringLiteral("embedder"), m_profile.proteinPaint.embedder}};
    if (dataset.route == QLatin1String("termdb"))
        question.insert(QStringLiteral("route"), dataset.route);
    HttpRequest statusRequest;
    statusRequest.method = "POST";
    statusRequest.url = m_profile.portalUrl(QStringLiteral("/jwt-status"));
    statusRequest.body = QJsonDocument(question).toJson(QJsonDocument::Compact);
    statusRequest.addHeader("Content-Type", "application/json");
    if (!headerValue.isEmpty())
        statusRequest.addHeader(m_profile.headerName.toLatin1(), headerValue.toByteArray());
    const auto asked = statusRequest.url;
    const auto answered = co_await m_http.send(std::move(statusRequest));
    if (!answered)
        co_return unexpected(answered.error());
    if (const auto other = interposition(*answered, asked); other && headerValue.isEmpty())
        co_return unexpected(*other);
    const auto status = JwtStatus::read(*answered);
    row.status = answered->status;
    row.elapsed = answered->elapsed;
    const auto told = [&](const QString &words) {
        return tr("%1, dataset %2: %3").arg(m_profile.portal.host(), dataset.label, words);
    };
    if (!status.isVerified()) {
        row.refusal = told(status.words);
        row.refusalCause = status.cause;
        row.isUnchecked = status.cause == QLatin1String("nothing-checked");
        co_return row;
    }
    row.listed = true;

    HttpRequest dataRequest;
    dataRequest.url = dataAddress(m_profile, dataset);
    dataRequest.addHeader("Accept", "application/json");
    dataRequest.addHeader("Authorization", dataHeader(status.session).toByteArray());
    const auto data = co_await m_http.send(std::move(dataRequest));
    if (!data)
        co_return unexpected(data.error());
    row.status = data->status;
    row.elapsed += data->elapsed;
    const auto body = QJsonDocument::fromJson(data->body).object();
    row.isOpen
        = data->status == 200 && data->isJson() && !body.contains(QLatin1String("error")); // it can come with 200
    if (!row.isOpen) {
        const auto refusal = JwtStatus::refusal(body, data->status);
        row.refusal = told(tr("The token holds, but the data did not come. %1").arg(refusal.words));
        row.refusalCause = refusal.cause;
    }
    co_return row;
}

} // namespace lanyard
