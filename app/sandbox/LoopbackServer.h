#pragma once

#include "Clock.h"
#include "Outcome.h"
#include "WebMessage.h"

#include <QCoreApplication>

#include <memory>

class QHttpServer;
class QTcpServer;

namespace lanyard::sandbox {

/// An HTTP server on 127.0.0.1 that nobody but this computer reaches. The one user of Qt HTTP Server, whose interface
/// is not the same in Qt 6.4 and 6.8.
///
/// A request whose `Host` is not `127.0.0.1:PORT` gets 421: a web page whose name was made to point to 127.0.0.1 (DNS
/// rebinding) must not be able to talk to it.
///
/// A client that pipelines (sends a request before the answer to the last one has come) can get answers out of order;
/// none that Lanyard meets does.
class LoopbackServer
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::sandbox::LoopbackServer)
public:
    /// Port 0 takes a free one. Fails with `Misconfigured` when the port is taken.
    static Outcome<std::unique_ptr<LoopbackServer>> listen(quint16 port);
    ~LoopbackServer();

    /// Set once, before control returns to the event loop. An answer that comes after the end of the server, or of the
    /// connection, is dropped; the handler must keep alive what it uses.
    /// `clock` is for the `Date` header; it is not owned, and null is the system's.
    void serve(WebHandler handler, const Clock *clock = nullptr);

    quint16 port() const;
    QUrl origin() const; ///< `http://127.0.0.1:PORT`

private:
    LoopbackServer();

    std::unique_ptr<QHttpServer> m_server;
    QTcpServer *m_listener = nullptr; // the server owns it
};

} // namespace lanyard::sandbox
