#include "ApiPortal.h"

namespace lanyard {

ApiPortal::ApiPortal(const Profile &profile, HttpClient &http) : Portal(profile, http) { }

QCoro::Task<Outcome<PortalAnswer>> ApiPortal::list(SecretBuffer headerValue)
{
    auto answered = co_await get(m_profile.portalUrl(m_profile.testRequest.section(QLatin1Char('?'), 0, 0),
                                                     m_profile.testRequest.section(QLatin1Char('?'), 1)),
                                 std::move(headerValue), m_profile.expectedStatus);
    if (!answered)
        co_return unexpected(answered.error());
    auto &answer = answered->second;
    AccessRow row;
    row.id = m_profile.testRequest;
    row.name = m_profile.portal.host() + m_profile.testRequest;
    row.listed = answer.isData;
    row.status = answer.status; // the list is the request
    row.isOpen = answer.isData;
    row.elapsed = answer.elapsed;
    answer.rows.append(row);
    answer.groups.append(QStringList());
    co_return std::move(answer);
}

QCoro::Task<Outcome<PortalAnswer>> ApiPortal::ask(QString, SecretBuffer headerValue)
{
    auto answer = co_await list(std::move(headerValue));
    co_return std::move(answer);
}

} // namespace lanyard
