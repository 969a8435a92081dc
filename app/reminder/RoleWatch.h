#pragma once

#include "Clock.h"
#include "Notifier.h"
#include "ReminderSchedule.h"
#include "RoleHistory.h"

namespace lanyard {

class ProfileStore;

/// Says on the desktop, once, that a profile's roles changed. Which they are a notification does not say, for it can
/// stand on a lock screen: the window does.
class RoleWatch final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object.
    RoleWatch(const ProfileStore &profiles, RoleHistory history, const Clock &clock, Notifier &notifier, QTimeZone zone,
              QObject *parent = nullptr);

    /// To be called when something may have changed, and now and then: what nobody saw, or what fell into the quiet
    /// hours, is said with a later call.
    QCoro::Task<> look();

Q_SIGNALS:
    void openWanted(const QString &profileId); ///< empty: of none in particular

private:
    void act(const QString &key);

    const ProfileStore &m_profiles;
    RoleHistory m_history;
    const Clock &m_clock;
    Notifier &m_notifier;
    QTimeZone m_zone;
};

} // namespace lanyard
