#pragma once

#include "Clock.h"
#include "Notifier.h"
#include "ReminderSchedule.h"

#include <functional>

namespace lanyard {

class ProfileStore;
class Vault;

/// Speaks up before a credential ends, while Lanyard runs. It sleeps until something is due, an hour at most.
class ReminderService final : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        const ProfileStore &profiles;
        const Vault &vault;
        const Clock &clock;
        Notifier &notifier;
        /// Uses the profile's credential, without asking a person for anything. False when that was not possible.
        std::function<QCoro::Task<bool>(Profile)> use;
        std::function<QuietHours()> quietHours = [] { return QuietHours(); }; ///< asked for at each look
    };
    /// The ports must outlive this object.
    ReminderService(Ports ports, const QString &historyFile, QTimeZone zone, QObject *parent = nullptr);

    QCoro::Task<> run(); ///< until this object is gone
    /// Says what is due. For how long there is nothing more to do.
    QCoro::Task<std::chrono::milliseconds> look();

    static constexpr int mostAtOnce = 3; ///< of more than so many credentials one notification tells together

Q_SIGNALS:
    void looked();
    void openWanted(const QString &profileId); ///< empty: of none in particular
    void renewWanted(const QString &profileId);

private:
    QCoro::Task<> keepAlive();
    void act(const QString &key, const QString &action);

    Ports m_ports;
    ReminderHistory m_history;
    QTimeZone m_zone;
    QMap<QString, Reminder> m_said; ///< by the notification's key
};

} // namespace lanyard
