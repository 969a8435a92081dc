#pragma once

#include "HttpClient.h"

#include <memory>
#include <vector>

namespace lanyard {

class ActivityLog;
class Clock;

/// HTTP that leaves a line for every call: what was asked of whom, and how it ended.
class LoggedHttpClient final : public HttpClient
{
public:
    struct Whose
    {
        QString profile = {}; ///< its name; empty: none
        bool isWritten = true; ///< false: nothing of it may get into a file
    };
    /// `log` and `clock` must outlive this object.
    LoggedHttpClient(std::unique_ptr<HttpClient> client, ActivityLog &log, const Clock &clock, Whose whose);

    QCoro::Task<Outcome<HttpAnswer>> send(HttpRequest request) override;
    /// For the requests from now on; those that are under way go on with the client that they began with.
    void replaceClient(std::unique_ptr<HttpClient> client);

private:
    std::unique_ptr<HttpClient> m_client;
    std::vector<std::unique_ptr<HttpClient>> m_former; ///< they end with this object, and their requests with them
    ActivityLog &m_log;
    const Clock &m_clock;
    Whose m_whose;
};

} // namespace lanyard
