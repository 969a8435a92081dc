#include "LoopbackServer.h"

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLocale>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace lanyard::sandbox {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
// Qt keeps track of the connection itself.
using Connection = QHttpServerResponder;
#else
/// Until 6.8 a responder holds a bare pointer to the socket, which a client may close while an answer is under way.
struct Connection
{
    QHttpServerResponder responder;
    QPointer<QTcpSocket> socket;
};
#endif

const SystemClock systemClock;

QLoggingCategory::CategoryFilter s_nextFilter = nullptr;

// Qt logs each request at debug level, its Authorization header and all. A filter has the last word, also after
// QT_LOGGING_RULES.
void withoutRequests(QLoggingCategory *category)
{
    s_nextFilter(category);
    if (QLatin1String(category->categoryName()).startsWith(QLatin1String("qt.httpserver")))
        category->setEnabled(QtDebugMsg, false);
}

void silenceRequestLog()
{
    if (s_nextFilter)
        return;
    s_nextFilter = QLoggingCategory::installFilter(nullptr); // a filter runs while it is installed: know the next first
    QLoggingCategory::installFilter(withoutRequests);
}

QByteArray methodOf(const QHttpServerRequest &request)
{
    const auto name = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(request.method()));
    return QByteArray(name).toUpper();
}

WebRequest read(const QHttpServerRequest &request)
{
    WebRequest result;
    result.method = methodOf(request);
    result.path = request.url().path(QUrl::FullyDecoded);
    result.query = parametersOf(request.url().query(QUrl::FullyEncoded).toLatin1());
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    for (const auto &[name, value] : request.headers().toListOfPairs())
        result.headers.append({name, value});
#else
    result.headers = request.headers();
#endif
    result.body = request.body();
    return result;
}

void write(Connection &connection, const WebAnswer &answer, bool bodyWanted)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
    const auto body = bodyWanted ? answer.body : QByteArray();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    if (!answer.contentType.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
    connection.write(body, headers, status);
#else
    if (!connection.socket)
        return;
    auto &responder = connection.responder;
    responder.writeStatusLine(status);
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    if (!answer.contentType.isEmpty())
        responder.writeHeader("Content-Type", answer.contentType);
    if (answer.status != 204) // RFC 9110 section 8.6
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(body);
#endif
}

QByteArray httpDate(const QDateTime &time) // RFC 9110 section 5.6.7
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

QCoro::Task<> respond(WebHandler handler, WebRequest request, Connection connection, const Clock *clock)
{
    const auto bodyWanted = request.method != "HEAD";
    auto answer = co_await handler(std::move(request));
    answer.with("Date", httpDate(clock->now()));
    write(connection, answer, bodyWanted);
}

} // namespace

LoopbackServer::LoopbackServer() : m_server(std::make_unique<QHttpServer>()) { }

LoopbackServer::~LoopbackServer() = default;

Outcome<std::unique_ptr<LoopbackServer>> LoopbackServer::listen(quint16 port)
{
    silenceRequestLog();
    std::unique_ptr<LoopbackServer> server(new LoopbackServer);
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost, port))
        return failure(
            FailureKind::Misconfigured,
            tr("The sandbox cannot listen at port %1 of this computer: %2.").arg(port).arg(listener->errorString()),
            tr("Choose another port, or none to get a free one."));
    server->m_listener = listener.release();
    server->m_server->bind(server->m_listener);
    return server;
}

void LoopbackServer::serve(WebHandler handler, const Clock *clock)
{
    const auto host = "127.0.0.1:" + QByteArray::number(port());
    // Every path is this one handler's, so Qt's router stays empty.
    const auto take = [host, handler = std::move(handler), clock = clock ? clock : &systemClock](
                          const QHttpServerRequest &request, QHttpServerResponder &&responder) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        Connection connection(std::move(responder));
#else
        QPointer<QTcpSocket> socket = responder.socket();
        Connection connection {std::move(responder), socket};
#endif
        auto message = read(request);
        if (message.header("Host") != host) {
            write(connection, {421, "text/plain", "This server answers to " + host + " only.\n"}, true);
            return;
        }
        respond(handler, std::move(message), std::move(connection), clock);
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server->setMissingHandler(m_server.get(),
                                [take](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                                    take(request, std::move(responder));
                                });
#else
    m_server->setMissingHandler(take);
#endif
}

quint16 LoopbackServer::port() const
{
    return m_listener->serverPort();
}

QUrl LoopbackServer::origin() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port()));
}

} // namespace lanyard::sandbox
