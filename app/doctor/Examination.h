#pragma once

#include "Evidence.h"
#include "Outcome.h"

#include <QCoroTask>

namespace lanyard {

class Session;

/// Collects the evidence for one profile. Changes nothing at the portal, and under rotation does not ask it with the
/// credential at all.
class Examination
{
public:
    static QCoro::Task<Evidence> of(Session &session, QDateTime now);

    /// Roles that could be names of studies, without `ROLE_` and an application's prefix; at most `most`.
    static QStringList studiesNamedBy(const QMap<QString, QStringList> &rolePaths, int most = 25);
};

} // namespace lanyard
