#pragma once

#include "RenewalWay.h"

namespace lanyard {

class Vault;

/// A stored credential as one thing to be reminded of. Holds no secret.
struct Reminder
{
    enum class State
    {
        Fine, ///< or nothing is known of its end
        EndsSoon, ///< the first reminder was reached
        Ended,
        ToBeRevoked, ///< signed out here, while the issuer could not be reached
    };

    QString profileId;
    QString profileName;
    Slot slot = Slot::Portal;
    State state = State::Fine;
    Lifetime life;
    QString because; ///< a sentence: how the end is known, or why it ended
    RenewalWay way = RenewalWay::SignIn;
    QString action; ///< a sentence: what a person does about it

    bool isDue() const { return state != State::Fine; }
    QString title() const; ///< without a time, as in a calendar: `Genie: the credential ends`

    QString cause() const; ///< the credential and the state, as one text: what is spoken of at most once a day
    /// Which of the reminders of that cause was reached last. Another one with each new life.
    QString step(const QDateTime &now) const;

    static Reminder of(const Profile &profile, Slot slot, const CredentialRecord &record, const QDateTime &now);
    /// Of each credential of these profiles, the earliest end first and those without one last.
    static QList<Reminder> all(const QList<Profile> &profiles, const Vault &vault, const QDateTime &now);
};
QString nameOf(Reminder::State state); ///< `fine`, `ends-soon`, `ended`, `to-be-revoked`

} // namespace lanyard
