#include "AccessController.h"

#include "Deliver.h"

namespace lanyard {

AccessController::AccessController(Ports ports, QObject *parent) : QObject(parent), m_ports(std::move(ports))
{
    // Many rows take their time. Queued, so that whatever else follows the model has done so before.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AccessController::changed, Qt::QueuedConnection);
}

void AccessController::ask(bool maySpend)
{
    AccessQuestion question;
    question.maySpend = maySpend;
    begin(std::move(question));
}

void AccessController::goOn()
{
    AccessQuestion question;
    question.maySpend = m_maySpend;
    question.answered = m_model.rows();
    begin(std::move(question));
}

bool AccessController::canGoOn() const
{
    return (m_phase == Phase::Cancelled || m_phase == Phase::Failed) && m_asked > 0 && m_asked < m_toAsk;
}

void AccessController::begin(AccessQuestion question)
{
    stop();
    question.all = true;
    question.roles = m_roles;
    m_maySpend = question.maySpend;
    m_watch = question.watch;
    m_watch->listed = [this](const QList<AccessRow> &rows) { m_model.setRows(rows); };
    m_watch->asked = [this](const AccessRow &row, int asked, int toAsk) {
        m_asked = asked;
        m_toAsk = toAsk;
        m_model.update(row);
        Q_EMIT progressed();
    };
    m_phase = Phase::Asking;
    m_failure.reset();
    m_asked = m_toAsk = 0;
    ++m_attempt;
    deliver(m_ports.ask(std::move(question)), this, [this, attempt = m_attempt](Outcome<AccessReport> answer) {
        if (attempt == m_attempt)
            take(std::move(answer));
    });
    Q_EMIT changed();
}

/// Nobody listens to the running test any more, and it asks for no further row.
void AccessController::stop()
{
    if (!m_watch)
        return;
    m_watch->isStopped = true;
    m_watch->listed = nullptr;
    m_watch->asked = nullptr;
    m_watch.reset();
}

AccessController::~AccessController()
{
    stop();
}

void AccessController::cancel()
{
    stop();
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
    stop();
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
        m_phase = answer->stoppedBy ? Phase::Failed : Phase::Answered;
        m_failure = answer->stoppedBy;
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
