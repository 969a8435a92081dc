#include "DoctorController.h"

#include "DateWords.h"
#include "Deliver.h"
#include "Diagnosis.h"
#include "DoctorReport.h"
#include "SettingsPatch.h"
#include "TimeWords.h"

#include <algorithm>

namespace lanyard {

DoctorController::DoctorController(Ports ports, QObject *parent) : QObject(parent), m_ports(std::move(ports)) { }

void DoctorController::check()
{
    if (m_phase == Phase::Checking)
        return;
    m_phase = Phase::Checking;
    m_failure.reset();
    m_sinceStart.start();
    ++m_running;
    ++m_attempt;
    deliver(m_ports.examine(), this, [this, attempt = m_attempt](Outcome<Evidence> evidence) {
        --m_running;
        if (attempt == m_attempt)
            take(std::move(evidence));
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void DoctorController::cancel()
{
    ++m_attempt;
    m_phase = Phase::Cancelled;
    Q_EMIT changed();
}

void DoctorController::clear()
{
    ++m_attempt;
    m_phase = Phase::NotChecked;
    m_failure.reset();
    m_evidence.reset();
    diagnoseAgain();
    Q_EMIT changed();
}

void DoctorController::take(Outcome<Evidence> evidence)
{
    if (!evidence) {
        m_phase = Phase::Failed;
        m_failure = evidence.error();
        return;
    }
    m_phase = Phase::Checked;
    m_took = std::chrono::milliseconds(m_sinceStart.elapsed());
    m_evidence = std::move(*evidence);
    diagnoseAgain();
}

void DoctorController::diagnoseAgain()
{
    ++m_round;
    if (!m_evidence)
        m_findings.clear();
    else
        m_findings = m_settings ? diagnose(*m_evidence, *m_settings) : diagnose(*m_evidence);
}

void DoctorController::sayAnew()
{
    diagnoseAgain();
    Q_EMIT changed();
}

void DoctorController::readSettings(const QString &path)
{
    auto file = PropertiesFile::read(path);
    if (!file) {
        m_failure = file.error();
        Q_EMIT changed();
        return;
    }
    m_settings = std::move(*file);
    m_failure.reset();
    diagnoseAgain();
    Q_EMIT changed();
    if (!m_evidence)
        check(); // what the file says is held against the portal and the issuer
}

void DoctorController::leaveSettings()
{
    m_settings.reset();
    m_failure.reset();
    diagnoseAgain();
    Q_EMIT changed();
}

void DoctorController::setNamesPerson(bool isWanted)
{
    m_namesPerson = isWanted;
}

int DoctorController::errors() const
{
    return int(std::count_if(m_findings.begin(), m_findings.end(),
                             [](const Finding &finding) { return finding.severity == Severity::Error; }));
}

QString DoctorController::headline() const
{
    return DoctorReport(*m_evidence, m_findings, m_namesPerson).headline();
}

QString DoctorController::checkedWhen() const
{
    const auto local = m_evidence->now.toLocalTime();
    const auto now = m_ports.now();
    const auto time = datewords::timeOfDay(local);
    if (local.date() == now.toLocalTime().date())
        return tr("Checked today at %1, in %2.").arg(time, timewords::took(m_took));
    return tr("Checked on %1 at %2, in %3.").arg(timewords::date(local, now), time, timewords::took(m_took));
}

bool DoctorController::isSpared() const
{
    return m_evidence && m_evidence->isSpared;
}

QString DoctorController::who(const Finding &finding) const
{
    return wordsFor(finding.who, *m_evidence);
}

QString DoctorController::patch() const
{
    return m_settings ? settingsPatch(*m_settings, m_findings) : QString();
}

bool DoctorController::knowsPerson() const
{
    return m_evidence && m_evidence->record && !m_evidence->record->person.isEmpty();
}

QString DoctorController::report() const
{
    return DoctorReport(*m_evidence, m_findings, m_namesPerson).toMarkdown();
}

bool DoctorController::saveReport(const QString &fileName)
{
    m_failure.reset();
    const auto written = DoctorReport(*m_evidence, m_findings, m_namesPerson).write(fileName);
    if (!written)
        m_failure = written.error();
    Q_EMIT changed();
    return written.has_value();
}

} // namespace lanyard
