#pragma once

#include "AgentServer.h"
#include "Gate.h"

#include <QTemporaryDir>
#include <QTest>

namespace lanyard {

/// A runtime folder that is nobody's, and an agent in it that notes what it is asked.
struct AgentBench
{
    QTemporaryDir runtime;
    QList<QByteArrayList> questions;
    Outcome<SecretBuffer> says = SecretBuffer("an answer\n");
    AgentServer::Limits limits;
    Gate refresh; ///< that an answer waits at
    bool waits = false;
    std::unique_ptr<AgentServer> server;

    AgentBench() { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path())); }
    ~AgentBench() // an answer that nobody waited for ends too
    {
        refresh.open();
        QCoreApplication::processEvents();
    }

    Outcome<std::unique_ptr<AgentServer>> listen()
    {
        return AgentServer::listen(
            QStringLiteral("agent"), [this](QByteArrayList question, LocalPeer) { return answer(question); }, limits);
    }
    void start()
    {
        auto listening = listen();
        QVERIFY2(listening.has_value(), listening ? "" : qPrintable(listening.error().message));
        server = std::move(*listening);
    }

private:
    QCoro::Task<Outcome<SecretBuffer>> answer(QByteArrayList question)
    {
        questions.append(question);
        if (waits)
            co_await refresh.passed();
        if (!says)
            co_return unexpected(says.error());
        co_return says->copy();
    }
};

} // namespace lanyard
