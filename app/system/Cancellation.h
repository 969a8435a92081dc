#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace lanyard {

/// Lets a coroutine stop waiting at once when the person cancels, whatever it waits for.
class Cancellation final
{
public:
    template <typename T> using Result = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

    bool isCancelled() const { return m_isCancelled; }
    void cancel()
    {
        m_isCancelled = true;
        for (const auto &wait : std::exchange(m_waits, {})) {
            if (const auto open = wait.lock())
                open->finish();
        }
    }

    /// What the task comes to; nothing when it was cancelled. The task then ends by itself, with nobody listening: it
    /// must own what it works with.
    template <typename T> QCoro::Task<std::optional<Result<T>>> unlessCancelled(QCoro::Task<T> task)
    {
        const auto result = std::make_shared<std::optional<Result<T>>>();
        const auto wait = std::make_shared<QPromise<void>>(); // that it ends twice is nothing to who waits for it
        wait->start();
        std::erase_if(m_waits, [](const auto &other) { return other.expired(); });
        m_waits.push_back(wait);
        collect<T>(std::move(task), result, wait);
        if (!*result && !m_isCancelled)
            co_await wait->future();
        if (m_isCancelled)
            result->reset();
        co_return std::move(*result);
    }

private:
    template <typename T>
    static QCoro::Task<> collect(QCoro::Task<T> task, std::shared_ptr<std::optional<Result<T>>> result,
                                 std::shared_ptr<QPromise<void>> wait)
    {
        if constexpr (std::is_void_v<T>) {
            co_await task;
            result->emplace();
        } else {
            result->emplace(co_await task);
        }
        wait->finish();
    }

    bool m_isCancelled = false;
    std::vector<std::weak_ptr<QPromise<void>>> m_waits;
};

} // namespace lanyard
