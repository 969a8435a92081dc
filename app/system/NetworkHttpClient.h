#pragma once

#include "HttpClient.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

class QNetworkReply;

namespace lanyard {

struct HttpSettings
{
    QString caFile = {}; ///< PEM file of further authorities, beside the system's
    QUrl proxy = {}; ///< `http://host:port` or `socks5://host:port`; empty: what the system says
    std::optional<std::chrono::milliseconds> timeLimit = {}; ///< of every request that would wait longer

    bool operator==(const HttpSettings &) const = default;
};

/// HTTP by QNetworkAccessManager. A request with a body is sent once and never again by itself.
class NetworkHttpClient final : public HttpClient
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::NetworkHttpClient)
public:
    static Outcome<std::unique_ptr<NetworkHttpClient>> make(const HttpSettings &settings);

    QCoro::Task<Outcome<HttpAnswer>> send(HttpRequest request) override;

private:
    NetworkHttpClient();
    /// Made for the first https address: reading the system's authorities takes time.
    const QSslConfiguration &tls();
    Failure failureOf(const QNetworkReply &reply, const QList<QSslError> &sslErrors) const;

    QNetworkAccessManager m_manager;
    QList<QSslCertificate> m_authorities; ///< of the CA file
    std::optional<QSslConfiguration> m_tls;
    bool m_hasProxy = false; ///< one of the settings, not the system's
    bool m_hasLocalProxy = false; ///< which is on this computer itself
    std::optional<std::chrono::milliseconds> m_timeLimit;
};

} // namespace lanyard
