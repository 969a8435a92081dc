#include "Termination.h"

#include <QCoroSignal>
#include <QSocketNotifier>

#if defined(Q_OS_UNIX)
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace lanyard {

#if defined(Q_OS_UNIX)

namespace {

int s_wake[2] = {-1, -1};

void wake(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(s_wake[0], &byte, 1); // all that a signal handler may do
}

} // namespace

QCoro::Task<void> untilTerminated()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, s_wake) != 0)
        qFatal("No socket pair for the signal handler.");
    QSocketNotifier notifier(s_wake[1], QSocketNotifier::Read);
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    for (const auto signal : {SIGINT, SIGTERM, SIGHUP})
        sigaction(signal, &action, nullptr);
    co_await qCoro(&notifier, &QSocketNotifier::activated);
}

#else

QCoro::Task<void> untilTerminated()
{
    QObject never; // the system ends console programs without asking
    co_await qCoro(&never, &QObject::destroyed);
}

#endif

} // namespace lanyard
