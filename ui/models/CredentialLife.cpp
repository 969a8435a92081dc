#include "CredentialLife.h"

#include "Lifetime.h"
#include "TimeWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CredentialLife)
};

} // namespace

QDateTime CredentialLife::end() const
{
    if (endsIfUnused.isValid() && endsForGood.isValid())
        return std::min(endsIfUnused, endsForGood);
    return endsIfUnused.isValid() ? endsIfUnused : endsForGood;
}

bool CredentialLife::isEndReckoned() const
{
    return endsIfUnused.isValid() && end() == endsIfUnused;
}

std::optional<double> CredentialLife::shareLeft(const QDateTime &now) const
{
    const QDateTime begin = lastUsedAt.isValid() ? lastUsedAt : signedInAt;
    if (!end().isValid() || !begin.isValid())
        return {};
    const auto life = double(std::max<qint64>(1, begin.secsTo(end())));
    return std::clamp(double(now.secsTo(end())) / life, 0.0, 1.0);
}

QString CredentialLife::timeLeft(const QDateTime &now) const
{
    switch (state) {
    case State::Ended:
        return Words::tr("Ended");
    case State::NeedsSignIn:
        return Words::tr("Sign in");
    case State::Offline:
        return Words::tr("Offline");
    default:
        return end().isValid() ? timewords::span(now, end()) : Words::tr("no date");
    }
}

QString CredentialLife::chip(const QDateTime &now) const
{
    switch (state) {
    case State::Fine:
        return end().isValid() ? Words::tr("Fine for %1").arg(timewords::span(now, end()))
                               : Words::tr("Fine, no date known");
    case State::EndsSoon:
        return Words::tr("Ends in %1").arg(timewords::span(now, end()));
    case State::Ended:
        return Words::tr("Ended");
    case State::Offline:
        return Words::tr("Offline");
    case State::NeedsSignIn:
        break;
    }
    return Words::tr("Not signed in");
}

CredentialLife lifeOf(const std::optional<CredentialRecord> &record, const QDateTime &now, const Profile &profile)
{
    CredentialLife life;
    if (!record || record->isToBeRevoked())
        return life;
    life.signedInAt = record->signedInAt.isValid() ? record->signedInAt : record->storedAt;
    life.lastUsedAt = record->lastUsedAt;
    life.endedBecause = record->endedBecause;
    const auto known = Lifetime::of(*record, profile);
    life.endsForGood = known.endsForGood;
    // An end by lying idle that comes after the stated one never comes.
    if (known.certainty == Certainty::Reckoned)
        life.endsIfUnused = known.endsIfUnused;

    if (!life.endedBecause.isEmpty() || (life.end().isValid() && life.end() <= now)) {
        life.state = State::Ended;
        return life;
    }
    life.remindsFrom = known.remindsFrom();
    life.state = life.remindsFrom.isValid() && now >= life.remindsFrom ? State::EndsSoon : State::Fine;
    return life;
}

} // namespace lanyard
