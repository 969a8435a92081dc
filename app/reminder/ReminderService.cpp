#include "ReminderService.h"

#include "DateWords.h"
#include "ProfileStore.h"

#include <QPointer>

#include <algorithm>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ReminderService)
};

const auto s_together = QStringLiteral("together");

QString titleOf(const Reminder &reminder, const QDateTime &now)
{
    if (reminder.state == Reminder::State::Ended)
        return Words::tr("%1 has ended").arg(reminder.profileName);
    constexpr qint64 hour = 3600;
    const auto hours = static_cast<int>(now.secsTo(reminder.life.ends) / hour);
    if (hours < 1)
        return Words::tr("%1 ends within the hour").arg(reminder.profileName);
    return hours < 48 ? Words::tr("%1 ends in %n hours", nullptr, hours).arg(reminder.profileName)
                      : Words::tr("%1 ends in %n days", nullptr, hours / 24).arg(reminder.profileName);
}

Notification notificationOf(const Reminder &reminder, const QDateTime &now, const QTimeZone &zone)
{
    Notification notification;
    notification.key = reminder.cause();
    notification.title = titleOf(reminder, now);
    const auto end = reminder.life.ends.toTimeZone(zone);
    notification.text = end.isValid() && reminder.state != Reminder::State::Ended
        ? Words::tr("%1. %2", "when it ends, and why")
              .arg(datewords::moment(end, datewords::Year::Left), reminder.because)
        : reminder.because;
    notification.actions = {{QStringLiteral("renew"), Words::tr("Renew now")},
                            {QStringLiteral("tomorrow"), Words::tr("Tomorrow")},
                            {QStringLiteral("default"), Words::tr("Open", "a button")}};
    return notification;
}

Notification togetherOf(const QList<Reminder> &due)
{
    QStringList names;
    for (const auto &reminder : due)
        names.append(reminder.profileName);
    names.removeDuplicates();
    Notification notification;
    notification.key = s_together;
    notification.title = Words::tr("%n credentials end soon or have ended", nullptr, static_cast<int>(due.size()));
    notification.text = names.join(QStringLiteral(", "));
    notification.actions = {{QStringLiteral("default"), Words::tr("Open", "a button")}};
    return notification;
}

} // namespace

ReminderService::ReminderService(Ports ports, const QString &historyFile, QTimeZone zone, QObject *parent)
    : QObject(parent), m_ports(std::move(ports)), m_history(historyFile), m_zone(std::move(zone))
{
    connect(&m_ports.notifier, &Notifier::chosen, this, &ReminderService::act);
}

QCoro::Task<> ReminderService::run()
{
    const QPointer<ReminderService> self(this); // it may be gone when a wait is over
    while (self) {
        const auto pause = co_await look();
        if (self)
            co_await m_ports.clock.sleep(pause);
    }
}

QCoro::Task<std::chrono::milliseconds> ReminderService::look()
{
    const QPointer<ReminderService> self(this);
    co_await keepAlive();
    if (!self)
        co_return ReminderSchedule::longestPause;
    const auto now = m_ports.clock.now();
    m_history.load(); // another Lanyard may run
    const auto reminders = Reminder::all(m_ports.profiles.all(), m_ports.vault, now);
    const auto schedule = ReminderSchedule::at(now, m_zone, reminders, m_history, m_ports.quietHours());
    const std::chrono::milliseconds pause(now.msecsTo(schedule.nextLook));
    Q_EMIT looked();
    QList<Notification> notifications;
    if (schedule.due.size() > mostAtOnce)
        notifications.append(togetherOf(schedule.due));
    for (qsizetype i = 0; i < schedule.due.size() && schedule.due.size() <= mostAtOnce; ++i)
        notifications.append(notificationOf(schedule.due.at(i), now, m_zone));

    for (const auto &notification : std::as_const(notifications)) {
        const auto isShown = co_await m_ports.notifier.show(notification);
        if (!self)
            co_return pause;
        for (const auto &reminder : schedule.due) {
            if (!isShown || (notification.key != s_together && notification.key != reminder.cause()))
                continue; // what nobody saw is said with the next look
            m_said.insert(reminder.cause(), reminder);
            m_history.say(reminder.cause(), reminder.step(now), now);
        }
    }
    if (!notifications.isEmpty())
        m_history.save(); // where it cannot be written, it is said again at the next start
    co_return pause;
}

/// What fails here is tried again with the next look, and spoken of as any other end that comes near.
QCoro::Task<> ReminderService::keepAlive()
{
    const QPointer<ReminderService> self(this);
    const auto profiles = m_ports.profiles.all();
    for (const auto &profile : profiles) {
        if (!profile.keepsAlive)
            continue;
        const auto reminders = Reminder::all({profile}, m_ports.vault, m_ports.clock.now());
        const auto idlesOut = [](const Reminder &each) {
            return each.state == Reminder::State::EndsSoon && each.life.certainty == Certainty::Reckoned;
        };
        if (std::any_of(reminders.begin(), reminders.end(), idlesOut))
            co_await m_ports.use(profile);
        if (!self)
            co_return;
    }
}

void ReminderService::act(const QString &key, const QString &action)
{
    const auto said = m_said.constFind(key);
    if (action == QLatin1String("tomorrow") && said != m_said.cend()) {
        m_history.putOff(key, ReminderSchedule::tomorrow(m_ports.clock.now(), m_zone));
        m_history.save();
    } else if (action == QLatin1String("renew") && said != m_said.cend()) {
        Q_EMIT renewWanted(said->profileId);
    } else if (said != m_said.cend() || key == s_together) { // else it was somebody else's notification
        Q_EMIT openWanted(said == m_said.cend() ? QString() : said->profileId);
    }
}

} // namespace lanyard
