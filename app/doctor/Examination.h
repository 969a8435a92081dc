#pragma once

#include "Evidence.h"
#include "Outcome.h"
#include "SecretBuffer.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace lanyard {

class Browser;
class Session;

/// Collects the evidence for one profile. Changes nothing at the portal, and under rotation does not ask it with the
/// credential at all.
class Examination
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Examination)
public:
    static QCoro::Task<Evidence> of(Session &session, QDateTime now);

    /// The same with somebody's token file in place of the stored credential, as a portal's administrator examines it.
    /// Nothing is stored, and under rotation nobody is asked with it, because a use would end it. A file that holds no
    /// token that fits is evidence, not a failure.
    static QCoro::Task<Outcome<Evidence>> ofFile(Profile profile, QByteArray content, SecretBuffer clientSecret,
                                                 std::shared_ptr<Browser> browser, QDateTime now);

    /// Roles that could be names of studies, without `ROLE_` and an application's prefix; at most `most`.
    static QStringList studiesNamedBy(const QMap<QString, QStringList> &rolePaths, int most = 25);
};

} // namespace lanyard
