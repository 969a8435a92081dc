#include "AgentServer.h"

#include "AgentMessage.h"
#include "AgentSocket.h"
#include "FileLock.h"

#include <QFile>
#include <QLocalSocket>
#include <QTimer>

#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace lanyard {

namespace {

/// Into the kernel at once, past Qt's buffer, which is not wiped. The socket takes an answer as a whole; a client that
/// it does not fit for is gone or hostile.
void sendAndHangUp(QLocalSocket *client, std::string message)
{
    ::send(static_cast<int>(client->socketDescriptor()), message.data(), message.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    explicit_bzero(message.data(), message.size());
    client->disconnectFromServer();
}

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

} // namespace

Outcome<std::unique_ptr<AgentServer>> AgentServer::listen(const QString &role, Handler handler, Limits limits)
{
    const auto folder = agentFolder(true);
    const auto path = folder ? agentSocket(*folder, role.toStdString()) : std::nullopt;
    if (!path)
        return failure(FailureKind::Misconfigured,
                       tr("There is no folder for the agent's socket that is yours alone: %1.")
                           .arg(qEnvironmentVariable("XDG_RUNTIME_DIR", QStringLiteral("/tmp"))),
                       tr("Log in so that the system makes your runtime folder, or name a short folder of mode 0700 in "
                          "XDG_RUNTIME_DIR."));
    const auto name = QFile::decodeName(path->c_str());
    auto lock = std::make_unique<FileLock>(name + QStringLiteral(".lock"));
    const auto isOurs = lock->tryLock();
    if (!isOurs)
        return unexpected(isOurs.error());
    if (!*isOurs)
        return failure(FailureKind::Usage, tr("There is an agent already."),
                       tr("lanyard agent status says which; lanyard agent stop ends it."),
                       QStringLiteral("agent-running"));
    std::unique_ptr<AgentServer> server(new AgentServer(name, std::move(lock), std::move(handler), limits));
    if (const auto bound = server->bind(); !bound)
        return unexpected(bound.error());
    return server;
}

AgentServer::AgentServer(QString path, std::unique_ptr<FileLock> lock, Handler handler, Limits limits)
    : m_path(std::move(path)), m_lock(std::move(lock)), m_handler(std::move(handler)), m_limits(limits)
{
    connect(&m_server, &QLocalServer::newConnection, this, &AgentServer::greet);
}

AgentServer::~AgentServer()
{
    QFile::remove(m_path); // while nobody else can have the role
}

Outcome<void> AgentServer::bind()
{
    const auto refused = [this] {
        const auto why = qt_error_string(errno);
        return failure(FailureKind::Misconfigured, tr("The agent cannot listen at %1: %2.").arg(m_path, why),
                       tr("Make the folder writable, then try again."));
    };
    QFile::remove(m_path); // of an agent that was killed: its lock is ours now
    const auto listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (listener < 0)
        return refused();
    const auto path = QFile::encodeName(m_path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()) + 1);
    if (::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::chmod(path.constData(), 0600) != 0 || ::listen(listener, SOMAXCONN) != 0 || !m_server.listen(listener)) {
        const auto told = refused();
        ::close(listener);
        return told;
    }
    return {};
}

void AgentServer::greet()
{
    while (auto *client = m_server.nextPendingConnection()) {
        const auto peer = localPeer(static_cast<int>(client->socketDescriptor()));
        if (!peer || !isThisPerson(peer->user) || m_clients >= m_limits.clients) {
            client->abort();
            client->deleteLater();
            continue;
        }
        ++m_clients;
        connect(client, &QLocalSocket::disconnected, this, [this, client] {
            --m_clients;
            client->deleteLater();
        });
        client->setReadBufferSize(qint64(agent::mostRequestBytes));
        connect(client, &QLocalSocket::readyRead, this, [this, client, peer = *peer] { read(client, peer); });
        auto *patience = new QTimer(client);
        patience->setObjectName(QStringLiteral("patience"));
        patience->setSingleShot(true);
        connect(patience, &QTimer::timeout, client, &QLocalSocket::abort);
        patience->start(m_limits.patience);
        const auto greeting = agent::message({});
        ::send(static_cast<int>(client->socketDescriptor()), greeting.data(), greeting.size(),
               MSG_NOSIGNAL | MSG_DONTWAIT);
        client->waitForReadyRead(0); // the question is mostly there already: not another turn of the event loop for it
    }
}

void AgentServer::read(QLocalSocket *client, LocalPeer peer)
{
    const auto start = client->peek(qint64(agent::lengthBytes));
    if (start.size() < qsizetype(agent::lengthBytes))
        return;
    const auto size = qint64(agent::length(viewOf(start)));
    if (size == 0 || size > qint64(agent::mostRequestBytes - agent::lengthBytes)) {
        client->abort();
        return;
    }
    if (client->bytesAvailable() < size + qint64(agent::lengthBytes))
        return;
    client->skip(qint64(agent::lengthBytes));
    const auto content = client->read(size);
    const auto fields = agent::fieldsOf(viewOf(content));
    if (!fields || fields->empty() || client->bytesAvailable() > 0) { // one question, and nothing after it
        client->abort();
        return;
    }
    QObject::disconnect(client, &QLocalSocket::readyRead, this, nullptr);
    client->findChild<QTimer *>(QStringLiteral("patience"))->stop();
    QByteArrayList question;
    for (const auto &field : *fields)
        question.append(QByteArray(field.data(), qsizetype(field.size())));
    answer(client, m_handler(std::move(question), peer));
}

QCoro::Task<> AgentServer::answer(QPointer<QLocalSocket> client, QCoro::Task<Outcome<SecretBuffer>> task)
{
    const auto value = co_await task;
    if (!client || client->state() != QLocalSocket::ConnectedState)
        co_return;
    if (value) {
        sendAndHangUp(client, agent::message({"ok", viewOf(value->view())}));
        co_return;
    }
    const auto cause = value.error().cause.isEmpty() ? nameOf(value.error().kind) : value.error().cause;
    const auto words = {cause.toUtf8(), value.error().message.toUtf8(), value.error().hint.toUtf8()};
    agent::Fields fields {"no"};
    for (const auto &word : words)
        fields.push_back(viewOf(word));
    sendAndHangUp(client, agent::message(fields));
}

} // namespace lanyard
