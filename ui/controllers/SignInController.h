#pragma once

#include "Check.h"
#include "SessionTypes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>

namespace lanyard {

/// One sign-in as the window tells it: its steps with their times, the wait for the person, how it ended.
class SignInController final : public QObject
{
    Q_OBJECT
public:
    enum class Phase
    {
        Idle,
        Running,
        Failed,
        Done
    };
    struct Ports
    {
        std::function<QCoro::Task<Outcome<void>>(SignInOptions)> start;
        std::function<void()> cancel; ///< the running `start` then ends with `Cancelled`
        std::function<Outcome<void>(const QUrl &)> openBrowser;
    };
    SignInController(Ports ports, QObject *parent = nullptr);

    void start(const QString &issuer, const QString &vault);
    void cancel();
    Outcome<void> openAgain();

    Phase phase() const { return m_phase; }
    bool isWaitingForPerson() const;
    QList<Check> steps() const;
    QUrl address() const { return m_address; } ///< of the provider's page; empty before it is known
    QString browserFailure() const { return m_browserFailure; }
    const std::optional<Failure> &failure() const { return m_failure; }
    std::chrono::seconds elapsed() const;
    QDateTime startedAt() const { return m_startedAt; }

    static constexpr std::chrono::seconds timeout {300};

Q_SIGNALS:
    void changed();
    void done(); ///< signed in

private:
    void advance(const SignInProgress &progress);
    void finish(const Outcome<void> &outcome);
    Check stepOf(SignInStep step) const;
    QString words(SignInStep step, bool isDone) const;

    Ports m_ports;
    Phase m_phase = Phase::Idle;
    QString m_issuer;
    QString m_vault;
    std::optional<SignInStep> m_step; ///< under way
    std::map<SignInStep, std::chrono::milliseconds> m_took;
    QElapsedTimer m_sinceStart;
    std::chrono::milliseconds m_stepBegan {0};
    QDateTime m_startedAt;
    QUrl m_address;
    QString m_browserFailure;
    std::optional<Failure> m_failure;
    QTimer m_seconds;
    int m_attempt = 0;
};

} // namespace lanyard
