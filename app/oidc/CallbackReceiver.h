#pragma once

#include "AuthorizationResponse.h"
#include "CallbackRequest.h"

#include <QAbstractOAuthReplyHandler>
#include <QTcpServer>

#include <chrono>

class QTcpSocket;

namespace lanyard {

/// The loopback end of a sign-in (RFC 8252 section 7.3): 127.0.0.1 only, GET only, one path, the Host checked, a
/// request of at most 8 KiB, one use. A request that does not carry this attempt's state is answered and ignored, and
/// the wait goes on. Nothing listens once the answer is in, the wait is over, or this object is gone.
class CallbackReceiver final : public QAbstractOAuthReplyHandler
{
    Q_OBJECT
public:
    /// `ports` empty: any free one. `Misconfigured` when all of them are taken.
    static Outcome<std::unique_ptr<CallbackReceiver>> listen(const QList<quint16> &ports);

    QString callback() const override; ///< the redirect URI
    bool isListening() const { return m_server.isListening(); }

    /// Waits for the answer to this request. `Cancelled` after the time limit or `cancel()`.
    QCoro::Task<Outcome<AuthorizationResponse>> responseTo(AuthorizationRequest request,
                                                           std::chrono::milliseconds timeout);
    void cancel();

    void networkReplyFinished(QNetworkReply *) override { } // Lanyard redeems the code itself

Q_SIGNALS:
    void settled();

private:
    CallbackReceiver() = default;
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status, const QString &heading, const QString &text);

    QTcpServer m_server;
    QString m_state; ///< of the attempt; empty: not waiting yet
    CallbackRequest::Parameters m_parameters;
    bool m_isCancelled = false;
};

} // namespace lanyard
