#include "Calendar.h"
#include "Command.h"
#include "Reminder.h"
#include "ReminderSettings.h"
#include "RoleNews.h"
#include "Words.h"

#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::RemindCommand)
};

struct RemindOptions
{
    std::string calendar;
    std::string quietHours; ///< from now on; empty: they stay as they are
    int days = -1; ///< as each profile says
};

bool isDue(const Reminder &reminder, const QDateTime &now, int days)
{
    if (days < 0 || !reminder.life.ends.isValid() || reminder.state == Reminder::State::Ended)
        return reminder.isDue();
    return reminder.life.ends <= now.addDays(days);
}

QJsonObject toJson(const Reminder &reminder)
{
    return {{QStringLiteral("profile"), reminder.profileName},
            {QStringLiteral("credential"), nameOf(reminder.slot)},
            {QStringLiteral("state"), nameOf(reminder.state)},
            {QStringLiteral("ends"),
             QJsonObject {{QStringLiteral("at"), inJson(reminder.life.ends)},
                          {QStringLiteral("certainty"), nameOf(reminder.life.certainty)},
                          {QStringLiteral("because"), reminder.because}}},
            {QStringLiteral("action"), reminder.action}};
}

/// Every end that is known, whether near or not: a calendar can wait.
QByteArray calendarOf(const QList<Reminder> &reminders, const QDateTime &now)
{
    QList<CalendarEvent> events;
    for (const auto &reminder : reminders) {
        if (reminder.life.ends.isValid())
            events.append({QStringLiteral("%1-%2@lanyard").arg(reminder.profileId, nameOf(reminder.slot)),
                           reminder.life.ends, reminder.title(), reminder.because + QLatin1Char('\n') + reminder.action,
                           reminder.life.reminders});
    }
    return toICalendar(events, now);
}

QCoro::Task<Outcome<void>> remind(CommandContext &context, RemindOptions options)
{
    auto &console = context.console;
    if (!options.quietHours.empty()) {
        const auto quiet = QuietHours::fromText(QString::fromStdString(options.quietHours));
        if (!quiet)
            co_return failure(FailureKind::Usage,
                              W::tr("“%1” are no quiet hours.").arg(QString::fromStdString(options.quietHours)),
                              W::tr("Write them as in 22:00-7:00, or none."));
        if (const auto saved = ReminderSettings::beside(context.workspace.folder()).save(*quiet); !saved)
            co_return saved;
        console.progress(quiet->isNone() ? W::tr("A running Lanyard may notify you at any hour.")
                                         : W::tr("A running Lanyard keeps quiet: %1.").arg(quiet->text()));
    }
    const auto now = context.workspace.clock().now();
    const auto reminders = Reminder::all(context.workspace.profiles().all(), context.workspace.vault(), now);
    for (const auto &problem : context.workspace.profiles().problems())
        console.announce(problem); // an end behind it would pass in silence

    if (!options.calendar.empty()) {
        const auto file = calendarOf(reminders, now);
        if (options.calendar == "-") {
            console.printForPrograms(QString::fromUtf8(file.chopped(1))); // its line feed comes with the printing
            co_return Outcome<void>();
        }
        QSaveFile target(QString::fromStdString(options.calendar));
        if (!target.open(QIODevice::WriteOnly) || target.write(file) != file.size() || !target.commit())
            co_return failure(FailureKind::Usage,
                              W::tr("%1 could not be written: %2.").arg(target.fileName(), target.errorString()),
                              W::tr("Name a file in a folder that you may write to."));
        console.progress(W::tr("Wrote %1. It holds names and dates, and no secret.").arg(target.fileName()));
    }

    QJsonArray list;
    QList<QStringList> table;
    for (const auto &reminder : reminders) {
        if (!isDue(reminder, now, options.days))
            continue;
        list.append(toJson(reminder));
        table.append({reminder.title(), reminder.life.ends.isValid() ? inWords(reminder.life.ends, now) : QString(),
                      reminder.because, reminder.action});
    }
    if (console.json) {
        console.printJson(
            {{QStringLiteral("schema"), QStringLiteral("lanyard.reminders/1")}, {QStringLiteral("reminders"), list}});
        co_return Outcome<void>();
    }
    QStringList news;
    for (const auto &profile : context.workspace.profiles().all())
        news += takeRoleNews(context, profile);
    if (table.isEmpty() && news.isEmpty())
        console.progress(W::tr("Nothing is due."));
    console.printTable(table);
    for (const auto &each : news)
        console.print(each);
    co_return Outcome<void>();
}

} // namespace

void addRemindCommand(CommandLine &line)
{
    const auto options = std::make_shared<RemindOptions>();
    auto *command = line.add(line.top(), "remind", W::tr("What ends soon or needs doing, for a shell's start or cron"),
                             [options](CommandContext &context) { return remind(context, *options); });
    command->add_option(
        "--ics", options->calendar,
        W::tr("Write every known end into a calendar file with alarms; - for standard output").toStdString());
    command
        ->add_option("--days", options->days,
                     W::tr("What ends within this many days, whatever the profiles say").toStdString())
        ->check(CLI::Range(0, 36500))
        ->type_name("N");
    command
        ->add_option(
            "--quiet-hours", options->quietHours,
            W::tr("From now on no notification between these, as in 22:00-7:00; none for any hour").toStdString())
        ->type_name("FROM-UNTIL");
}

} // namespace lanyard
