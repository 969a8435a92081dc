#include "ApiPortal.h"

#include "JsonPointer.h"
#include "Shown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

ApiPortal::ApiPortal(const Profile &profile, HttpClient &http) : Portal(profile, http) { }

QCoro::Task<Outcome<PortalAnswer>> ApiPortal::list(SecretBuffer headerValue)
{
    HttpRequest request;
    request.method = m_profile.testMethod.toLatin1();
    request.url = m_profile.portalUrl(m_profile.testRequest.section(QLatin1Char('?'), 0, 0),
                                      m_profile.testRequest.section(QLatin1Char('?'), 1));
    if (request.method == "POST") {
        request.addHeader("Content-Type", "application/json");
        request.body = m_profile.testBody;
    }
    auto answered = co_await send(std::move(request), std::move(headerValue), m_profile.expectedStatus);
    if (!answered)
        co_return unexpected(answered.error());
    auto &answer = answered->second;
    AccessRow row;
    row.id = m_profile.testRequest;
    row.name = m_profile.portal.host() + m_profile.testRequest;
    if (answer.isData && !m_profile.namePointer.isEmpty())
        row.name = nameIn(answered->first.body, answer);
    row.listed = answer.isData;
    row.status = answer.status; // the list is the request
    row.isOpen = answer.isData;
    row.elapsed = answer.elapsed;
    answer.rows.append(row);
    answer.groups.append(QStringList());
    co_return std::move(answer);
}

/// What the answer calls itself. A place where nothing stands is no data: the answer is another than the one meant.
QString ApiPortal::nameIn(const QByteArray &body, PortalAnswer &answer) const
{
    const auto refuse = [&](const QString &words) {
        answer.isData = false;
        answer.refusal = words;
        answer.refusalCause = QStringLiteral("json-pointer");
        return m_profile.portal.host() + m_profile.testRequest;
    };
    const auto pointer = JsonPointer::parse(m_profile.namePointer);
    if (!pointer)
        return refuse(pointer.error().message);
    const auto document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return refuse(tr("%1 answered %2, but with no JSON in which %3 could stand.")
                          .arg(m_profile.portal.host())
                          .arg(answer.status)
                          .arg(m_profile.namePointer));
    const auto whole = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const auto value = pointer->in(whole);
    if (value.isUndefined() || value.isObject() || value.isArray()) {
        const auto there = pointer->longestIn(whole);
        return refuse(tr("%1 answered %2, but no name stands at %3 in the answer; what is there goes as far as “%4”.")
                          .arg(m_profile.portal.host())
                          .arg(answer.status)
                          .arg(m_profile.namePointer, there.isEmpty() ? QStringLiteral("/") : there));
    }
    return shown(value.toVariant().toString());
}

QCoro::Task<Outcome<PortalAnswer>> ApiPortal::ask(QString, SecretBuffer headerValue)
{
    auto answer = co_await list(std::move(headerValue));
    co_return std::move(answer);
}

} // namespace lanyard
