#pragma once

#include <QCoroSignal>
#include <QCoroTask>
#include <QObject>

namespace lanyard {

/// What a test keeps a coroutine waiting at.
class Gate final : public QObject
{
    Q_OBJECT
public:
    void open() { Q_EMIT opened(); }
    QCoro::Task<> passed() { co_await qCoro(this, &Gate::opened); }

Q_SIGNALS:
    void opened();
};

} // namespace lanyard
