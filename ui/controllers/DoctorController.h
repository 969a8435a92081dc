#pragma once

#include "Evidence.h"
#include "Finding.h"
#include "Outcome.h"
#include "PropertiesFile.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace lanyard {

/// Finds out what keeps a portal closed, with or without the administrator's settings file, and hands the findings on.
class DoctorController final : public QObject
{
    Q_OBJECT
public:
    enum class Phase
    {
        NotChecked,
        Checking,
        Checked,
        Cancelled,
        Failed
    };
    struct Ports
    {
        std::function<QCoro::Task<Outcome<Evidence>>()> examine;
        std::function<QDateTime()> now;
    };
    explicit DoctorController(Ports ports, QObject *parent = nullptr);

    void check();
    void cancel();
    void sayAnew(); ///< the findings, in the language that was chosen now ///< what comes of it later is dropped
    void clear(); ///< another credential: what was found no longer holds
    void
    readSettings(const QString &path); ///< their findings join the others; looks at the portal where it was not yet
    void leaveSettings();
    void setNamesPerson(bool isWanted);

    Phase phase() const { return m_phase; }
    bool isBusy() const { return m_running > 0; } ///< also while a cancelled check runs out
    const std::optional<Failure> &failure() const { return m_failure; } ///< of the check, the file or the report

    bool hasFindings() const { return m_evidence.has_value(); } ///< of the last check that ended, also while one runs
    const QList<Finding> &findings() const { return m_findings; }
    int round() const { return m_round; } ///< another number: other findings
    int errors() const;
    QString headline() const;
    QString checkedWhen() const; ///< “Checked today at 14:07, in 3 s.”
    bool isSpared() const; ///< the portal was not asked, because a call would use the credential up
    QString who(const Finding &finding) const; ///< “The administrator of genie.example.org”

    const PropertiesFile *settings() const { return m_settings ? &*m_settings : nullptr; }
    QString patch() const; ///< of the settings file; empty: nothing to correct so

    bool knowsPerson() const; ///< there is a name that could stand in the report
    bool namesPerson() const { return m_namesPerson; }
    QString report() const; ///< for a mail, without secrets
    bool saveReport(const QString &fileName);

Q_SIGNALS:
    void changed();

private:
    void take(Outcome<Evidence> evidence);
    void diagnoseAgain();

    Ports m_ports;
    Phase m_phase = Phase::NotChecked;
    std::optional<Failure> m_failure;
    std::optional<Evidence> m_evidence;
    std::optional<PropertiesFile> m_settings;
    QList<Finding> m_findings;
    QElapsedTimer m_sinceStart;
    std::chrono::milliseconds m_took {0};
    bool m_namesPerson = false;
    int m_attempt = 0;
    int m_running = 0;
    int m_round = 0;
};

} // namespace lanyard
