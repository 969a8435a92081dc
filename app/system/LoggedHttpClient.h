#pragma once

#include "HttpClient.h"

#include <memory>

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
    /// For the requests from now on; those that are under way end with the client that they began with.
    void replaceClient(std::unique_ptr<HttpClient> client) { m_client = std::move(client); }

private:
    std::shared_ptr<HttpClient> m_client;
    ActivityLog &m_log;
    const Clock &m_clock;
    Whose m_whose;
};

} // namespace lanyard
