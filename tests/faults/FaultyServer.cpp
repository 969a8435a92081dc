#include "FaultyServer.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

constexpr qint64 s_endless = 100 * 1024 * 1024;

} // namespace

void ServerAnswer::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append({name, value});
}

FaultyServer::FaultyServer(Script script, const std::optional<QSslConfiguration> &tls) : m_script(std::move(script))
{
    listenAgain(tls);
}

void FaultyServer::listenAgain(const std::optional<QSslConfiguration> &tls)
{
    m_server.reset();
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("No loopback port could be had: %s", qPrintable(m_server->errorString()));
    m_port = m_server->serverPort();
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (auto *socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            read(socket); // what came before anybody listened to it
        }
    });
}

void FaultyServer::read(QTcpSocket *socket)
{
    const auto text = socket->peek(1024 * 1024);
    const auto end = text.indexOf("\r\n\r\n");
    if (text.startsWith('\x16')) { // the first byte of a TLS handshake, at a plain port
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
    }
    if (end < 0)
        return;
    ServerRequest request;
    request.head = text.left(end);
    const auto words = request.head.left(request.head.indexOf('\r')).split(' ');
    request.method = words.value(0);
    request.path = words.value(1).split('?').first();
    const auto lengthAt = request.head.toLower().indexOf("content-length:");
    const auto length = lengthAt < 0 ? 0 : request.head.mid(lengthAt + 15).split('\r').first().trimmed().toLongLong();
    if (text.size() < end + 4 + length)
        return;
    request.body = text.mid(end + 4, length);
    socket->disconnect(SIGNAL(readyRead()));
    socket->readAll();
    requests.append(request);
    deliver(socket, m_script(request));
}

void FaultyServer::deliver(QTcpSocket *socket, const ServerAnswer &answer)
{
    const auto isChunked = answer.delivery == Delivery::HangsUpInChunk;
    const auto length = answer.delivery == Delivery::Endless ? s_endless : answer.body.size();
    auto head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\nConnection: close\r\n"
        + (isChunked ? "Transfer-Encoding: chunked" : "Content-Length: " + QByteArray::number(length)) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "\r\n";
    const auto half = answer.body.left(answer.body.size() / 2);

    switch (answer.delivery) {
    case Delivery::Silent:
        return;
    case Delivery::Whole:
        socket->write(head + answer.body);
        break;
    case Delivery::HangsUp:
        break;
    case Delivery::HangsUpInHead:
        socket->write(head.left(head.size() / 2));
        break;
    case Delivery::HangsUpInBody:
        socket->write(head + half);
        break;
    case Delivery::HangsUpInChunk:
        socket->write(head + QByteArray::number(answer.body.size(), 16) + "\r\n" + half);
        break;
    case Delivery::Dribbling: {
        socket->write(head);
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(20ms);
        return;
    }
    case Delivery::Endless:
        socket->write(head + half);
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [this, socket] { pad(socket); });
        if (auto *tls = qobject_cast<QSslSocket *>(socket))
            QObject::connect(tls, &QSslSocket::encryptedBytesWritten, socket, [this, socket] { pad(socket); });
        return;
    }
    socket->disconnectFromHost();
}

void FaultyServer::pad(QTcpSocket *socket)
{
    const auto *tls = qobject_cast<QSslSocket *>(socket);
    const auto waiting = socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
    if (waiting < 128 * 1024 && bytesOfPadding < s_endless)
        bytesOfPadding += socket->write(QByteArray(128 * 1024, ' '));
}
