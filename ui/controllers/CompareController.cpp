#include "CompareController.h"

#include "Deliver.h"

namespace lanyard {

CompareController::CompareController(Ports ports, QObject *parent) : QObject(parent), m_ports(std::move(ports)) { }

void CompareController::withProfile(const QString &profileId)
{
    m_phase = Phase::Asking;
    m_failure.reset();
    ++m_attempt;
    deliver(m_ports.rolesOf(profileId), this, [this, attempt = m_attempt](Outcome<QStringList> roles) {
        if (attempt == m_attempt) // another one was chosen meanwhile
            take(std::move(roles));
    });
    Q_EMIT changed();
}

void CompareController::withEarlier(const QStringList &roles)
{
    ++m_attempt;
    take(roles);
}

void CompareController::withPasted(QByteArrayView content)
{
    ++m_attempt;
    take(m_ports.rolesIn(content));
}

void CompareController::clear()
{
    ++m_attempt;
    m_phase = Phase::Empty;
    m_before.clear();
    m_failure.reset();
    Q_EMIT changed();
}

void CompareController::take(Outcome<QStringList> before)
{
    if (before) {
        m_phase = Phase::Compared;
        m_failure.reset();
        m_before = std::move(*before);
        m_difference = RoleDifference::between(m_before, m_ports.ownRoles());
    } else {
        m_phase = Phase::Failed;
        m_failure = before.error();
    }
    Q_EMIT changed();
}

void CompareController::tellOwnRoles()
{
    if (m_phase == Phase::Compared)
        take(m_before);
}

} // namespace lanyard
