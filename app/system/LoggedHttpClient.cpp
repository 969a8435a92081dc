#include "LoggedHttpClient.h"

#include "ActivityLog.h"
#include "Clock.h"

#include <utility>

namespace lanyard {

LoggedHttpClient::LoggedHttpClient(std::unique_ptr<HttpClient> client, ActivityLog &log, const Clock &clock,
                                   Whose whose)
    : m_client(std::move(client)), m_log(log), m_clock(clock), m_whose(std::move(whose))
{ }

void LoggedHttpClient::replaceClient(std::unique_ptr<HttpClient> client)
{
    m_former.push_back(std::exchange(m_client, std::move(client)));
}

QCoro::Task<Outcome<HttpAnswer>> LoggedHttpClient::send(HttpRequest request)
{
    Activity activity;
    activity.at = m_clock.now();
    activity.profile = m_whose.profile;
    activity.method = QString::fromLatin1(request.method);
    activity.setAddress(request.url);
    auto answer = co_await m_client->send(std::move(request));
    if (answer) {
        activity.status = answer->status;
        activity.took = answer->elapsed;
    } else {
        activity.failure = answer.error().message;
        activity.took = std::chrono::milliseconds(activity.at.msecsTo(m_clock.now()));
    }
    m_log.add(activity, m_whose.isWritten);
    co_return std::move(answer);
}

} // namespace lanyard
