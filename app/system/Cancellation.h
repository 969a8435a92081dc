#pragma once

#include <QCoroSignal>
#include <QCoroTask>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace lanyard {

/// Lets a coroutine stop waiting at once when the person cancels, whatever it waits for.
class Cancellation final : public QObject
{
    Q_OBJECT
public:
    template <typename T> using Result = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

    bool isCancelled() const { return m_isCancelled; }
    void cancel()
    {
        m_isCancelled = true;
        Q_EMIT moved();
    }

    /// What the task comes to; nothing when it was cancelled. The task then ends by itself, with nobody listening: it
    /// must own what it works with.
    template <typename T> QCoro::Task<std::optional<Result<T>>> unlessCancelled(QCoro::Task<T> task)
    {
        const auto result = std::make_shared<std::optional<Result<T>>>();
        collect<T>(QPointer(this), std::move(task), result);
        while (!*result && !m_isCancelled)
            co_await qCoro(this, &Cancellation::moved);
        if (m_isCancelled)
            result->reset();
        co_return std::move(*result);
    }

Q_SIGNALS:
    void moved(); ///< a task came to its end, or somebody cancelled

private:
    template <typename T>
    static QCoro::Task<> collect(QPointer<Cancellation> self, QCoro::Task<T> task,
                                 std::shared_ptr<std::optional<Result<T>>> result)
    {
        if constexpr (std::is_void_v<T>) {
            co_await task;
            result->emplace();
        } else {
            result->emplace(co_await task);
        }
        if (self)
            Q_EMIT self->moved();
    }

    bool m_isCancelled = false;
};

} // namespace lanyard
