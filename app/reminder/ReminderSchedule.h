#pragma once

#include "QuietHours.h"
#include "Reminder.h"
#include "ReminderHistory.h"

#include <QTimeZone>

namespace lanyard {

/// What to say now, and when to look again: worked out from what is known, by no clock of its own.
struct ReminderSchedule
{
    /// The longest between two looks. Timers stand still while a computer sleeps, and a clock can be set.
    static constexpr std::chrono::hours longestPause {1};

    QList<Reminder> due;
    QDateTime nextLook; ///< later than now

    /// Each of the reminders before an end, and the end, is said once, the same cause at most once a day; of several
    /// that were missed only the last; what was put off when its time has come, whatever else holds.
    static ReminderSchedule at(const QDateTime &now, const QTimeZone &zone, const QList<Reminder> &reminders,
                               const ReminderHistory &history, const QuietHours &quiet = {});
    /// Until when “tomorrow” puts off.
    static QDateTime tomorrow(const QDateTime &now, const QTimeZone &zone);
};

} // namespace lanyard
