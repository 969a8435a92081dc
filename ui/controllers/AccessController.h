#pragma once

#include "AccessModel.h"
#include "Outcome.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>

#include <functional>

namespace lanyard {

/// Asks the portal what it opens.
class AccessController final : public QObject
{
    Q_OBJECT
public:
    enum class Phase
    {
        NotAsked,
        Asking,
        Answered,
        Cancelled,
        MaySpend, ///< asking would use the credential up; the person decides
        Failed
    };
    struct Ports
    {
        std::function<QCoro::Task<Outcome<AccessReport>>(AccessQuestion)> ask;
        std::function<QDateTime()> now;
    };
    AccessController(Ports ports, QObject *parent = nullptr);
    ~AccessController() override;

    void ask(bool maySpend);
    void goOn(); ///< after a cancel or a failure: asks for what was not asked yet
    void cancel(); ///< what was answered stays
    bool canGoOn() const;
    int asked() const { return m_asked; } ///< of `toAsk`, while asking
    int toAsk() const { return m_toAsk; }
    void leaveIt(); ///< the answer “no” to `MaySpend`
    void clear();
    /// That the token holds at the role path, when it was looked at.
    void setRoles(const std::optional<QStringList> &roles) { m_roles = roles; }

    Phase phase() const { return m_phase; }
    AccessModel *model() { return &m_model; }
    const std::optional<AccessReport> &report() const { return m_report; }
    const std::optional<Failure> &failure() const { return m_failure; }
    QDateTime askedAt() const { return m_askedAt; }
    int open() const;

Q_SIGNALS:
    void changed();
    void progressed(); ///< a row was answered

private:
    void begin(AccessQuestion question);
    void stop();
    void take(Outcome<AccessReport> answer);

    Ports m_ports;
    Phase m_phase = Phase::NotAsked;
    AccessModel m_model;
    std::optional<QStringList> m_roles;
    std::optional<AccessReport> m_report;
    std::optional<Failure> m_failure;
    QDateTime m_askedAt;
    int m_attempt = 0;
    int m_asked = 0;
    int m_toAsk = 0;
    bool m_maySpend = false;
    std::shared_ptr<AccessWatch> m_watch;
};

} // namespace lanyard
