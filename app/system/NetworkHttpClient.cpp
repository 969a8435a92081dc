#include "NetworkHttpClient.h"

#include "Loopback.h"
#include "SecretBuffer.h"
#include "TlsFailure.h"

#include <QCoroNetworkReply>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QScopeGuard>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace lanyard {

namespace {

constexpr qint64 s_longestWait = 24 * 60 * 60; // seconds; what a server says beyond that is no help

/// Keeps nothing: a cookie would turn a refused token into somebody's browser session.
class NoCookies final : public QNetworkCookieJar
{
public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// The proxy of the profile, else the system's. For the loopback interface none but a proxy that is there as well: http
/// is allowed to it because nothing leaves the machine.
class Proxies final : public QNetworkProxyFactory
{
public:
    Proxies() = default;
    Proxies(const QNetworkProxy &own, bool isHere) : m_own(own), m_isHere(isHere) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()) && !m_isHere)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_own ? QList {*m_own} : systemProxyForQuery(query);
    }

private:
    std::optional<QNetworkProxy> m_own;
    bool m_isHere = false; ///< at the loopback interface itself
};

/// A body that can be sent once. Qt sends a request again, a POST too, when the server hangs up before it answers; a
/// refresh token that is sent twice ends the session where tokens rotate (RFC 9700 section 4.14.2).
class OnceOnly final : public QIODevice
{
public:
    explicit OnceOnly(const QByteArray &body) : m_body(body) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 size() const override { return m_body.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_at == m_body.size())
            return -1;
        const auto part = std::min<qint64>(most, m_body.size() - m_at);
        std::copy_n(m_body.constData() + m_at, part, data);
        m_at += part;
        return part;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray &m_body;
    qint64 m_at = 0;
};

/// A date in the form that servers send (RFC 9110 section 5.6.7), whose GMT Qt's own reader does not know.
QDateTime httpDate(const QByteArray &text)
{
    auto date = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpAnswer::mediaType() const
{
    const auto value = header("Content-Type");
    return value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed().toLower();
}

bool HttpAnswer::isJson() const
{
    const auto type = mediaType();
    return type == "application/json" || type.endsWith("+json");
}

QDateTime HttpAnswer::serverDate() const
{
    return httpDate(header("Date"));
}

std::chrono::seconds HttpAnswer::retryAfter() const
{
    const auto value = header("Retry-After");
    const auto until = httpDate(value);
    const auto seconds = until.isValid() && serverDate().isValid() ? serverDate().secsTo(until) : value.toLongLong();
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, s_longestWait));
}

NetworkHttpClient::NetworkHttpClient()
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setCookieJar(new NoCookies); // the manager owns it
    m_manager.setProxyFactory(new Proxies); // the manager owns it
}

Outcome<std::unique_ptr<NetworkHttpClient>> NetworkHttpClient::make(const HttpSettings &settings)
{
    std::unique_ptr<NetworkHttpClient> client(new NetworkHttpClient);
    client->m_timeLimit = settings.timeLimit;
    if (!settings.caFile.isEmpty()) {
        QFile file(settings.caFile);
        if (file.open(QIODevice::ReadOnly))
            client->m_authorities = QSslCertificate::fromDevice(&file);
        if (client->m_authorities.isEmpty())
            return failure(FailureKind::Misconfigured, tr("The CA file %1 holds no certificate.").arg(settings.caFile),
                           tr("Choose the PEM file that your institution gave you."));
    }
    if (!settings.proxy.isEmpty()) {
        const auto isSocks = settings.proxy.scheme() == QLatin1String("socks5");
        client->m_hasProxy = true;
        client->m_hasLocalProxy = isLoopback(settings.proxy);
        client->m_manager.setProxyFactory(new Proxies(
            QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, settings.proxy.host(),
                          static_cast<quint16>(settings.proxy.port(isSocks ? 1080 : 8080))),
            client->m_hasLocalProxy));
    }
    return client;
}

const QSslConfiguration &NetworkHttpClient::tls()
{
    if (!m_tls) {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->addCaCertificates(m_authorities);
    }
    return *m_tls;
}

