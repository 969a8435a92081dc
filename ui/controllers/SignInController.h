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
    enum class Way
    {
        Browser, ///< of this computer
        Code ///< that the person enters in a browser on any device
    };
    struct Ports
    {
        std::function<QCoro::Task<Outcome<void>>(SignInOptions)> start;
        std::function<void()> cancel; ///< the running `start` then ends with `Cancelled`
        std::function<Outcome<void>(const QUrl &)> openBrowser;
    };
    SignInController(Ports ports, QObject *parent = nullptr);

    void start(const QString &issuer, const QString &vault, Way way = Way::Browser);
    void cancel();
    void goOnBy(Way way); ///< ends the wait, and starts anew the other way
    Outcome<void> openAgain();

    Phase phase() const { return m_phase; }
    Way way() const { return m_way; }
    bool isWaitingForPerson() const;
    QList<Check> steps() const;
    QUrl address() const { return m_address; } ///< of the provider's page; empty before it is known
    const UserCode &code() const { return m_code; } ///< its `code` is empty before it is known
    std::chrono::seconds codeLeft() const;
    QString browserFailure() const { return m_browserFailure; }
    QString clockWarning() const { return m_clockWarning; } ///< empty while the clocks agree
    QString before() const { return m_before; } ///< what became of the credential that stood here before
    void forgetBefore(); ///< the person has read it
    const std::optional<Failure> &failure() const { return m_failure; }
    std::chrono::seconds elapsed() const;
    QDateTime startedAt() const { return m_startedAt; }

    /// How long this way waits for the person: a code is there to be carried elsewhere, and ends by itself.
    std::chrono::seconds patience() const { return std::chrono::seconds(m_way == Way::Code ? 900 : 300); }

Q_SIGNALS:
    void changed();
    void done(); ///< signed in

private:
    void advance(const SignInProgress &progress);
    void finish(const Outcome<void> &outcome);
    Check stepOf(SignInStep step) const;
    QList<SignInStep> order() const;
    QString words(SignInStep step, bool isDone) const;

    Ports m_ports;
    Phase m_phase = Phase::Idle;
    Way m_way = Way::Browser;
    std::optional<Way> m_next; ///< the way that was wanted in place of the running one
    QString m_issuer;
    QString m_vault;
    std::optional<SignInStep> m_step; ///< under way
    std::map<SignInStep, std::chrono::milliseconds> m_took;
    QElapsedTimer m_sinceStart;
    std::chrono::milliseconds m_stepBegan {0};
    QDateTime m_startedAt;
    QUrl m_address;
    UserCode m_code;
    QString m_browserFailure;
    QString m_clockWarning;
    QString m_before;
    std::optional<Failure> m_failure;
    QTimer m_seconds;
    int m_attempt = 0;
};

} // namespace lanyard
