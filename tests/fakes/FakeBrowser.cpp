#include "FakeBrowser.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

namespace lanyard {

Outcome<void> FakeBrowser::open(const QUrl &address)
{
    opened.append(address);
    if (!visit)
        return failure(FailureKind::Misconfigured, QStringLiteral("No browser could be started."), {});
    QTimer::singleShot(0, [visitor = visit, address] { visitor(address); });
    return {};
}

QByteArray getFromLoopback(const QUrl &address, const QByteArray &method, const QByteArray &host)
{
    QTcpSocket socket;
    QByteArray answer;
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::readyRead, [&] { answer += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(5000, &loop, &QEventLoop::quit);
    socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    const auto target = address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: "
                 + (host.isEmpty() ? "127.0.0.1:" + QByteArray::number(address.port()) : host) + "\r\n\r\n");
    loop.exec();
    return answer;
}

} // namespace lanyard