QCoro::Task<Outcome<HttpAnswer>> NetworkHttpClient::send(HttpRequest request)
{
    request.timeout = std::min(request.timeout, m_timeLimit.value_or(request.timeout));
    QNetworkRequest networkRequest(request.url);
    if (request.url.scheme() == QLatin1String("https"))
        networkRequest.setSslConfiguration(tls());
    networkRequest.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    networkRequest.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    networkRequest.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    networkRequest.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    networkRequest.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Lanyard/" LANYARD_VERSION));
    networkRequest.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it would send all of them at once
    for (const auto &[name, value] : request.headers)
        networkRequest.setRawHeader(name, value);

    const auto forgetBody = qScopeGuard([&] { wipe(request.body); }); // behind the reply, which reads it
    OnceOnly body(request.body);
    if (!request.body.isEmpty()) {
        networkRequest.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        networkRequest.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true); // a buffer could be resent
    }

    QElapsedTimer timer;
    timer.start();
    std::unique_ptr<QNetworkReply> reply(
        request.method == "HEAD"     ? m_manager.head(networkRequest) // as a custom request it would wait for a body
            : request.body.isEmpty() ? m_manager.sendCustomRequest(networkRequest, request.method)
                                     : m_manager.sendCustomRequest(networkRequest, request.method, &body));

    QList<QSslError> sslErrors;
    auto tooLong = false;
    auto tooLate = false;
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, reply.get(),
                     [&](const QList<QSslError> &errors) { sslErrors = errors; });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [&] {
        tooLong = tooLong || reply->bytesAvailable() > request.mostBytes;
        if (tooLong && reply->isRunning())
            reply->abort();
    });
    // Qt's own time limit begins anew with every byte. Not QTimer::singleShot, which outlives the reply.
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, reply.get(), [&] {
        tooLate = reply->isRunning();
        reply->abort();
    });
    patience.start(request.timeout);
    QObject::connect(reply.get(), &QNetworkReply::requestSent, reply.get(), [&] { // it was its turn
        timer.start();
        patience.start();
    });
    co_await reply.get();
    if (tooLong || tooLate) { // we are inside abort(), which still needs the reply
        QTimer turn;
        turn.start(0ms);
        co_await turn;
    }

    if (tooLong)
        co_return failure(FailureKind::BadAnswer,
                          tr("%1 answered with more than %n MiB, which Lanyard does not read.", nullptr,
                             static_cast<int>(request.mostBytes / (1024 * 1024)))
                              .arg(request.url.host()),
                          tr("Check the address: this is not an answer to what Lanyard asked."));

    const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const auto endedEarly = reply->error() == QNetworkReply::RemoteHostClosedError
        || reply->error() == QNetworkReply::OperationCanceledError || reply->error() == QNetworkReply::TimeoutError;
    if (!status.isValid() || endedEarly || tooLate)
        co_return unexpected(failureOf(*reply, sslErrors));

    HttpAnswer answer;
    answer.status = status.toInt();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.append({name, value});
    answer.body = reply->readAll();
    answer.elapsed = std::chrono::milliseconds(timer.elapsed());
    co_return std::move(answer);
}

Failure NetworkHttpClient::failureOf(const QNetworkReply &reply, const QList<QSslError> &sslErrors) const
{
    const auto host = reply.url().host();
    const auto kept = tr("Nothing was lost. Try again when the host answers.");
    const auto again = tr("Try again when the host answers.");
    const auto lost = QStringLiteral("answer-lost"); // what was sent may have been heard
    const auto proxy = [&] {
        return Failure {
            FailureKind::Offline,
            tr("The proxy on the way to %1 does not let Lanyard through: %2.").arg(host, reply.errorString()),
            tr("Check the proxy setting."), QStringLiteral("proxy")};
    };
    // Qt tells the two apart only for https; for http the proxy is simply the host that it connects to.
    const auto isRefused
        = reply.error() == QNetworkReply::ConnectionRefusedError || reply.error() == QNetworkReply::HostNotFoundError;
    if (isRefused && m_hasProxy && (m_hasLocalProxy || !isLoopback(reply.url())))
        return proxy();
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return tlsFailure(reply.url(), sslErrors, reply.errorString());
    case QNetworkReply::HostNotFoundError:
        return {FailureKind::Offline, tr("Cannot find %1: no such host is known, or there is no network.").arg(host),
                tr("Check the address and the network connection. Nothing was lost."), QStringLiteral("dns")};
    case QNetworkReply::ConnectionRefusedError:
        return {FailureKind::Offline,
                tr("Cannot reach %1: nothing listens at port %2.")
                    .arg(host)
                    .arg(reply.url().port(reply.url().scheme() == QLatin1String("https") ? 443 : 80)),
                kept};
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return {FailureKind::Offline, tr("%1 did not answer in time.").arg(host), again, lost};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return {FailureKind::Offline, tr("%1 ended the connection before its answer was complete.").arg(host), again,
                lost};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return proxy();
    case QNetworkReply::ProtocolUnknownError:
        return {FailureKind::Misconfigured,
                tr("“%1” is no web address that Lanyard can call.").arg(reply.url().toDisplayString()),
                tr("An address begins with https://.")};
    default:
        return {FailureKind::Offline, tr("Cannot reach %1: %2.").arg(host, reply.errorString()), kept};
    }
}

} // namespace lanyard
