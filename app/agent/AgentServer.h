#pragma once

#include "LocalPeer.h"
#include "Outcome.h"
#include "SecretBuffer.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace lanyard {

class AgentConnection;
class FileLock;

/// The answering end of one socket (`AgentSocket.h`), for this person's own programs only: who it is, how large a
/// question, how long it may take to come and how many ask at once are all bounded. What a question means is the
/// handler's.
class AgentServer final : public QObject
{
    Q_OBJECT
public:
    /// The fields after the version, and who asks. The value is the one field of the answer.
    using Handler = std::function<QCoro::Task<Outcome<SecretBuffer>>(QByteArrayList question, LocalPeer peer)>;
    struct Limits
    {
        qsizetype clients = 128; ///< further ones are hung up on, and do without the agent
        std::chrono::milliseconds patience = std::chrono::seconds(5); ///< until a question is there as a whole
    };

    /// `Usage` with cause `agent-running` when another process has that role; `Misconfigured` when there can be no
    /// socket.
    static Outcome<std::unique_ptr<AgentServer>> listen(const QString &role, Handler handler, Limits limits);
    static Outcome<std::unique_ptr<AgentServer>> listen(const QString &role, Handler handler)
    {
        return listen(role, std::move(handler), Limits());
    }
    ~AgentServer() override;

    QString path() const { return m_path; }

    /// Gives the role up and takes no further question; what was asked is answered still, as long as this lives.
    void close();

private:
    AgentServer(QString path, std::unique_ptr<FileLock> lock, Handler handler, Limits limits);
    Outcome<void> bind();
    void accept();
    bool serve(AgentConnection &client); ///< as far as it has come; whether that was all
    static QCoro::Task<> answer(QPointer<AgentConnection> client, QCoro::Task<Outcome<SecretBuffer>> task);

    QString m_path;
    std::unique_ptr<FileLock> m_lock;
    Handler m_handler;
    Limits m_limits;
    int m_listener = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QObject m_waiting; ///< the parent of the clients that wait, or are waited for
};

} // namespace lanyard
