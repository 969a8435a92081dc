#pragma once

#include "Clock.h"
#include "Notifier.h"
#include "QuietHours.h"
#include "RoleHistory.h"

#include <QTimeZone>

namespace lanyard {

class ProfileStore;

/// Says on the desktop, once, that a profile's roles changed. Which they are a notification does not say, for it can
/// stand on a lock screen: the window does.
class RoleWatch final : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        const ProfileStore &profiles;
        const Clock &clock;
        Notifier &notifier;
        std::function<QuietHours()> quietHours = [] { return QuietHours(); }; ///< asked for at each look
    };
    /// The ports must outlive this object.
    RoleWatch(Ports ports, RoleHistory history, QTimeZone zone, QObject *parent = nullptr);

    /// To be called when something may have changed, and now and then: what nobody saw, or what fell into the quiet
    /// hours, is said with a later call.
    QCoro::Task<> look();

Q_SIGNALS:
    void openWanted(const QString &profileId); ///< empty: of none in particular

private:
    void act(const QString &key);

    Ports m_ports;
    RoleHistory m_history;
    QTimeZone m_zone;
};

} // namespace lanyard
