#include "Reminder.h"

#include "Vault.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Reminder)
};

QString actionFor(const Reminder &reminder, const Profile &profile, const CredentialRecord &record)
{
    if (reminder.state == Reminder::State::ToBeRevoked)
        return Words::tr("Sign out once more, so that it ends at %1 too: lanyard logout '%2'")
            .arg(QUrl(record.binding.issuer).host(), profile.name);
    switch (reminder.way) {
    case RenewalWay::Use:
        return record.isImported
            ? Words::tr("Any use of it starts the days anew: lanyard test '%1'").arg(profile.name)
            : Words::tr("Any use of it starts the days anew: lanyard roles '%1'").arg(profile.name);
    case RenewalWay::AnotherToken:
    case RenewalWay::Password:
        return Words::tr("Renew the token: lanyard credential renew '%1'").arg(profile.name);
    case RenewalWay::SignIn:
        return Words::tr("Sign in again: lanyard login '%1'").arg(profile.name);
    case RenewalWay::TokenFile:
        return Words::tr("Fetch a new token at %1, then: lanyard import '%2' FILE")
            .arg(profile.portal.host(), profile.name);
    case RenewalWay::SigningKey:
        return Words::tr("Add the new signing key: lanyard key add '%1' FILE").arg(profile.name);
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(Reminder::State state)
{
    switch (state) {
    case Reminder::State::Fine:
        return QStringLiteral("fine");
    case Reminder::State::EndsSoon:
        return QStringLiteral("ends-soon");
    case Reminder::State::Ended:
        return QStringLiteral("ended");
    case Reminder::State::ToBeRevoked:
        return QStringLiteral("to-be-revoked");
    }
    Q_UNREACHABLE();
}

QString Reminder::title() const
{
    switch (state) {
    case State::Ended:
        return Words::tr("%1: the credential has ended").arg(profileName);
    case State::ToBeRevoked:
        return Words::tr("%1: a credential waits to be revoked").arg(profileName);
    default:
        return Words::tr("%1: the credential ends").arg(profileName);
    }
}

QString Reminder::cause() const
{
    return QStringLiteral("%1/%2/%3").arg(profileId, nameOf(slot), nameOf(state));
}

QString Reminder::step(const QDateTime &now) const
{
    auto last = life.begins;
    for (const auto &at : life.reminders) {
        if (state == State::EndsSoon && at <= now)
            last = at;
    }
    return last.toUTC().toString(Qt::ISODate);
}

Reminder Reminder::of(const Profile &profile, Slot slot, const CredentialRecord &record, const QDateTime &now)
{
    Reminder reminder;
    reminder.profileId = profile.id;
    reminder.profileName = profile.name;
    reminder.slot = slot;
    reminder.life = Lifetime::of(record, profile);
    reminder.because = reminder.life.because;
    if (record.isToBeRevoked()) {
        reminder.state = State::ToBeRevoked;
        reminder.life = Lifetime(); // nobody is signed in with it, and no end is to be feared
        reminder.because = Words::tr("It was signed out on this computer while %1 could not be reached.")
                               .arg(QUrl(record.binding.issuer).host());
    } else if (!record.endedBecause.isEmpty()) {
        reminder.state = State::Ended;
        const auto begins = reminder.life.begins;
        reminder.life = Lifetime(); // what was reckoned did not come true, and the day of the end is not known
        reminder.life.begins = begins;
        reminder.because = record.endedBecause;
    } else if (reminder.life.ends.isValid() && reminder.life.ends <= now) {
        reminder.state = State::Ended;
    } else if (reminder.life.remindsFrom().isValid() && reminder.life.remindsFrom() <= now) {
        reminder.state = State::EndsSoon;
    }
    reminder.way = renewalWayOf(profile, record, reminder.life, reminder.state == State::Ended);
    reminder.action = actionFor(reminder, profile, record);
    return reminder;
}

QList<Reminder> Reminder::all(const QList<Profile> &profiles, const Vault &vault, const QDateTime &now)
{
    QList<Reminder> reminders;
    const auto records = vault.records();
    for (const auto &profile : profiles) {
        for (const auto slot : {Slot::Portal, Slot::Identity}) {
            if (const auto record = records.find(profile.id, slot))
                reminders.append(of(profile, slot, *record, now));
        }
    }
    std::stable_sort(reminders.begin(), reminders.end(), [](const Reminder &a, const Reminder &b) {
        return a.life.ends.isValid() && (!b.life.ends.isValid() || a.life.ends < b.life.ends);
    });
    return reminders;
}

} // namespace lanyard
