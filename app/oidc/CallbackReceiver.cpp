#include "CallbackReceiver.h"

#include <QCoroSignal>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>

using namespace std::chrono_literals;

namespace lanyard {

Outcome<std::unique_ptr<CallbackReceiver>> CallbackReceiver::listen(const QList<quint16> &ports)
{
    std::unique_ptr<CallbackReceiver> receiver(new CallbackReceiver);
    QStringList tried;
    for (const auto port : ports.isEmpty() ? QList<quint16> {0} : ports) {
        if (receiver->m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
            break;
        tried.append(QString::number(port));
    }
    if (!receiver->isListening())
        return failure(FailureKind::Misconfigured,
                       tr("The browser cannot come back to Lanyard: of the profile's redirect ports (%1) none is free.")
                           .arg(QLocale().createSeparatedList(tried)),
                       tr("End the program that holds the port, or add another --redirect-port."));
    receiver->m_server.setMaxPendingConnections(16);
    connect(&receiver->m_server, &QTcpServer::newConnection, receiver.get(), &CallbackReceiver::accept);
    return receiver;
}

QString CallbackReceiver::callback() const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(QLatin1String(CallbackRequest::path));
}

QCoro::Task<Outcome<AuthorizationResponse>> CallbackReceiver::responseTo(AuthorizationRequest request,
                                                                         std::chrono::milliseconds timeout)
{
    m_state = request.state;
    auto isAnswered = m_isCancelled;
    if (!isAnswered) {
        const auto ended = co_await qCoro(this, &CallbackReceiver::settled, timeout);
        isAnswered = ended.has_value();
    }
    m_server.close();
    if (m_isCancelled)
        co_return failure(FailureKind::Cancelled, tr("The sign-in was cancelled. Nothing was changed."),
                          tr("Sign in again when you like."));
    if (!isAnswered) {
        const auto seconds = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(timeout).count());
        const auto span = seconds < 120 ? tr("%n seconds", nullptr, seconds) : tr("%n minutes", nullptr, seconds / 60);
        co_return failure(
            FailureKind::Cancelled,
            tr("Nobody came back from the browser within %1. Lanyard has stopped waiting and listens no more.")
                .arg(span),
            tr("Sign in again. If the browser showed an error page, send its text to your institution."));
    }
    co_return AuthorizationResponse::check(m_parameters, request);
}

void CallbackReceiver::cancel()
{
    m_isCancelled = true;
    Q_EMIT settled();
}

void CallbackReceiver::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        socket->setParent(nullptr); // it still has its page to deliver when this object is gone
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(10s, socket, &QTcpSocket::abort);
    }
}

void CallbackReceiver::read(QTcpSocket *socket)
{
    const auto received = socket->peek(CallbackRequest::mostBytes + 1);
    if (!CallbackRequest::isComplete(received))
        return; // more will come, or the time limit
    socket->disconnect(this);

    const auto parameters = CallbackRequest::read(received, m_server.serverPort(), m_state);
    if (!parameters) {
        answer(socket, parameters.error(), tr("Lanyard is not waiting for this page"),
               tr("Nothing was changed. You can close this page."));
        return;
    }
    if (parameters->contains(QStringLiteral("error")))
        answer(socket, 200, tr("The sign-in was not finished"),
               tr("Go back to Lanyard: it says why. You can close this page."));
    else
        answer(socket, 200, tr("Go back to Lanyard"),
               tr("Lanyard has heard from your browser and goes on by itself. You can close this page."));
    m_parameters = *parameters;
    m_state.clear();
    m_server.close();
    Q_EMIT settled();
}

void CallbackReceiver::answer(QTcpSocket *socket, int status, const QString &heading, const QString &text)
{
    const auto body = QStringLiteral("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Lanyard</title></head>"
                                     "<body><h1>%1</h1><p>%2</p></body></html>\n")
                          .arg(heading.toHtmlEscaped(), text.toHtmlEscaped())
                          .toUtf8();
    socket->write("HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " Refused")
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
                    "\r\nContent-Security-Policy: default-src 'none'\r\nX-Content-Type-Options: nosniff\r\n\r\n"
                  + body);
    socket->disconnectFromHost();
}

} // namespace lanyard
