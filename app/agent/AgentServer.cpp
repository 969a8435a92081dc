#include "AgentServer.h"

#include "AgentConnection.h"
#include "AgentMessage.h"
#include "AgentSocket.h"
#include "FileLock.h"

#include <QFile>
#include <QSocketNotifier>

#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace lanyard {

namespace {

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

std::string messageOf(const Outcome<SecretBuffer> &value)
{
    if (value)
        return agent::message({"ok", viewOf(value->view())});
    const auto &failure = value.error();
    const auto cause = failure.cause.isEmpty() ? nameOf(failure.kind) : failure.cause;
    const auto words = {cause.toUtf8(), failure.message.toUtf8(), failure.hint.toUtf8()};
    agent::Fields fields {"no"};
    for (const auto &word : words)
        fields.push_back(viewOf(word));
    return agent::message(fields);
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
{ }

AgentServer::~AgentServer()
{
    close();
}

void AgentServer::close()
{
    if (m_listener < 0)
        return;
    QFile::remove(m_path); // while nobody else can have the role
    m_notifier.reset(); // before its socket goes
    ::close(m_listener);
    m_listener = -1;
    m_lock.reset();
}

Outcome<void> AgentServer::bind()
{
    const auto refused = [this] {
        const auto why = qt_error_string(errno);
        return failure(FailureKind::Misconfigured, tr("The agent cannot listen at %1: %2.").arg(m_path, why),
                       tr("Make the folder writable, then try again."));
    };
    QFile::remove(m_path); // of an agent that was killed: its lock is ours now
    m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_listener < 0)
        return refused();
    const auto path = QFile::encodeName(m_path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()) + 1);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::chmod(path.constData(), 0600) != 0 || ::listen(m_listener, SOMAXCONN) != 0)
        return refused();
    m_notifier = std::make_unique<QSocketNotifier>(m_listener, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &AgentServer::accept);
    return {};
}

void AgentServer::accept()
{
    const auto socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (socket < 0)
        return; // it has gone again
    auto connection = std::make_unique<AgentConnection>(socket);
    const auto peer = connection->peer();
    if (!peer || !isThisPerson(peer->user) || m_waiting.children().size() >= m_limits.clients)
        return;
    if (serve(*connection))
        return;
    auto *client = connection.release();
    client->setParent(&m_waiting);
    connect(client, &AgentConnection::stirred, this, [this, client] {
        if (serve(*client))
            client->deleteLater();
    });
    connect(client, &AgentConnection::tired, client, &QObject::deleteLater);
    client->await(m_limits.patience);
}

bool AgentServer::serve(AgentConnection &client)
{
    const auto state = client.read();
    if (state != AgentConnection::State::Asked)
        return state == AgentConnection::State::Broken;
    if (m_listener < 0)
        return true; // closed meanwhile
    auto task = m_handler(client.question(), *client.peer());
    const auto isKnown = task.isReady();
    answer(&client, std::move(task));
    return isKnown;
}

QCoro::Task<> AgentServer::answer(QPointer<AgentConnection> client, QCoro::Task<Outcome<SecretBuffer>> task)
{
    const auto value = co_await task;
    if (!client)
        co_return; // it did not wait
    client->answer(messageOf(value));
    if (client->isAwaited())
        client->deleteLater();
}

} // namespace lanyard
