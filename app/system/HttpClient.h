#pragma once

#include "Outcome.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>

namespace lanyard {

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< a token goes here and nowhere else (RFC 6750 section 2.1)
    QByteArray body = {};
    /// For its turn and the connection, and anew from then to the last byte.
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
    qint64 mostBytes = 16 * 1024 * 1024; ///< a longer body is a `BadAnswer`

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.append(qMakePair(name, value)); }
};

struct HttpAnswer
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    std::chrono::milliseconds elapsed {0}; ///< from when it was sent to the last byte

    /// The first header of that name (ASCII case does not matter), empty when there is none.
    QByteArray header(QByteArrayView name) const;
    /// The `Content-Type` without its parameters, in lower case.
    QByteArray mediaType() const;
    bool isJson() const; ///< `application/json` or any `+json`
    QDateTime serverDate() const; ///< the `Date` header (RFC 9110 section 6.6.1), not valid when absent
    /// The `Retry-After` header (RFC 9110 section 10.2.3), by the server's own clock where it is a date; at most a day,
    /// 0 when absent.
    std::chrono::seconds retryAfter() const;
};

/// The port to HTTP. Every status is an answer; only what keeps an answer from coming is a failure: `Offline`, `Tls`,
/// `BadAnswer` (too long). An `Offline` with the cause `answer-lost` came after the request may have arrived. No
/// redirect is followed, no cookie kept, nothing cached.
class HttpClient
{
public:
    /// So many requests at a time are sent to one host, as browsers do; more is an imposition on it. Further ones wait
    /// for their turn.
    static constexpr int mostAtATime = 6;

    virtual ~HttpClient() = default;
    virtual QCoro::Task<Outcome<HttpAnswer>> send(HttpRequest request) = 0;
};

} // namespace lanyard
