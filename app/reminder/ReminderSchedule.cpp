#include "ReminderSchedule.h"

#include <algorithm>

namespace lanyard {

namespace {

/// Further ahead than “tomorrow” reaches, so that the clock was set back since.
constexpr qint64 s_mostDaysPutOff = 2;

} // namespace

ReminderSchedule ReminderSchedule::at(const QDateTime &now, const QTimeZone &zone, const QList<Reminder> &reminders,
                                      const ReminderHistory &history, const QuietHours &quiet)
{
    ReminderSchedule schedule;
    schedule.nextLook = now.addSecs(std::chrono::seconds(longestPause).count());
    const auto lookAt = [&](const QDateTime &time) {
        if (time > now)
            schedule.nextLook = std::min(schedule.nextLook, time.toUTC());
    };
    const auto local = now.toTimeZone(zone);
    for (const auto &reminder : reminders) {
        for (const auto &at : reminder.life.reminders + QList {reminder.life.ends}) {
            if (at.isValid())
                lookAt(at);
        }
        if (reminder.state != Reminder::State::EndsSoon && reminder.state != Reminder::State::Ended)
            continue;
        const auto before = history.of(reminder.cause());
        const auto isPutOff = before.againAt.isValid() && before.againAt <= now.addDays(s_mostDaysPutOff);
        if (isPutOff && now < before.againAt) {
            lookAt(before.againAt);
            continue;
        }
        if (!isPutOff && before.step == reminder.step(now))
            continue;
        const auto saidOn = before.saidAt.toTimeZone(zone).date();
        if (!isPutOff && before.saidAt.isValid() && saidOn == local.date())
            lookAt(local.date().addDays(1).startOfDay(zone));
        else if (quiet.contains(local))
            lookAt(quiet.endAfter(local));
        else
            schedule.due.append(reminder);
    }
    return schedule;
}

QDateTime ReminderSchedule::tomorrow(const QDateTime &now, const QTimeZone &zone)
{
    return QDateTime(now.toTimeZone(zone).date().addDays(1), QTime(9, 0), zone).toUTC();
}

} // namespace lanyard
