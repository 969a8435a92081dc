#pragma once

#include <QList>
#include <QPair>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <optional>

/// How an answer goes over the wire.
enum class Delivery
{
    Whole,
    Silent, ///< nothing, and the connection stays open
    Dribbling, ///< the head at once, then a byte now and then
    HangsUp, ///< before the first byte
    HangsUpInHead,
    HangsUpInBody,
    HangsUpInChunk, ///< in a body that has no length of its own
    Endless, ///< the beginning, then padding until 100 MiB
};

struct ServerRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray head; ///< all header lines, as they came
    QByteArray body;
};

struct ServerAnswer
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    Delivery delivery = Delivery::Whole;

    void setHeader(const QByteArray &name, const QByteArray &value); ///< replaces one of that name
};

/// One server on a loopback port, plain or TLS, that answers as a script says and delivers as badly as it is told to.
class FaultyServer final
{
public:
    using Script = std::function<ServerAnswer(const ServerRequest &)>;
    FaultyServer(Script script, const std::optional<QSslConfiguration> &tls);

    quint16 port() const { return m_port; }
    void close() { m_server.reset(); } ///< the port is free, and nobody listens
    void listenAgain(const std::optional<QSslConfiguration> &tls); ///< at the same port, by another certificate

    QList<ServerRequest> requests; ///< in order
    qint64 bytesOfPadding = 0; ///< that an endless answer came to

private:
    void read(QTcpSocket *socket);
    void deliver(QTcpSocket *socket, const ServerAnswer &answer);
    void pad(QTcpSocket *socket);

    Script m_script;
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
};
