#include "Lifetime.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Lifetime)
};

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

Lifetime Lifetime::of(const CredentialRecord &record)
{
    Lifetime life;
    life.endsForGood = record.statedEnd;
    const auto lastUse = record.lastUsedAt.isValid() ? record.lastUsedAt : record.storedAt;
    if (record.isOffline && lastUse.isValid())
        life.endsIfUnused = lastUse.addDays(keycloakIdleTime.count());

    if (life.endsForGood.isValid() && (!life.endsIfUnused.isValid() || life.endsForGood <= life.endsIfUnused)) {
        life.ends = life.endsForGood;
        life.certainty = Certainty::Stated;
        life.because = Words::tr("The server says so.");
    } else if (life.endsIfUnused.isValid()) {
        life.ends = life.endsIfUnused;
        life.certainty = Certainty::Reckoned;
        life.because = Words::tr("The issuer forgets a credential that nobody uses for %n days.", nullptr,
                                 static_cast<int>(keycloakIdleTime.count()));
    } else {
        life.because = Words::tr("Neither the token nor the server says when it ends.");
    }
    return life;
}

} // namespace lanyard
