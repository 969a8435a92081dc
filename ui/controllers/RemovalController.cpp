#include "RemovalController.h"

#include "Deliver.h"

namespace lanyard {

RemovalController::RemovalController(Ports ports, std::chrono::milliseconds grace, QObject *parent)
    : QObject(parent), m_ports(std::move(ports))
{
    m_grace.setSingleShot(true);
    m_grace.setInterval(grace);
    connect(&m_grace, &QTimer::timeout, this, &RemovalController::finish);
}

void RemovalController::begin(const Profile &profile)
{
    finish();
    m_undoable = profile;
    m_grace.start();
    Q_EMIT changed();
}

void RemovalController::undo()
{
    m_grace.stop();
    m_undoable.reset();
    Q_EMIT changed();
}

void RemovalController::setPaused(bool isPaused)
{
    if (!m_undoable)
        return;
    isPaused ? m_grace.stop() : m_grace.start(); // afterwards it begins anew
}

void RemovalController::finish()
{
    m_grace.stop();
    if (!m_undoable)
        return;
    const Profile profile = *std::exchange(m_undoable, std::nullopt);
    m_leaving.append(profile.id);
    deliver(m_ports.signOut(profile), this,
            [this, profile](const Outcome<void> &signedOut) { settle(profile, signedOut); });
    Q_EMIT changed();
}

void RemovalController::settle(const Profile &profile, const Outcome<void> &signedOut)
{
    const auto gone = signedOut ? m_ports.remove(profile) : signedOut;
    m_leaving.removeOne(profile.id);
    Q_EMIT changed();
    if (gone)
        Q_EMIT removed(profile);
    else
        Q_EMIT failed(profile, gone.error());
    if (!isBusy())
        Q_EMIT rested();
}

bool RemovalController::hides(const QString &profileId) const
{
    return (m_undoable && m_undoable->id == profileId) || m_leaving.contains(profileId);
}

} // namespace lanyard
