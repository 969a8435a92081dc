#include "Lifetime.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Lifetime)
};

/// A lead of a week is no use to what lives for a day: nothing is spoken of before its last quarter.
QList<QDateTime> remindersOf(const Lifetime &life, const CredentialRecord &record, const Profile &profile)
{
    if (!life.ends.isValid())
        return {};
    using std::chrono::duration_cast, std::chrono::seconds, std::chrono::days;
    QList<qint64> leads;
    for (const auto lead : profile.remindDays)
        leads.append(duration_cast<seconds>(days(lead)).count());
    if (record.portalWarnsBefore.count() > 0)
        leads.append(record.portalWarnsBefore.count());
    const auto longest = life.begins.isValid() ? std::max<qint64>(0, life.begins.secsTo(life.ends)) / 4 : 0;
    QList<QDateTime> reminders;
    for (const auto lead : leads) {
        const auto at = life.ends.addSecs(-std::min(lead, longest));
        if (!reminders.contains(at))
            reminders.append(at);
    }
    std::sort(reminders.begin(), reminders.end());
    return reminders;
}

} // namespace

QString nameOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Stated:
        return QStringLiteral("stated");
    case Certainty::Reckoned:
        return QStringLiteral("reckoned");
    case Certainty::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

Lifetime Lifetime::of(const CredentialRecord &record, const Profile &profile)
{
    const auto isKey = profile.kind == PortalKind::ProteinPaint;
    Lifetime life;
    life.begins = record.lastUsedAt.isValid() ? record.lastUsedAt
        : record.signedInAt.isValid()         ? record.signedInAt
                                              : record.storedAt;
    life.endsForGood = record.statedEnd;
    if (isKey && profile.proteinPaint.rotateKeyOn.isValid())
        life.endsForGood = profile.proteinPaint.rotateKeyOn.startOfDay().toUTC(); // the person's own day
    const auto lastUse = record.lastUsedAt.isValid() ? record.lastUsedAt : record.storedAt;
    if (record.isOffline && lastUse.isValid())
        life.endsIfUnused = lastUse.addDays(profile.idleDays);

    if (life.endsForGood.isValid() && (!life.endsIfUnused.isValid() || life.endsForGood <= life.endsIfUnused)) {
        life.ends = life.endsForGood;
        life.certainty = Certainty::Stated;
        life.because
            = isKey ? Words::tr("The profile says when the key is to be replaced.") : Words::tr("The server says so.");
        if (!isKey && !record.statedEndText.isEmpty()) {
            life.certainty = Certainty::Reckoned;
            life.because = Words::tr("The portal's file says “%1”, in a time zone that Lanyard does not know: this is "
                                     "the earliest that it can mean.")
                               .arg(record.statedEndText);
        }
    } else if (life.endsIfUnused.isValid()) {
        life.ends = life.endsIfUnused;
        life.certainty = Certainty::Reckoned;
        life.because
            = Words::tr("The issuer forgets a credential that nobody uses for %n days.", nullptr, profile.idleDays);
    } else if (!isKey && !record.statedEndText.isEmpty()) {
        life.because
            = Words::tr("The portal's file says “%1”, which Lanyard cannot read as a time.").arg(record.statedEndText);
    } else {
        life.because = isKey ? Words::tr("The profile does not say when the key is to be replaced.")
                             : Words::tr("Neither the token nor the server says when it ends.");
    }
    life.reminders = remindersOf(life, record, profile);
    return life;
}

} // namespace lanyard
