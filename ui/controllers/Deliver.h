#pragma once

#include <QCoroTask>
#include <QPointer>

namespace lanyard {

/// Starts from where nothing can be awaited: `done` gets the result, unless `receiver` is gone by then.
/// A function, not a capturing lambda coroutine, whose captures would be gone after the first wait.
template <typename T, typename Receiver, typename Done>
QCoro::Task<> deliverTo(QPointer<Receiver> receiver, QCoro::Task<T> task, Done done)
{
    T result = co_await task;
    if (receiver)
        done(std::move(result));
}

template <typename T, typename Receiver, typename Done> void deliver(QCoro::Task<T> task, Receiver *receiver, Done done)
{
    deliverTo<T, Receiver, Done>(QPointer<Receiver>(receiver), std::move(task), std::move(done));
}

} // namespace lanyard
