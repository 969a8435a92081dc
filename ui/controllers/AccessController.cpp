#include "AccessController.h"

#include "Deliver.h"

namespace lanyard {

AccessController::AccessController(Ports ports, QObject *parent) : QObject(parent), m_ports(std::move(ports)) { }

void AccessController::ask(bool maySpend)
{
    AccessQuestion question;
    question.all = true;
    question.maySpend = maySpend;
    question.roles = m_roles;
    m_phase = Phase::Asking;
    m_failure.reset();
    ++m_attempt;
    deliver(m_ports.ask(std::move(question)), this, [this, attempt = m_attempt](Outcome<AccessReport> answer) {
        if (attempt == m_attempt)
            take(std::move(answer));
    });
    Q_EMIT changed();
}

void AccessController::cancel()
{
    ++m_attempt;
    m_phase = Phase::Cancelled;
    Q_EMIT changed();
}

void AccessController::leaveIt()
{
    m_phase = m_report ? Phase::Answered : Phase::NotAsked;
    Q_EMIT changed();
}

void AccessController::clear()
{
    ++m_attempt;
    m_phase = Phase::NotAsked;
    m_report.reset();
    m_failure.reset();
    m_roles.reset();
    m_model.setRows({});
    Q_EMIT changed();
}

void AccessController::take(Outcome<AccessReport> answer)
{
    if (answer) {
        m_phase = Phase::Answered;
        m_report = std::move(*answer);
        m_askedAt = m_ports.now();
        m_model.setRows(m_report->rows);
    } else {
        m_failure = answer.error();
        m_phase = m_failure->cause == QLatin1String("rotation-on") ? Phase::MaySpend : Phase::Failed;
    }
    Q_EMIT changed();
}

int AccessController::open() const
{
    int open = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        open += m_model.at(row).status == 200 ? 1 : 0;
    return open;
}

} // namespace lanyard
