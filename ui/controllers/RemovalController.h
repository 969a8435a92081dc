#pragma once

#include "Outcome.h"
#include "Profile.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <functional>

namespace lanyard {

/// Removes a profile so that it can be had back: hidden at once, and its credential is revoked only when the time to
/// undo is over. Until then nothing is changed on disk, so that a crash loses nothing.
class RemovalController final : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        std::function<QCoro::Task<Outcome<void>>(Profile)> signOut; ///< done as well when there is nothing to revoke
        std::function<Outcome<void>(const Profile &)> remove;
    };
    RemovalController(Ports ports, std::chrono::milliseconds grace, QObject *parent = nullptr);

    void begin(const Profile &profile); ///< one that could still be undone goes for good
    void undo();
    void finish(); ///< without waiting any longer
    void setPaused(bool isPaused); ///< somebody looks at the way back

    /// What can be undone at this moment.
    const std::optional<Profile> &undoable() const { return m_undoable; }
    bool isCounting() const { return m_grace.isActive(); }
    bool hides(const QString &profileId) const; ///< it is on its way out
    bool isBusy() const { return m_undoable || !m_leaving.isEmpty(); }

Q_SIGNALS:
    void changed();
    void removed(const lanyard::Profile &profile);
    /// The profile stays: its credential could not be revoked, or its file not deleted.
    void failed(const lanyard::Profile &profile, const lanyard::Failure &failure);
    void rested(); ///< nothing is on its way out any more

private:
    void settle(const Profile &profile, const Outcome<void> &signedOut);

    Ports m_ports;
    QTimer m_grace;
    std::optional<Profile> m_undoable;
    QStringList m_leaving; ///< ids of those that are being revoked
};

} // namespace lanyard
